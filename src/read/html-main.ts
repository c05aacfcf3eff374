import { BLOCKS, CODE, childrenOf, isElement, isHidden, isText, nameTokens, type Document, type Element } from './html-dom.js'
import { FURNITURE_NAMES, FURNITURE_TAGS } from './html-furniture.js'
import { isDataTable } from './html-table.js'

/** A region named like furniture is none if it holds more of the page than this. */
const FURNITURE_SHARE = 0.3
/** The text's region is the smallest that holds this much of what is no link and no furniture. */
const MAIN_SHARE = 0.85

export interface Regions {
  /** The region of the text; null: the whole page. */
  main: Element | null
  /** The element around it; lines without links in it belong to the text: its title, its date. Null: none. */
  beside: Element | null
  furniture: ReadonlySet<Element>
}

/** Finds the region of the text on a page, and the regions that are furniture. */
export function findRegions(root: Document): Regions {
  const whole = measure(root, new Set())
  const total = whole.get(root) ?? 0
  const furniture = new Set<Element>()
  const mark = (parent: Document | Element): void => {
    for (const node of childrenOf(parent)) {
      if (!isElement(node) || CODE.has(node.name)) continue
      if (isFurniture(node) && (whole.get(node) ?? 0) < total * FURNITURE_SHARE) furniture.add(node)
      else mark(node)
    }
  }
  mark(root)
  const content = measure(root, furniture)
  const withLinks = measure(root, furniture, true)
  const wanted = (content.get(root) ?? 0) * MAIN_SHARE
  if (wanted === 0) return { main: null, beside: null, furniture }
  let main: Document | Element = root
  let outer: Document | Element = root
  for (let at: Document | Element | undefined = root; at !== undefined; ) {
    // Of elements around the same text the outermost is taken: what stands beside it stands beside the text.
    if (withLinks.get(at) !== withLinks.get(main) || isFrame(main)) {
      outer = parentOf(at) ?? root
      main = at
    }
    at = childrenOf(at).find((n): n is Element => isElement(n) && (content.get(n) ?? 0) >= wanted && mayHold(n))
  }
  return { main: isFrame(main) ? null : (main as Element), beside: isFrame(outer) ? null : (outer as Element), furniture }
}

const isFrame = (node: Document | Element): boolean => !isElement(node) || ['html', 'body'].includes((node).name)
const parentOf = (node: Document | Element): Document | Element | null => (node.parent as Document | Element | null)

/** A region holds lines: a paragraph or heading is one, and the rows of a data table are not to be parted from its title. */
function mayHold(element: Element): boolean {
  if (/^(?:p|h[1-6])$/.test(element.name) || (element.name === 'table' && isDataTable(element))) return false
  return BLOCKS.has(element.name) || childrenOf(element).some((n) => isElement(n) && BLOCKS.has(n.name))
}

function isFurniture(element: Element): boolean {
  if (FURNITURE_TAGS.has(element.name)) return true
  return nameTokens(element).some((t) => FURNITURE_NAMES.has(t))
}

/** Characters below each element; what is left out is not counted, links only where asked. */
function measure(root: Document, without: ReadonlySet<Element>, links = false): Map<Document | Element, number> {
  const sizes = new Map<Document | Element, number>()
  const size = (parent: Document | Element): number => {
    let sum = 0
    for (const node of childrenOf(parent)) {
      if (isText(node)) sum += node.data.replaceAll(/\s+/g, '').length
      else if (isElement(node) && !CODE.has(node.name) && (links || node.name !== 'a') && !without.has(node) && !isHidden(node)) sum += size(node)
    }
    sizes.set(parent, sum)
    return sum
  }
  size(root)
  return sizes
}

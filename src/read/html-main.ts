import { CODE, childrenOf, isElement, isHidden, isText, nameTokens, type Document, type Element } from './html-dom.js'
import { FURNITURE_NAMES, FURNITURE_TAGS } from './html-furniture.js'

/** A region named like furniture is none if it holds more of the page than this. */
const FURNITURE_SHARE = 0.3
/** The text's region is the smallest that holds this much of what is no link and no furniture. */
const MAIN_SHARE = 0.85

export interface Regions {
  main: Element | null
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
  const wanted = (content.get(root) ?? 0) * MAIN_SHARE
  let main: Document | Element = root
  for (let next: Element | undefined; ; main = next) {
    next = childrenOf(main).find((n): n is Element => isElement(n) && (content.get(n) ?? 0) >= wanted && wanted > 0 && !isTablePart(n) && n.name !== 'p')
    if (next === undefined) break
  }
  return { main: main === root ? null : (main as Element), furniture }
}

/** A cell may be the region of the text, a row may not: its table would lose the others. */
const isTablePart = (element: Element): boolean => /^h[1-6]$/.test(element.name)

function isFurniture(element: Element): boolean {
  if (FURNITURE_TAGS.has(element.name)) return true
  return nameTokens(element).some((t) => FURNITURE_NAMES.has(t))
}

/** Characters below each element, links and what is left out not counted. */
function measure(root: Document, without: ReadonlySet<Element>): Map<Document | Element, number> {
  const sizes = new Map<Document | Element, number>()
  const size = (parent: Document | Element): number => {
    let sum = 0
    for (const node of childrenOf(parent)) {
      if (isText(node)) sum += node.data.replaceAll(/\s+/g, '').length
      else if (isElement(node) && !CODE.has(node.name) && node.name !== 'a' && !without.has(node) && !isHidden(node)) sum += size(node)
    }
    sizes.set(parent, sum)
    return sum
  }
  size(root)
  return sizes
}

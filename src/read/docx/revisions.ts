import type { Notices } from './notices.js'
import type { Styles } from './styles.js'
import { all, isElement, isOn, isWord, kid, makeRun, remove, textOf, unwrap, val, type Document, type Element, type Node } from './xml.js'

/** Noncharacters put around inserted text, so that its place can be told in the text that comes out. */
export const INSERTED = { start: '\ufdd0', end: '\ufdd1' } as const

/** Deleted text out, inserted text in; both noted. */
export function settleRevisions(story: Document, notices: Notices): void {
  for (const row of all(story, 'tr')) {
    const properties = kid(row, 'trPr')
    if (kid(properties, 'del')) {
      notices.add('deleted-text', textOf(row, true))
      remove(row)
    } else if (kid(properties, 'ins')) for (const p of all(row, 'p')) surround(p)
  }
  for (const name of ['del', 'moveFrom']) {
    for (const element of all(story, name)) {
      if (isProperty(element)) continue
      notices.add('deleted-text', textOf(element, true))
      remove(element)
    }
  }
  joinParagraphs(story)
  for (const name of ['ins', 'moveTo']) {
    for (const element of all(story, name)) {
      if (isProperty(element)) continue
      if (textOf(element) !== '') surround(element)
      unwrap(element)
    }
  }
}

const isProperty = (element: Element): boolean => element.parentNode !== null && ['rPr', 'trPr', 'numPr', 'tcPr', 'pPr'].some((n) => isWord(element.parentNode, n))

function surround(element: Element): void {
  const properties = kid(element, 'pPr')
  element.insertBefore(makeRun(element, INSERTED.start), properties ? properties.nextSibling : element.firstChild)
  element.appendChild(makeRun(element, INSERTED.end))
}

/** Paragraphs whose mark was deleted run on into the next one, and have no number of their own. */
function joinParagraphs(story: Document): void {
  const gone = all(story, 'p').filter((p) => kid(kid(kid(p, 'pPr'), 'rPr'), 'del'))
  const isGone = new Set<Node>(gone)
  for (const first of gone) {
    if (first.parentNode === null || !isGone.has(first)) continue
    const run: Element[] = [first]
    let next = nextElement(first)
    for (; next && isGone.has(next); next = nextElement(next)) run.push(next)
    // A table or the end stops them: the last one stays a paragraph.
    const target = isWord(next, 'p') ? next : run.pop()!
    if (target !== next) unmark(target, isGone)
    const content = story.createDocumentFragment()
    for (const p of run) {
      const properties = kid(p, 'pPr')
      if (properties) remove(properties)
      while (p.firstChild) content.appendChild(p.firstChild)
      remove(p)
    }
    if (content.firstChild) target.insertBefore(content, kid(target, 'pPr')?.nextSibling ?? target.firstChild)
  }
}

function unmark(paragraph: Element, gone: Set<Node>): void {
  gone.delete(paragraph)
  const mark = kid(kid(kid(paragraph, 'pPr'), 'rPr'), 'del')
  if (mark) remove(mark)
}

function nextElement(node: Node): Element | null {
  let next = node.nextSibling
  while (next && !isElement(next)) next = next.nextSibling
  return next
}

/** Runs that Word does not show go out and are noted. */
export function dropHidden(story: Document, styles: Styles, notices: Notices): void {
  for (const p of all(story, 'p')) {
    const byParagraph = styles.find(styles.idOf(p), (s) => s.vanish) ?? false
    let hidden = ''
    for (const run of all(p, 'r')) {
      const rPr = kid(run, 'rPr')
      const own = kid(rPr, 'vanish')
      const vanished = own ? isOn(own) : (styles.find(val(kid(rPr, 'rStyle')), (s) => s.vanish) ?? byParagraph)
      if (!vanished) continue
      hidden += textOf(run)
      if (kid(run, 'fldChar') === undefined) remove(run)
    }
    notices.add('hidden-text', hidden)
  }
}

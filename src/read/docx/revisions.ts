import type { Notices } from './notices.js'
import type { Styles } from './styles.js'
import { all, isOn, isWord, kid, makeRun, remove, textOf, unwrap, val, type Document, type Element } from './xml.js'

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
  for (const p of all(story, 'p')) if (kid(kid(kid(p, 'pPr'), 'rPr'), 'del')) joinWithNext(p)
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

/** A paragraph whose mark was deleted runs on into the next one, and has no number of its own. */
function joinWithNext(paragraph: Element): void {
  let next = paragraph.nextSibling
  while (next && next.nodeType !== 1) next = next.nextSibling
  if (!isWord(next, 'p')) {
    if (textOf(paragraph) === '') remove(paragraph)
    return
  }
  const properties = kid(paragraph, 'pPr')
  if (properties) remove(properties)
  const before = kid(next, 'pPr')?.nextSibling ?? next.firstChild
  while (paragraph.firstChild) next.insertBefore(paragraph.firstChild, before)
  remove(paragraph)
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

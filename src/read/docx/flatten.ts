import { mathText } from './math.js'
import type { Notices } from './notices.js'
import { all, childrenOf, descendants, isElement, isWord, kid, make, makeRun, remove, textOf, unwrap, val, type Document, type Element, type Node } from './xml.js'

/** Paragraphs known by where they stood before the tree was flattened. */
export interface Origins {
  textBox: Set<Element>
  contents: Set<Element>
}

/**
 * Turns what mammoth would drop into plain runs and paragraphs: text boxes (behind the paragraph they hang on), ruby,
 * formulas, simple fields, page breaks; content controls and tags give way to their content.
 */
export function flatten(story: Document, notices: Notices): Origins {
  const origins: Origins = { textBox: new Set(), contents: new Set() }
  chooseAlternatives(story)
  for (const sdt of all(story, 'sdt')) openControl(sdt, origins, notices)
  for (const name of ['smartTag', 'customXml', 'fldSimple', 'dir', 'bdo']) for (const element of all(story, name)) openTag(element, origins)
  for (const ruby of all(story, 'ruby')) openRuby(ruby, notices)
  replaceMath(story)
  for (const br of all(story, 'br')) br.removeAttributeNS(br.namespaceURI, 'type')
  for (const cr of all(story, 'cr')) cr.parentNode?.replaceChild(make(cr, 'br'), cr)
  liftTextBoxes(story, origins)
  padRows(story)
  return origins
}

const byLocalName = (root: Node, name: string): Element[] => descendants(root, (c) => c.localName === name)

/** Of the two forms of a drawing the one with text in it; mammoth would take the old form only. */
function chooseAlternatives(story: Document): void {
  for (const alternative of byLocalName(story.documentElement!, 'AlternateContent')) {
    const branches = childrenOf(alternative)
    const withText = branches.find((b) => all(b, 'txbxContent').length > 0 || byLocalName(b, 'oMath').length > 0)
    const branch = withText ?? branches.find((b) => b.localName === 'Fallback') ?? branches[0]
    if (branch) unwrap(alternative, branch)
    else remove(alternative)
  }
}

function openControl(sdt: Element, origins: Origins, notices: Notices): void {
  const properties = kid(sdt, 'sdtPr')
  const content = kid(sdt, 'sdtContent')
  if (kid(properties, 'showingPlcHdr')) {
    notices.add('placeholder', textOf(sdt))
    for (const run of content ? all(content, 'r') : []) remove(run)
  }
  const gallery = val(kid(kid(properties, 'docPartObj'), 'docPartGallery'))
  if (gallery === 'Table of Contents' && content) for (const p of all(content, 'p')) origins.contents.add(p)
  if (content) unwrap(sdt, content)
  else remove(sdt)
}

function openTag(element: Element, origins: Origins): void {
  if (/^\s*TOC\b/.test(val(element, 'instr') ?? '')) {
    const paragraph = hostOf(element)
    if (paragraph) origins.contents.add(paragraph)
  }
  for (const child of childrenOf(element)) if (child.localName?.endsWith('Pr') && !isWord(child, 'rPr')) remove(child)
  unwrap(element)
}

/** The base stays; the gloss is noted. */
function openRuby(ruby: Element, notices: Notices): void {
  const gloss = kid(ruby, 'rt')
  const base = kid(ruby, 'rubyBase')
  if (gloss) notices.add('ruby-gloss', textOf(gloss))
  const t = make(ruby, 't')
  t.setAttribute('xml:space', 'preserve')
  t.appendChild(ruby.ownerDocument!.createTextNode(base ? textOf(base) : ''))
  ruby.parentNode?.replaceChild(t, ruby)
}

function replaceMath(story: Document): void {
  const root = story.documentElement!
  const word = childrenOf(root)[0] ?? root
  for (const name of ['oMathPara', 'oMath']) {
    for (const math of byLocalName(root, name)) {
      const run = makeRun(word, mathText(math))
      const inParagraph = hostOf(math) !== null
      if (inParagraph) math.parentNode?.replaceChild(run, math)
      else {
        const p = make(word, 'p')
        p.appendChild(run)
        math.parentNode?.replaceChild(p, math)
      }
    }
  }
}

/** The paragraph an element is in. */
function hostOf(element: Element): Element | null {
  for (let at = element.parentNode; at; at = at.parentNode) if (isWord(at, 'p')) return at
  return null
}

function liftTextBoxes(story: Document, origins: Origins): void {
  const last = new Map<Element, Node>()
  for (const box of all(story, 'txbxContent')) {
    const host = hostOf(box)
    if (host === null) continue
    for (const child of childrenOf(box)) {
      for (const p of isWord(child, 'p') ? [child] : all(child, 'p')) origins.textBox.add(p)
      const behind = last.get(host) ?? host
      host.parentNode?.insertBefore(child, behind.nextSibling)
      last.set(host, child)
    }
    const drawing = drawingOf(box)
    if (drawing) remove(drawing)
  }
}

function drawingOf(box: Element): Node | null {
  for (let at: Node | null = box; at && !isWord(at, 'r') && !isWord(at, 'p'); at = at.parentNode) if (isElement(at) && ['drawing', 'pict', 'object'].includes(at.localName ?? '')) return at
  return null
}

/** Rows that begin behind skipped grid columns get an empty cell there, so that columns keep their places. */
function padRows(story: Document): void {
  for (const row of all(story, 'tr')) {
    const skipped = Number(val(kid(kid(row, 'trPr'), 'gridBefore')) ?? 0)
    const first = kid(row, 'tc')
    if (!(skipped > 0 && skipped < 64) || !first) continue
    const cell = make(row, 'tc')
    const properties = make(row, 'tcPr')
    properties.appendChild(make(row, 'gridSpan', { val: String(skipped) }))
    cell.appendChild(properties)
    cell.appendChild(make(row, 'p'))
    row.insertBefore(cell, first)
  }
}

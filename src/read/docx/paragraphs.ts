import type { Origins } from './flatten.js'
import type { Numbering } from './numbering.js'
import { roleOf, type Styles } from './styles.js'
import { all, isWord, kid, kids, makeRun, setStyle, val, type Document, type Element } from './xml.js'

/** Style ids of ours, and the HTML that mammoth makes of them. Word knows nine levels, HTML six. */
export const STYLE_MAP = [
  'p.JianbaoTitle => h1.jb-title:fresh',
  ...[1, 2, 3, 4, 5, 6].map((n) => `p.JianbaoHeading${n} => h${n}:fresh`),
  'p.JianbaoItem => p.jb-item:fresh',
  'p.JianbaoToc => p.jb-toc:fresh',
  'p.JianbaoNote => p.jb-note:fresh',
  'p.JianbaoBody => p:fresh',
]

/** Writes each paragraph's automatic number into it as text, and its role as a style of ours. */
export function labelParagraphs(story: Document, styles: Styles, numbering: Numbering, origins: Origins): void {
  markTableOfContents(story, origins.contents)
  for (const p of all(story, 'p')) {
    const role = roleOf(p, styles)
    const label = numbering.next(p)
    if (label !== null && label.text !== '') {
      const properties = kid(p, 'pPr')
      p.insertBefore(makeRun(p, label.text), properties ? properties.nextSibling : p.firstChild)
    }
    setStyle(p, styleFor(p, role, label?.bullet ?? false, origins))
  }
}

function styleFor(p: Element, role: ReturnType<typeof roleOf>, bullet: boolean, origins: Origins): string {
  if (origins.contents.has(p) || role?.role === 'toc') return 'JianbaoToc'
  if (origins.textBox.has(p)) return 'JianbaoNote'
  if (role?.role === 'title') return 'JianbaoTitle'
  if (role?.role === 'heading') return `JianbaoHeading${Math.min(role.level, 6)}`
  return bullet ? 'JianbaoItem' : 'JianbaoBody'
}

/** Paragraphs between the begin and the end of a TOC field. */
function markTableOfContents(story: Document, contents: Set<Element>): void {
  /** Open fields; true where the field is a table of contents, undefined while its instruction is still read. */
  const open: { instruction: string; isToc: boolean }[] = []
  for (const p of all(story, 'p')) {
    if (open.some((f) => f.isToc)) contents.add(p)
    for (const run of all(p, 'r')) {
      for (const instruction of kids(run, 'instrText')) {
        const field = open.at(-1)
        if (!field) continue
        field.instruction += instruction.textContent ?? ''
        field.isToc = /^\s*TOC\b/.test(field.instruction)
        if (field.isToc) contents.add(p)
      }
      for (const mark of kids(run, 'fldChar')) {
        const type = val(mark, 'fldCharType')
        if (type === 'begin') open.push({ instruction: '', isToc: false })
        else if (type === 'end') open.pop()
      }
    }
    if (contents.has(p) && isOnlyFieldEnd(p)) contents.delete(p)
  }
}

/** The field's end often stands at the head of the first body paragraph. */
const isOnlyFieldEnd = (p: Element): boolean => {
  const runs = all(p, 'r')
  const first = runs.find((r) => kid(r, 'fldChar') || kid(r, 't'))
  return first !== undefined && val(kid(first, 'fldChar'), 'fldCharType') === 'end' && runs.some((r) => isWord(kid(r, 't') ?? null, 't'))
}

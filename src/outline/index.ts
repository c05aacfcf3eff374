import type { CleanDocument, ReportPart, Section } from '../model/working.js'
import { skipContents } from './contents.js'
import { findHeadings } from './headings.js'
import { placeHeadings } from './levels.js'
import { outlineLines } from './lines.js'
import { assignRoles } from './roles.js'

/** The section tree of one report, in reading order. */
export function outline(document: CleanDocument, part: ReportPart): Section[] {
  const { text } = document
  const lines = outlineLines(text, part.lines, part.titleSpan?.end ?? part.span.start)
  skipContents(text, lines)
  const headings = findHeadings(text, lines)
  const placed = placeHeadings(text, headings)
  const titles = headings.map((h) => cleanTitle(text.slice(h.title, h.span.end)))
  const roles = assignRoles(
    headings.map((h, i) => (h.mark?.family === 'appendix' ? '附件' : titles[i]!)),
    placed,
    part.kind,
  )
  const sections = headings.map((h, i): Section => ({
    span: h.span,
    number: h.mark?.number ?? null,
    title: titles[i]!,
    level: placed[i]!.level,
    role: roles[i]!,
    parent: placed[i]!.parent,
    section: { start: h.span.start, end: part.span.end },
    defects: [...new Set(placed[i]!.defects)],
  }))
  closeSections(sections)
  return sections
}

const CLOSING = '。：:，,、；;. \t\u3000'

/** Without the blanks that pages put between the characters of short titles, and without a closing mark. */
function cleanTitle(title: string): string {
  let end = title.length
  while (end > 0 && CLOSING.includes(title[end - 1]!)) end--
  return title.slice(0, end).trimStart().replaceAll(/(?<=[一-鿿])\s+(?=[一-鿿])/g, '')
}

/** Each section ends where the next of its level or above begins. */
function closeSections(sections: Section[]): void {
  const open: Section[] = []
  for (const s of sections) {
    while (open.length > 0 && open.at(-1)!.level >= s.level) open.pop()!.section.end = s.span.start
    open.push(s)
  }
}

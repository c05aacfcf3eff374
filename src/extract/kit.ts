import type { z } from 'zod'
import type { Comparator, Figure, FigureKind, FigureRole, Period } from '../model/analysis.js'
import type { Doubt } from '../model/said.js'
import type { Span } from '../model/span.js'
import type { CleanDocument, Line, ReportPart, Section } from '../model/working.js'
import { sentences } from '../segment/sentences.js'

export { entriesOf, type Entry } from './entries.js'
export { enumerators, type Enumerator } from './enumerators.js'
export { labelledParts, type Labelled } from './labelled.js'
export { sectionEntries, type SectionEntry } from './section-entries.js'
export { clauses, sentences } from '../segment/sentences.js'
export { tagged, words, type TaggedWord } from '../segment/words.js'

/** What was found, where, and by which rule; in coordinates of the clean text. */
export interface Found {
  span: Span
  by: string
}

/** In order of place; what one rule found within what another took whole is left out. */
export function outermost<T extends Found>(found: readonly T[]): T[] {
  let end = -1
  return found
    .toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .filter(({ span }) => {
      if (span.start < end) return false
      end = span.end
      return true
    })
}

/** All that an extractor sees of one report. Read-only. */
export interface ReportView {
  /** Clean text of the whole document. */
  text: string
  part: ReportPart
  sections: readonly Section[]
  /** Lines of the report: body lines, headings and cells; without title and furniture. */
  lines: readonly Line[]
  /** Index of the innermost section at a position, or -1. */
  sectionAt(position: number): number
  /** The section's own lines, heading and child sections left out; a run-in heading's line from after the heading. */
  body(section: number): Span[]
  /** Sentences of a span, the closing mark included. */
  sentences(span: Span): Span[]
}

/** An extractor of a kind of fact of its own: one folder, one line in the ordered list, or a folder named on the command line. */
export interface FactExtractor<T = unknown> {
  /** Equals the folder's name. */
  id: string
  /** Shape of `data`; every fact is checked against it. */
  schema: z.ZodType<T>
  extract(view: ReportView): { start: number; end: number; data: T }[]
}

/** A figure as its extractor gives it: spans in the clean text, no ids yet. */
export interface FigureFound extends Found {
  kind: FigureKind
  value: string | [string, string, ...string[]]
  unit: string
  per: string[]
  step: string
  comparator: Comparator
  role: FigureRole
  direction?: 'up' | 'down'
  indicator: { name: string; others: string[]; span: Span | null }
  basis: Figure['basis']
  scope: string | null
  period: Period | null
  inferred: string[]
  doubts: Doubt[]
  confidence: number
}

/** Builds the view of one report. Section lookup is a sweep over positions made once: O(log n) a question. */
export function viewOf(document: CleanDocument, part: ReportPart, sections: readonly Section[]): ReportView {
  const title = part.titleSpan
  const lines = part.lines.filter((line) => line.kind !== 'furniture' && !(title && line.start < title.end && title.start < line.end))
  const children = sections.map((): number[] => [])
  sections.forEach((s, i) => {
    if (s.parent >= 0) children[s.parent]!.push(i)
  })
  const sectionAt = (position: number): number => {
    let low = 0
    let high = sections.length
    while (low < high) {
      const mid = (low + high) >> 1
      if (sections[mid]!.span.start <= position) low = mid + 1
      else high = mid
    }
    let i = low - 1
    while (i >= 0 && sections[i]!.section.end <= position) i = sections[i]!.parent
    return i
  }
  const body = (index: number): Span[] => {
    const section = sections[index]!
    const end = children[index]!.length > 0 ? sections[children[index]![0]!]!.span.start : section.section.end
    let from = section.span.end
    while (from < end && '。：:．. '.includes(document.text[from]!)) from++
    const out: Span[] = []
    for (let i = firstLineAt(lines, from); i < lines.length && lines[i]!.start < end; i++) {
      const span = { start: Math.max(lines[i]!.start, from), end: Math.min(lines[i]!.end, end) }
      if (span.start < span.end) out.push(span)
    }
    return out
  }
  return { text: document.text, part, sections, lines, sectionAt, body, sentences: (span) => sentences(document.text, span) }
}

/** Index of the first line that ends after a position. */
function firstLineAt(lines: readonly Line[], position: number): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (lines[mid]!.end <= position) low = mid + 1
    else high = mid
  }
  return low
}

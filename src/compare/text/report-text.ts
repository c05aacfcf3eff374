import type { Analysis, Report, SectionRole } from '../../model/analysis.js'
import type { Block } from '../../model/block.js'
import type { MappedText } from '../../model/source-map.js'
import { trimSpan, type Span } from '../../model/span.js'
import type { Line } from '../../model/working.js'
import { cleanTextOf } from '../../normalize/clean-text-of.js'
import { linesOf } from '../../normalize/lines.js'
import { gramsOf } from './grams.js'

/** A line of prose, or a row of a table, in clean coordinates. */
export interface Paragraph {
  span: Span
  text: string
  /** The text without blanks: paragraphs with one key are the same. */
  key: string
  grams: Int32Array
  /** Index of its section. */
  section: number
}

/** The text under one heading up to the next heading of any level, in clean coordinates. The first section is what stands before all headings. */
export interface TextSection {
  /** Id of the heading; null for what stands before the first. */
  heading: string | null
  /** Where the heading stands, with its number; null likewise. */
  headingSpan: Span | null
  number: string | null
  /** Without its number. */
  title: string
  /** The title with its digits folded: 2017年工作回顾 and 2018年工作回顾 are one. */
  key: string
  role: SectionRole
  level: number
  /** Index of the section it lies in; -1 at the top. */
  parent: number
  paragraphs: Paragraph[]
  grams: Int32Array
  /** Grams of the section with all sections that lie in it. */
  reach: Int32Array
}

/** A report made ready for comparing: done once, however many it is compared with. */
export interface ReportText {
  report: Report
  mapped: MappedText
  sections: TextSection[]
  /** Printed numbers with their units, clean coordinates, in order, not overlapping. */
  figures: Span[]
}

/** Marks between a run-in heading and its text. */
const AFTER_HEADING = '。：:．. '

/** @throws RangeError where the Analysis has been made without its text */
export function reportText(analysis: Analysis, report: Report, mapped: MappedText = cleanTextOf(analysis)): ReportText {
  const inClean = (span: Span): Span => ({ start: mapped.fromSource(span.start), end: mapped.fromSource(span.end) })
  const whole = inClean(report.span)
  const lines = linesOf(mapped, analysis.source.blocks as readonly Block[]).filter((line) => line.kind !== 'furniture' && line.start < whole.end && line.end > whole.start)
  const headings = report.headings.map((heading) => ({ heading, span: inClean(heading.span) })).sort((a, b) => a.span.start - b.span.start)
  const indexOf = new Map(headings.map(({ heading }, i) => [heading.id, i + 1]))
  const sections: TextSection[] = [bare({ heading: null, headingSpan: null, number: null, title: '', role: 'other', level: 0, parent: -1 })]
  for (const { heading, span } of headings) {
    const { id, number, title, role, level, parent } = heading
    sections.push(bare({ heading: id, headingSpan: span, number, title, role, level, parent: parent === null ? -1 : (indexOf.get(parent) ?? -1) }))
  }
  let next = 0
  sections.forEach((section, i) => {
    let from = section.headingSpan?.end ?? whole.start
    const to = headings[i]?.span.start ?? whole.end
    while (from < to && AFTER_HEADING.includes(mapped.text[from]!)) from++
    while (next < lines.length && lines[next]!.end <= from) next++
    section.paragraphs = paragraphsIn(mapped.text, lines, next, { start: from, end: to }, i)
    section.grams = gramsOf(section.paragraphs.map(({ text }) => text).join('\n'))
  })
  reachAll(sections)
  return { report, mapped, sections, figures: figuresOf(report, inClean) }
}

const bare = (head: Omit<TextSection, 'key' | 'paragraphs' | 'grams' | 'reach'>): TextSection => ({ ...head, key: titleKey(head.title), paragraphs: [], grams: new Int32Array(0), reach: new Int32Array(0) })

/** A title as titles are compared: digits, blanks and quotation marks do not part two years. */
export const titleKey = (title: string): string => title.replaceAll(/[\s“”‘’"'《》]+/g, '').replaceAll(/\d+/g, '0')

function paragraphsIn(text: string, lines: readonly Line[], first: number, region: Span, section: number): Paragraph[] {
  const out: Paragraph[] = []
  let row: Line | null = null
  for (let i = first; i < lines.length && lines[i]!.start < region.end; i++) {
    const line = lines[i]!
    const span = trimSpan(text, { start: Math.max(line.start, region.start), end: Math.min(line.end, region.end) })
    if (span.start >= span.end) continue
    const last = out.at(-1)
    if (last && row && sameRow(row, line)) out[out.length - 1] = paragraph(text, { start: last.span.start, end: span.end }, section)
    else out.push(paragraph(text, span, section))
    row = line
  }
  return out
}

const sameRow = (a: Line, b: Line): boolean => a.block?.table !== undefined && a.block.table === b.block?.table && a.block.row === b.block.row

function paragraph(text: string, span: Span, section: number): Paragraph {
  const own = text.slice(span.start, span.end)
  return { span, text: own, key: own.replaceAll(/\s+/g, ''), grams: gramsOf(own), section }
}

/** A section is known by all that lies in it, with the sections below it. */
function reachAll(sections: TextSection[]): void {
  const below = sections.map(({ grams }): Int32Array[] => [grams])
  for (let i = sections.length - 1; i >= 0; i--) {
    const { grams, parent } = sections[i]!
    const reach = below[i]!.length === 1 ? grams : united(below[i]!)
    sections[i]!.reach = reach
    if (parent >= 0 && parent < i) below[parent]!.push(reach)
  }
}

const united = (sets: readonly Int32Array[]): Int32Array => Int32Array.from(new Set(sets.flatMap((set) => [...set]))).sort()

function figuresOf(report: Report, inClean: (span: Span) => Span): Span[] {
  const out: Span[] = []
  for (const span of report.figures.map((figure) => inClean(figure.span)).sort((a, b) => a.start - b.start || b.end - a.end)) if (span.end > span.start && (out.at(-1)?.end ?? 0) <= span.start) out.push(span)
  return out
}

import type { Span } from '../../model/span.js'
import type { DiffPart, SectionPair, SectionPlace, Sections } from '../comparison.js'
import { alignParagraphs, pairAlike, type ParagraphRow } from './align-paragraphs.js'
import { alignSections, type SectionGroup } from './align-sections.js'
import { copiedShare, type Templates } from './copied.js'
import { diffWords, pieces, type Piece } from './diff-words.js'
import { reasonsOf } from './reasons.js'
import type { Paragraph, ReportText, TextSection } from './report-text.js'
import { tokensOf } from './word-tokens.js'

/** A report to compare, with the ids by which the comparison knows it. */
export interface TextSide {
  text: ReportText
  column: string
  source: string
}

/** A paragraph that turns up in another section has to be as close as this. */
const FAR = 0.7

/** What became of the text of an earlier report in a later one: section by section, word by word, and how much of it is copied. */
export function compareTexts(from: TextSide, to: TextSide, templates: Templates): Sections {
  const groups = alignSections(from.text.sections, to.text.sections)
  const rows = groups.map((group) => alignParagraphs(paragraphsOf(from.text, group.from), paragraphsOf(to.text, group.to)))
  const origins = originsOf(rows)
  const pairs = groups.map((group, i) => pairOf(from, to, group, rows[i]!, origins[i]!))
  return { from: from.column, to: to.column, ...copiedShare(from.text, to.text, templates), pairs: pairs.filter((pair) => !isNothing(pair)) }
}

const paragraphsOf = ({ sections }: ReportText, indexes: readonly number[]): Paragraph[] => indexes.flatMap((i) => sections[i]!.paragraphs)

/** The place before the first heading, where there is nothing on either side. */
const isNothing = ({ from, to }: SectionPair): boolean => [...from, ...to].every(({ heading, quote }) => heading === null && quote === '')

/** Of each group the sections (by index, of the earlier report) that its new paragraphs came from. */
function originsOf(groups: readonly ParagraphRow[][]): number[][] {
  const gone = groups.flatMap((rows) => rows.flatMap(({ from, to }) => (from && !to ? [from] : [])))
  const come = groups.flatMap((rows, group) => rows.flatMap(({ from, to }) => (to && !from ? [{ to, group }] : [])))
  const origins = groups.map((): number[] => [])
  for (const pair of pairAlike(gone, come.map(({ to }) => to), FAR).pairs) origins[come[pair.to]!.group]!.push(gone[pair.from]!.section)
  return origins
}

function pairOf(from: TextSide, to: TextSide, group: SectionGroup, rows: readonly ParagraphRow[], origins: readonly number[]): SectionPair {
  const old = group.from.map((i) => from.text.sections[i]!)
  const now = group.to.map((i) => to.text.sections[i]!)
  const statuses = statusesOf(group, old, now, rows)
  const twoSided = old.length > 0 && now.length > 0
  return {
    status: statuses[0]!,
    also: statuses.slice(1),
    from: old.map((section) => placeOf(from, section)),
    to: now.map((section) => placeOf(to, section)),
    score: Math.round(group.score * 1000) / 1000,
    reasons: reasonsOf(old, now, [...new Set(origins)].filter((i) => !group.from.includes(i)).map((i) => from.text.sections[i]!)),
    diff: twoSided && (statuses.includes('edited') || statuses.includes('merged')) ? diffOf(from.text, to.text, rows) : [],
  }
}

/** All that holds, the most telling first. */
function statusesOf({ moved }: SectionGroup, from: readonly TextSection[], to: readonly TextSection[], rows: readonly ParagraphRow[]): SectionPair['also'] {
  if (from.length === 0) return ['new']
  if (to.length === 0) return ['removed']
  const edited = rows.some((row) => row.from?.key !== row.to?.key) || to.length > 1
  const all: SectionPair['also'] = [
    ...(from.length > 1 ? (['merged'] as const) : []),
    ...(moved ? (['moved'] as const) : []),
    ...(from.some(({ key }) => to.some((section) => section.key === key)) ? [] : (['renamed'] as const)),
    ...(edited ? (['edited'] as const) : []),
  ]
  return all.length === 0 ? ['unchanged'] : all
}

function placeOf({ text, source }: TextSide, section: TextSection): SectionPlace {
  const { mapped, report, sections } = text
  const start = section.headingSpan?.start ?? section.paragraphs[0]?.span.start ?? mapped.fromSource(report.span.start)
  const end = section.paragraphs.at(-1)?.span.end ?? section.headingSpan?.end ?? start
  const span = mapped.span({ start, end })
  const path: string[] = []
  for (let i = section.parent; i >= 0; i = sections[i]!.parent) path.unshift(sections[i]!.title)
  return { source, report: report.id, span, quote: mapped.source.slice(span.start, span.end), heading: section.heading, title: section.title, number: section.number, path }
}

/** Words of all paragraphs, in source coordinates, a line break behind each paragraph. */
function diffOf(from: ReportText, to: ReportText, rows: readonly ParagraphRow[]): DiffPart[] {
  const part = ({ op, text, from: old, to: now, number }: Piece): DiffPart => ({ op, text, from: old && from.mapped.span(old), to: now && to.mapped.span(now), ...(number ? { number } : {}) })
  return rows.flatMap((row) => [...rowPieces(from, to, row), lineBreak(row)]).map(part)
}

function rowPieces(from: ReportText, to: ReportText, row: ParagraphRow): Piece[] {
  const tokens = ({ mapped, figures }: ReportText, paragraph: Paragraph) => tokensOf(mapped.text, paragraph.span, figures)
  if (row.from && row.to) return row.from.text === row.to.text ? [{ op: 'same', text: row.to.text, from: row.from.span, to: row.to.span, number: false }] : diffWords(tokens(from, row.from), tokens(to, row.to))
  return row.from ? pieces('removed', tokens(from, row.from)) : pieces('added', tokens(to, row.to!))
}

function lineBreak({ from, to }: ParagraphRow): Piece {
  const endOf = (paragraph: Paragraph | null): Span | null => paragraph && { start: paragraph.span.end, end: paragraph.span.end }
  return { op: from && to ? 'same' : from ? 'removed' : 'added', text: '\n', from: endOf(from), to: endOf(to), number: false }
}

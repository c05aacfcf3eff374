import type { Figure, Heading, SectionRole } from '../model/analysis.js'
import type { Span } from '../model/span.js'
import { sentences } from '../segment/sentences.js'
import type { ReportHead, ReportText } from './kit.js'
import { mask, type Masked } from './masking.js'
import type { Named, Names } from './names.js'
import { hashOf, shinglesOf } from './shingles.js'

/** Characters from which on a paragraph is looked at (DOMAIN 2.3, C29). */
const LEAST = 40

/** A place of the source with what stands there. */
export interface Place {
  span: Span
  quote: string
}
export interface PassageSentence extends Place {
  /** Clean text. */
  text: string
  /** Of its masked form. */
  hash: number
  /** With their places in `text`. */
  years: { year: number; at: number }[]
  names: { named: Named; at: number; place: Place }[]
}
/** A paragraph of a report that may be a copy. It holds nothing of the rest of the report's text. */
export interface Passage extends Place {
  head: ReportHead
  /** Which line of the report it is. */
  line: number
  tokens: string
  shingles: Uint32Array
  sentences: PassageSentence[]
  /** Of the section it stands in. */
  role: SectionRole
  /** Actual values of three digits or more, which no two years have in common by chance; posts and offices of a body, which last, are none. */
  figures: { value: string; place: Place; id: string }[]
}

/** Sections that one body may tell in the same words each year: what it is, what its duties and its targets are. */
const LASTING: ReadonlySet<SectionRole> = new Set(['organisation', 'overview', 'targets', 'appendix'])
export const isLasting = ({ role }: Pick<Passage, 'role'>): boolean => LASTING.has(role)

/** Long enough, and more Chinese than Latin letters: lines of code or of data are alike in every file. */
function isProse(text: string, { start, end }: Span): boolean {
  if (end - start < LEAST) return false
  let [hanzi, latin] = [0, 0]
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x4e00 && code <= 0x9fff) hanzi++
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) latin++
  }
  return hanzi > latin
}

/** Paragraphs of a report, cells and headings aside. The same report gives the same ones each time. */
export const paragraphsOf = ({ lines, text }: ReportText): { at: Span; line: number }[] => lines.flatMap((at, line) => ((at.kind === 'paragraph' || at.kind === 'item' || at.kind === 'note') && isProse(text, at) ? [{ at, line }] : []))

/** Masked form of a paragraph and the hash of each of its sentences: what the first reading needs. */
export function maskedOf({ text }: ReportText, at: Span, names: Names): { tokens: string; sentences: number[] } {
  const masked = sentences(text, at).map((sentence) => mask(text, sentence, names).tokens)
  return { tokens: masked.join(''), sentences: masked.map(hashOf) }
}

export function passageOf(reading: ReportText, { at, line }: { at: Span; line: number }, names: Names): Passage {
  const { text, head, report } = reading
  const own = reading.toSource(at)
  const masked = sentences(text, at).map((span) => ({ span, masked: mask(text, span, names) }))
  const tokens = masked.map(({ masked: { tokens: one } }) => one).join('')
  const role = roleAt(report.headings, own.span.start)
  return {
    ...own,
    head,
    line,
    tokens,
    shingles: shinglesOf(tokens),
    sentences: masked.map(({ span, masked: one }) => sentenceOf(reading, span, one)),
    role,
    figures: figuresWithin(report.figures, own.span).filter((figure) => isTelling(figure) && !(isLasting({ role }) && figure.kind === 'count')).map(({ value, span, quote, id }) => ({ value: String(value), place: { span, quote }, id })),
  }
}

function sentenceOf(reading: ReportText, span: Span, { tokens, years, names }: Masked): PassageSentence {
  const { text } = reading
  return {
    ...reading.toSource(span),
    text: text.slice(span.start, span.end),
    hash: hashOf(tokens),
    years: years.map(({ start, year }) => ({ year, at: start - span.start })),
    names: names.map(({ named, start, end }) => ({ named, at: start - span.start, place: reading.toSource({ start, end }) })),
  }
}

/** Role of the innermost section that has one. */
function roleAt(headings: readonly Heading[], at: number): SectionRole {
  let role: SectionRole = 'other'
  for (const heading of headings) {
    if (heading.section.start > at) break
    if (at < heading.section.end && heading.role !== 'other') role = heading.role
  }
  return role
}

/** @param figures by their places */
function figuresWithin(figures: readonly Figure[], { start, end }: Span): Figure[] {
  let low = 0
  let high = figures.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (figures[mid]!.span.start < start) low = mid + 1
    else high = mid
  }
  let to = low
  while (to < figures.length && figures[to]!.span.start < end) to++
  return figures.slice(low, to)
}

const TELLING = 3
/** Significant digits: 100% has one, 27512.96万元 seven. */
function digits(value: string): number {
  const all = value.replaceAll(/\D/g, '')
  let [from, to] = [0, all.length]
  while (from < to && all[from] === '0') from++
  while (to > from && all[to - 1] === '0') to--
  return to - from
}
const isTelling = ({ role, kind, value }: Figure): boolean => role === 'actual' && kind !== 'rank' && kind !== 'duration' && typeof value === 'string' && digits(value) >= TELLING

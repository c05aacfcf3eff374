import type { Analysis, Report } from '../model/analysis.js'
import type { Span } from '../model/span.js'
import { documents } from './query.js'
import type { Selection } from './selectors.js'
import type { Store } from './store.js'
import { cleanTextOf } from './clean-text.js'
import { occurrences, termsOf, type Term } from './terms.js'
import { JianbaoError } from '../model/error.js'

/** One place where a query was found. */
export interface Hit {
  files: string[]
  sha256: string
  report: { id: string; title: string | null; issuer: string | null; kind: string; period: string | null }
  /** Headings above the place, outermost first. */
  section: string[]
  /** The line around the place, as the source has it, and the matches within it. */
  text: string
  matches: Span[]
  /** Place in `source.text`, and in the file ("p14", "table 2 r4c1"). */
  span: Span
  locator: string | null
}

/** Characters shown on either side of a match in a long line. */
const AROUND = 60

/**
 * Finds a query in all reports: simplified or traditional, words of any length; all terms of the query must stand in one report.
 * @throws JianbaoError `query-empty`
 */
export async function* search(store: Store, query: string, selection: Selection): AsyncGenerator<Hit> {
  const terms = termsOf(query)
  if (terms.length === 0)
    throw new JianbaoError('query-empty', 'cli', { zh: `没有可以查找的字：${query}`, en: `Nothing to look for: ${query}` }, { zh: '请给出汉字、字母或数字', en: 'Give characters, letters or digits' })
  for await (const { analysis, files, sha256, reports } of documents(store, { ...selection, text: [...selection.text.map((text) => `${text} ${query}`), ...(selection.text.length === 0 ? [query] : [])] })) {
    const clean = cleanTextOf(analysis)
    for (const report of analysis.reports) {
      if (!reports.has(report.id)) continue
      const found = placesOf(clean.text, terms, { start: clean.fromSource(report.span.start), end: clean.fromSource(report.span.end) })
      if (found === null) continue
      for (const { line, matches } of found) yield { files, sha256, ...hitOf(analysis, report, clean.span(line), matches.map((match) => clean.span(match))) }
    }
  }
}

/** Lines of a report that hold a term; null unless every term stands in it. */
function placesOf(text: string, terms: readonly Term[], within: Span): { line: Span; matches: Span[] }[] | null {
  const body = text.slice(within.start, within.end)
  const all = terms.map((term) => [...occurrences(body, term)])
  if (all.some((places) => places.length === 0)) return null
  const lines = new Map<number, { line: Span; matches: Span[] }>()
  for (const { start, end } of all.flat().sort((a, b) => a.start - b.start)) {
    const from = body.lastIndexOf('\n', start) + 1
    const newline = body.indexOf('\n', end)
    const to = newline < 0 ? body.length : newline
    const shown = lines.get(from) ?? { line: { start: from + within.start, end: to + within.start }, matches: [] }
    shown.matches.push({ start: start + within.start, end: end + within.start })
    lines.set(from, shown)
  }
  return [...lines.values()].map(({ line, matches }) => ({ line: { start: Math.max(line.start, matches[0]!.start - AROUND), end: Math.min(line.end, matches.at(-1)!.end + AROUND) }, matches }))
}

function hitOf(analysis: Analysis, report: Report, span: Span, matches: readonly Span[]): Omit<Hit, 'files' | 'sha256'> {
  const at = matches[0]!
  const inner = analysis.source.blocks.find((block) => block.span.start <= at.start && at.start < block.span.end)
  const { id, title, issuer, kind, period } = report
  return {
    report: { id, title, issuer, kind, period: period?.text ?? null },
    section: sectionOf(report, at.start),
    text: analysis.source.text!.slice(span.start, span.end),
    matches: matches.map(({ start, end }) => ({ start: start - span.start, end: end - span.start })),
    span: { start: at.start, end: matches.at(-1)!.end },
    locator: inner?.locator ?? null,
  }
}

/** Titles of the headings whose sections hold a place. */
export const sectionOf = (report: Report, at: number): string[] => report.headings.filter(({ section }) => section.start <= at && at < section.end).map(({ number, title }) => number === null ? title : `${number} ${title}`)

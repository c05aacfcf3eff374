import { identify, type Register } from '../domain/issuer-register.js'
import type { Analysis, Period, Report } from '../model/analysis.js'
import type { Doubt } from '../model/said.js'
import { convert } from '../normalize/convert.js'
import type { Column, ComparisonSource } from './comparison.js'
import { groupBy } from './group-by.js'

/** An Analysis to be compared. */
export interface CompareInput {
  analysis: Analysis
  /** Name shown for the source; the one in the Analysis where it is left out. */
  name?: string
  /** Ids of the reports that are meant; all where it is left out. */
  reports?: ReadonlySet<string>
  /** What a person says of its reports, in place of what was read. */
  issuer?: string
  year?: number
}

/** A report as a column. */
export interface Sheet {
  /** Place among all columns. */
  index: number
  column: Column
  analysis: Analysis
  report: Report
  /** The text of its source, where it is known. */
  text: string | null
  /** The same in simplified characters and as long: what is looked for stands at the same place. */
  simple: string | null
  /** One for all names of an issuer. */
  issuer: string
}

export interface Sheets {
  sheets: readonly Sheet[]
  sources: ComparisonSource[]
  notes: Doubt[]
  by: 'period' | 'issuer'
}

export interface SheetOptions {
  by?: 'period' | 'issuer'
  register?: Register
  withText?: boolean
}

const NOBODY = ''

/**
 * The columns of a comparison: every report that is one, by issuer and then by period. The same text twice is one column; what
 * is no report is left out; both are said in the notes. Without `by`: issuers, where each has one period and there are several.
 */
export function sheetsOf(inputs: readonly CompareInput[], { by, register = { identify }, withText = false }: SheetOptions): Sheets {
  const notes: Doubt[] = []
  const found: { source: number; analysis: Analysis; report: Report; issuer: string | null; period: Period | null; key: string; text: string | null; simple: string | null }[] = []
  const sources: ComparisonSource[] = []
  const seen = new Set<string>()
  for (const { analysis, name, reports, issuer: given, year } of inputs) {
    const { source } = analysis
    const shown = name ?? source.name
    const meant = analysis.reports.filter((report) => reports?.has(report.id) ?? true)
    const wanted = meant.filter((report) => !report.doubts.some(({ code }) => code === 'not-a-report'))
    if (wanted.length === 0) notes.push(leftOut(shown))
    else if (seen.has(source.textSha256)) notes.push(sameText(shown))
    else {
      sources.push({ id: `s${sources.length + 1}`, name: shown, sha256: source.sha256, ...(withText && source.text !== undefined ? { text: source.text } : {}) })
      for (const report of wanted) {
        const issuer = given ?? report.issuer
        const period = year === undefined ? report.period : { text: `${year}年`, start: `${year}-01-01`, end: `${year}-12-31` }
        found.push({ source: sources.length, analysis, report, issuer, period, key: issuer === null ? NOBODY : register.identify(issuer).key, text: source.text ?? null, simple: source.text === undefined ? null : source.script === 'hans' ? source.text : convert(source.text).text })
      }
    }
    seen.add(source.textSha256)
  }
  lendIssuer(found, notes)
  const order = new Map<string, number>()
  for (const { key } of found) if (!order.has(key)) order.set(key, order.size)
  const rank = (period: Period | null): string => (period === null ? '9' : `${period.end} ${period.start}`)
  const sorted = found.toSorted((a, b) => order.get(a.key)! - order.get(b.key)! || (rank(a.period) < rank(b.period) ? -1 : rank(a.period) > rank(b.period) ? 1 : 0))
  for (const { period, report } of sorted) if (period === null) notes.push(noPeriod(report.title))
  const perIssuer = groupBy(sorted, ({ key }) => key)
  const chosen = by ?? (perIssuer.size > 1 && [...perIssuer.values()].every((list) => new Set(list.map(({ period }) => period?.end)).size === 1) ? 'issuer' : 'period')
  const sheets = sorted.map(({ source, analysis, report, issuer, period, key, text, simple }, index): Sheet => {
    const column = { id: `c${index + 1}`, label: '', source: `s${source}`, report: report.id, issuer, period, kind: report.kind, title: report.title }
    return { index, column, analysis, report, text, simple, issuer: key }
  })
  for (const sheet of sheets) sheet.column.label = labelOf(sheet, chosen, perIssuer.size)
  tellApart(sheets)
  return { sheets, sources, notes, by: chosen }
}

/** Reports of nobody beside reports of one issuer are taken for its own; it is said. */
function lendIssuer(found: { issuer: string | null; key: string }[], notes: Doubt[]): void {
  const keys = new Set(found.map(({ key }) => key).filter((key) => key !== NOBODY))
  const nobody = found.filter(({ key }) => key === NOBODY)
  if (keys.size !== 1 || nobody.length === 0) return
  const known = found.find(({ key }) => key !== NOBODY)!
  for (const report of nobody) Object.assign(report, { key: known.key, issuer: known.issuer })
  notes.push({ code: 'issuer-taken', message: { zh: `有 ${nobody.length} 份没有写明单位，按“${known.issuer ?? ''}”处理`, en: `${nobody.length} reports name no issuer; they were taken for reports of “${known.issuer ?? ''}”` } })
}

function labelOf({ column: { issuer, period } }: Sheet, by: 'period' | 'issuer', issuers: number): string {
  const year = period === null ? '?' : yearsOf(period)
  if (by === 'issuer') return issuer ?? '?'
  return issuers > 1 ? `${issuer ?? '?'} ${year}` : year
}

/** 2022, 2013–2017, or the words of a shorter period. */
export function yearsOf({ text, start, end }: Period): string {
  const [from, to] = [start.slice(0, 4), end.slice(0, 4)]
  if (from !== to) return `${from}–${to}`
  return start.endsWith('-01-01') && end.endsWith('-12-31') ? from : text
}

function tellApart(sheets: readonly Sheet[]): void {
  for (const same of groupBy(sheets, ({ column }) => column.label).values()) if (same.length > 1) same.forEach(({ column }, i) => (column.label += ` (${i + 1})`))
}

const leftOut = (name: string): Doubt => ({ code: 'not-a-report', message: { zh: `${name} 里没有报告，没有比较`, en: `${name} holds no report and was left out` } })
const sameText = (name: string): Doubt => ({ code: 'same-text', message: { zh: `${name} 与前面一份内容相同，只比较一次`, en: `${name} has the same text as one before it and is compared once` } })
const noPeriod = (title: string | null): Doubt => ({ code: 'period-unknown', message: { zh: `${title ?? '（无标题）'}：没有写明年度，排在最后`, en: `${title ?? '(no title)'}: no period is stated; it stands last` } })

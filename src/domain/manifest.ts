import type { ReportKind } from '../model/analysis.js'
import { identify as shipped, type Issuer, type Register } from './issuer-register.js'
import { dayOfWords, kindOfWords, yearOfWords } from './manifest-words.js'
import { readUserTable, textOf, userFileError, type UserFile } from './user-table.js'

const FILE: UserFile = {
  called: { zh: '应报清单', en: 'manifest of reports due' },
  heads: {
    issuer: ['单位', '单位名称', '填报单位', '报送单位', '部门', '部门名称'],
    year: ['年度', '年份', '报告年度', '所属年度'],
    kind: ['类型', '报告类型', '材料类型', '种类', '报告'],
    due: ['截止日期', '截止', '报送期限', '期限', '截止时间'],
    note: ['备注', '说明'],
  },
  required: ['issuer'],
}

/** A report that is due. An empty year or kind stands for any. */
export interface ManifestEntry {
  line: number
  issuer: string
  key: string
  year: number | null
  kind: ReportKind | null
  /** Last day, as 2023-03-31. */
  due: string | null
  note: string
}
/** A report that came in. `submittedAt` is ISO, its first ten characters a day. */
export interface Submitted {
  id: string
  issuer: string | null
  kind: ReportKind | null
  year: number | null
  submittedAt: string | null
}
export interface DueReport {
  entry: ManifestEntry
  /** 'late' where nothing came in time; 'missing' where nothing came. */
  status: 'submitted' | 'late' | 'missing'
  /** Is a missing one past its day? null without a day or without `today`. */
  overdue: boolean | null
  submissions: { id: string; late: boolean | null; by: 'key' | 'place-left-out' }[]
}
export interface Unexpected {
  id: string
  reason: 'no-issuer' | 'issuer-not-listed' | 'kind-or-year-not-due' | 'several-issuers'
  /** What of the same issuer, or of one merged with it, is due. */
  near: ManifestEntry[]
}

/**
 * A manifest, CSV or JSON: issuer, year, kind, due, note; heads in Chinese or English.
 * @throws JianbaoError 'bad-user-file' that names the line
 */
export function parseManifest(text: string, register: Register = { identify: shipped }, simple: (name: string) => string = (name) => name): { entries: ManifestEntry[]; ignored: string[] } {
  const { rows, ignored } = readUserTable(text, FILE)
  const entries = rows.map((row) => {
    const [issuer, year, kind, due] = ['issuer', 'year', 'kind', 'due'].map((field) => simple(textOf(row, field)))
    const read = { year: year ? yearOfWords(year) : null, kind: kind ? kindOfWords(kind) : null, due: due ? dayOfWords(due) : null }
    if (year && read.year === null) throw userFileError(FILE, row.at, `认不出年度“${year}”`, `"${year}" is no year`)
    if (kind && read.kind === null) throw userFileError(FILE, row.at, `认不出报告类型“${kind}”`, `"${kind}" is no kind of report`)
    if (due && read.due === null) throw userFileError(FILE, row.at, `认不出日期“${due}”，请写 2023-03-31`, `"${due}" is no date; write 2023-03-31`)
    return { line: row.line, issuer: issuer!, key: register.identify(issuer!).key, ...read, note: textOf(row, 'note') }
  })
  return { entries, ignored }
}

/** What was due and came, came late, or is missing; and what came that nobody had on the list. `today` is a day, 2023-03-31. */
export function reconcile(entries: readonly ManifestEntry[], submitted: readonly Submitted[], register: Register = { identify: shipped }, today: string | null = null): { due: DueReport[]; unexpected: Unexpected[] } {
  const byKey = groupBy(entries, (entry) => entry.key)
  const came = submitted.map((report) => ({ report, issuer: report.issuer === null ? null : register.identify(report.issuer) }))
  const keys = placesLeftOut([...byKey.keys()], new Set(came.flatMap(({ issuer }) => (issuer ? [issuer.key] : []))))
  const due = new Map<ManifestEntry, DueReport>(entries.map((entry) => [entry, { entry, status: 'missing', overdue: entry.due === null || today === null ? null : today > entry.due, submissions: [] }]))
  const unexpected: Unexpected[] = []
  for (const { report, issuer } of came) {
    const exact = issuer ? byKey.get(issuer.key) : undefined
    const loose = issuer && !exact ? keys.get(issuer.key) : undefined
    const own = exact ?? (typeof loose === 'string' ? byKey.get(loose)! : [])
    const met = own.filter((entry) => fits(entry, report))
    for (const entry of met) due.get(entry)!.submissions.push({ id: report.id, late: isLate(entry, report), by: exact ? 'key' : 'place-left-out' })
    if (met.length > 0) continue
    const reason = issuer === null ? 'no-issuer' : own.length > 0 ? 'kind-or-year-not-due' : loose === null ? 'several-issuers' : 'issuer-not-listed'
    unexpected.push({ id: report.id, reason, near: own.length > 0 ? own : relatives(issuer, byKey) })
  }
  for (const state of due.values()) {
    if (state.submissions.length === 0) continue
    state.status = state.submissions.every((s) => s.late === true) ? 'late' : 'submitted'
    state.overdue = null
  }
  return { due: [...due.values()], unexpected }
}

const fits = (entry: ManifestEntry, report: Submitted): boolean => (entry.kind === null || entry.kind === report.kind) && (entry.year === null || entry.year === report.year)
const isLate = (entry: ManifestEntry, report: Submitted): boolean | null => (entry.due === null || report.submittedAt === null ? null : report.submittedAt.slice(0, 10) > entry.due)
const relatives = (issuer: Issuer | null, byKey: ReadonlyMap<string, ManifestEntry[]>): ManifestEntry[] => (issuer?.related ?? []).flatMap(({ key }) => byKey.get(key) ?? [])

/**
 * For keys that no entry has, the entry's key that differs only by a place left out (镜湖区/财政 and 芜湖市镜湖区/财政; ?/财政, where a list
 * names its own county's bodies without it). null where several could be meant, on either side.
 */
function placesLeftOut(listed: readonly string[], came: ReadonlySet<string>): Map<string, string | null> {
  const known = new Set(listed)
  const byBody = groupBy(listed, bodyOf)
  const chosen = new Map<string, string | null>()
  for (const key of came) {
    if (known.has(key)) continue
    const like = (byBody.get(bodyOf(key)) ?? []).filter((other) => differsByPlace(key, other))
    if (like.length > 0) chosen.set(key, like.length === 1 && !came.has(like[0]!) ? like[0]! : null)
  }
  const takers = groupBy([...chosen].filter(([, to]) => to !== null), ([, to]) => to!)
  for (const pairs of takers.values()) if (pairs.length > 1) for (const [key] of pairs) chosen.set(key, null)
  return chosen
}
const bodyOf = (key: string): string => key.slice(key.indexOf('/') + 1)
const placeOf = (key: string): string => key.slice(0, Math.max(key.indexOf('/'), 0))
function differsByPlace(one: string, other: string): boolean {
  const [a, b] = [placeOf(one), placeOf(other)]
  if (a === '国家' || b === '国家') return false
  return a === '?' || b === '?' || a.endsWith(b) || b.endsWith(a)
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

import { parseManifest, reconcile, type DueReport, type Unexpected } from '../domain/manifest.js'
import { versionsOf } from '../domain/report-versions.js'
import { submissionsOf } from '../domain/submissions.js'
import type { ReportKind } from '../model/analysis.js'
import { convert } from '../normalize/convert.js'
import { issuerKey } from './issuer-key.js'
import { reportsOf } from './query.js'
import type { Selection } from './selectors.js'
import type { Store } from './store.js'

/** A report of the library: who reports what, on which period, in which file, and what else belongs to it. */
export interface RolledReport {
  /** `sha256#uid`: unique in the library. */
  id: string
  file: string
  issuer: string | null
  issuerKey: string | null
  title: string | null
  kind: ReportKind
  period: string | null
  periodStart: string | null
  periodEnd: string | null
  /** Last change of its file, ISO. */
  modified: string | null
  /** Which of its versions it is, 1 the oldest; null where it is the only one. */
  version: { number: number; of: number; current: boolean } | null
  /** Files that were handed in with it: forms, annexes, evidence; or the report it goes with. */
  together: string[]
}

/** The reports of the library with their versions and what was handed in with them, by issuer and period. All are in memory, without their contents. */
export async function roll(store: Store, selection: Selection): Promise<RolledReport[]> {
  const rows = await reportsOf(store, selection)
    .innerJoin('files', 'files.sha256', 'documents.sha256')
    .where('files.reason', 'is', null)
    .select(['documents.sha256', 'reports.uid', 'reports.issuer', 'reports.issuer_key', 'reports.title', 'reports.kind', 'reports.period', 'reports.period_start', 'reports.period_end', 'files.path', 'files.modified', 'files.submission'])
    .orderBy('reports.issuer_key')
    .orderBy('reports.period_start')
    .orderBy((eb) => eb('files.gone_at', 'is not', null))
    .orderBy('files.path')
    .orderBy('reports.ordinal')
    .execute()
  // A content that was found again elsewhere stands where it is now.
  const places = new Map<string, string>()
  for (const { sha256, path } of rows) if (!places.has(sha256)) places.set(sha256, path)
  const reports = rows.filter(({ sha256, path }) => places.get(sha256) === path).map((row): RolledReport & { submission: string | null } => ({
    id: `${row.sha256}#${row.uid}`,
    file: row.path,
    issuer: row.issuer,
    issuerKey: row.issuer_key,
    title: row.title,
    kind: row.kind as ReportKind,
    period: row.period,
    periodStart: row.period_start,
    periodEnd: row.period_end,
    modified: row.modified > 0 ? new Date(row.modified).toISOString() : null,
    version: null,
    together: [],
    submission: row.submission,
  }))
  putVersions(reports)
  putTogether(reports)
  return reports.map(({ submission: _, ...report }) => report)
}

function putVersions(reports: readonly RolledReport[]): void {
  const byId = new Map(reports.map((report) => [report.id, report]))
  const compared = reports.map(({ id, file, issuerKey: key, kind, periodStart, periodEnd, title, modified }) => ({
    id, path: file, issuerKey: key, kind, period: periodStart === null || periodEnd === null ? null : { start: periodStart, end: periodEnd }, title, modified,
  }))
  for (const { current, older } of versionsOf(compared)) {
    const of = older.length + 1
    byId.get(current)!.version = { number: of, of, current: true }
    older.forEach((id, i) => (byId.get(id)!.version = { number: of - 1 - i, of, current: false }))
  }
}

function putTogether(reports: readonly (RolledReport & { submission: string | null })[]): void {
  const byFile = new Map<string, RolledReport[]>()
  for (const report of reports) byFile.set(report.file, [...(byFile.get(report.file) ?? []), report])
  const files = [...byFile].map(([path, [first]]) => ({
    id: path, path, issuerKey: first!.issuerKey, year: first!.periodEnd === null ? null : Number(first!.periodEnd.slice(0, 4)), submission: (first as (typeof reports)[number]).submission,
  }))
  for (const { parts } of submissionsOf(files)) {
    const paths = parts.map(({ id }) => id)
    for (const path of paths) for (const report of byFile.get(path)!) report.together = paths.filter((other) => other !== path)
  }
}

/**
 * Which reports of a manifest came in, late or not at all, and which came that nobody expected.
 * @param manifest CSV or JSON text: issuer, year, kind, due, note
 * @param today as 2026-03-31, to tell what is overdue
 * @throws JianbaoError `bad-user-file` that names the line
 */
export async function dueReports(store: Store, selection: Selection, manifest: string, today?: string): Promise<{ due: DueReport[]; unexpected: (Unexpected & { report: RolledReport })[]; reports: ReadonlyMap<string, RolledReport>; ignored: string[] }> {
  const { entries, ignored } = parseManifest(manifest, undefined, (text) => convert(text).text)
  const reports = new Map((await roll(store, selection)).map((report) => [report.id, report]))
  const submitted = [...reports.values()].map(({ id, issuer, kind, periodEnd, modified }) => ({ id, issuer: issuerKey(issuer) === null ? null : issuer, kind, year: periodEnd === null ? null : Number(periodEnd.slice(0, 4)), submittedAt: modified }))
  const { due, unexpected } = reconcile(entries, submitted, undefined, today)
  return { due, unexpected: unexpected.map((one) => ({ ...one, report: reports.get(one.id)! })), reports, ignored }
}

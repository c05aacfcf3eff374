import type { ReportKind } from '../model/analysis.js'
import { nameOf, titleCore, versionOf } from './submission-names.js'

/** A report that came in. */
export interface ComparedReport {
  id: string
  /** Of the file that holds it. */
  path: string
  /** null where nobody is named, or a name that names nobody (XX市): such reports are nobody's versions. */
  issuerKey: string | null
  kind: ReportKind
  period: { start: string; end: string } | null
  title: string | null
  /** When the file was last changed, ISO; null where it is not known. */
  modified: string | null
}
export interface Versions {
  current: string
  /** Newest first. */
  older: string[]
  /** What told the current one: the date of change, the sign in its name (终稿, v2), or nothing, and the order of paths was taken. */
  by: 'modified' | 'name' | 'path'
}

/**
 * Which reports are versions of one: same issuer, kind and period, and a title equal but for its version (送审稿, v2, (1)), blanks and marks.
 * A report without a title is told by its file's name. Two projects' titles differ, so they are two reports, however much they share.
 * The newest by date of change is the current one; at equal or unknown dates the sign of a version in the name decides.
 * @returns groups of two or more, in the order of their first reports
 */
export function versionsOf(reports: readonly ComparedReport[]): Versions[] {
  const groups = new Map<string, ComparedReport[]>()
  for (const report of reports) {
    if (report.issuerKey === null || report.period === null) continue
    const core = titleCore(report.title ?? nameOf(report.path))
    const key = JSON.stringify([report.issuerKey, report.kind, report.period.start, report.period.end, core])
    const group = groups.get(key)
    if (group) group.push(report)
    else groups.set(key, [report])
  }
  return [...groups.values()].filter((group) => group.length > 1).map(ranked)
}

function ranked(group: readonly ComparedReport[]): Versions {
  const dated = group.every(({ modified }) => modified !== null)
  const read = group.map((report) => ({ report, time: dated ? Date.parse(report.modified!) : 0, sign: versionOf(`${report.title ?? ''} ${nameOf(report.path)}`) }))
  read.sort((a, b) => b.time - a.time || b.sign[0] - a.sign[0] || b.sign[1] - a.sign[1] || (a.report.path < b.report.path ? 1 : a.report.path > b.report.path ? -1 : 0))
  const [newest, next] = [read[0]!, read[1]!]
  const by = newest.time !== next.time ? 'modified' : newest.sign[0] !== next.sign[0] || newest.sign[1] !== next.sign[1] ? 'name' : 'path'
  return { current: newest.report.id, older: read.slice(1).map(({ report }) => report.id), by }
}

import { topicOf } from '../domain/submission-names.js'
import type { ReportHead, Relation } from './kit.js'

/** Whose report it is: the register's key; else the name as printed, which names nobody by itself; else nobody but the document. */
export const whose = ({ issuerKey, issuer, sha256 }: ReportHead): string => issuerKey ?? (issuer === null ? `#${sha256}` : `?${issuer}`)

/** The year reported on: the last one of a longer period. */
export const yearOf = ({ period }: ReportHead): number | null => (period === null ? null : Number(period.end.slice(0, 4)))

/** By issuer, then by period: what is remembered of earlier reports is one issuer's at a time. */
export function inOrder(heads: readonly ReportHead[]): ReportHead[] {
  const key = (head: ReportHead): string[] => [whose(head), head.period?.end ?? '9999', head.period?.start ?? '', head.file, head.uid]
  return heads
    .map((head) => ({ head, key: key(head) }))
    .sort((a, b) => {
      const at = a.key.findIndex((part, i) => part !== b.key[i])
      return at < 0 ? 0 : a.key[at]! < b.key[at]! ? -1 : 1
    })
    .map(({ head }) => head)
}

/** What a report is about beside its issuer and year: 道路改造; '' where it is about the issuer as a whole. */
export function projectOf({ title, issuer }: ReportHead): string {
  if (title === null) return ''
  return topicOf(issuer === null ? title : title.replaceAll(issuer, ''))
}

/**
 * How two reports stand to each other; null where what they share says nothing: one report, files handed in together, two reports on the
 * same year and matter, a name that both bear and that names nobody.
 */
export function relationOf(a: ReportHead, b: ReportHead): Relation | null {
  if (a.id === b.id || a.together.includes(b.file) || b.together.includes(a.file)) return null
  if (whose(a) !== whose(b)) return a.issuer === null || b.issuer === null ? 'unknown-issuer' : 'other-issuer'
  if (a.issuerKey === null) return null
  const [one, other] = [yearOf(a), yearOf(b)]
  if (one !== null && other !== null && one !== other) return 'earlier-year'
  const [project, beside] = [projectOf(a), projectOf(b)]
  return one === other && one !== null && a.kind === b.kind && project !== '' && beside !== '' && project !== beside ? 'other-project' : null
}

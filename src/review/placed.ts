import type { Analysis, Finding, Report } from '../model/analysis.js'
import type { Disposition } from '../model/disposition.js'
import { findAnchor, type Anchor } from './anchor.js'
import { mainEvidence } from './main-evidence.js'

/** A disposition with the place of the finding it was made about. */
export interface AnchoredDisposition extends Disposition {
  rule: string
  /** Of the main evidence, in the text as it was read then. */
  anchor: Anchor
}
/** A finding with the report it stands in. */
export interface FoundFinding {
  report: Report
  finding: Finding
}

/**
 * The finding that a disposition is about: the one with its fingerprint, the nearest of several; else, where the text is the one it
 * was made about, the one of its rule at its place. In another text (a report that was handed in again) what stands at the place may
 * be another matter, so there only the fingerprint counts.
 * @returns null where there is none: the disposition is orphaned
 */
export function findingOf(analysis: Analysis, { fingerprint, rule, anchor }: AnchoredDisposition, isSameText: boolean): FoundFinding | null {
  const all = analysis.reports.flatMap((report) => report.findings.map((finding) => ({ report, finding })))
  const same = all.filter(({ finding }) => finding.fingerprint === fingerprint)
  if (same.length === 1) return same[0]!
  const at = findAnchor(analysis.source.text ?? '', anchor)
  if (same.length > 1) return nearest(same, at?.start ?? anchor.start)
  if (at === null || !isSameText) return null
  return all.find(({ finding }) => finding.rule === rule && standsAt(finding, at.start, at.end)) ?? null
}

function standsAt(finding: Finding, start: number, end: number): boolean {
  const span = mainEvidence(finding)?.span
  return span !== undefined && span.start <= start && end <= span.end
}

function nearest(findings: readonly FoundFinding[], start: number): FoundFinding {
  const distance = ({ finding }: FoundFinding): number => Math.abs((mainEvidence(finding)?.span.start ?? 0) - start)
  return findings.reduce((best, one) => (distance(one) < distance(best) ? one : best))
}

import type { Report } from '../../model/analysis.js'

const known = new WeakMap<Report, ReadonlyMap<string, string>>()

/** Texts of problems or measures of a report, by their ids. */
export function linkedTexts(report: Report, ids: readonly string[]): readonly string[] {
  if (ids.length === 0) return ids
  let texts = known.get(report)
  if (texts === undefined) {
    texts = new Map([...report.problems, ...report.measures].map(({ id, text }) => [id, text]))
    known.set(report, texts)
  }
  return ids.flatMap((id) => texts.get(id) ?? [])
}

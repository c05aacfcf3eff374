import type { Claims } from '../domain/overrides.js'
import type { Correction } from '../export/index.js'
import type { Analysis } from '../model/analysis.js'

/** What a person says of a file, as corrections of the reports in it. */
export function correctionsOf(analysis: Analysis, { issuer, kind, year }: Claims): ReadonlyMap<string, Correction> {
  const correction = { ...(issuer === null ? {} : { issuer }), ...(kind === null ? {} : { kind }), ...(year === null ? {} : { year }) }
  return new Map(analysis.reports.map(({ id }) => [id, correction]))
}

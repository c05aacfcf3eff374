import type { Kysely } from 'kysely'
import type { Claims } from '../domain/overrides.js'
import type { Report } from '../model/analysis.js'
import { issuerKey } from './issuer-key.js'
import { analysisOf } from './query.js'
import type { Tables } from './schema.js'

/** Claims as they are kept with a file: the same text for the same claims. */
export const claimsText = (claims: Claims | null): string | null => (claims === null ? null : JSON.stringify(claims))

/** Who, when and what a report is by what a person says; what they do not say stays as it was read. */
export function corrected({ issuer, kind, period }: Pick<Report, 'issuer' | 'kind' | 'period'>, claims: Claims | null): Pick<Report, 'issuer' | 'kind' | 'period'> {
  const year = claims?.year ?? null
  return {
    issuer: claims?.issuer ?? issuer,
    kind: claims?.kind ?? kind,
    period: year === null ? period : { text: `${year}年`, start: `${year}-01-01`, end: `${year}-12-31` },
  }
}

/** Puts what a person says of a file in the place of what was read, or what was read back in its place. The Analysis stays as it is. */
export async function applyClaims(db: Kysely<Tables>, sha256: string, claims: Claims | null): Promise<void> {
  const current = await db.selectFrom('documents').select('id').where('sha256', '=', sha256).where('current', '=', 1).executeTakeFirst()
  if (!current) return
  for (const report of (await analysisOf(db, current.id)).reports) {
    const { issuer, kind, period } = corrected(report, claims)
    await db
      .updateTable('reports')
      .set({ issuer, issuer_key: issuerKey(issuer), kind, period: period?.text ?? null, period_start: period?.start ?? null, period_end: period?.end ?? null })
      .where('document_id', '=', current.id)
      .where('uid', '=', report.id)
      .execute()
  }
}

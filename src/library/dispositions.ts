import type { Kysely } from 'kysely'
import type { Finding } from '../model/analysis.js'
import { isInForce, type Disposition } from '../model/disposition.js'
import { findingOf } from '../review/placed.js'
import { byContent, keptDispositions, plain } from './disposition-book.js'
import { analysisOf, filesOf } from './query.js'
import type { Tables } from './schema.js'

/** A disposition, and the finding it is about now. */
export interface PlacedDisposition extends Disposition {
  rule: string
  sha256: string
  files: string[]
  /** The words it was made about. */
  quote: string
  /** The finding as the content is read now, and its report; null where it is not found again: the disposition is orphaned. */
  found: { report: string; title: string | null; issuer: string | null; finding: Finding } | null
  /** Its last day is over. */
  ended: boolean
  /** A later disposition of the same finding counts in its place. */
  superseded: boolean
}

/** Every disposition with the finding it is about now, in the order they were made; one that finds none is orphaned, and still told. */
export async function* dispositions(db: Kysely<Tables>, today: string): AsyncGenerator<PlacedDisposition> {
  const all = await keptDispositions(db)
  const placed = new Map<number, PlacedDisposition['found']>()
  /** The last disposition of each finding. */
  const last = new Map<string, number>()
  for (const [sha256, ofContent] of byContent(all, (one) => [one.sha256])) {
    const current = await db.selectFrom('documents').select('id').where('sha256', '=', sha256).where('current', '=', 1).executeTakeFirst()
    if (!current) continue
    const analysis = await analysisOf(db, current.id)
    for (const one of ofContent) {
      const found = findingOf(analysis, one, true)
      if (!found) continue
      const { report, finding } = found
      placed.set(one.id, { report: report.id, title: report.title, issuer: report.issuer, finding })
      last.set(`${sha256} ${finding.id}`, one.id)
    }
  }
  for (const one of all) {
    const found = placed.get(one.id) ?? null
    const superseded = found !== null && last.get(`${one.sha256} ${found.finding.id}`) !== one.id
    yield { ...plain(one), rule: one.rule, sha256: one.sha256, files: await filesOf(db, one.sha256), quote: one.anchor.quote, found, ended: !isInForce(one, today), superseded }
  }
}

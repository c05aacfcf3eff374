import { sql, type Insertable, type Kysely } from 'kysely'
import { changesBetween } from './changes.js'
import { insertRows } from './insert-rows.js'
import { unpack } from './packed.js'
import type { DocumentRows, ReportRows } from './rows-of.js'
import type { DocumentTable, Tables } from './schema.js'
import type { Store, TextIndex } from './store.js'

/** What a pipeline made of one content, ready to be written. */
export interface Result {
  document: Omit<Insertable<DocumentTable>, 'id' | 'current'>
  /** Null where the content failed. */
  reading: { rows: DocumentRows; tokens: string } | null
}

/**
 * Writes a result, within the caller's transaction. It takes the place of an earlier result of the same content, whose
 * differences are noted; an earlier result that a decision refers to stays beside it. A failure never takes the place of a result.
 */
export async function putResult(db: Kysely<Tables>, text: TextIndex, { document, reading }: Result): Promise<void> {
  const earlier = await db.selectFrom('documents').select(['id', 'fingerprint', 'current', 'analysis', 'outcome']).where('sha256', '=', document.sha256).execute()
  for (const old of earlier) {
    if (reading === null && old.outcome !== 'failed') continue
    if (old.current === 1 && reading !== null && old.analysis !== null && document.analysis)
      await insertRows(db, 'run_changes', changesBetween(unpack(old.analysis), unpack(document.analysis)).map((change) => ({ run_id: document.run_id, sha256: document.sha256, ...change })))
    await retire(db, text, old.id, old.fingerprint === document.fingerprint)
  }
  const { id } = await db.insertInto('documents').values({ ...document, current: Number(reading !== null) }).returning('id').executeTakeFirstOrThrow()
  if (reading === null) return
  await text.put(db, id, reading.tokens)
  for (const rows of reading.rows.reports) await putReport(db, id, rows)
  await insertRows(db, 'edits', reading.rows.edits.map((row) => ({ document_id: id, ...row })))
  await insertRows(db, 'losses', reading.rows.losses.map((row) => ({ document_id: id, ...row })))
}

async function putReport(db: Kysely<Tables>, document_id: number, rows: ReportRows): Promise<void> {
  const { id: report_id } = await db.insertInto('reports').values({ document_id, ...rows.report }).returning('id').executeTakeFirstOrThrow()
  const of = <T extends object>(list: readonly T[]): (T & { report_id: number })[] => list.map((row) => ({ report_id, ...row }))
  await insertRows(db, 'headings', of(rows.headings))
  await insertRows(db, 'figures', of(rows.figures))
  await insertRows(db, 'problems', of(rows.problems))
  await insertRows(db, 'measures', of(rows.measures))
  await insertRows(db, 'problem_measures', of(rows.problem_measures))
  await insertRows(db, 'citations', of(rows.citations))
  await insertRows(db, 'facts', of(rows.facts))
  for (const { finding, evidence } of rows.findings) {
    const { id: finding_id } = await db.insertInto('findings').values({ report_id, ...finding }).returning('id').executeTakeFirstOrThrow()
    await insertRows(db, 'finding_evidence', evidence.map((row) => ({ finding_id, ...row })))
  }
}

/** Takes a result out of sight, and away where no decision holds it (`same` fingerprint: it is replaced, so it must go). */
async function retire(db: Kysely<Tables>, text: TextIndex, id: number, same: boolean): Promise<void> {
  await text.remove(db, [id])
  const held = await db.selectFrom('decisions').select('id').where('document_id', '=', id).executeTakeFirst()
  if (held && !same) await db.updateTable('documents').set({ current: 0 }).where('id', '=', id).execute()
  else await db.deleteFrom('documents').where('id', '=', id).execute()
}

/** Takes results away for good, with everything that hangs on them. */
export async function removeDocuments(store: Store, ids: readonly number[]): Promise<void> {
  await store.db.transaction().execute(async (db) => {
    await store.text.remove(db, ids)
    await db.deleteFrom('decisions').where('document_id', 'in', [...ids]).execute()
    await db.deleteFrom('documents').where('id', 'in', [...ids]).execute()
    await sql`delete from sources where not exists (select 1 from documents d where d.sha256 = sources.sha256) and not exists (select 1 from files f where f.sha256 = sources.sha256)`.execute(db)
  })
}

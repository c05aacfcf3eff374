import type { Insertable, Kysely } from 'kysely'
import type { Register } from '../domain/issuer-register.js'
import { changesBetween } from './changes.js'
import { hot, HOT } from './hot.js'
import { issuerKey } from './issuer-key.js'
import { insertRow, insertRows, insertRowsWithIds } from './insert-rows.js'
import { unpack } from './packed.js'
import { analysisOf } from './query.js'
import type { DocumentRows, ReportRows } from './rows-of.js'
import type { DocumentTable, Tables } from './schema.js'
import type { Store, TextIndex } from './store.js'

/** The rows of a result, and its text as tokens parted by blanks. */
export interface Reading {
  rows: DocumentRows
  tokens: string
}
/** What a pipeline made of one content, ready to be written. */
export interface Result {
  document: Omit<Insertable<DocumentTable>, 'id' | 'current'>
  /** A `Reading` as JSON text, which waits in a third of the space; null where the content failed. */
  reading: string | null
}

/**
 * Writes a result, within the caller's transaction. It takes the place of an earlier result of the same content, whose
 * differences are noted; an earlier result that a decision refers to stays beside it. A failure never takes the place of a result.
 */
export async function putResult(db: Kysely<Tables>, { text, register }: Pick<Store, 'text' | 'register'>, { document, reading }: Result): Promise<void> {
  const earlier = await hot(db, HOT.earlier, [document.sha256])
  const same = earlier.find(({ fingerprint }) => fingerprint === document.fingerprint)
  if (same && same.outcome !== 'failed' && reading === null) return
  for (const old of earlier) {
    if (reading === null && old.outcome !== 'failed') continue
    if (old.current === 1 && reading !== null && document.analysis)
      await insertRows(db, 'run_changes', changesBetween(await analysisOf(db, old.id), unpack(document.analysis)).map((change) => ({ run_id: document.run_id, sha256: document.sha256, ...change })))
    if (old !== same) await retire(db, text, old.id)
  }
  const row = { ...document, current: Number(reading !== null) }
  const id = same ? await renew(db, text, same.id, row) : await insertRow(db, 'documents', row)
  if (reading === null) return
  const { rows, tokens } = JSON.parse(reading) as Reading
  await text.put(db, id, tokens)
  for (const report of rows.reports) await putReport(db, register, id, report)
  await insertRows(db, 'edits', rows.edits.map((row) => ({ document_id: id, ...row })))
  await insertRows(db, 'losses', rows.losses.map((row) => ({ document_id: id, ...row })))
}

async function putReport(db: Kysely<Tables>, register: Register, document_id: number, rows: ReportRows): Promise<void> {
  const report_id = await insertRow(db, 'reports', { document_id, ...rows.report, issuer_key: issuerKey(rows.report.issuer ?? null, register) })
  const of = <T extends object>(list: readonly T[]): (T & { report_id: number })[] => list.map((row) => ({ report_id, ...row }))
  await insertRows(db, 'headings', of(rows.headings))
  await insertRows(db, 'figures', of(rows.figures))
  await insertRows(db, 'problems', of(rows.problems))
  await insertRows(db, 'measures', of(rows.measures))
  await insertRows(db, 'problem_measures', of(rows.problem_measures))
  await insertRows(db, 'citations', of(rows.citations))
  await insertRows(db, 'facts', of(rows.facts))
  const ids = await insertRowsWithIds(db, 'findings', of(rows.findings.map(({ finding }) => finding)))
  await insertRows(db, 'finding_evidence', rows.findings.flatMap(({ evidence }, i) => evidence.map((row) => ({ finding_id: ids[i]!, ...row }))))
}

/** Takes a result out of sight, and away where no decision holds it. */
async function retire(db: Kysely<Tables>, text: TextIndex, id: number): Promise<void> {
  await text.remove(db, [id])
  const held = await db.selectFrom('decisions').select('id').where('document_id', '=', id).executeTakeFirst()
  if (held) await db.updateTable('documents').set({ current: 0 }).where('id', '=', id).execute()
  else await db.deleteFrom('documents').where('id', '=', id).execute()
}

/** Puts a result of the same pipeline in the place of an earlier one: what decisions refer to keeps its id. */
async function renew(db: Kysely<Tables>, text: TextIndex, id: number, row: Insertable<DocumentTable>): Promise<number> {
  await text.remove(db, [id])
  for (const table of ['reports', 'edits', 'losses'] as const) await db.deleteFrom(table).where('document_id', '=', id).execute()
  await db.updateTable('documents').set(row).where('id', '=', id).execute()
  return id
}

import type { Kysely } from 'kysely'
import { documents } from './query.js'
import type { Tables } from './schema.js'
import type { Selection } from './selectors.js'
import type { Store } from './store.js'

/** A content that is to be taken away, with the paths it was found at. */
export interface Removed {
  sha256: string
  files: string[]
  /** Decisions that go with it. */
  decisions: number
}

/** What a selection would take away: whole contents, also where only one of their reports is meant. */
export async function* toRemove(store: Store, selection: Selection): AsyncGenerator<Removed> {
  for await (const { sha256, files } of documents(store, selection)) {
    const { count } = await store.db
      .selectFrom('decisions')
      .innerJoin('documents', 'documents.id', 'decisions.document_id')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('sha256', '=', sha256)
      .executeTakeFirstOrThrow()
    yield { sha256, files, decisions: Number(count) }
  }
}

/** Takes contents away for good: bytes, results, rows, decisions, and what is known of their files. */
export async function removeContents(store: Store, hashes: readonly string[]): Promise<void> {
  await store.erase(async () => {
    for (const sha256 of hashes) await store.db.transaction().execute((db) => removeOne(db, store, sha256))
    await store.text.purge(store.db)
  })
}

async function removeOne(db: Kysely<Tables>, { text }: Store, sha256: string): Promise<void> {
  const ids = (await db.selectFrom('documents').select('id').where('sha256', '=', sha256).execute()).map(({ id }) => id)
  if (ids.length > 0) {
    await text.remove(db, ids)
    await db.deleteFrom('decisions').where('document_id', 'in', ids).execute()
    await db.deleteFrom('documents').where('id', 'in', ids).execute()
  }
  await db.deleteFrom('run_changes').where('sha256', '=', sha256).execute()
  await db.deleteFrom('files').where('sha256', '=', sha256).execute()
  await db.deleteFrom('sources').where('sha256', '=', sha256).execute()
}

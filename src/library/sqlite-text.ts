import { CompiledQuery, sql, type Kysely, type Migration } from 'kysely'
import type { Tables } from './schema.js'
import type { TextIndex } from './store.js'

const run = async (db: Kysely<Tables>, statement: string, parameters: unknown[]): Promise<void> => void (await db.executeQuery(CompiledQuery.raw(statement, parameters)))
const phrase = (tokens: readonly string[]): string => `"${tokens.join(' ').replaceAll('"', '')}"`

/**
 * FTS5 without a copy of the text. The trigram tokenizer cannot find words of two characters and `unicode61` takes a run of
 * Chinese for one word, so each character is written as a token of its own and a word is a phrase of them.
 */
export const sqliteText: TextIndex & { migrations: Readonly<Record<string, Migration>> } = {
  migrations: {
    '0001-text': {
      async up(db: Kysely<unknown>): Promise<void> {
        await db.executeQuery(CompiledQuery.raw(`create virtual table texts using fts5(body, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0")`))
      },
    },
  },
  async put(db, document, tokens) {
    await run(db, 'insert into texts (rowid, body) values (?, ?)', [document, tokens])
  },
  async remove(db, documents) {
    for (const id of documents) await run(db, 'delete from texts where rowid = ?', [id])
  },
  async purge(db) {
    await run(db, `insert into texts (texts) values ('optimize')`, [])
  },
  holding: (phrases) => sql`(select rowid from texts where texts match ${phrases.map(phrase).join(' AND ')})`,
}

import type { Kysely, RawBuilder } from 'kysely'
import type { Register } from '../domain/issuer-register.js'
import type { Tables } from './schema.js'

/** How one database names the types that differ between databases. */
export interface ColumnTypes {
  /** A primary key that numbers itself. */
  id: 'integer' | 'serial'
  real: 'real' | 'double precision'
  blob: 'blob' | 'bytea'
}

/** The full-text index over clean texts: one entry a document, words are single characters and runs of digits or letters. */
export interface TextIndex {
  put(db: Kysely<Tables>, document: number, tokens: string): Promise<void>
  remove(db: Kysely<Tables>, documents: readonly number[]): Promise<void>
  /** Writes the index anew, without what was removed from it. */
  purge(db: Kysely<Tables>): Promise<void>
  /** A subquery: ids of the documents that hold all phrases. Marks are no tokens, so a candidate is still to be checked in its text. */
  holding(phrases: readonly (readonly string[])[]): RawBuilder<unknown>
}

/** A database that holds a library, with what only that kind of database can do. Everything else is written once, in Kysely. */
export interface Store {
  db: Kysely<Tables>
  /** For look-ups while a transaction of `db` goes on: sees what was committed, and does not wait. */
  readonly reader: Kysely<Tables>
  text: TextIndex
  /** Whose names are one body's: the shipped register, or one extended by the user's file. */
  register: Register
  /** A consistent copy, taken while others read and write. @param to a path that does not exist yet */
  backup(to: string): Promise<void>
  /** Does deletions so that nothing of what they delete can be read from the file. */
  erase(deletions: () => Promise<void>): Promise<void>
  /** What is wrong with the file, empty where nothing is. */
  integrity(): Promise<string[]>
  close(): Promise<void>
}

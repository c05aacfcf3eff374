import { CompiledQuery, type Compilable, type Kysely } from 'kysely'
import type { Tables } from './schema.js'

/** A query asked once a document. Building and compiling it takes longer than running it, so that is done once for each database. */
export interface Hot<Row> {
  readonly build: (db: Kysely<Tables>) => Compilable<Row>
}

const define = <Row>(build: (db: Kysely<Tables>) => Compilable<Row>): Hot<Row> => ({ build })
const ANY = ''

/** Each takes its parameters in the order in which they stand in the query. */
export const HOT = {
  /** [sha256] */
  source: define((db) => db.selectFrom('sources').select('sha256').where('sha256', '=', ANY)),
  /** [path] */
  file: define((db) => db.selectFrom('files').select(['id', 'sha256', 'override']).where('path', '=', ANY).where('gone_at', 'is', null)),
  /** [sha256] */
  earlier: define((db) => db.selectFrom('documents').select(['id', 'fingerprint', 'current', 'outcome']).where('sha256', '=', ANY)),
  /** [sha256, fingerprint]; the path is that of the file whose result it is. A result kept for its decisions alone settles nothing. */
  settled: define((db) =>
    db
      .selectFrom('documents')
      .select((eb) => ['outcome', 'error', eb.selectFrom('files').select('path').whereRef('files.sha256', '=', 'documents.sha256').where('reason', 'is', null).where('gone_at', 'is', null).orderBy('id').limit(eb.lit(1)).as('path')])
      .where('sha256', '=', ANY)
      .where('fingerprint', '=', ANY)
      .where((eb) => eb.or([eb('current', '=', eb.lit(1)), eb('error', 'is not', null)])),
  ),
} as const

/** By the kind of database, whose SQL it is. */
const compiled = new WeakMap<object, WeakMap<Hot<unknown>, string>>()

/** Runs a hot query. @param parameters in the order of the query */
export async function hot<Row>(db: Kysely<Tables>, query: Hot<Row>, parameters: readonly unknown[]): Promise<Row[]> {
  const dialect = db.getExecutor().adapter.constructor
  const known = compiled.get(dialect) ?? new WeakMap<Hot<unknown>, string>()
  compiled.set(dialect, known)
  let sql = known.get(query)
  if (sql === undefined) known.set(query, (sql = query.build(db).compile().sql))
  return (await db.executeQuery<Row>(CompiledQuery.raw(sql, [...parameters]))).rows
}

import { CompiledQuery, type Insertable, type Kysely } from 'kysely'
import type { Tables } from './schema.js'

/** Most rows a statement. What is left over is one more statement, so a table takes few, and each is compiled once. */
const MOST = 64
const compiled = new Map<string, string>()

function sqlOf(db: Kysely<Tables>, table: keyof Tables, rows: readonly object[], columns: readonly string[], returning: boolean): string {
  const key = `${db.getExecutor().adapter.constructor.name} ${table} ${rows.length} ${returning} ${columns.join(' ')}`
  let sql = compiled.get(key)
  if (sql === undefined) {
    const insert = db.insertInto(table).values(rows)
    compiled.set(key, (sql = (returning ? insert.returning('id' as never) : insert).compile().sql))
  }
  return sql
}

function* statementsOf(db: Kysely<Tables>, table: keyof Tables, rows: readonly object[], returning: boolean): Generator<CompiledQuery<{ id: number }>> {
  if (rows.length === 0) return
  const columns = Object.keys(rows[0]!)
  for (let at = 0; at < rows.length; at += MOST) {
    const part = rows.slice(at, at + MOST) as Record<string, unknown>[]
    const values: unknown[] = []
    for (const row of part) for (const column of columns) values.push(row[column])
    yield CompiledQuery.raw(sqlOf(db, table, part, columns, returning), values)
  }
}

/** Inserts many rows of one shape. */
export async function insertRows<T extends keyof Tables>(db: Kysely<Tables>, table: T, rows: readonly Insertable<Tables[T]>[]): Promise<void> {
  for (const statement of statementsOf(db, table, rows, false)) await db.executeQuery(statement)
}

/** Inserts many rows of one shape and tells their ids, in the order of the rows. */
export async function insertRowsWithIds<T extends keyof Tables>(db: Kysely<Tables>, table: T, rows: readonly Insertable<Tables[T]>[]): Promise<number[]> {
  const ids: number[] = []
  for (const statement of statementsOf(db, table, rows, true)) {
    const inserted = (await db.executeQuery<{ id: number }>(statement)).rows
    // Ids grow in the order of the rows; the order in which a database returns them is its own affair.
    ids.push(...inserted.map(({ id }) => id).sort((a, b) => a - b))
  }
  return ids
}

/** Inserts a row and tells its id. */
export async function insertRow<T extends keyof Tables>(db: Kysely<Tables>, table: T, row: Insertable<Tables[T]>): Promise<number> {
  const { rows } = await db.executeQuery<{ id: number }>(CompiledQuery.raw(sqlOf(db, table, [row], Object.keys(row), true), Object.values(row)))
  return rows[0]!.id
}

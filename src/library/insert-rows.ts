import { CompiledQuery, type Insertable, type Kysely } from 'kysely'
import type { Tables } from './schema.js'

/** Rows a statement, largest first: a few statements serve every number of rows, and each is compiled once. */
const STEPS = [64, 8, 1] as const
const compiled = new Map<string, string>()

/** Inserts many rows of one shape. */
export async function insertRows<T extends keyof Tables>(db: Kysely<Tables>, table: T, rows: readonly Insertable<Tables[T]>[]): Promise<void> {
  if (rows.length === 0) return
  const columns = Object.keys(rows[0]!) as (keyof Insertable<Tables[T]>)[]
  let at = 0
  for (const step of STEPS) {
    for (; rows.length - at >= step; at += step) {
      const part = rows.slice(at, at + step)
      const key = `${table} ${step} ${columns.join(' ')}`
      let sql = compiled.get(key)
      if (sql === undefined) compiled.set(key, (sql = db.insertInto(table).values(part).compile().sql))
      await db.executeQuery(CompiledQuery.raw(sql, part.flatMap((row) => columns.map((column) => row[column]))))
    }
  }
}

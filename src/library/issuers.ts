import { extendRegister, parseRegister } from '../domain/issuer-register-user.js'
import type { Register } from '../domain/issuer-register.js'
import { convert } from '../normalize/convert.js'
import { issuerKey, SHIPPED } from './issuer-key.js'
import type { Store } from './store.js'

const NAME = 'issuers'
const simple = (text: string): string => convert(text).text

/** The register of a library: the shipped one, extended by the file that was given to it. */
export async function registerOf({ db }: Store): Promise<Register> {
  const row = await db.selectFrom('settings').select('value').where('name', '=', NAME).executeTakeFirst()
  return row === undefined ? SHIPPED : extendRegister(parseRegister(row.value, simple).entries)
}

/**
 * Extends the register of a library by a user's file (CSV or JSON text), and gives every report the key it has by it; null takes the file away.
 * @returns heads of columns that nobody knows, and how many reports have another key now
 * @throws JianbaoError `bad-user-file` that names the line
 */
export async function useIssuers(store: Store, text: string | null): Promise<{ ignored: string[]; changed: number }> {
  const { entries, ignored } = text === null ? { entries: [], ignored: [] } : parseRegister(text, simple)
  const register = text === null ? SHIPPED : extendRegister(entries)
  let changed = 0
  await store.db.transaction().execute(async (db) => {
    await db.deleteFrom('settings').where('name', '=', NAME).execute()
    if (text !== null) await db.insertInto('settings').values({ name: NAME, value: text }).execute()
    for (const { issuer, issuer_key: old } of await db.selectFrom('reports').select(['issuer', 'issuer_key']).distinct().execute()) {
      const key = issuerKey(issuer, register)
      if (key === old) continue
      const { numUpdatedRows } = await db.updateTable('reports').set({ issuer_key: key }).where('issuer', issuer === null ? 'is' : '=', issuer).execute().then(([result]) => result!)
      changed += Number(numUpdatedRows)
    }
  })
  store.register = register
  return { ignored, changed }
}

/** An issuer of the library, under all names it reported by. */
export interface IssuerRow {
  /** Null for those that could not be told. */
  key: string | null
  names: string[]
  reports: number
  from: string | null
  to: string | null
}

/** The issuers whose reports the library holds. */
export async function issuers({ db }: Store): Promise<IssuerRow[]> {
  const rows = await db
    .selectFrom('reports')
    .innerJoin('documents', 'documents.id', 'reports.document_id')
    .where('documents.current', '=', 1)
    .select((eb) => ['issuer_key', 'issuer', eb.fn.countAll<number>().as('count'), eb.fn.min('period_start').as('first'), eb.fn.max('period_end').as('last')])
    .groupBy(['issuer_key', 'issuer'])
    .orderBy('issuer_key')
    .execute()
  const out = new Map<string | null, IssuerRow>()
  for (const { issuer_key: key, issuer, count, first, last } of rows) {
    const row = out.get(key) ?? { key, names: [], reports: 0, from: null, to: null }
    out.set(key, row)
    if (issuer !== null) row.names.push(issuer)
    row.reports += Number(count)
    if (first !== null && (row.from === null || first < row.from)) row.from = first
    if (last !== null && (row.to === null || last > row.to)) row.to = last
  }
  return [...out.values()]
}

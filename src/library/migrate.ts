import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Migrator, type Migration } from 'kysely'
import { JianbaoError } from '../model/error.js'
import type { Lock } from './lock.js'
import type { Store } from './store.js'

interface MigrateOptions {
  /** The last step to take; all of them when undefined. */
  upTo: string | undefined
  /** Takes the one place of a writer: two processes must not change one schema. */
  lock: () => Lock
}

/**
 * Brings the schema of a library to the newest version, or to `upTo`. Before anything of an existing library is changed, a copy
 * of it is put into `backups/`.
 * @throws JianbaoError `library-newer` where a newer Jianbao has written to it, `library-busy` where another process is at it
 */
export async function migrate(store: Store, steps: Readonly<Record<string, Migration>>, file: string, { upTo, lock }: MigrateOptions): Promise<void> {
  if ((await pendingOf(store, steps, file, upTo)).pending.length === 0) return
  const held = lock()
  try {
    const { applied, pending } = await pendingOf(store, steps, file, upTo)
    if (pending.length === 0) return
    if (applied.length > 0) await backupBefore(store, file, pending[0]!)
    const migrator = new Migrator({ db: store.db, provider: { getMigrations: () => Promise.resolve(steps) }, allowUnorderedMigrations: true })
    const { error } = upTo === undefined ? await migrator.migrateToLatest() : await migrator.migrateTo(upTo)
    if (error !== undefined) throw error instanceof Error ? error : new Error('the migration failed', { cause: error })
  } finally {
    held.release()
  }
}

/** @throws JianbaoError `library-newer` */
async function pendingOf(store: Store, steps: Readonly<Record<string, Migration>>, file: string, upTo: string | undefined): Promise<{ applied: string[]; pending: string[] }> {
  const known = new Set(Object.keys(steps))
  const applied = await appliedTo(store)
  const foreign = applied.filter((name) => !known.has(name))
  if (foreign.length > 0)
    throw new JianbaoError(
      'library-newer',
      'library',
      { zh: `这个库由更新版本的鉴报写过（${foreign.join('、')}）：${file}`, en: `A newer Jianbao has written to this library (${foreign.join(', ')}): ${file}` },
      { zh: '请升级鉴报后再打开', en: 'Upgrade Jianbao and open it again' },
    )
  const pending = Object.keys(steps).filter((name) => !applied.includes(name) && (upTo === undefined || name <= upTo)).sort()
  return { applied, pending }
}

async function appliedTo(store: Store): Promise<string[]> {
  const tables = await store.db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some(({ name }) => name === 'kysely_migration')) return []
  const rows = await store.db.selectFrom('kysely_migration' as never).select('name' as never).orderBy('name' as never).execute()
  return rows.map((row) => (row as { name: string }).name)
}

async function backupBefore(store: Store, file: string, step: string): Promise<void> {
  const folder = join(dirname(file), 'backups')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const to = join(folder, `before-${step}.sqlite`)
  // A copy from an attempt that did not end: the library is still as it was then.
  if (!existsSync(to)) await store.backup(to)
}

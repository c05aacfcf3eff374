import { closeSync, existsSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { Kysely, SqliteDialect, type SqliteDatabase } from 'kysely'
import { JianbaoError } from '../model/error.js'
import { LibraryFolder } from './folder.js'
import { SHIPPED } from './issuer-key.js'
import { migrations } from './migrations/index.js'
import { refuseNetworkShare } from './network-share.js'
import type { Tables } from './schema.js'
import { lockLibrary, type Lock } from './lock.js'
import { sqliteText } from './sqlite-text.js'
import type { ColumnTypes, Store } from './store.js'
import { migrate } from './migrate.js'

/** How long a statement waits for another process's lock, ms. */
const PATIENCE = 10_000
export const SQLITE_TYPES: ColumnTypes = { id: 'integer', real: 'real', blob: 'blob' }

/** Statements are compiled once: the same some hundreds serve a whole ingest. */
function withStatements(database: Database.Database): SqliteDatabase {
  const known = new Map<string, Database.Statement>()
  return {
    close: () => void database.close(),
    prepare(sql) {
      let statement = known.get(sql)
      if (!statement) {
        if (known.size >= 2000) known.clear()
        known.set(sql, (statement = database.prepare(sql)))
      }
      return statement
    },
  }
}

/**
 * Opens (or makes) the SQLite file of a library and brings its schema up to date. The file is in WAL mode: readers never wait for
 * the writer, and a killed writer leaves the last whole transaction.
 * @throws JianbaoError `library-on-network`, `library-damaged`, `library-newer`, `library-unwritable`, `library-busy` where another
 * process is making it or bringing it up to date
 */
export async function openSqlite(file: string, { upTo }: { upTo?: string } = {}): Promise<Store> {
  await refuseNetworkShare(file)
  const lock = (): Lock => lockLibrary(new LibraryFolder(dirname(file)).lock)
  try {
    if (!existsSync(file)) await makeWhole(file, lock, upTo)
    return await upToDate(storeOn(connect(file)), file, { upTo, lock })
  } catch (error) {
    throw error instanceof JianbaoError ? error : unopened(file, error)
  }
}

/** Makes the file aside and moves it to its place when it is whole: two processes may begin at once, and each may be killed. */
async function makeWhole(file: string, lock: () => Lock, upTo: string | undefined): Promise<void> {
  const held = lock()
  try {
    if (existsSync(file)) return
    const part = `${file}.part`
    for (const left of [`${part}-wal`, `${part}-shm`]) rmSync(left, { force: true })
    makeEmpty(part)
    const store = await upToDate(storeOn(connect(part, { fresh: true })), part, { upTo, lock: () => ({ release: () => undefined }) })
    await store.close()
    renameSync(part, file)
  } finally {
    held.release()
  }
}

/** The store with the newest schema, or with that of `upTo`; closed where that is not possible. */
async function upToDate(store: Store, file: string, options: { upTo: string | undefined; lock: () => Lock }): Promise<Store> {
  try {
    await migrate(store, { ...migrations(SQLITE_TYPES), ...sqliteText.migrations }, file, options)
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}

function connect(file: string, { fresh = false } = {}): Database.Database {
  const database = new Database(file, { timeout: PATIENCE })
  if (fresh) database.pragma('page_size = 8192')
  if (database.pragma('journal_mode = WAL', { simple: true }) !== 'wal') throw new Error('WAL is not possible here')
  database.pragma('synchronous = NORMAL')
  database.pragma('foreign_keys = ON')
  database.pragma('wal_autocheckpoint = 8000')
  database.pragma('cache_size = -16000')
  return database
}

function storeOn(database: Database.Database): Store {
  const kysely = (connection: Database.Database): Kysely<Tables> => new Kysely({ dialect: new SqliteDialect({ database: withStatements(connection) }) })
  let reader: Kysely<Tables> | null = null
  const store: Store = {
    db: kysely(database),
    get reader() {
      return (reader ??= kysely(new Database(database.name, { readonly: true, timeout: PATIENCE })))
    },
    text: sqliteText,
    register: SHIPPED,
    backup: async (to) => {
      // Under its own name only when it is whole: a copy that did not end must not be taken for one.
      const part = `${to}.part`
      makeEmpty(part)
      await database.backup(part)
      renameSync(part, to)
    },
    erase: async (deletions) => {
      database.pragma('secure_delete = ON')
      try {
        await deletions()
      } finally {
        database.pragma('secure_delete = OFF')
        database.pragma('wal_checkpoint(TRUNCATE)')
      }
    },
    integrity: () => Promise.resolve(integrityOf(database)),
    close: async () => {
      await reader?.destroy()
      await store.db.destroy()
    },
  }
  return store
}

/** A file that nobody but its owner may read, from its first byte on. SQLite gives the files beside it the same permissions. */
const makeEmpty = (path: string): void => closeSync(openSync(path, 'w', 0o600))

function integrityOf(database: Database.Database): string[] {
  const rows = database.pragma('integrity_check') as { integrity_check: string }[]
  const broken = rows.map((r) => r.integrity_check).filter((line) => line !== 'ok')
  const loose = database.pragma('foreign_key_check') as { table: string; rowid: number; parent: string }[]
  return [...broken, ...loose.map((r) => `${r.table} ${r.rowid}: no ${r.parent}`)]
}

function unopened(file: string, cause: unknown): JianbaoError {
  const code = cause instanceof Database.SqliteError ? cause.code : ''
  const reason = cause instanceof Error ? cause.message : String(cause)
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT'))
    return new JianbaoError(
      'library-damaged',
      'library',
      { zh: `库文件损坏或不是 SQLite 文件：${file}（${reason}）`, en: `The library file is damaged or no SQLite file: ${file} (${reason})` },
      { zh: '从 backups/ 里最近的备份恢复，再运行 jianbao doctor', en: 'Restore the latest copy in backups/, then run jianbao doctor' },
      { cause },
    )
  return new JianbaoError(
    'library-unwritable',
    'library',
    { zh: `打不开库：${file}（${reason}）`, en: `The library cannot be opened: ${file} (${reason})` },
    { zh: '请检查路径、权限和磁盘空间', en: 'Check the path, the permissions and the disk space' },
    { cause },
  )
}

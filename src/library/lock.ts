import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import Database from 'better-sqlite3'
import { JianbaoError } from '../model/error.js'

/** Held by whoever writes to a library. */
export interface Lock {
  release(): void
}

/**
 * Takes the one place of a writer. It is a lock of the operating system on an empty SQLite file: it ends with the process, however
 * that ends, so a killed ingest never leaves a library locked.
 * @throws JianbaoError `library-busy` while another process holds it
 */
export function lockLibrary(file: string): Lock {
  const database = new Database(file, { timeout: 0 })
  chmodSync(file, 0o600)
  try {
    database.pragma('journal_mode = MEMORY')
    database.exec('begin exclusive')
  } catch (error) {
    database.close()
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) throw busy(file)
    throw error
  }
  const holder = `${file}.holder`
  writeFileSync(holder, `${hostname()} ${process.pid}`, { mode: 0o600 })
  return {
    release: () => {
      rmSync(holder, { force: true })
      database.exec('rollback')
      database.close()
    },
  }
}

function busy(file: string): JianbaoError {
  const who = readOrNull(`${file}.holder`) ?? '?'
  return new JianbaoError(
    'library-busy',
    'library',
    { zh: `另一个进程正在写这个库（${who}）`, en: `Another process is writing to this library (${who})` },
    { zh: '等它结束，或先停掉它；查询不受影响', en: 'Wait for it to end, or stop it first; queries go on meanwhile' },
  )
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { JianbaoError } from '../model/error.js'
import { LibraryFolder } from './folder.js'
import { lockLibrary, type Lock } from './lock.js'
import { sourceBytes } from './sources.js'
import { openSqlite } from './sqlite.js'
import { failures, status, type FailedFile, type Status } from './status.js'
import type { Store } from './store.js'

export interface OpenOptions {
  /** Make the library where there is none. */
  create?: boolean
}

/** A library of reports: what was handed in, what was read from it, and what people decided about it. */
export class Library {
  private constructor(
    readonly folder: LibraryFolder,
    readonly store: Store,
  ) {}

  /** @throws JianbaoError `library-not-found`, `library-on-network`, `library-damaged`, `library-newer`, `library-unwritable` */
  static async open(path: string, { create = false }: OpenOptions = {}): Promise<Library> {
    const folder = new LibraryFolder(resolve(path))
    if (!existsSync(folder.database)) {
      if (!create) throw notFound(folder.path)
      mkdirSync(folder.path, { recursive: true, mode: 0o700 })
    }
    return new Library(folder, await openSqlite(folder.database))
  }

  /** How many files have which outcome, and what the library holds. */
  status(): Promise<Status> {
    return status(this.store.db)
  }
  /** Files without a result, in order of their path. */
  failures(): AsyncGenerator<FailedFile> {
    return failures(this.store.db)
  }
  /** The bytes of a content, as they were handed in. @throws JianbaoError `source-missing` */
  source(sha256: string): Promise<Uint8Array> {
    return sourceBytes(this.store.db, sha256)
  }
  /** Takes the one place of a writer. @throws JianbaoError `library-busy` */
  lock(): Lock {
    return lockLibrary(this.folder.lock)
  }
  close(): Promise<void> {
    return this.store.close()
  }
}

const notFound = (path: string): JianbaoError =>
  new JianbaoError(
    'library-not-found',
    'library',
    { zh: `这里没有库：${path}`, en: `There is no library here: ${path}` },
    { zh: `用 jianbao ingest 文件夹 --library ${path} 建立，或用 --library 指到已有的库`, en: `Make one with jianbao ingest FOLDER --library ${path}, or name an existing one with --library` },
  )

/** Where a library is looked for when none is named: `$JIANBAO_LIBRARY`, else `jianbao-library` in the current folder. */
export const defaultLibrary = (env: NodeJS.ProcessEnv = process.env): string => env['JIANBAO_LIBRARY'] || join(process.cwd(), 'jianbao-library')

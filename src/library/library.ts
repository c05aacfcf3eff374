import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { AcrossFinding } from '../across/finding.js'
import { ACROSS_RULES } from '../across/rules.js'
import { localDay } from '../model/disposition.js'
import { JianbaoError } from '../model/error.js'
import { findingsAcross } from './across.js'
import { dispose, type Decision, type Disposed } from './dispose.js'
import { dispositions, type PlacedDisposition } from './dispositions.js'
import { LibraryFolder } from './folder.js'
import { issuers, registerOf, useIssuers, type IssuerRow } from './issuers.js'
import { lockLibrary, type Lock } from './lock.js'
import { backupTo, checkLibrary, type Checked } from './maintenance.js'
import { nearDuplicates, type NearPair } from './near.js'
import { documents, figures, type FigureRow, type StoredDocument } from './query.js'
import { removeContents, toRemove, type Removed } from './remove.js'
import { dueReports, roll, type RolledReport } from './roll.js'
import { runChanges, runs, type Run, type RunChange } from './run-changes.js'
import { search, type Hit } from './search.js'
import { parseSelectors, type Selection } from './selectors.js'
import { sourceBytes } from './sources.js'
import { openSqlite } from './sqlite.js'
import { failures, status, type FailedFile, type Status } from './status.js'
import type { Store } from './store.js'

export interface OpenOptions {
  /** Make the library where there is none. */
  create?: boolean
}

const EVERYTHING = parseSelectors([])

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
    const store = await openSqlite(folder.database)
    try {
      store.register = await registerOf(store)
    } catch (error) {
      await store.close()
      throw error
    }
    return new Library(folder, store)
  }

  /** How many files have which outcome, and what the library holds. */
  status(): Promise<Status> {
    return status(this.store.db)
  }
  /** Files without a result, in order of their path. */
  failures(): AsyncGenerator<FailedFile> {
    return failures(this.store.db)
  }
  /** Results that a selection means, whole, in the order they came in. */
  documents(selection: Selection = EVERYTHING): AsyncGenerator<StoredDocument> {
    return documents(this.store, selection)
  }
  /** Figures that a selection means. */
  figures(selection: Selection = EVERYTHING): AsyncGenerator<FigureRow> {
    return figures(this.store, selection)
  }
  /** Places where all terms of a query stand in one report; simplified or traditional, words of any length. @throws JianbaoError `query-empty` */
  search(query: string, selection: Selection = EVERYTHING): AsyncGenerator<Hit> {
    return search(this.store, query, selection)
  }
  /** The bytes of a content, as they were handed in. @throws JianbaoError `source-missing` */
  source(sha256: string): Promise<Uint8Array> {
    return sourceBytes(this.store.db, sha256)
  }
  /** The reports with their versions and what was handed in with them, by issuer and period. */
  reports(selection: Selection = EVERYTHING): Promise<RolledReport[]> {
    return roll(this.store, selection)
  }
  /** The issuers whose reports it holds, under all names they reported by. */
  issuers(): Promise<IssuerRow[]> {
    return issuers(this.store)
  }
  /** Extends the issuer register by a user's file (CSV or JSON text); null takes it away. @throws JianbaoError `bad-user-file`, `library-busy` */
  async useIssuers(text: string | null): ReturnType<typeof useIssuers> {
    const lock = this.lock()
    try {
      return await useIssuers(this.store, text)
    } finally {
      lock.release()
    }
  }
  /** Which reports of a manifest (CSV or JSON text) came in, late or not at all. @throws JianbaoError `bad-user-file` */
  due(manifest: string, { selection = EVERYTHING, today }: { selection?: Selection; today?: string } = {}): ReturnType<typeof dueReports> {
    return dueReports(this.store, selection, manifest, today)
  }
  /** Pairs of contents that share most of what they say; shown, never merged. @param options.least share of shingles, default 0.8 */
  nearDuplicates(options: { least?: number } = {}): AsyncGenerator<NearPair> {
    return nearDuplicates(this.store.db, options)
  }
  /**
   * What does not fit between the reports: copied paragraphs, other bodies' names, restated values, problems that come again.
   * @param selection which reports the findings are about; each is held against the whole library
   * @param options.rules ids; all when left out
   */
  across(selection: Selection = EVERYTHING, { rules }: { rules?: readonly string[] } = {}): AsyncGenerator<AcrossFinding> {
    return findingsAcross(this.store, selection, ACROSS_RULES.filter(({ id }) => rules?.includes(id) ?? true))
  }
  /** The runs that wrote something, the newest first. */
  runs(): Promise<Run[]> {
    return runs(this.store.db)
  }
  /** What runs changed of earlier results of the same contents. @throws JianbaoError `run-unknown` */
  changes(between?: { after: number; upTo: number }): AsyncGenerator<RunChange> {
    return runChanges(this.store.db, between)
  }
  /**
   * Writes what a person decided about findings, named by the beginnings of their fingerprints; they stay what they are, with the decision beside them.
   * @throws JianbaoError `finding-name`, `finding-unknown`, `finding-ambiguous`, `bad-decision`, `library-busy`
   */
  async dispose(names: readonly string[], decision: Decision, selection: Selection = EVERYTHING): Promise<Disposed[]> {
    const lock = this.lock()
    try {
      return await dispose(this.store, names, decision, selection)
    } finally {
      lock.release()
    }
  }
  /** All that people decided about findings, in the order they did; also what is orphaned, ended or superseded. @param today ISO date */
  dispositions(today: string = localDay()): AsyncGenerator<PlacedDisposition> {
    return dispositions(this.store.db, today)
  }
  /** What `remove` would take away. */
  toRemove(selection: Selection): AsyncGenerator<Removed> {
    return toRemove(this.store, selection)
  }
  /** Takes contents away for good, with everything that hangs on them. @throws JianbaoError `library-busy` */
  async remove(hashes: readonly string[]): Promise<void> {
    const lock = this.lock()
    try {
      await removeContents(this.store, hashes)
    } finally {
      lock.release()
    }
  }
  /** A consistent copy of the database. @param to a new file or a folder; `backups/` when left out. @throws JianbaoError `backup-exists` */
  backup(to?: string): Promise<string> {
    return backupTo(this.store, this.folder, to)
  }
  /** Looks at everything the library holds. */
  check(): AsyncGenerator<Checked> {
    return checkLibrary(this.store, this.folder)
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

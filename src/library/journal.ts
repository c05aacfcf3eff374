import { setImmediate } from 'node:timers/promises'
import type { ExpressionBuilder, Kysely } from 'kysely'
import type { Register } from '../domain/issuer-register.js'
import type { Claims } from '../domain/overrides.js'
import { applyClaims, claimsText } from './claims.js'
import type { Failure } from './failure.js'
import { insertRows } from './insert-rows.js'
import { hot, HOT } from './hot.js'
import { putResult, type Result } from './put-result.js'
import type { Outcome, SkipReason, Tables } from './schema.js'
import type { Store } from './store.js'

/** A file as it was found. */
export interface FoundFile {
  path: string
  bytes: number
  stamp: string
  modified: number
}
/** A content that is new to the library. */
export interface Content {
  sha256: string
  bytes: Uint8Array
}
/** What became of a file. `result` comes with the first file of a content; the others of the same content are duplicates. */
export interface Entry {
  file: FoundFile
  outcome: Outcome
  reason: SkipReason | null
  failure: Failure | null
  sha256: string | null
  /** The pipeline that judged it. */
  fingerprint: string
  /** What a person says of the file. */
  claims: Claims | null
  content?: Content
  result?: Result
}
/** What the library knows of a path. */
export interface KnownFile {
  id: number
  path: string
  stamp: string
  sha256: string | null
  outcome: Outcome
  reason: SkipReason | null
  error: string | null
  /** What a person said of it, as JSON. */
  override: string | null
  /** The pipeline that judged it. */
  fingerprint: string
}

/** Ids a statement. */
const PART = 1000

/** The writing side of a library: one run, its files and results. Nothing is written, not even the run, before there is something to write. */
export class Journal {
  private id: number | null = null

  constructor(
    private readonly store: Store,
    private readonly about: { command: string; arguments: readonly string[]; version: string; fingerprint: string },
  ) {}

  /** What is known of these paths. */
  async known(paths: readonly string[]): Promise<Map<string, KnownFile>> {
    const rows = await this.store.reader
      .selectFrom('files')
      .select(['id', 'path', 'stamp', 'sha256', 'outcome', 'reason', 'error', 'override', 'fingerprint'])
      .where('path', 'in', [...paths])
      .where('gone_at', 'is', null)
      .execute()
    return new Map(rows.map((row) => [row.path, row]))
  }

  /** What this pipeline has made of a content already. */
  async settled(sha256: string, fingerprint: string): Promise<{ outcome: 'done' | 'partial' | 'failed'; error: string | null; path: string | null } | null> {
    const [row] = await hot(this.store.reader, HOT.settled, [sha256, fingerprint])
    return row ?? null
  }

  /** Writes a batch as one transaction: all of it or none. */
  async write(entries: readonly Entry[]): Promise<void> {
    if (entries.length === 0) return
    const run = await this.run()
    await this.store.db.transaction().execute(async (db) => {
      for (const entry of entries) {
        if (entry.content) await source(db, entry.content, entry.file)
        if (entry.result) await putResult(db, this.store, { ...entry.result, document: { ...entry.result.document, run_id: run } })
        await putFile(db, this.store.register, run, entry)
        // Whoever waits for another document is served before the next one is written.
        await setImmediate()
      }
    })
  }

  /**
   * Marks the files under these roots that were looked for and not found.
   * @param seen the known files that were found again; what this run has written counts as found
   * @param unread folders, ending in `/`, that could not be looked into: nothing is known of what lies there
   * @returns how many are gone
   */
  async markGone(roots: readonly string[], seen: { has(id: number): boolean }, unread: readonly string[] = []): Promise<number> {
    const gone: number[] = []
    for (const root of roots) {
      // Everything that lies in the folder or archive, and the file itself.
      const below = (eb: ExpressionBuilder<Tables, 'files'>) =>
        eb.or([eb('path', '=', root), ...['/', '!/'].map((mark) => eb.and([eb('path', '>', root + mark), eb('path', '<', root + mark.slice(0, -1) + '0')]))])
      const rows = await this.store.db.selectFrom('files').select(['id', 'path', 'run_id']).where('gone_at', 'is', null).where(below).execute()
      for (const { id, path, run_id } of rows) if (!seen.has(id) && run_id !== this.id && !unread.some((folder) => path.startsWith(folder))) gone.push(id)
    }
    if (gone.length === 0) return 0
    await this.run()
    const at = new Date().toISOString()
    for (let i = 0; i < gone.length; i += PART) await this.store.db.updateTable('files').set({ gone_at: at }).where('id', 'in', gone.slice(i, i + PART)).execute()
    return gone.length
  }

  /** Ends the run, where one was begun. */
  async end(state: 'finished' | 'interrupted'): Promise<void> {
    if (this.id !== null) await this.store.db.updateTable('runs').set({ state, ended_at: new Date().toISOString() }).where('id', '=', this.id).execute()
  }

  private async run(): Promise<number> {
    if (this.id !== null) return this.id
    const { command, version, fingerprint } = this.about
    // A run that a power cut ended has no end of its own.
    await this.store.db.updateTable('runs').set({ state: 'interrupted' }).where('state', '=', 'running').execute()
    const row = { command, arguments: JSON.stringify(this.about.arguments), version, fingerprint, started_at: new Date().toISOString(), ended_at: null, state: 'running' as const }
    return (this.id = (await this.store.db.insertInto('runs').values(row).returning('id').executeTakeFirstOrThrow()).id)
  }
}

async function source(db: Kysely<Tables>, { sha256, bytes }: Content, { path }: FoundFile): Promise<void> {
  if ((await hot(db, HOT.source, [sha256])).length === 0) await insertRows(db, 'sources', [{ sha256, bytes: bytes.length, name: nameOf(path), content: bytes }])
}

/** Another content at a path is another submission: what lay there before keeps its row, as gone. */
async function putFile(db: Kysely<Tables>, register: Register, run_id: number, { file, fingerprint, outcome, reason, failure, sha256, claims }: Entry): Promise<void> {
  const override = claimsText(claims)
  const said = { ...file, fingerprint, sha256, outcome, reason, error: failure === null ? null : JSON.stringify(failure), run_id, override, submission: claims?.submission ?? null }
  const [old] = await hot(db, HOT.file, [file.path])
  if (old && (old.sha256 === null || old.sha256 === sha256)) await db.updateTable('files').set(said).where('id', '=', old.id).execute()
  else {
    if (old) await db.updateTable('files').set({ gone_at: new Date().toISOString() }).where('id', '=', old.id).execute()
    await insertRows(db, 'files', [{ ...said, gone_at: null }])
  }
  // A copy of a content has no say in whose it is: the first path has.
  if (sha256 !== null && reason === null && override !== (old?.override ?? null)) await applyClaims(db, register, sha256, claims)
}

/** The name of a file or an archive member, without its folders. */
export const nameOf = (path: string): string => path.split(/!\/|[/\\]/).at(-1)!

import { createHash } from 'node:crypto'
import { codedError } from '../extract-all.js'
import { failureOf } from '../library/failure.js'
import { Journal, type Entry } from '../library/journal.js'
import type { Library } from '../library/library.js'
import { VERSION } from '../fingerprint.js'
import { discover, readFound, type Found } from './discover/index.js'
import { stands, verdictOf } from './judge.js'
import { DEFAULTS, type IngestOptions } from './options.js'
import { pipelineOf } from './pipeline-of.js'

/** What an ingest would do with a file. */
export interface Intention {
  path: string
  bytes: number
  /** `read`: it would be read; `keep`: known and unchanged; `duplicate`: the content is known or came before; `skip`, `refuse`: see `why`. */
  would: 'read' | 'keep' | 'duplicate' | 'skip' | 'refuse'
  why: Entry['failure']
  /** The path whose content it repeats. */
  of: string | null
}

/** Says file by file what `ingest` would do. Reads contents to tell duplicates; writes nothing, and needs no library. */
export async function* dryRun(library: Library | null, paths: readonly string[], options: IngestOptions = {}): AsyncGenerator<Intention> {
  const maxBytes = options.maxBytes ?? DEFAULTS.maxBytes
  const pipeline = await pipelineOf(options)
  const journal = library && new Journal(library.store, { command: 'dry-run', arguments: [], version: VERSION, fingerprint: pipeline(null) })
  const first = new Map<string, string>()
  for await (const found of discover(paths, { maxBytes, exclude: library ? [library.folder.path] : [], ...(options.stdin ? { stdin: options.stdin } : {}) })) {
    const known = (await journal?.known([found.path]))?.get(found.path)
    yield { path: found.path, bytes: found.size, ...(await intended(found)) }
    async function intended(file: Found): Promise<Pick<Intention, 'would' | 'why' | 'of'>> {
      const verdict = verdictOf(file)
      if (verdict !== null) return { would: verdict.outcome === 'skipped' ? 'skip' : 'refuse', why: verdict.failure, of: null }
      const claims = options.about?.(file.path) ?? null
      const told = { claims, fingerprint: pipeline(claims?.splits ?? null) }
      if (known && stands(file, known, told, options)) return { would: 'keep', why: null, of: null }
      try {
        const sha256 = createHash('sha256').update(await readFound(file, { maxBytes })).digest('hex')
        const other = first.get(sha256) ?? (await journal?.settled(sha256, told.fingerprint))?.path ?? null
        if (other !== null && other !== file.path) return { would: 'duplicate', why: null, of: other }
        first.set(sha256, file.path)
        return { would: 'read', why: null, of: null }
      } catch (error) {
        return { would: 'refuse', why: failureOf(codedError(error)), of: null }
      }
    }
  }
}

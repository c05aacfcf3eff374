import type { Claims } from '../domain/overrides.js'
import type { Failure } from '../library/failure.js'
import type { Library } from '../library/library.js'
import { discover, readFound, type Found } from './discover/index.js'
import { takeIn } from './ingest.js'
import { isTriedAgain } from './judge.js'
import { DEFAULTS, type IngestOptions, type IngestSummary } from './options.js'

/**
 * Tries failed files again: from the bytes the library keeps, or from their place where it keeps none.
 * @throws JianbaoError `library-busy`
 */
export async function retry(library: Library, options: IngestOptions & { retry: 'retryable' | 'all' }): Promise<IngestSummary> {
  const rows = await library.store.db.selectFrom('files').select(['path', 'bytes', 'stamp', 'modified', 'sha256', 'error', 'override']).where('outcome', '=', 'failed').where('gone_at', 'is', null).orderBy('path').execute()
  const again = rows.filter(({ error }) => error !== null && isTriedAgain(JSON.parse(error) as Failure, options))
  const kept = new Map(again.flatMap(({ path, sha256 }) => (sha256 === null ? [] : [[path, sha256] as const])))
  const said = new Map(again.flatMap(({ path, override }) => (override === null ? [] : [[path, JSON.parse(override) as Claims] as const])))
  const { maxBytes = DEFAULTS.maxBytes } = options
  async function* found(): AsyncGenerator<Found> {
    for (const { path, bytes, stamp, modified } of again.filter(({ sha256 }) => sha256 !== null)) yield { path, size: bytes, stamp, modified, skip: null, failure: null, root: path, place: null }
    const elsewhere = again.filter(({ sha256 }) => sha256 === null).map(({ path }) => path)
    if (elsewhere.length === 0) return
    const wanted = new Set(elsewhere)
    for await (const file of discover([...new Set(elsewhere.map((path) => path.split('!/')[0]!))], { maxBytes })) if (wanted.has(file.path)) yield file
  }
  const read = (file: Found): Promise<Uint8Array> => {
    const sha256 = kept.get(file.path)
    return sha256 === undefined ? readFound(file, { maxBytes }) : library.source(sha256)
  }
  return takeIn(library, found(), { command: 'retry', about: (path) => said.get(path) ?? null, ...options }, { isWhole: false, read })
}

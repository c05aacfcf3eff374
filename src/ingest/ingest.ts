import type { Library } from '../library/library.js'
import { discover, readFound, type Found } from './discover/index.js'
import { Intake } from './intake.js'
import { workersFor } from './memory.js'
import { DEFAULTS, type IngestOptions, type IngestSummary } from './options.js'
import { pipelineOf } from './pipeline-of.js'

/** How many paths are looked up in the library at a time. */
const CHUNK = 256

/**
 * Takes files into a library. Each is written with its result as one transaction, so the process may be killed at any moment:
 * what was written stands, and the same call finishes the rest. What is known and unchanged is not done again.
 * @param paths files, folders, globs, zip archives; `-` for a list of them on `stdin`
 * @throws JianbaoError `library-busy`, `nothing-found`, `library-unwritable`
 */
export function ingest(library: Library, paths: readonly string[], options: IngestOptions = {}): Promise<IngestSummary> {
  const { maxBytes = DEFAULTS.maxBytes, stdin } = options
  const found = discover(paths, { maxBytes, exclude: [library.folder.path], ...(stdin ? { stdin } : {}) })
  return takeIn(library, found, options, { isWhole: true, read: (file) => readFound(file, { maxBytes }) })
}

/**
 * Takes what was found into a library, one writer at a time.
 * @param how `read` gives the bytes of a file; `isWhole` says that everything under each root was listed, so that what is missing is gone
 */
export async function takeIn(library: Library, found: AsyncIterable<Found>, options: IngestOptions, how: { isWhole: boolean; read: (file: Found) => Promise<Uint8Array> }): Promise<IngestSummary> {
  const begun = performance.now()
  const lock = library.lock()
  try {
    const jobs = options.jobs ?? workersFor()
    const pipeline = await pipelineOf(options)
    const intake = new Intake(library, options, pipeline, jobs, how.read)
    const stopped = (): boolean => options.drain?.aborted === true || options.abort?.aborted === true || intake.trouble !== null
    options.onEvent?.({ event: 'start', jobs, fingerprint: pipeline(null) })
    const roots = new Set<string>()
    const unread: string[] = []
    try {
      for await (const chunk of chunks(found, CHUNK)) {
        const known = await intake.journal.known(chunk.map(({ path }) => path))
        for (const file of chunk) {
          if (stopped()) break
          roots.add(file.root)
          if (file.path.endsWith('/') && file.failure) unread.push(file.path)
          await intake.take(file, known.get(file.path))
        }
        if (stopped()) break
      }
    } finally {
      await intake.end()
    }
    const gone = how.isWhole && !stopped() ? await intake.journal.markGone([...roots], intake.seen, unread) : 0
    await intake.journal.end(stopped() ? 'interrupted' : 'finished')
    intake.throwTrouble()
    const { ledger, unchanged, workerPeak } = intake
    return { ledger, unchanged, interrupted: stopped(), gone, seconds: (performance.now() - begun) / 1000, workerPeak }
  } finally {
    lock.release()
  }
}

async function* chunks<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let chunk: T[] = []
  for await (const item of items) {
    chunk.push(item)
    if (chunk.length < size) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
}

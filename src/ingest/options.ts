import type { About } from './about.js'
import type { Failure } from '../library/failure.js'
import type { Outcome, SkipReason } from '../library/schema.js'
import type { Ledger } from '../library/status.js'

export interface IngestOptions {
  /** Worker processes; as many as cores and memory bear when left out. */
  jobs?: number
  /** Seconds a document. Default 120. */
  timeout?: number
  /** MB of resident memory a document's process may take. Default 1500. */
  memory?: number
  /** Larger files are skipped, bytes. Default 256 MB. */
  maxBytes?: number
  /** Take in documents that bear a mark of secrecy (绝密, 机密, 秘密). */
  classified?: boolean
  /** A folder of extractors of the user's own. */
  extractors?: string
  /** YAML files of check rules of the user's own. */
  rules?: readonly string[]
  /** What a person says of files, by path: who, when, what, and where their reports begin. See `aboutFiles`. */
  about?: About
  /** Read every file again, even where size and times have not changed. */
  recheck?: boolean
  /** Try again what failed before: `retryable` failures, or all. */
  retry?: 'retryable' | 'all'
  /** Paths for the argument `-`. */
  stdin?: AsyncIterable<Uint8Array>
  /** Stops taking in; what is in work is finished and written. */
  drain?: AbortSignal
  /** Stops at once; what is in work is left for the next run. */
  abort?: AbortSignal
  onEvent?: (event: IngestEvent) => void
  /** How the run is called in the library. */
  command?: string
}

export const DEFAULTS = { timeout: 120, memory: 1500, maxBytes: 256 * 2 ** 20 } as const

export type IngestEvent =
  | { event: 'start'; jobs: number; fingerprint: string }
  /** A worker has begun with a document. */
  | { event: 'working'; path: string; pid: number }
  /** What became of a file; it is in the library. */
  | { event: 'file'; path: string; bytes: number; outcome: Outcome; reason: SkipReason | null; failure: Failure | null; unchanged: boolean }

export interface IngestSummary {
  ledger: Ledger
  /** Files of the ledger that were as the library knew them. */
  unchanged: number
  /** Stopped before everything was seen: run it again to finish. */
  interrupted: boolean
  /** Known files under the searched folders that are no longer there. */
  gone: number
  seconds: number
  /** Largest resident memory of a worker, bytes. */
  workerPeak: number
}

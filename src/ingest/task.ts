import type { Splits } from '../domain/override-splits.js'
import type { Failure } from '../library/failure.js'
import type { DocumentTable } from '../library/schema.js'

/** What a worker is given: one content. */
export interface Task {
  bytes: Uint8Array
  /** Name of the file they came in. */
  name: string
  /** Read it although it bears a mark of secrecy. */
  classified: boolean
  /** A folder of extractors of the user's own. */
  extractors: string | null
  /** YAML files of check rules of the user's own. */
  rules: readonly string[]
  /** Where the reports of the file begin, where a person has said so. */
  splits: Splits | null
}

/** What a worker says first, so that the budget of a document starts when it starts. */
export interface Started {
  started: true
  pid: number
}

export type Facts = Pick<DocumentTable, 'outcome' | 'version' | 'fingerprint' | 'format' | 'encoding' | 'script' | 'chars' | 'text_sha256'>

/** What comes back. Rows travel as JSON text: it is copied twice on its way, and a string is copied fastest. */
export type Answer = { failure: Failure; rss: number } | { failure: null; rss: number; facts: Facts; analysis: Uint8Array; sketch: Uint8Array; reading: string }

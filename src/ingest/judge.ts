import { VERSION } from '../fingerprint.js'
import { claimsText } from '../library/claims.js'
import { failureOf, skipReasonOf, type Failure } from '../library/failure.js'
import type { Content, Entry, FoundFile, KnownFile } from '../library/journal.js'
import type { Answer } from './task.js'
import type { Found } from './discover/index.js'
import type { IngestOptions } from './options.js'

type Verdict = Pick<Entry, 'outcome' | 'reason' | 'failure'>

/** How a file is judged: by which pipeline, and what a person says of it. */
export type Told = Pick<Entry, 'fingerprint' | 'claims'>

/** What discovery says of a file that is not to be read; null where it is. */
export function verdictOf(found: Found): Verdict | null {
  if (found.failure) return { outcome: 'failed', reason: null, failure: failureOf(found.failure) }
  if (found.skip) return { outcome: 'skipped', reason: found.skip.reason, failure: { code: found.skip.code, stage: 'discover', message: found.skip.message, hint: found.skip.hint, retryable: false } }
  return null
}

/** Is a failure to be tried again, as the options are? */
export const isTriedAgain = ({ code, retryable }: Failure, { retry, classified }: IngestOptions): boolean =>
  retry === 'all' || (retry === 'retryable' && retryable) || (code === 'classified' && classified === true)

/** Is what the library knows of a file still so? */
export function stands(found: Found, known: KnownFile, { fingerprint, claims }: Told, options: IngestOptions): boolean {
  if (options.recheck || known.stamp !== found.stamp || known.fingerprint !== fingerprint || known.override !== claimsText(claims)) return false
  return known.error === null || known.outcome !== 'failed' || !isTriedAgain(JSON.parse(known.error) as Failure, options)
}

/** What is entered for a verdict without a content. */
export const entryWithout = (file: FoundFile, told: Told, verdict: Verdict): Entry => ({ file, sha256: null, ...told, ...verdict })

/** Was a content refused, so that its bytes are not to be kept? What is no report, and what bears a mark of secrecy. */
export const isRefused = (failure: Failure): boolean => failure.code === 'classified' || skipReasonOf(failure.code) !== null

/** What is entered for the answer of a worker. */
export function entryOf(file: FoundFile, told: Told, content: Content, answer: Answer): Entry {
  const { sha256 } = content
  const common = { sha256, run_id: 0, created_at: new Date().toISOString() }
  const { failure } = answer
  if (failure === null) {
    const { facts, analysis, sketch, reading } = answer
    return { file, ...told, sha256, content, outcome: facts.outcome, reason: null, failure, result: { document: { ...common, ...facts, error: null, analysis, sketch }, reading } }
  }
  const reason = skipReasonOf(failure.code)
  if (isRefused(failure)) return entryWithout(file, told, { outcome: reason === null ? 'failed' : 'skipped', reason, failure })
  const nothing = { format: null, encoding: null, script: null, chars: 0, text_sha256: null, analysis: null, sketch: null }
  const document = { ...common, ...nothing, version: VERSION, fingerprint: told.fingerprint, outcome: 'failed' as const, error: JSON.stringify(failure) }
  return { file, ...told, sha256, content, outcome: 'failed', reason, failure, result: { document, reading: null } }
}

import type { JianbaoError, Stage } from '../model/error.js'
import type { Said } from '../model/said.js'
import type { SkipReason } from './schema.js'

/** Why a file has no result. */
export interface Failure {
  code: string
  stage: Stage
  message: Said
  hint: Said
  /** Trying again, with more time or memory or after a repair of the disk, may end differently. */
  retryable: boolean
}

/** What the content is to blame for ends the same however often it is tried; these do not. */
const RETRYABLE = new Set(['timeout', 'out-of-memory', 'crashed', 'file-unreadable', 'file-not-found', 'file-changed', 'ignore-file-unreadable', 'source-missing', 'internal'])
/** What is no fault of the file but a kind of file that is not read. */
const SKIPPED: Readonly<Record<string, SkipReason>> = { 'unsupported-format': 'unsupported', 'not-a-file': 'unsupported', 'file-too-large': 'too-large', 'needs-ocr': 'needs-ocr' }

export const failureOf = (error: JianbaoError): Failure => ({ ...error.toJSON(), retryable: RETRYABLE.has(error.code) })
export const skipReasonOf = (code: string): SkipReason | null => SKIPPED[code] ?? null

import type { JianbaoError } from '../../model/error.js'
import type { Said } from '../../model/said.js'

/** Why a file will not be read, although it could be. */
export interface Skip {
  reason: 'ignored' | 'unsupported' | 'too-large'
  code: string
  message: Said
  hint: Said
}

/** Where the bytes of a file are: a path as the system has it, and the member within it where it is an archive. */
export interface Place {
  file: Uint8Array
  /** Names of members, outermost archive first, as raw bytes. */
  members: readonly Uint8Array[]
}

/** A file, or a member of an archive, that was found. */
export interface Found {
  /** Its own name: absolute, `!/` before a member of an archive; bytes that are no UTF-8 as `\xNN`. */
  path: string
  /** Bytes, as the file system or the archive says. */
  size: number
  /** Changes when the content may have changed. */
  stamp: string
  /** Last change, ms since 1970. */
  modified: number
  skip: Skip | null
  failure: JianbaoError | null
  /** The argument's own path, under which it was found. */
  root: string
  place: Place | null
}

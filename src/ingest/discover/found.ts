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
  /** The file's own stamp: an archive that has another one by now is not the one that was listed. */
  stamp: string
  /** Which entry of the archive's directory, counted from 0, outermost archive first. Names may repeat, these do not. */
  members: readonly number[]
}

/** A file, or a member of an archive, that was found. */
export interface Found {
  /** Its own name: absolute, `!/` before a member of an archive, written as `escapeName` does; a folder that is not entered ends in `/`. */
  path: string
  /** Bytes, as the file system or the archive says. */
  size: number
  /** Changes when the content may have changed: size, mtime, ctime and inode; of a member, those of the archive, CRC-32 and size. */
  stamp: string
  /** Last change, ms since 1970; a member's own where it is later than 1980 and no later than the archive's. */
  modified: number
  /** Set where it is not to be read; never together with `failure`. */
  skip: Skip | null
  /** Set where it cannot be read. */
  failure: JianbaoError | null
  /** What was listed whole: the argument, or what a glob matched. */
  root: string
  /** Null where there are no bytes to be had. */
  place: Place | null
}

/** What is found of a path that has no size or time of its own. */
export const NOTHING: Omit<Found, 'path' | 'root'> = { size: 0, stamp: '', modified: 0, skip: null, failure: null, place: null }

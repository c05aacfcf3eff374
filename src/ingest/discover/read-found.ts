import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { JianbaoError } from '../../model/error.js'
import { unreadable } from './failures.js'
import type { Found, Place } from './found.js'
import { MemberReader } from './member-reader.js'
import { tooLarge } from './skips.js'

const archives = new MemberReader()
let turn: Promise<unknown> = Promise.resolve()

/**
 * The bytes of a file or of an archive's member, inflated up to a limit.
 * @throws JianbaoError `file-not-found`, `file-unreadable`, `file-too-large`, `archive-damaged`, `archive-bomb`
 */
export async function readFound(found: Found, { maxBytes }: { maxBytes: number }): Promise<Uint8Array> {
  const { place } = found
  if (place === null) throw found.failure ?? new RangeError(`${found.path} has no bytes`)
  if (place.members.length === 0) return fileBytes(found.path, place.file, maxBytes)
  // One archive is open at a time: its members are read in turn.
  const read = turn.then(() => archives.read(found as Found & { place: Place }, maxBytes))
  turn = read.then(undefined, () => undefined)
  return read
}

function fileBytes(path: string, file: Uint8Array, maxBytes: number): Uint8Array {
  try {
    const fd = openSync(Buffer.from(file), 'r')
    try {
      if (fstatSync(fd).size > maxBytes) {
        const { code, message, hint } = tooLarge(maxBytes)
        throw new JianbaoError(code, 'discover', message, hint)
      }
      return readFileSync(fd)
    } finally {
      closeSync(fd)
    }
  } catch (error) {
    throw error instanceof JianbaoError ? error : unreadable(path, error)
  }
}

import { open } from 'node:fs/promises'
import { JianbaoError } from '../../model/error.js'
import { unreadable } from './failures.js'
import type { Found, Skip } from './found.js'
import type { Placed } from './member.js'
import { MemberReader } from './member-reader.js'
import { READ } from './open-zip.js'
import { notAFile, tooLarge } from './skips.js'

const archives = new MemberReader()
let turn: Promise<unknown> = Promise.resolve()

/**
 * The bytes of a file or of an archive's member, inflated up to a limit.
 * @throws JianbaoError `file-not-found`, `file-unreadable`, `file-changed`, `file-too-large`, `not-a-file`, `archive-damaged`, `archive-bomb`; or the
 * file's own failure; and the signal's reason
 */
export async function readFound(found: Found, { maxBytes, signal }: { maxBytes: number; signal?: AbortSignal }): Promise<Uint8Array> {
  signal?.throwIfAborted()
  const { place } = found
  if (found.failure) throw found.failure
  if (place === null) throw new RangeError(`${found.path} has no bytes`)
  if (place.members.length === 0) return fileBytes(found.path, place.file, maxBytes)
  // One archive is open at a time: its members are read in turn.
  const read = turn.then(() => {
    signal?.throwIfAborted()
    return archives.read(found as Placed, maxBytes)
  })
  turn = read.then(undefined, () => undefined)
  return read
}

const refused = ({ code, message, hint }: Skip): JianbaoError => new JianbaoError(code, 'discover', message, hint)

async function fileBytes(path: string, file: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  try {
    const handle = await open(Buffer.from(file), READ)
    try {
      const stats = await handle.stat()
      if (!stats.isFile()) throw refused(notAFile)
      if (stats.size > maxBytes) throw refused(tooLarge(maxBytes))
      // One byte more than it has: a file that grows meanwhile is seen to.
      const bytes = Buffer.allocUnsafe(stats.size + 1)
      let length = 0
      for (let read = 1; read > 0 && length < bytes.length; length += read) read = (await handle.read(bytes, length, bytes.length - length, length)).bytesRead
      return bytes.subarray(0, Math.min(length, stats.size))
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw error instanceof JianbaoError ? error : unreadable(path, error)
  }
}

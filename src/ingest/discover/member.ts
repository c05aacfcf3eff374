import type { Entry } from 'yauzl'
import { bomb, encrypted, unknownMethod, unsafeMember } from './failures.js'
import type { Found, Place, Skip } from './found.js'
import { escapeName } from './names.js'
import { isBomb } from './open-zip.js'
import { neverRead, symlink, tooLarge, unsupported } from './skips.js'

export type Placed = Found & { place: Place }

/** The first moment that DOS times can tell; what has it has no time. */
const DOS_BEGIN = Date.UTC(1980, 0, 2)
const SLASH = 0x2f
const BACKSLASH = 0x5c
/** Upper half of the external attributes, where Unix made them: the file's mode. */
const S_IFMT = 0o170000
const S_IFLNK = 0o120000

/** Is an entry a folder? Those that old tools of Windows packed end in a backslash. */
export const isFolder = ({ fileNameRaw, uncompressedSize }: Entry): boolean => fileNameRaw.at(-1) === SLASH || (fileNameRaw.at(-1) === BACKSLASH && uncompressedSize === 0)

/**
 * A member of an archive as it is found.
 * @param name null where it is in no known encoding @param ordinal its place in the directory @param leftOut what rules say of its path
 */
export function memberOf(archive: Placed, entry: Entry, name: string | null, ordinal: number, options: { maxBytes: number; leftOut: (path: string) => Skip | null }): Placed {
  const shown = escapeName(name === null ? entry.fileNameRaw : Buffer.from(name))
  const path = `${archive.path}!/${shown}`
  const { skip, failure } = isUnsafe(name ?? entry.fileNameRaw.toString('latin1')) ? { skip: null, failure: unsafeMember(path) } : judged(entry, path, shown, options)
  const time = entry.getLastModDate().getTime()
  return {
    path,
    size: entry.uncompressedSize,
    stamp: `${archive.stamp} ${entry.crc32.toString(16)} ${entry.uncompressedSize}`,
    modified: time >= DOS_BEGIN && time < archive.modified ? time : archive.modified,
    skip,
    failure,
    root: archive.root,
    place: { ...archive.place, members: [...archive.place.members, ordinal] },
  }
}

function judged(entry: Entry, path: string, shown: string, { maxBytes, leftOut }: { maxBytes: number; leftOut: (path: string) => Skip | null }): Pick<Found, 'skip' | 'failure'> {
  const parts = shown.split('/')
  const isLink = entry.versionMadeBy >>> 8 === 3 && ((entry.externalFileAttributes >>> 16) & S_IFMT) === S_IFLNK
  const skip = leftOut(path) ?? (isLink ? symlink : null) ?? unsupported(parts.at(-1)!)
  if (skip) return { skip, failure: null }
  if (entry.isEncrypted()) return { skip: null, failure: encrypted(path) }
  if (!entry.canDecodeFileData()) return { skip: null, failure: unknownMethod(path) }
  if (isBomb(entry)) return { skip: null, failure: bomb(path) }
  return { skip: entry.uncompressedSize > maxBytes ? tooLarge(maxBytes) : null, failure: null }
}

const isUnsafe = (name: string): boolean => name === '' || name.startsWith('/') || /^[A-Za-z]:/.test(name) || /[\\\0]/.test(name) || name.split('/').includes('..')

/** The first part of a member's name that is never a report's. */
export const neverReadWithin = (name: string): Skip | null => name.split('/').map(neverRead).find((skip) => skip !== null) ?? null

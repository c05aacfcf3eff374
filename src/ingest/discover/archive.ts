import type { Entry, ZipFile } from 'yauzl'
import type { JianbaoError } from '../../model/error.js'
import { bomb, damagedArchive, emptyArchive, encrypted, tooDeep, tooManyMembers } from './failures.js'
import type { Found, Skip } from './found.js'
import { isFolder, memberOf, type Placed } from './member.js'
import { entriesOf, inflated, kindOfHead, openZip, Overflow, type Kind } from './open-zip.js'
import { innerTooLarge } from './skips.js'
import { memberNames } from './zip-names.js'

/** Members of an archive with all archives in it: a folder that was packed has a few thousand files, an attack has millions. */
const MAX_MEMBERS = 100_000
/** Archives within archives within an archive. */
const MAX_DEPTH = 3
/** An archive within an archive is opened in memory, up to here; all of one archive together up to MAX_INNER_ALL, bytes. */
export const MAX_INNER = 64 * 2 ** 20
const MAX_INNER_ALL = 1024 * 2 ** 20

export interface ArchiveOptions {
  maxBytes: number
  /** What the rules of the folders say of a member's path, and its names of themselves. */
  leftOut: (path: string) => Skip | null
  signal?: AbortSignal | undefined
}
interface Level extends ArchiveOptions {
  depth: number
  left: { members: number; inner: number }
}

/**
 * The members of a zip archive, in its own order. Only the directory is read, and that of archives within it.
 * @param kind by the first bytes
 * @returns null where it is no archive; a document that is packed as a zip (docx, xlsx, OFD …) is none
 */
export const membersOf = (archive: Placed, kind: Kind, options: ArchiveOptions): Promise<AsyncIterable<Found> | Iterable<Found> | null> =>
  opened(archive, archive.place.file, kind, { ...options, depth: 1, left: { members: MAX_MEMBERS, inner: MAX_INNER_ALL } })

async function opened(archive: Placed, from: Uint8Array | { inMemory: Buffer }, kind: Kind, level: Level): Promise<AsyncIterable<Found> | Iterable<Found> | null> {
  if (kind === 'document' || kind === 'other') return null
  let zip: ZipFile | null = null
  let failure: JianbaoError | null = null
  try {
    zip = await openZip(from)
    const entries = await entriesOf(zip, level.left.members)
    if (entries && isDocument(entries)) return closed(zip, null)
    if (entries === null) failure = tooManyMembers(archive.path, MAX_MEMBERS)
    else if (entries.every(isFolder)) failure = emptyArchive(archive.path)
    // Members that lie in one another's bytes inflate the same bytes again and again.
    else if (entries.reduce((sum, { compressedSize }) => sum + compressedSize, 0) > zip.fileSize) failure = bomb(archive.path)
    else return members(archive, zip, entries, level)
  } catch (error) {
    // What may be a document is for the reader to call damaged.
    if (kind === 'perhaps') return closed(zip, null)
    failure = /strong encryption/.test((error as Error).message) ? encrypted(archive.path) : damagedArchive(archive.path, error)
  }
  return closed(zip, [{ ...archive, failure }])
}

function closed<T>(zip: ZipFile | null, result: T): T {
  zip?.close()
  return result
}

/** Is what was packed the parts of a document? */
function isDocument(entries: readonly Entry[]): boolean {
  const names = new Set(entries.map(({ fileNameRaw }) => fileNameRaw.toString('latin1')))
  return names.has('[Content_Types].xml') || names.has('OFD.xml') || (names.has('mimetype') && (names.has('content.xml') || names.has('META-INF/container.xml')))
}

async function* members(archive: Placed, zip: ZipFile, entries: readonly Entry[], level: Level): AsyncGenerator<Found> {
  const names = memberNames(entries)
  const paths = new Set<string>()
  level.left.members -= entries.length
  try {
    for (const [ordinal, entry] of entries.entries()) {
      level.signal?.throwIfAborted()
      if (isFolder(entry)) continue
      const member = memberOf(archive, entry, names[ordinal]!, ordinal, level)
      // A name may come twice; NUL, which no name can have, and a count tell them apart.
      const { path } = member
      for (let count = 2; paths.has(member.path); count++) member.path = `${path}\\x00${count}`
      paths.add(member.path)
      if (member.skip || member.failure || !/\.zip$/i.test(path)) yield member
      else yield* await within(member, zip, entry, level)
    }
  } finally {
    zip.close()
  }
}

async function within(member: Placed, zip: ZipFile, entry: Entry, level: Level): Promise<AsyncIterable<Found> | Iterable<Found>> {
  if (level.depth >= MAX_DEPTH) return [{ ...member, failure: tooDeep(member.path, MAX_DEPTH) }]
  if (member.size > MAX_INNER) return [{ ...member, skip: innerTooLarge(MAX_INNER) }]
  if (member.size > level.left.inner) return [{ ...member, failure: bomb(member.path) }]
  level.left.inner -= member.size
  try {
    const inMemory = await inflated(zip, entry, MAX_INNER)
    return (await opened(member, { inMemory }, kindOfHead(inMemory), { ...level, depth: level.depth + 1 })) ?? [member]
  } catch (error) {
    return [{ ...member, failure: error instanceof Overflow ? bomb(member.path) : damagedArchive(member.path, error) }]
  }
}

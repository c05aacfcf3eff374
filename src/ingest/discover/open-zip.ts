import { closeSync, constants, openSync, readSync } from 'node:fs'
import { crc32, inflateRaw } from 'node:zlib'
import { promisify } from 'node:util'
import { fromBufferPromise, fromFdPromise, type Entry, type ZipFile } from 'yauzl'

const inflate = promisify(inflateRaw)
/** Names are decoded by us, and sizes checked by us, so that one bad member does not cost the others. */
const OPTIONS = { decodeStrings: false, validateEntrySizes: false, autoClose: false } as const
/** Neither a link nor a pipe that has come to lie where a file was is followed or waited for. */
export const READ = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

const FILE_ENTRY = 0x04034b50
const END_OF_DIRECTORY = 0x06054b50
const HEAD = 128
/** What marks a document that is packed as a zip, where it comes first: Office Open XML (whichever of its parts), OpenDocument and EPUB, OFD. */
const MARK = /^(?:\[Content_Types\]\.xml|mimetype|OFD\.xml|_rels\/\.rels|docProps\/(?:app|core)\.xml|(?:word|xl|ppt)\/(?:_rels\/[a-zA-Z]+\.xml\.rels|document\.xml|workbook\.xml|presentation\.xml))$/
/** What else may come first in one, and in a folder that somebody packed. */
const PART = /^(?:_rels\/|docProps\/|word\/|xl\/|ppt\/|customXml\/|META-INF\/|Doc_0\/)/

/** By its first bytes: a document packed as a zip, a zip that may be one, another zip, or no zip. */
export type Kind = 'document' | 'perhaps' | 'zip' | 'other'

export function kindOfHead(head: Buffer): Kind {
  if (head.length < 22) return 'other'
  const mark = head.readUInt32LE(0)
  if (mark === END_OF_DIRECTORY) return 'zip'
  if (mark !== FILE_ENTRY || head.length < 30) return 'other'
  const name = head.toString('latin1', 30, 30 + head.readUInt16LE(26))
  return MARK.test(name) ? 'document' : PART.test(name) ? 'perhaps' : 'zip'
}

/** More bytes than were declared, or are allowed. */
export class Overflow extends Error {}

/** Reads the first bytes of a file. */
export function headOf(file: Uint8Array): Buffer {
  const head = Buffer.alloc(HEAD)
  const fd = openSync(Buffer.from(file), READ)
  try {
    return head.subarray(0, readSync(fd, head, 0, HEAD, 0))
  } finally {
    closeSync(fd)
  }
}

/** Opens an archive in a file, to be closed by `close()`, or in memory. */
export async function openZip(archive: Uint8Array | { inMemory: Buffer }): Promise<ZipFile> {
  if ('inMemory' in archive) return fromBufferPromise(archive.inMemory, OPTIONS)
  const fd = openSync(Buffer.from(archive), READ)
  try {
    return await fromFdPromise(fd, OPTIONS)
  } catch (error) {
    closeSync(fd)
    throw error
  }
}

/** The directory of an archive, up to a number of entries; null where it has more. */
export async function entriesOf(zip: ZipFile, limit: number): Promise<Entry[] | null> {
  const entries: Entry[] = []
  if (zip.entryCount > limit) return null
  for await (const entry of zip.eachEntry()) entries.push(entry)
  return entries
}

/**
 * The bytes of a member: no more than the archive says, and exactly what its check sum is of.
 * @throws Error where it is damaged; Overflow where it inflates beyond what the archive says, or what is allowed
 */
export async function inflated(zip: ZipFile, entry: Entry, maxBytes: number): Promise<Buffer> {
  // Deflate adds 5 bytes to 16 KB it cannot pack.
  if (entry.uncompressedSize > maxBytes || entry.compressedSize > entry.uncompressedSize * 1.01 + 1024) throw new Overflow('too large')
  const chunks: Buffer[] = []
  for await (const chunk of await zip.openReadStreamPromise(entry, { decodeFileData: false })) chunks.push(chunk as Buffer)
  const packed = Buffer.concat(chunks)
  const bytes = entry.compressionMethod === 0 ? packed : await capped(packed, Math.max(1, entry.uncompressedSize))
  if (bytes.length > entry.uncompressedSize) throw new Overflow('larger than declared')
  if (bytes.length < entry.uncompressedSize) throw new Error(`${bytes.length} of ${entry.uncompressedSize} bytes`)
  if (crc32(bytes) !== entry.crc32) throw new Error('wrong check sum')
  return bytes
}

async function capped(packed: Buffer, maxOutputLength: number): Promise<Buffer> {
  try {
    return await inflate(packed, { maxOutputLength })
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? new Overflow('larger than declared', { cause: error }) : error
  }
}

/** Text is seldom packed better than 1:30, and deflate can do no better than 1:1032. What claims more must at least be small. */
const MAX_RATIO = 200
const SMALL = 2 ** 20
/** Does a member claim to be packed beyond reason? */
export const isBomb = ({ compressedSize, uncompressedSize }: Entry): boolean => uncompressedSize > SMALL && uncompressedSize > compressedSize * MAX_RATIO

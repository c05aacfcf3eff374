import iconv from 'iconv-lite'
import { fromBufferPromise, fromFdPromise, type Entry, type ZipFile } from 'yauzl'
import { closeSync, openSync, readSync } from 'node:fs'
import { damagedArchive, encryptedMember, tooDeep, tooManyMembers, unknownMethod, unsafeMember } from './failures.js'
import type { Found, Place } from './found.js'
import { MemberReader } from './member-reader.js'
import { neverRead, tooLarge, unsupported } from './skips.js'

/** A folder that was packed has a few thousand files; an attack has millions. */
const MAX_MEMBERS = 100_000
/** Archives within archives within an archive. */
const MAX_DEPTH = 3
/** An archive within an archive is opened in memory, up to here, bytes. */
const MAX_INNER = 64 * 2 ** 20
const DIRECTORY = 0x2f

const strict = new TextDecoder('utf-8', { fatal: true })

/** Does a file begin as a zip archive does? */
export function isZip(file: Uint8Array): boolean {
  const head = Buffer.alloc(4)
  const fd = openSync(Buffer.from(file), 'r')
  try {
    return readSync(fd, head, 0, 4, 0) === 4 && (head.readUInt32LE(0) === 0x04034b50 || head.readUInt32LE(0) === 0x06054b50)
  } finally {
    closeSync(fd)
  }
}

/** A member's name: UTF-8 where it is flagged or is nothing else, else GB18030, which CP936 is a part of. */
export function memberName(raw: Uint8Array): string {
  try {
    return strict.decode(raw)
  } catch (error) {
    if (error instanceof TypeError) return iconv.decode(Buffer.from(raw), 'gb18030')
    throw error
  }
}

/**
 * The members of a zip archive, in its own order. Only the directory is read.
 * @returns null where it is a document that is packed as a zip (docx, xlsx …), and no archive
 */
export async function membersOf(archive: Found & { place: Place }, options: { maxBytes: number; depth?: number; bytes?: Buffer }): Promise<AsyncGenerator<Found> | null> {
  const entries: Entry[] = []
  let zip: ZipFile
  try {
    zip = options.bytes ? await fromBufferPromise(options.bytes, { decodeStrings: false }) : await fromFdPromise(openSync(Buffer.from(archive.place.file), 'r'), { decodeStrings: false, autoClose: false })
  } catch (error) {
    return failing(archive, damagedArchive(archive.path, error))
  }
  try {
    for await (const entry of zip.eachEntry()) {
      if (memberName(entry.fileNameRaw) === '[Content_Types].xml') return null
      if (entries.length >= MAX_MEMBERS) return failing(archive, tooManyMembers(archive.path, MAX_MEMBERS))
      entries.push(entry)
    }
  } catch (error) {
    return failing(archive, damagedArchive(archive.path, error))
  } finally {
    if (!options.bytes) zip.close()
  }
  return found(archive, entries, options)
}

// eslint-disable-next-line @typescript-eslint/require-await
async function* failing(archive: Found, failure: Found['failure']): AsyncGenerator<Found> {
  yield { ...archive, failure }
}

async function* found(archive: Found & { place: Place }, entries: readonly Entry[], { maxBytes, depth = 1 }: { maxBytes: number; depth?: number }): AsyncGenerator<Found> {
  for (const entry of entries) {
    const raw = entry.fileNameRaw
    if (raw.at(-1) === DIRECTORY) continue
    const member = memberOf(archive, entry, maxBytes)
    if (member.skip || member.failure || !/\.zip$/i.test(member.path)) {
      yield member
      continue
    }
    if (depth >= MAX_DEPTH) yield { ...member, failure: tooDeep(member.path, MAX_DEPTH) }
    else if (member.size > MAX_INNER) yield { ...member, skip: tooLarge(MAX_INNER) }
    else yield* await inner(member, maxBytes, depth + 1)
  }
}

async function inner(member: Found & { place: Place }, maxBytes: number, depth: number): Promise<AsyncGenerator<Found>> {
  try {
    const bytes = Buffer.from(await MemberReader.once(member, MAX_INNER))
    return (await membersOf(member, { maxBytes, depth, bytes })) ?? only(member)
  } catch (error) {
    return failing(member, damagedArchive(member.path, error))
  }
}
// eslint-disable-next-line @typescript-eslint/require-await
async function* only(file: Found): AsyncGenerator<Found> {
  yield file
}

function memberOf(archive: Found & { place: Place }, entry: Entry, maxBytes: number): Found & { place: Place } {
  const name = memberName(entry.fileNameRaw)
  const path = `${archive.path}!/${name}`
  const last = name.split('/').at(-1)!
  const time = entry.getLastModDate({ timezone: 'local' }).getTime()
  const unsafe = name.startsWith('/') || /^[A-Za-z]:/.test(name) || name.includes('\\') || name.includes('\0') || name.split('/').includes('..')
  return {
    path,
    size: entry.uncompressedSize,
    stamp: `${archive.stamp} ${entry.crc32.toString(16)} ${entry.uncompressedSize}`,
    modified: Number.isFinite(time) && time > 0 && time < archive.modified ? time : archive.modified,
    skip: name.split('/').map(neverRead).find((skip) => skip !== null) ?? unsupported(last) ?? (entry.uncompressedSize > maxBytes ? tooLarge(maxBytes) : null),
    failure: unsafe ? unsafeMember(path) : entry.isEncrypted() ? encryptedMember(path) : entry.canDecodeFileData() ? null : unknownMethod(path),
    root: archive.root,
    place: { file: archive.place.file, members: [...archive.place.members, entry.fileNameRaw] },
  }
}

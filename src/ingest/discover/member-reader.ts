import { openSync } from 'node:fs'
import { fromBufferPromise, fromFdPromise, type Entry, type ZipFile } from 'yauzl'
import { bomb, damagedArchive } from './failures.js'
import type { Found, Place } from './found.js'
import { JianbaoError } from '../../model/error.js'

/** Deflate packs at most 1:1032; a text rarely more than 1:30. What claims more must at least be small. */
const MAX_RATIO = 200
const SMALL = 2 ** 20

/** Reads members of archives. The archive that was read last stays open, since its members come one after another. */
export class MemberReader {
  private open: Open | null = null

  /** @throws JianbaoError `archive-damaged`, `archive-bomb` */
  async read(found: Found & { place: Place }, maxBytes: number): Promise<Uint8Array> {
    const { file, members } = found.place
    try {
      let { zip, entries }: Omit<Open, 'key'> = await this.archive(file)
      for (const [i, member] of members.entries()) {
        const entry = entries.get(keyOf(member))
        if (!entry) throw new Error('the member is gone')
        const bytes = await inflated(zip, entry, maxBytes, found.path)
        if (i === members.length - 1) return bytes
        zip = await fromBufferPromise(bytes, { decodeStrings: false })
        entries = await directory(zip)
      }
      throw new RangeError('an archive member needs a name')
    } catch (error) {
      throw error instanceof JianbaoError ? error : damagedArchive(found.path, error)
    }
  }

  close(): void {
    this.open?.zip.close()
    this.open = null
  }

  /** Reads one member and closes the archive again. */
  static async once(found: Found & { place: Place }, maxBytes: number): Promise<Uint8Array> {
    const reader = new MemberReader()
    try {
      return await reader.read(found, maxBytes)
    } finally {
      reader.close()
    }
  }

  private async archive(file: Uint8Array): Promise<Open> {
    const key = keyOf(file)
    if (this.open?.key === key) return this.open
    this.close()
    const zip = await fromFdPromise(openSync(Buffer.from(file), 'r'), { decodeStrings: false, autoClose: false })
    return (this.open = { key, zip, entries: await directory(zip) })
  }
}

interface Open {
  key: string
  zip: ZipFile
  entries: Map<string, Entry>
}

const keyOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

async function directory(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) entries.set(keyOf(entry.fileNameRaw), entry)
  return entries
}

async function inflated(zip: ZipFile, entry: Entry, maxBytes: number, path: string): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    chunks.push(chunk as Buffer)
    size += (chunk as Buffer).length
    if (size > maxBytes || (size > SMALL && size > entry.compressedSize * MAX_RATIO)) throw bomb(path)
  }
  return Buffer.concat(chunks)
}

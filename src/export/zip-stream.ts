import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32, createDeflateRaw } from 'node:zlib'
import type { Sink } from './sink.js'

/** Sizes come after the data, names are UTF-8. */
const FLAGS = 0x0808
const DEFLATED = 8
/** 1980-01-01: the same rows give the same bytes. */
const DATE = 0x21
const MAX32 = 0xffffffff
const LEVEL = 3

interface Part {
  name: Buffer
  crc: number
  packed: number
  size: number
  offset: number
}

/**
 * A zip archive written front to back: sizes stand behind each part, so that nothing has to be held. A part is below 4 GiB
 * (ZIP64 sizes behind a part are not read by every program); the archive may be larger. PKWARE APPNOTE 6.3.10.
 */
export class ZipStream {
  private readonly parts: Part[] = []
  private offset = 0

  constructor(private readonly sink: Sink) {}

  async add(path: string, chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<void> {
    const name = Buffer.from(path, 'utf8')
    const part: Part = { name, crc: 0, packed: 0, size: 0, offset: this.offset }
    const header = record(30, 0x04034b50, [[4, 20, 2], [6, FLAGS, 2], [8, DEFLATED, 2], [12, DATE, 2], [26, name.length, 2]])
    await this.put(Buffer.concat([header, name]))
    // A pipeline may tell the end of its other parts (AbortError) instead of what ended them.
    const failed: unknown[] = []
    const kept = (error: unknown): never => {
      failed.push(error)
      throw error
    }
    const counted = async function* (): AsyncGenerator<Uint8Array, void, undefined> {
      try {
        for await (const chunk of chunks) {
          part.crc = crc32(chunk, part.crc)
          part.size += chunk.length
          yield chunk
        }
      } catch (error) {
        kept(error)
      }
    }
    await pipeline(Readable.from(counted()), createDeflateRaw({ level: LEVEL, chunkSize: 1 << 16 }), async (packed: AsyncIterable<Uint8Array>) => {
      for await (const chunk of packed) {
        part.packed += chunk.length
        await this.put(chunk).catch(kept)
      }
    }).catch((error: unknown) => {
      throw failed[0] ?? error
    })
    await this.put(record(16, 0x08074b50, [[4, part.crc, 4], [8, part.packed, 4], [12, part.size, 4]]))
    this.parts.push(part)
  }

  /** Writes the directory. */
  async finish(): Promise<void> {
    const start = this.offset
    for (const part of this.parts) await this.put(directoryEntry(part))
    const size = this.offset - start
    const count = this.parts.length
    if (start > MAX32) {
      const at = this.offset
      await this.put(record(56, 0x06064b50, [[4, 44, 8], [12, 45, 2], [14, 45, 2], [24, count, 8], [32, count, 8], [40, size, 8], [48, start, 8]]))
      await this.put(record(20, 0x07064b50, [[8, at, 8], [16, 1, 4]]))
    }
    await this.put(record(22, 0x06054b50, [[8, count, 2], [10, count, 2], [12, size, 4], [16, Math.min(start, MAX32), 4]]))
  }

  private async put(bytes: Uint8Array): Promise<void> {
    this.offset += bytes.length
    await this.sink.bytes(bytes)
  }
}

function directoryEntry({ name, crc, packed, size, offset }: Part): Buffer {
  const far = offset > MAX32
  const extra = far ? record(12, 0x00080001, [[4, offset, 8]]) : Buffer.alloc(0)
  const entry = record(46, 0x02014b50, [[4, 20, 2], [6, far ? 45 : 20, 2], [8, FLAGS, 2], [10, DEFLATED, 2], [14, DATE, 2], [16, crc, 4], [20, packed, 4], [24, size, 4], [28, name.length, 2], [30, extra.length, 2], [42, Math.min(offset, MAX32), 4]])
  return Buffer.concat([entry, name, extra])
}

/** A little-endian record: signature, then [position, value, bytes]; zero where nothing is said. */
function record(length: number, signature: number, fields: readonly (readonly [number, number, 2 | 4 | 8])[]): Buffer {
  const bytes = Buffer.alloc(length)
  bytes.writeUInt32LE(signature, 0)
  for (const [at, value, width] of fields) {
    if (width === 8) bytes.writeBigUInt64LE(BigInt(value), at)
    else bytes.writeUIntLE(value, at, width)
  }
  return bytes
}

import { crc32 } from 'node:zlib'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { Sink } from './sink.js'
import { ZipStream } from './zip-stream.js'

async function zipped(parts: Record<string, Uint8Array[]>, begin?: number): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  const zip = new ZipStream(new Sink({ write: (chunk) => void chunks.push(chunk) }, undefined))
  // As if so many bytes had been written before.
  if (begin !== undefined) Object.assign(zip, { offset: begin })
  for (const [path, data] of Object.entries(parts)) await zip.add(path, data)
  await zip.finish()
  return Buffer.concat(chunks)
}

const PARTS = { 'xl/表.xml': [Buffer.from('一'.repeat(100_000)), Buffer.from('二')], 'empty.xml': [] }
const DIRECTORY = 0x02014b50

/** Entries of the directory: crc, packed, size, offset, extra. */
function directory(zip: Buffer, start: number): { name: string; crc: number; packed: number; size: number; offset: number; extra: Buffer }[] {
  const out = []
  for (let at = start; zip.readUInt32LE(at) === DIRECTORY; ) {
    const [names, extras] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30)]
    const name = zip.subarray(at + 46, at + 46 + names).toString('utf8')
    out.push({ name, crc: zip.readUInt32LE(at + 16), packed: zip.readUInt32LE(at + 20), size: zip.readUInt32LE(at + 24), offset: zip.readUInt32LE(at + 42), extra: zip.subarray(at + 46 + names, at + 46 + names + extras) })
    at += 46 + names + extras
  }
  return out
}

describe('ZipStream', () => {
  it('is read back, with sizes and check sums in its directory and behind each part', async () => {
    const zip = await zipped(PARTS)
    const want = Object.fromEntries(Object.entries(PARTS).map(([path, data]) => [path, Buffer.concat(data)]))
    const read = unzipSync(zip)
    for (const [path, data] of Object.entries(want)) expect(Buffer.from(read[path]!).equals(data), path).toBe(true)
    const entries = directory(zip, zip.readUInt32LE(zip.length - 6))
    expect(entries.map(({ name, crc, size }) => [name, crc, size])).toEqual(Object.entries(want).map(([path, data]) => [path, crc32(data), data.length]))
    for (const { name, crc, packed, size, offset } of entries) {
      expect(zip.readUInt32LE(offset), name).toBe(0x04034b50)
      const behind = offset + 30 + Buffer.byteLength(name) + packed
      expect([0, 4, 8, 12].map((i) => zip.readUInt32LE(behind + i))).toEqual([0x08074b50, crc, packed, size])
    }
  })

  it('beyond 4 GiB has its offsets in ZIP64 records', async () => {
    const begin = 5 * 2 ** 30
    const zip = await zipped(PARTS, begin)
    const end = zip.length - 22
    expect([zip.readUInt32LE(end + 16), zip.readUInt16LE(end + 10)]).toEqual([0xffffffff, 2])
    const locator = end - 20
    expect(zip.readUInt32LE(locator)).toBe(0x07064b50)
    const record = Number(zip.readBigUInt64LE(locator + 8)) - begin
    expect(zip.readUInt32LE(record)).toBe(0x06064b50)
    const start = Number(zip.readBigUInt64LE(record + 48)) - begin
    expect([Number(zip.readBigUInt64LE(record + 32)), Number(zip.readBigUInt64LE(record + 40))]).toEqual([2, record - start])
    const [first] = directory(zip, start)
    expect([first!.offset, first!.extra.readUInt16LE(0), first!.extra.readUInt16LE(2), Number(first!.extra.readBigUInt64LE(4))]).toEqual([0xffffffff, 1, 8, begin])
  })
})

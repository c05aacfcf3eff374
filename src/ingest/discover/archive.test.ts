import { existsSync, lstatSync, mkdtempSync, readdirSync, readlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { docx, paragraph } from '../../../fixtures/zip.js'
import { rawZip, type RawMember } from '../../../fixtures/raw-zip.js'
import { discover, readFound, type DiscoverOptions, type Found } from './index.js'

const MB = 2 ** 20
const REPORT = Buffer.from([0xb1, 0xa8, 0xb8, 0xe6])
const archive = (bytes: Uint8Array, name = 'a.zip'): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'jianbao-zip-')), name)
  writeFileSync(path, bytes)
  return path
}
async function found(paths: readonly string[], options: Partial<DiscoverOptions> = {}): Promise<Found[]> {
  const out: Found[] = []
  for await (const one of discover(paths, { maxBytes: MB, ...options })) out.push(one)
  return out
}
const told = async (path: string, options: Partial<DiscoverOptions> = {}): Promise<string[]> =>
  (await found([path], options)).map(({ path: member, skip, failure }) => [member.replace(path, 'zip'), failure?.code ?? skip?.code].filter(Boolean).join(' '))
const inside = (...members: RawMember[]): Promise<string[]> => told(archive(rawZip(members)))
const read = async (one: Found | undefined): Promise<string> => Buffer.from(await readFound(one!, { maxBytes: MB })).toString()

describe('a zip archive', () => {
  it('has its members, with size, time, stamp and bytes', async () => {
    const path = archive(rawZip([{ name: '甲县/' }, { name: '甲县/自评.txt', content: '甲'.repeat(500) }, { name: '乙.txt', content: '乙', method: 0 }, { name: '丙.txt', flags: 8, content: '丙丙', time: 0 }]))
    const all = await found([path])
    expect(all.map((one) => one.path)).toEqual([`${path}!/甲县/自评.txt`, `${path}!/乙.txt`, `${path}!/丙.txt`])
    expect(all[0]).toMatchObject({ size: 1500, modified: new Date(2022, 2, 4, 5, 6, 8).getTime(), root: path, skip: null, failure: null })
    expect(all[2]!.modified).toBeGreaterThan(Date.UTC(2024, 0))
    expect(await Promise.all(all.map(read))).toEqual(['甲'.repeat(500), '乙', '丙丙'])
    expect(new Set(all.map(({ stamp }) => stamp)).size).toBe(3)
  })

  it('is one by its content, whatever it is called; and a document is none', async () => {
    const zip = rawZip([{ name: 'a.txt' }])
    const document = docx({ document: paragraph('正文') })
    for (const name of ['a.docx', 'a', 'a.txt']) expect(await told(archive(zip, name)), name).toEqual(['zip!/a.txt'])
    for (const name of ['a.docx', 'a.zip']) expect(await told(archive(document, name)), name).toEqual(['zip'])
    // The mark may come late, as WPS writes it; OFD and OpenDocument are documents too.
    for (const names of [['word/document.xml', '[Content_Types].xml'], ['Doc_0/Document.xml', 'OFD.xml'], ['content.xml', 'mimetype']]) expect(await told(archive(rawZip(names.map((name) => ({ name })))))).toEqual(['zip'])
    expect(await inside({ name: 'word/a.txt' }, { name: 'sub/[Content_Types].xml' })).toEqual(['zip!/word/a.txt', 'zip!/sub/[Content_Types].xml'])
  })

  it('and what only begins like one, or is too short, is left to the reader or called damaged', async () => {
    const whole = rawZip([{ name: 'a.txt', content: '甲' }, { name: 'b.txt', content: '乙' }])
    expect(await told(archive(whole.subarray(0, -30)))).toEqual(['zip archive-damaged'])
    expect(await told(archive(Buffer.from('PK')))).toEqual(['zip'])
    expect(await told(archive(Buffer.from(docx({ document: paragraph('正文') })).subarray(0, -40), 'a.docx'))).toEqual(['zip'])
    expect(await told(archive(rawZip([{ name: 'word/document.xml' }, { name: '[Content_Types].xml' }]).subarray(0, -30), 'a.docx'))).toEqual(['zip'])
    expect(await told(archive(rawZip([])))).toEqual(['zip archive-empty'])
    expect(await inside({ name: 'a/' })).toEqual(['zip archive-empty'])
  })

  it('costs only itself when it is damaged', async () => {
    const at = mkdtempSync(join(tmpdir(), 'jianbao-zip-'))
    writeFileSync(join(at, 'a.zip'), rawZip([{ name: 'a.txt', content: '甲' }]).subarray(0, 40))
    writeFileSync(join(at, 'b.txt'), '')
    const all = await found([at])
    expect(all.map(({ failure }) => failure?.toJSON().code ?? null)).toEqual(['archive-damaged', null])
    expect(all[0]!.failure).toMatchObject({ stage: 'discover', hint: { zh: expect.stringContaining('重新') as string, en: expect.any(String) as string } })
  })

  it('is bytes, whatever they are', async () => {
    const whole = rawZip([{ name: '甲/a.txt', content: '甲'.repeat(99) }, { name: REPORT, content: '乙' }, { name: 'b.zip', content: rawZip([{ name: 'c.txt', content: '丙' }]) }])
    let random = 1
    const next = (below: number): number => (random = (random * 48_271) % 0x7fffffff) % below
    for (let i = 0; i < 300; i++) {
      const bytes = Buffer.from(whole)
      for (let j = 0; j <= next(3); j++) bytes[next(bytes.length)] = next(256)
      for (const one of await found([archive(bytes.subarray(0, next(4) ? bytes.length : next(bytes.length)))]))
        if (!one.failure && !one.skip) await readFound(one, { maxBytes: MB }).catch((error: unknown) => expect(error).toMatchObject({ name: 'JianbaoError', stage: 'discover' }))
    }
  })
})

describe('names of members', () => {
  it('are UTF-8 or GB18030', async () => {
    expect(await inside({ name: '报告.txt', flags: 0x800 }, { name: '甲.txt' })).toEqual(['zip!/报告.txt', 'zip!/甲.txt'])
    // 报告/报告.txt; 𠀀 has four bytes in GB18030; 模 alone might be UTF-8; and a later tool added a name in UTF-8.
    const gb = [Buffer.concat([REPORT, Buffer.from('/'), REPORT, Buffer.from('.txt')]), Buffer.from([0x95, 0x32, 0x82, 0x36]), Buffer.from([0xc4, 0xa3])]
    expect(await inside(...gb.map((name) => ({ name })), { name: '附件.txt' }, { name: '决算.txt', flags: 0x800 })).toEqual(['zip!/报告/报告.txt', 'zip!/𠀀', 'zip!/模', 'zip!/附件.txt', 'zip!/决算.txt'])
    // 0x5c is the second byte of many characters and no backslash then.
    expect(await inside({ name: Buffer.from([0x81, 0x5c, 0xb1, 0xa8]) })).toEqual(['zip!/乗报'])
  })

  it('are what Info-ZIP says they are', async () => {
    const name = Buffer.from('????.txt')
    const says = Buffer.concat([Buffer.of(0x75, 0x70, 15, 0, 1), Buffer.alloc(4), Buffer.from('报告.t')])
    says.writeUInt16LE(says.length - 4, 2)
    says.writeUInt32LE(crc32(name), 5)
    expect(await inside({ name, extra: says })).toEqual(['zip!/报告.t'])
    says.writeUInt32LE(1, 5)
    expect(await inside({ name, extra: says })).toEqual(['zip!/????.txt'])
  })

  it('are shown as bytes where they are in neither', async () => {
    expect(await inside({ name: Buffer.from([0x61, 0xff, 0xfe]) })).toEqual([String.raw`zip!/a\xff\xfe`])
  })

  it('that lead out of the archive are refused, each by itself', async () => {
    const names = ['../a.txt', 'a/../../b.txt', '/etc/a.txt', 'C:/a.txt', String.raw`..\a.txt`, String.raw`a\b.txt`, 'a\0b.txt', '..', '']
    const refused = await inside(...names.map((name) => ({ name })), { name: '好.txt' }, { name: 'a..b/c...txt' })
    expect(refused.filter((line) => line.endsWith(' archive-unsafe')).length).toBe(names.length)
    expect(refused.slice(-2)).toEqual(['zip!/好.txt', 'zip!/a..b/c...txt'])
  })

  it('may come twice, or look like a member of a member', async () => {
    const path = archive(rawZip([{ name: 'a.txt', content: '1' }, { name: 'a.txt', content: '2' }, { name: 'b!/c.txt' }, { name: './d.txt' }, { name: 'e//f.txt' }]))
    const all = await found([path])
    expect(all.map((one) => one.path.replace(path, 'zip'))).toEqual(['zip!/a.txt', String.raw`zip!/a.txt\x002`, String.raw`zip!/b\x21/c.txt`, 'zip!/./d.txt', 'zip!/e//f.txt'])
    expect(await Promise.all(all.slice(0, 2).map(read))).toEqual(['1', '2'])
  })

  it('may be arguments, and say what is never read', async () => {
    const path = archive(rawZip([{ name: '甲/a.txt' }, { name: '甲/b.txt' }, { name: '__MACOSX/甲/._a.txt' }, { name: '~$a.docx' }, { name: 'a.jpg' }, { name: 'link', mode: 0o120777 }, { name: 'a.rar' }]))
    expect(await told(path)).toEqual(['zip!/甲/a.txt', 'zip!/甲/b.txt', 'zip!/__MACOSX/甲/._a.txt ignored', 'zip!/~$a.docx ignored', 'zip!/a.jpg unsupported-format', 'zip!/link ignored', 'zip!/a.rar unsupported-archive'])
    expect((await found([`${path}!/甲/b.txt`, `${path}!/甲`, `${path}!/~$a.docx`])).map((one) => [one.path.replace(path, ''), one.root.replace(path, ''), one.skip])).toEqual([['!/甲/b.txt', '!/甲/b.txt', null], ['!/甲/a.txt', '!/甲', null], ['!/~$a.docx', '!/~$a.docx', null]])
    await expect(found([`${path}!/乙`])).rejects.toMatchObject({ code: 'nothing-found' })
    expect((await found([path, `${path}!/甲`])).length).toBe(7)
  })

  it('are judged by the rules of the folder as though the archive were one', async () => {
    const path = archive(rawZip([{ name: 'old/a.txt' }, { name: 'b.bak' }, { name: './c.txt' }, { name: 'd.zip', content: rawZip([{ name: 'e.bak' }, { name: 'f.txt' }]) }]))
    writeFileSync(join(path, '../.jianbaoignore'), '*.bak\n/a.zip/old/')
    expect((await found([join(path, '..')])).map((one) => `${one.path.replace(path, 'zip')} ${one.skip?.code ?? ''}`.trim()).slice(1)).toEqual(['zip!/old/a.txt ignored', 'zip!/b.bak ignored', 'zip!/./c.txt', 'zip!/d.zip!/e.bak ignored', 'zip!/d.zip!/f.txt'])
  })
})

describe('archives that mean ill', () => {
  it('have members with a password, or packed in another way', async () => {
    expect(await inside({ name: 'a.txt', flags: 1, content: '甲' }, { name: 'b.txt', method: 99, content: '乙' }, { name: 'c.jpg', flags: 1 }, { name: 'd.txt', method: 14 }, { name: 'e.txt' })).toEqual(
      ['zip!/a.txt encrypted', 'zip!/b.txt archive-method', 'zip!/c.jpg unsupported-format', 'zip!/d.txt archive-method', 'zip!/e.txt'])
    expect(await inside({ name: 'a.txt', flags: 0x41 })).toEqual(['zip encrypted'])
  })

  it('claim too much, or pack beyond reason', async () => {
    expect(await inside({ name: 'a.txt', content: Buffer.alloc(MB) }, { name: 'b.txt', claims: { size: MB + 1, packed: MB } }, { name: 'c.txt', content: Buffer.alloc(MB + 1) })).toEqual(['zip archive-bomb'])
    expect(await inside({ name: 'a.txt', content: Buffer.alloc(MB) }, { name: 'b.txt', content: Buffer.alloc(MB + 1) })).toEqual(['zip!/a.txt', 'zip!/b.txt archive-bomb'])
    // Members that share their bytes.
    const shared = 'x'.repeat(400)
    expect(await inside({ name: 'a', content: shared, method: 0 }, ...Array.from({ length: 9 }, (_, i) => ({ name: `${i}`, content: '', method: 0, claims: { size: 400, packed: 400 }, at: 0 })))).toEqual(['zip archive-bomb'])
  })

  it('hold more than they say, or less, or something else', async () => {
    const path = archive(rawZip([
      { name: 'more.txt', content: Buffer.alloc(64 * MB), claims: { size: 1000 } }, { name: 'less.txt', content: '甲', claims: { size: 9 } }, { name: 'other.txt', content: '甲', claims: { crc: 1 } },
      { name: 'large.txt', content: '乙'.repeat(MB / 2), method: 0 }, { name: 'good.txt', content: '丙' }, { name: 'none.txt', content: '' }]))
    const all = await found([path])
    const codes: unknown[] = []
    for (const one of all) codes.push(one.skip?.code ?? (await read(one).catch((error: unknown) => (error as { code: string }).code)))
    expect(codes).toEqual(['archive-bomb', 'archive-damaged', 'archive-damaged', 'file-too-large', '丙', ''])
  })

  it('are nested up to three deep', async () => {
    const nested = (depth: number): Buffer => (depth === 0 ? Buffer.from('甲') : rawZip([{ name: depth === 1 ? 'a.txt' : 'b.zip', content: nested(depth - 1) }, { name: 'x.txt', content: `${depth}` }]))
    const three = archive(nested(3))
    expect(await told(three)).toEqual(['zip!/b.zip!/b.zip!/a.txt', 'zip!/b.zip!/b.zip!/x.txt', 'zip!/b.zip!/x.txt', 'zip!/x.txt'])
    const all = await found([three])
    expect(await Promise.all([...all, ...all].map(read))).toEqual(['甲', '1', '2', '3', '甲', '1', '2', '3'])
    expect(await told(archive(nested(4)))).toEqual(['zip!/b.zip!/b.zip!/b.zip archive-too-deep', 'zip!/b.zip!/b.zip!/x.txt', 'zip!/b.zip!/x.txt', 'zip!/x.txt'])
    expect((await found([`${three}!/b.zip!/b.zip`])).length).toBe(2)
    expect(await inside({ name: 'a.zip', content: 'no zip at all, but long enough' }, { name: 'b.zip', content: docx({ document: paragraph('正文') }) }, { name: 'c.zip', content: rawZip([{ name: 'x' }]).subarray(0, 50) }, { name: 'd.zip', content: rawZip([{ name: 'x' }]), claims: { crc: 5 } })).toEqual(
      ['zip!/a.zip', 'zip!/b.zip', 'zip!/c.zip archive-damaged', 'zip!/d.zip archive-damaged'])
  })

  it('have too many members, with those of archives within', async () => {
    const inner = rawZip(Array.from({ length: 60_000 }, (_, i) => ({ name: `${i}`, method: 0 })))
    const all = await told(archive(rawZip([{ name: 'a.zip', content: inner }, { name: 'b.zip', content: inner }, { name: 'c.txt' }])), { maxBytes: 16 * MB })
    expect(all.length).toBe(60_002)
    expect(all.slice(-2)).toEqual(['zip!/b.zip archive-too-many', 'zip!/c.txt'])
  })
})

describe('reading from an archive', () => {
  it('tells that it was changed since it was listed', async () => {
    const path = archive(rawZip([{ name: 'a.txt', content: '甲' }]))
    const [one] = await found([path])
    expect(await read(one)).toBe('甲')
    writeFileSync(path, rawZip([{ name: 'a.txt', content: '乙乙' }]))
    const [two] = await found([path])
    expect(await read(two)).toBe('乙乙')
    await expect(readFound(one!, { maxBytes: MB })).rejects.toMatchObject({ code: 'file-changed', stage: 'discover' })
  })

  it.runIf(existsSync('/proc/self/fd'))('leaves no file open for long', async () => {
    const open = (path: string): number => readdirSync('/proc/self/fd').map((fd) => `/proc/self/fd/${fd}`).filter((fd) => lstatSync(fd, { throwIfNoEntry: false }) && readlinkSync(fd) === path).length
    const whole = rawZip([{ name: 'a.txt', content: '甲' }, { name: 'b.txt', content: '乙' }])
    const broken = archive(whole.subarray(0, 90))
    await found([broken])
    const document = archive(docx({ document: paragraph('正文') }))
    await found([document])
    const path = archive(whole)
    for await (const one of discover([path], { maxBytes: MB })) {
      expect(await read(one)).toBe('甲')
      break
    }
    await expect.poll(() => [open(broken), open(document), open(path)], { timeout: 5000 }).toEqual([0, 0, 0])
  })
})

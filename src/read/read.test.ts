import { readdirSync, readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { open } from '../../fixtures/open.js'
import { JianbaoError } from '../model/error.js'
import { read } from './index.js'

const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'read',
    (error: unknown) => {
      if (!(error instanceof JianbaoError)) throw error
      expect(error.stage).toBe('read')
      for (const text of [error.said.zh, error.said.en, error.hint.zh, error.hint.en]) expect(text).not.toBe('')
      return error.code
    },
  )

describe('what cannot be read is refused with a code', () => {
  test.each([
    ['empty.txt', 'empty'],
    ['blank.txt', 'empty'],
    ['noise.bin', 'binary'],
    ['picture.txt', 'binary'],
    ['english.txt', 'not-chinese'],
    ['japanese.txt', 'not-chinese'],
    ['cut-off.docx', 'truncated-docx'],
    ['broken-xml.docx', 'truncated-docx'],
    ['locked-zip.docx', 'encrypted'],
    ['encrypted.docx', 'encrypted'],
    ['legacy.doc', 'unsupported-format'],
    ['sheet.docx', 'unsupported-format'],
    ['printed.pdf', 'unsupported-format'],
    ['rich.rtf', 'unsupported-format'],
    ['deep.html', 'too-deep'],
  ])('%s → %s', async (name, code) => {
    expect(await codeOf(open(name))).toBe(code)
  })

  test('garbage behind the signature of a zip is damage, not a password', async () => {
    const signature = Uint8Array.of(0x50, 0x4b, 3, 4)
    for (const length of [0, 3, 26, 100, 5000]) expect(await codeOf(read(Buffer.concat([signature, Buffer.alloc(length, 0xff)])))).toBe('truncated-docx')
    expect(await codeOf(read(Buffer.concat([signature, Buffer.from('云岭县财政局绩效评价报告'.repeat(9))])))).toBe('truncated-docx')
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (garbage) => {
        // An even version, an odd flag: what used to pass for a password.
        const code = await codeOf(read(Buffer.concat([signature, Buffer.from([0xee, 0xee, 1]), garbage])))
        expect(code).toBe('truncated-docx')
      }),
    )
  })

  test('a docx cut anywhere is damaged', async () => {
    const whole = readFileSync(new URL('../../fixtures/files/library-report.docx', import.meta.url))
    for (let at = 4; at < whole.length - 1; at += Math.ceil(whole.length / 60)) expect(await codeOf(read(whole.subarray(0, at)))).toBe('truncated-docx')
  })

  test('a password on any entry is seen, in the directory or in a header of a file cut off', async () => {
    const whole = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w:document/>') })
    const directory = Buffer.from(whole.buffer).lastIndexOf('PK\x01\x02')
    const second = whole.slice()
    second[directory + 8]! |= 1
    expect(await codeOf(read(second))).toBe('encrypted')
    const first = whole.slice()
    first[6]! |= 1
    expect(await codeOf(read(first))).toBe('encrypted')
    expect(await codeOf(read(first.subarray(0, 60)))).toBe('encrypted')
  })

  test('an archive cut off is no docx; a directory without end is damage', async () => {
    const archive = zipSync({ 'photos/market.jpg': new Uint8Array(3000).map((_, i) => i * i) })
    expect(await codeOf(read(archive.subarray(0, 200)))).toBe('unsupported-format')
    // A zip64 end that claims four thousand million entries.
    const zip64 = Buffer.alloc(4 + 56 + 20 + 22)
    zip64.write('PK\x03\x04', 0, 'latin1')
    zip64.write('PK\x06\x06', 4, 'latin1')
    zip64.writeUInt32LE(0xffffffff, 4 + 32)
    zip64.write('PK\x06\x07', 60, 'latin1')
    zip64.writeUInt32LE(4, 60 + 8)
    zip64.write('PK\x05\x06', 80, 'latin1')
    zip64.writeUInt16LE(0xffff, 80 + 8)
    expect(await codeOf(read(zip64))).toBe('truncated-docx')
  })

  test('a zip that expands without measure', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(80 * 1024 * 1024) }, { level: 9 })
    expect(bomb.length).toBeLessThan(200_000)
    expect(await codeOf(read(bomb))).toBe('too-large')
  })

  test('XML nested without measure', async () => {
    const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${'<w:sdt><w:sdtContent>'.repeat(5000)}${'</w:sdtContent></w:sdt>'.repeat(5000)}</w:body></w:document>`
    expect(await codeOf(read(zipSync({ 'word/document.xml': strToU8(xml) })))).toBe('too-deep')
  })

  test('an aborted signal stops it', async () => {
    await expect(read(strToU8('河湾镇全年支出3万元。'), { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i)
  })
})

describe('laws of every document read', () => {
  const refused = /^(?:empty|blank|noise|picture|english|japanese|cut-off|broken-xml|locked|encrypted|legacy|sheet|printed|rich|deep)/
  const names = readdirSync(new URL('../../fixtures/files', import.meta.url)).filter((n) => !refused.test(n))
  test.each(names)('%s: blocks in order, within the text, not blank; remarks quote it', async (name) => {
    const { text, blocks, remarks, losses } = await open(name)
    expect(blocks.length).toBeGreaterThan(0)
    let end = 0
    for (const block of blocks) {
      expect(block.span.start).toBeGreaterThanOrEqual(end)
      end = block.span.end
      expect(text.slice(block.span.start, end).trim()).not.toBe('')
      expect(block.locator).toMatch(/^(?:p\d+|page \d+ p\d+|table \d+ r\d+c\d+)$/)
    }
    expect(end).toBeLessThanOrEqual(text.length)
    for (const { span, quote } of remarks) if (span) expect(text.slice(span.start, span.end)).toBe(quote)
    for (const { span } of losses) if (span) expect(text.slice(span.start, span.end)).toMatch(/^\ufffd+$/)
  })
})

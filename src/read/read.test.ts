import { readdirSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
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

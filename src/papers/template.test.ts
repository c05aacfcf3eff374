import { Document, Footer, Header, Packer, Paragraph, TextRun } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import type { JianbaoError } from '../model/error.js'
import { finding, entry } from '../../tests/export-samples.js'
import { papersOf, type Paper } from './paper.js'
import { SheetTemplate } from './template.js'

/** A template of these lines; a line of several runs is cut as Word cuts what was typed and edited. */
const template = async (lines: readonly (string | string[])[], header?: string): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          ...(header === undefined ? {} : { headers: { default: new Header({ children: [new Paragraph(header)] }) } }),
          footers: { default: new Footer({ children: [new Paragraph('{打印日期}')] }) },
          children: lines.map((line) => new Paragraph({ children: [line].flat().map((text) => new TextRun(text)) })),
        },
      ],
    }),
  )
const refusal = async (bytes: Uint8Array): Promise<JianbaoError> =>
  SheetTemplate.load(bytes).then(
    () => {
      throw new Error('it was taken')
    },
    (error: unknown) => error as JianbaoError,
  )
const changed = (bytes: Uint8Array, change: (parts: Record<string, Uint8Array>) => void): Uint8Array => {
  const parts = unzipSync(bytes)
  change(parts)
  return zipSync(parts)
}
const papers = async (n: number): Promise<Paper[]> => {
  const list: Paper[] = []
  for await (const paper of papersOf([entry({ findings: Array.from({ length: n }, (_, i) => finding(i)) })], { lang: 'zh', today: '2026-11-24' })) list.push(paper)
  return list
}
const words = async (bytes: Uint8Array): Promise<string[]> => (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value.split('\n').filter(Boolean)

describe('a template of one’s own', () => {
  it('repeats its sheet for each finding, and its lines for each number; placeholders may be cut by runs', async () => {
    const made = await SheetTemplate.load(await template(['{#取证单}', ['事项{序', '号}：{审计', '事项}'], '{#引文列表}', '{作用}{引文}', '{/引文列表}', '{#诊断}', '不该有', '{/诊断}', '{/取证单}', '编制：{编制人}']))
    expect(made.holdsMany).toBe(true)
    expect(await words(made.render(await papers(2), { date: '2026-11-24' }))).toEqual(['事项1：execution-rate', '原文数99.6%', '分子3.96亿元', '事项2：execution-rate', '原文数99.6%', '分子3.96亿元', '编制：'])
  })

  it('is a single sheet where it does not repeat itself', async () => {
    const made = await SheetTemplate.load(await template(['{项目名称}：{疑点}', '{打印日期}'], '{被审计单位}'))
    expect(made.holdsMany).toBe(false)
    const bytes = made.render(await papers(1), { project: '某项目', date: '2026-01-02' })
    expect(await words(bytes)).toEqual(['某项目：执行率不符', '2026年1月2日'])
    const parts = unzipSync(bytes)
    expect(Object.entries(parts).filter(([path]) => path.startsWith('word/header')).map(([, xml]) => strFromU8(xml)).join('')).toContain('青禾县水务局')
    expect(Buffer.from(made.render(await papers(1), { project: '某项目', date: '2026-01-02' })).equals(Buffer.from(bytes))).toBe(true)
  })

  it.each([
    [['一', '{#取证单}', '编制：{编制员}', '{/取证单}'], '没有占位符 {编制员}（正文第 3 段“编制：{编制员}”）'],
    [['一二三四五六七八九十一二三四 {项目名称'], '占位符“{项目名称”没有用 } 结束（正文第 1 段“…四五六七八九十一二三四 {项目名称”）'],
    [['甲}'], '“甲}”前面缺少 {（正文第 1 段“甲}”）'],
    [['{#取证单}', '{疑点}'], '循环 {#取证单} 没有用 {/取证单} 结束（正文第 1 段“{#取证单}”）'],
    [['{疑点}', '{/取证单}'], '{/取证单} 前面没有 {#取证单}（正文第 2 段“{/取证单}”）'],
    [['{#取证单}', '{#引文列表}', '{/取证单}', '{/引文列表}'], '循环 {#引文列表} 被 {/取证单} 结束（正文第 2 段“{#引文列表}”）'],
    [['{@事实}'], '{@事实}：文字不能当作标记插入（正文第 1 段“{@事实}”）'],
    [['{疑点}', '{#取证单}', '{/取证单}'], '{疑点} 要放在 {#取证单} 与 {/取证单} 之间（正文第 1 段“{疑点}”）'],
    [['{#取证单}', '{引文}', '{/取证单}'], '{引文} 要放在 {#引文列表} 与 {/引文列表} 之间（正文第 2 段“{引文}”）'],
    [['{取证单}'], '{取证单} 是循环，要写作 {#取证单} … {/取证单}'],
    [['{__proto__}'], '没有占位符 {__proto__}'],
    [['{constructor}'], '没有占位符 {constructor}'],
    [['{疑点.constructor}'], '没有占位符 {疑点.constructor}'],
    [['{=[[ ]]=}[[疑点]]'], '没有占位符 {=[[ ]]=}'],
  ])('%j is refused: %s', async (lines, said) => {
    const error = await refusal(await template(lines))
    expect([error.code, error.stage]).toEqual(['template-placeholder', 'cli'])
    expect(error.said.zh).toContain(said)
    expect(error.hint.zh).toContain('{事实}')
    expect(error.said.en).not.toMatch(/undefined|\[object/)
  })

  it('names the header where that is wrong, and every fault', async () => {
    const error = await refusal(await template(['{甲}', '{乙}'], '{丙} 号'))
    for (const said of ['{甲}（正文第 1 段', '{乙}（正文第 2 段', '{丙}（页眉第 1 段“{丙} 号”）']) expect(error.said.zh).toContain(said)
    expect(error.said.en).toContain('no such placeholder: {丙} (header, paragraph 1: “{丙} 号”)')
  })

  it('a template without placeholders is a mistake', async () => {
    const plain = changed(await template(['一份文件']), (parts) => {
      for (const path of Object.keys(parts)) if (path.startsWith('word/footer')) parts[path] = strToU8(strFromU8(parts[path]!).replaceAll('{打印日期}', ''))
    })
    expect((await refusal(plain)).said.zh).toContain('一个占位符也没有')
  })
})

describe('what is no template', () => {
  const whole = template(['{疑点}'])
  it.each([
    ['a text', 'template-not-docx', () => Buffer.from('{疑点}，只是文字')],
    ['nothing', 'template-not-docx', () => Buffer.alloc(0)],
    ['another zip', 'template-not-docx', () => zipSync({ 'a.txt': strToU8('{疑点}') })],
    ['a compound file', 'template-encrypted', () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])],
    ['a document cut off', 'template-damaged', async () => (await whole).subarray(0, 3000)],
    ['a document with a broken byte', 'template-damaged', async () => {
      const bytes = Buffer.from(await whole)
      bytes[bytes.indexOf('word/document.xml') + 120]! ^= 0x55
      return bytes
    }],
    ['a document with macros', 'template-not-docx', async () => changed(await whole, (parts) => (parts['[Content_Types].xml'] = strToU8(strFromU8(parts['[Content_Types].xml']!).replace('wordprocessingml.document.main', 'ms-word.document.macroEnabled.main'))))],
    ['a document that is no XML', 'template-damaged', async () => changed(await whole, (parts) => (parts['word/document.xml'] = strToU8('<w:document><w:t')))],
    ['a bomb', 'template-too-large', async () => changed(await whole, (parts) => (parts['word/media/a.bin'] = new Uint8Array(80 * 2 ** 20)))],
    ['a bomb that lies', 'template-too-large', async () => {
      const bytes = Buffer.from(changed(await whole, (parts) => (parts['word/media/a.bin'] = new Uint8Array(80 * 2 ** 20))))
      // The directory says that the part has 100 bytes.
      for (let at = bytes.indexOf('word/media/a.bin'); at >= 0; at = bytes.indexOf('word/media/a.bin', at + 1)) if (bytes.readUInt32LE(at - 46) === 0x02014b50) bytes.writeUInt32LE(100, at - 46 + 24)
      return bytes
    }],
  ] as const)('%s: %s', async (_, code, made) => {
    const start = performance.now()
    expect((await refusal(await made())).code).toBe(code)
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})

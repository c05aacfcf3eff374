import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { readXlsx, type CellValue } from 'hucre/xlsx'
import mammoth from 'mammoth'
import { beforeAll, describe, expect, it } from 'vitest'
import { evidenceSheet } from '../scripts/evidence-sheet.js'
import { extract, readSource, type Analysis } from '../src/index.js'
import type { Disposition } from '../src/model/disposition.js'
import { RULE_NAMES } from '../src/check/rule-names.js'
import { defaultTemplate, LIST_COLUMNS, papersOf, writeList, writePapers, type Entry, type Paper, type PaperOptions, type WritePapersOptions } from '../src/papers/index.js'
import { entry, finding, HOSTILE } from './export-samples.js'

const REPORT = 'corpus/10-health-final-accounts/report.txt'
const TODAY = '2026-11-24'
const folder = (): string => mkdtempSync(join(tmpdir(), 'jianbao-papers-'))
const options = (more: Partial<WritePapersOptions> = {}): WritePapersOptions => ({ to: folder(), format: 'both', lang: 'zh', today: TODAY, ruleNames: RULE_NAMES, ...more })
const collected = async (entries: Iterable<Entry>, more: Partial<PaperOptions> = {}): Promise<Paper[]> => {
  const papers: Paper[] = []
  for await (const paper of papersOf(entries, { lang: 'zh', today: TODAY, ruleNames: RULE_NAMES, ...more })) papers.push(paper)
  return papers
}
const rowsOf = async (bytes: Uint8Array): Promise<CellValue[][]> => (await readXlsx(bytes)).sheets[0]!.rows
const wordsOf = async (path: string): Promise<string> => (await mammoth.extractRawText({ path })).value
const listed = async (papers: Iterable<Paper>): Promise<{ bytes: Buffer; rows: Record<string, CellValue>[]; notes: string[] }> => {
  const chunks: Uint8Array[] = []
  const { notes } = await writeList(papers, { write: (chunk) => void chunks.push(Uint8Array.from(chunk)) }, { lang: 'zh' })
  const bytes = Buffer.concat(chunks)
  const [, ...rows] = await rowsOf(bytes)
  return { bytes, rows: rows.map((row) => Object.fromEntries(LIST_COLUMNS.map(({ id }, i) => [id, row[i] ?? null]))), notes: notes.map(({ zh }) => zh) }
}

let analysis: Analysis
let real: Entry
let disposition: Disposition
beforeAll(async () => {
  analysis = await extract(await readSource(REPORT), { withText: true })
  real = { analysis, files: [REPORT] }
  const off = analysis.reports[0]!.findings.find(({ verdict }) => verdict === 'off')!
  disposition = { fingerprint: off.fingerprint, as: 'explained', reason: '口径为年初预算', by: '李四', at: '2026-11-20T04:00:00Z', until: '2026-11-23' }
})

describe('the list of findings', () => {
  it('has one row for each finding of a real report, with its arithmetic and places', async () => {
    const { rows, bytes } = await listed(await collected([real], { dispositions: new Map([[disposition.fingerprint, disposition]]) }))
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      number: 1, code: disposition.fingerprint.slice(0, 8), severity: '错误', rule: '比率与其分子分母', issuer: '青禾县卫生健康局', title: '青禾县卫生健康局2022年度部门决算说明', period: '2022年',
      stated: '90%', computed: '89.45%', interval: '89.447906% ～ 89.447968%', formula: '27512.96万元 ÷ 30758.63万元 = 89.45%', disposition: '已说明', reason: '口径为年初预算', by: '李四', at: '2026-11-20', until: '2026-11-23（已过期）',
    })
    const text = analysis.source.text!.split('\n')[13]!
    expect(String(rows[0]!['quotes']).split('\n')).toEqual([
      `分子 27,512.96万元〔第二部分 2022年度部门决算情况说明 / 一 收入支出决算总体情况；${REPORT}:14:${text.indexOf('27,512.96万元，预算执行率') + 1}（第8段）〕`,
      `分母 30,758.63万元〔第二部分 2022年度部门决算情况说明 / 一 收入支出决算总体情况；${REPORT}:14:${text.indexOf('30,758.63万元，实际') + 1}（第8段）〕`,
      `原文数 90%〔第二部分 2022年度部门决算情况说明 / 一 收入支出决算总体情况；${REPORT}:14:${text.indexOf('90%；') + 1}（第8段）〕`,
    ])
    const { 'xl/worksheets/sheet1.xml': sheet, 'xl/workbook.xml': workbook, 'xl/styles.xml': styles } = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]))
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
    expect(sheet).toContain('<autoFilter ref="A1:T2"/><dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" errorStyle="warning" sqref="P2:P2"><formula1>"属实,已说明,误报,已问询"</formula1></dataValidation></dataValidations>')
    expect(sheet).toContain('orientation="landscape" fitToHeight="0"')
    expect(workbook).toContain("'疑点清单'!$1:$1")
    expect(styles).toContain('wrapText="1"')
  })

  it('lists what holds too when asked, each with its arithmetic', async () => {
    const papers = await collected([real], { keep: () => true })
    expect(papers.length).toBe(analysis.reports.flatMap(({ findings }) => findings).length)
    expect(papers.filter(({ finding: { check }, formula }) => check !== undefined && formula === null).map(({ finding: { rule, message } }) => [rule, message.zh])).toEqual([])
    expect(papers.map(({ number }) => number)).toEqual(papers.map((_, i) => i + 1))
  })

  it('neutralises what begins like a formula, and cuts at the limit of a cell with a note', async () => {
    const long = '长'.repeat(40_000)
    const papers = await collected([entry({ findings: [...HOSTILE, long].map((words, i) => finding(i, { message: { zh: words, en: words } })) })])
    const { rows, bytes, notes } = await listed(papers)
    expect(rows).toHaveLength(HOSTILE.length + 1)
    expect(rows[0]!['message']).toBe("'=cmd|' /C calc'!A0")
    expect(String(rows.at(-1)!['message'])).toMatch(/^长+……〔已截短：全文 40000 字，超过 Excel 单元格上限〕$/)
    expect(String(rows.at(-1)!['message'])).toHaveLength(32_767)
    expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!)).not.toContain('<f>')
    expect(notes).toContain("1 个单元格超过 Excel 的长度上限，已截短并在末尾注明")
    expect(notes.some((note) => note.includes('撇号'))).toBe(true)
  })

  it('five thousand findings on one endless line take seconds', async () => {
    const text = '预算3.98亿元，支出3.96亿元，执行率99.6%，'.repeat(10_000)
    const { analysis: made } = entry({ findings: Array.from({ length: 5000 }, (_, i) => finding(i, { evidence: [{ role: 'numerator', span: { start: i * 50, end: i * 50 + 6 }, quote: '3.96亿元' }, { role: 'denominator', span: { start: i * 50 + 9, end: i * 50 + 15 }, quote: '3.98亿元' }, { role: 'stated', span: { start: i * 50 + 20, end: i * 50 + 25 }, quote: '99.6%' }] })) })
    const start = performance.now()
    const papers = await collected([{ analysis: { ...made, source: { ...made.source, text } }, files: [] }])
    expect((await listed(papers)).rows).toHaveLength(5000)
    expect(papers[4999]!.quotes[0]!.place).toContain(':1:249951')
    expect(performance.now() - start).toBeLessThan(15_000)
  })

  it('has a head only where there is nothing to list', async () => {
    const { rows, bytes } = await listed([])
    expect(rows).toEqual([])
    expect((await rowsOf(bytes))[0]).toEqual(LIST_COLUMNS.map(({ head }) => head.zh))
  })
})

describe('evidence sheets', () => {
  it('the template that is shipped is the one that the script makes', async () => {
    expect(Buffer.from(defaultTemplate()).equals(Buffer.from(await evidenceSheet()))).toBe(true)
  })

  it('tell a real finding: facts, quotes, who, when; blank where nobody is named', async () => {
    const done = await writePapers([real], options({ details: { project: '2022年度决算审计', preparedBy: '张三' }, dispositions: new Map([[disposition.fingerprint, disposition]]) }))
    expect(done.files.map(({ kind, findings }) => [kind, findings])).toEqual([['list', 1], ['sheets', 1]])
    expect(done.files[1]!.path).toMatch(/取证单-青禾县卫生健康局-2022年-[0-9a-f]{6}\.docx$/)
    const words = await wordsOf(done.files[1]!.path)
    for (const said of ['2022年度决算审计', '青禾县卫生健康局', '比率与其分子分母（错误）', '《青禾县卫生健康局2022年度部门决算说明》（期间：2022年）载明：“全年调整后预算30,758.63万元，实际支出27,512.96万元，预算执行率达90%；”', '27,512.96万元 ÷ 30,758.63万元 = 89.45%', '考虑到各数经过四舍五入，结果应在 89.447906% ～ 89.447968% 之间', '审计人员处理意见：已说明。口径为年初预算（李四，2026年11月20日）', '张三', '2026年11月24日', `${REPORT}:14:114`, '（盖章）']) expect(words).toContain(said)
    expect(words).toMatch(/复核人\s+复核日期\s+被审计/)
    expect(words).not.toMatch(/[{}]|undefined/)
    expect(readdirSync(join(done.files[0]!.path, '..')).filter((name) => name.startsWith('.'))).toEqual([])
  })

  it('go on in a further file beyond 200', async () => {
    const done = await writePapers([entry({ findings: Array.from({ length: 201 }, (_, i) => finding(i)) })], options({ format: 'docx' }))
    expect(done.files.map(({ findings }) => findings)).toEqual([200, 1])
    expect(done.files[1]!.path).toMatch(/-2\.docx$/)
    expect(await wordsOf(done.files[1]!.path)).toContain('序号：201')
  })

  it('hostile words stay words', async () => {
    const evil = '<w:p><w:r><w:t>x</w:t></w:r></w:p> {编制人} {#取证单} &amp; ]]> \u0001\ud800 =cmd|x'
    const done = await writePapers([entry({ issuer: evil, findings: [finding(1, { message: { zh: evil, en: evil }, evidence: [{ role: 'stated', span: { start: 12, end: 16 }, quote: evil }] })] })], options({ format: 'docx', details: { preparedBy: '{项目名称}<b>' } }))
    const words = await wordsOf(done.files[0]!.path)
    expect(words.split('<w:p><w:r><w:t>x</w:t></w:r></w:p> {编制人} {#取证单} &amp; ]]>  =cmd|x').length).toBeGreaterThan(3)
    expect(words).toContain('{项目名称}<b>')
    expect(strFromU8(unzipSync(readFileSync(done.files[0]!.path))['word/document.xml']!)).toContain('&lt;w:p&gt;')
  })
})

import { readXlsx, streamXlsxRows, type CellValue } from 'hucre/xlsx'
import { unzipSync, strFromU8 } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { COLUMNS, neutralise, ROW_SETS } from '../src/export/index.js'
import { entry, exported, figure, HOSTILE, hostile, problem } from './export-samples.js'

const partsOf = (bytes: Buffer): Record<string, string> => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]))
const sheetsOf = async (bytes: Buffer): Promise<{ name: string; rows: CellValue[][] }[]> => (await readXlsx(bytes)).sheets.map(({ name, rows }) => ({ name, rows }))
const column = (set: 'figures' | 'problems', id: string): number => COLUMNS[set].findIndex((c) => c.id === id)
/** As XML can tell it: no control characters, no halves of pairs. */
const lawful = (text: string): string => text.replaceAll(/[\u0000-\u0008\v\f\u000e-\u001f]/g, '').replaceAll(/[\ud800-\udbff](?![\udc00-\udfff])/g, '')

describe('xlsx', () => {
  it('has a frozen head, a filter, widths, a sheet that tells the columns', async () => {
    const { bytes, rows } = await exported([entry()], { format: 'xlsx', rows: 'figures', money: '万元' })
    expect(rows).toBe(2)
    const [data, about] = await sheetsOf(bytes)
    expect([data!.name, about!.name]).toEqual(['数字', '说明'])
    expect(data!.rows[0]).toEqual(COLUMNS.figures.map(({ head }) => head.zh.replace('{money}', '万元')))
    expect(about!.rows.slice(1).map((row) => row[1])).toEqual(COLUMNS.figures.map(({ id }) => id))
    const { 'xl/worksheets/sheet1.xml': sheet, 'xl/workbook.xml': workbook } = partsOf(bytes)
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
    expect(sheet).toMatch(/<autoFilter ref="A1:[A-Z]+3"\/><ignoredErrors><ignoredError sqref="A1:[A-Z]+3" numberStoredAsText="1"\/><\/ignoredErrors><\/worksheet>$/)
    expect(sheet!.match(/<col /g)).toHaveLength(COLUMNS.figures.length)
    expect(workbook).toContain('_xlnm._FilterDatabase')
  })

  it('writes numbers as numbers, codes and long numbers as text', async () => {
    const figures = [figure(1, { value: '-12.5' }), figure(2, { value: '12345678901234567.89' }), figure(3, { value: '0.000001' }), figure(4, { value: '398000000000' }), figure(5, { basis: { of: null, asOf: null, cumulative: true } })]
    const { bytes, notes } = await exported([entry({ figures })], { format: 'xlsx', rows: 'figures' })
    const [, ...rows] = (await sheetsOf(bytes))[0]!.rows
    expect(rows.map((row) => row[column('figures', 'number')])).toEqual([-12.5, '12345678901234567.89', 0.000001, 398000000000, 55000])
    expect(rows.map((row) => row[column('figures', 'value')])).toEqual(figures.map(({ value }) => value))
    expect(rows[4]![column('figures', 'cumulative')]).toBe(true)
    expect(notes.map(({ en }) => en)).toEqual(['2 numbers have more than 15 digits and were not written as numbers, so that none is rounded; the exact value stands beside them'])
    const { 'xl/worksheets/sheet1.xml': sheet } = partsOf(bytes)
    expect(sheet).not.toContain('<f>')
    expect(sheet).toContain('<v>-12.5</v>')
  })

  test.each(ROW_SETS)('%s: hostile words read back, cell by cell', async (rows) => {
    const { bytes } = await exported([hostile()], { format: 'xlsx', rows })
    const { text } = await exported([hostile()], { format: 'json', rows })
    const [, ...read] = (await sheetsOf(bytes))[0]!.rows
    const objects = JSON.parse(text) as Record<string, unknown>[]
    expect(read).toHaveLength(HOSTILE.length)
    for (const [r, object] of objects.entries())
      for (const [c, { id, words }] of COLUMNS[rows].entries()) {
        const value = Array.isArray(object[id]) ? object[id].join('; ') : object[id]
        const want = typeof value !== 'string' ? value : words === true ? '等于' : lawful(neutralise(value))
        expect(read[r]![c] ?? null, `${id} of row ${r}`).toEqual(want === '' ? null : want)
      }
  })

  it('any text reads back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: fc.oneof(fc.constantFrom(...'<>&"\'_x000A_\r\n\t 甲=', '𠮷', '\u0001', '\ufffe', ']]>'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })), maxLength: 20 }), { minLength: 1, maxLength: 4 }), async (texts) => {
        const { bytes } = await exported([entry({ problems: texts.map((words, i) => problem(i, { text: words })) })], { format: 'xlsx', rows: 'problems' })
        const [, ...rows] = (await sheetsOf(bytes))[0]!.rows
        expect(rows.map((row) => row[column('problems', 'problem')] ?? '')).toEqual(texts.map((words) => lawful(neutralise(words)).replaceAll(/[\ufffe\uffff]|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')))
      }),
      { numRuns: 60 },
    )
  })

  it('cuts a long cell between characters and says so in it and in the notes', async () => {
    for (const [before, lang] of [[0, 'zh'], [1, 'en']] as const) {
      const { bytes, notes } = await exported([entry({ problems: [problem(1, { text: `${'甲'.repeat(before)}${'𠮷'.repeat(40_000)}` })] })], { format: 'xlsx', rows: 'problems', lang })
      const cell = String((await sheetsOf(bytes))[0]!.rows[1]![column('problems', 'problem')])
      expect(cell.length).toBeGreaterThan(32_700)
      expect(cell.length).toBeLessThanOrEqual(32_767)
      expect(Buffer.from(cell, 'utf8').toString('utf8') === cell).toBe(true)
      expect(cell).toMatch(lang === 'zh' ? /……〔已截短：全文 80000 字，超过 Excel 单元格上限〕$/ : /… \[cut: 80001 characters, more than an Excel cell takes\]$/)
      expect(notes.map(({ en }) => en)).toEqual(['1 cells were longer than Excel allows; they are cut and say so at their end'])
      expect((await sheetsOf(bytes))[1]!.rows[0]![0]).toBe(notes[0]![lang])
    }
  })

  it('counts every cell that was changed, the same one again too', async () => {
    const { notes } = await exported([entry({ problems: [problem(1, { quote: '=1', text: '甲' }), problem(2, { quote: '=1', text: '甲' })], measures: [] })], { format: 'xlsx', rows: 'problems', lang: 'en' })
    expect(notes.map(({ en }) => en)).toEqual(["2 cells begin like a formula and have an apostrophe ' in front"])
  })

  it('goes on in further sheets, and says so in them and in the notes', async () => {
    const figures = Array.from({ length: 25 }, (_, i) => figure(i))
    for (const limits of [{ rows: 10 }, { bytes: 75_000 }]) {
      const { bytes, notes } = await exported([entry({ figures }), entry({ figures: [] })], { format: 'xlsx', rows: 'figures', limits })
      const sheets = (await sheetsOf(bytes)).slice(0, -1)
      expect(sheets.length).toBeGreaterThan(2)
      expect(sheets.map(({ name }) => name).slice(0, 3)).toEqual(['数字', '数字 2', '数字 3'])
      const bodies = sheets.map(({ rows }) => rows.slice(1))
      for (const [i, body] of bodies.slice(0, -1).entries()) expect(body.pop()![0]).toBe(`工作表已满，续见“数字 ${i + 2}”`)
      expect(bodies.flat().map((row) => row[column('figures', 'id')])).toEqual(figures.map(({ id }) => id))
      for (const { rows } of sheets) expect([rows[0], 'rows' in limits ? rows.length <= 10 : true]).toEqual([sheets[0]!.rows[0], true])
      expect(notes.map(({ en }) => en)).toEqual([`More rows than a sheet takes; they go on in ${sheets.length - 1} further sheets`])
      // The note is no row of the filter.
      expect(partsOf(bytes)['xl/worksheets/sheet1.xml']).toMatch(new RegExp(`<autoFilter ref="A1:[A-Z]+${sheets[0]!.rows.length - 1}"/>`))
    }
    const { bytes } = await exported([entry({ figures: figures.slice(0, 8) })], { format: 'xlsx', rows: 'figures', limits: { rows: 10 } })
    expect((await sheetsOf(bytes)).map(({ name }) => name)).toEqual(['数字', '说明'])
  })

  it('is read by a streaming reader, is empty where there is nothing, is the same bytes each time', async () => {
    const { bytes } = await exported([], { format: 'xlsx', rows: 'findings', lang: 'en' })
    const rows: unknown[] = []
    for await (const row of streamXlsxRows(bytes)) rows.push(row.values)
    expect(rows).toEqual([COLUMNS.findings.map(({ head }) => head.en)])
    expect((await exported([], { format: 'xlsx', rows: 'findings', lang: 'en' })).bytes.equals(bytes)).toBe(true)
  })
})

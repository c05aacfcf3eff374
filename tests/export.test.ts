import { PassThrough, Writable } from 'node:stream'
import { parseCsv } from 'hucre/csv'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { COLUMNS, exportTo, neutralise, ROW_SETS, type Entry } from '../src/export/index.js'
import { analysisSchema } from '../src/model/analysis.js'
import { analysis, entry, exported, figure, finding, HOSTILE, hostile, problem } from './export-samples.js'

interface Row { [id: string]: unknown }
const rowsOf = async (entries: Iterable<Entry>, rows: 'figures' | 'problems' | 'measures' | 'findings', more = {}): Promise<Row[]> => (await exported(entries, { format: 'ndjson', rows, ...more })).text.trim().split('\n').map((line) => JSON.parse(line) as Row)

it('the samples are Analyses', () => {
  expect(analysisSchema.parse(analysis())).toEqual(analysis())
  expect(() => analysisSchema.parse(hostile().analysis)).not.toThrow()
})

describe('columns', () => {
  test.each(ROW_SETS)('%s: ids and heads are there once, in both languages, with a description', (set) => {
    for (const pick of ['id', 'zh', 'en'] as const) {
      const names = COLUMNS[set].map(({ id, head }) => (pick === 'id' ? id : head[pick]))
      expect(new Set(names).size, names.join()).toBe(names.length)
      for (const name of names) expect(name).not.toBe('')
    }
    for (const { id, description } of COLUMNS[set]) expect([/^[a-z][a-z0-9_]*$/.test(id), description.zh !== '' && description.en !== '']).toEqual([true, true])
  })
  test.each(ROW_SETS)('%s: every row has its file, place, section and quote, and what report it is of', (set) => {
    expect(COLUMNS[set].map(({ id }) => id)).toEqual(expect.arrayContaining(['file', 'other_files', 'place', 'start', 'end', 'section', 'quote', 'title', 'issuer', 'report_kind', 'report_period', 'year', 'id', 'report']))
  })
})

describe('rows', () => {
  it('figures: value, amounts, place, section path, paths', async () => {
    const [row] = await rowsOf([entry({}, ['甲/a.txt', '乙/b.txt'])], 'figures', { money: '万元' })
    expect(row).toMatchObject({
      file: '甲/a.txt', other_files: ['乙/b.txt'], issuer: '青禾县水务局', year: 2022, indicator: '实际支出', quote: '1.5万元', value: '15000', number: 15000, amount: 1.5, unit: 'CNY', comparator: '=',
      section: '一 资金情况 / 一 支出', place: 'p2–p3', start: 11, end: 15, period_start: '2022-01-01', id: 'f1-1', report: 'r1-a', low: null, indicator_others: ['支出'],
    })
  })
  it('figures: the block is the one the span begins in, none where there is none', async () => {
    const rows = await rowsOf([entry({ figures: [9, 10, 13, 14, 99, 100].map((start) => figure(0, { id: `f${start}`, span: { start, end: start + 1 } })) })], 'figures')
    expect(rows.map(({ place }) => place)).toEqual(['p1', 'p2', 'p2', 'p3', 'p3', null])
  })
  it('figures: ranges, ratios, long decimals, units that are no money', async () => {
    const figures = [figure(1, { value: ['30000', '50000'] }), figure(2, { kind: 'ratio', value: ['3', '2', '5'], unit: '' }), figure(3, { value: '12345678901234567.89' }), figure(4, { kind: 'count', value: '6', unit: '家' })]
    const rows = await rowsOf([entry({ figures })], 'figures', { money: '亿元' })
    expect(rows.map(({ value, number, low, high, amount, amount_low, amount_high, unit }) => [value, number, low, high, amount, amount_low, amount_high, unit])).toEqual([
      ['30000~50000', null, 30000, 50000, null, 0.0003, 0.0005, 'CNY'],
      ['3:2:5', null, 2, 5, null, null, null, null],
      ['12345678901234567.89', '12345678901234567.89', null, null, '123456789.0123456789', null, null, 'CNY'],
      ['6', 6, null, null, null, null, null, '家'],
    ])
  })
  it('problems and measures name each other', async () => {
    expect((await rowsOf([entry()], 'problems'))[0]).toMatchObject({ problem: '问题1', measures: ['m1-1'], measures_text: ['措施1'], section: '一 资金情况' })
    expect((await rowsOf([entry()], 'measures'))[0]).toMatchObject({ measure: '措施1', status: 'done', owner: null, due: null, problems: ['p1-1'], problems_text: ['问题1'] })
  })
  it('findings: where the first evidence stands, in the innermost section', async () => {
    const [row, none] = await rowsOf([entry({ findings: [finding(1), finding(2, { evidence: [] })] })], 'findings', { lang: 'en' })
    expect(row).toMatchObject({ severity: 'error', rule: 'execution-rate', verdict: 'off', message: 'The rate is off', stated: '99.6', computed: '98.4', interval_low: 98.35, quote: '99.6%', place: 'p2–p3', section: '一 资金情况 / 一 支出', evidence: ['stated 12–16 99.6%', 'numerator 20–26 3.96亿元'] })
    expect(none).toMatchObject({ quote: '', place: null, start: null, section: null })
  })
  it('a correction stands in place of what was read, and is named', async () => {
    const corrected = new Map([['r1-a', { issuer: '青禾县卫健局', year: 2021, kind: 'audit' as const }]])
    expect((await rowsOf([{ ...entry(), corrected }], 'problems'))[0]).toMatchObject({ issuer: '青禾县卫健局', year: 2021, report_kind: 'audit', corrected: ['issuer', 'year', 'kind'], title: '青禾县水务局2022年度绩效自评报告' })
  })
  it('keep filters rows; with redact it sees what was read', async () => {
    const figures = [figure(1, { quote: '电话13812345678' }), figure(2)]
    const rows = await rowsOf([entry({ figures })], 'figures', { redact: true, keep: (row: { quote?: string }) => row.quote?.includes('138') === true })
    expect(rows.map(({ quote }) => quote)).toEqual(['电话***********'])
  })
  it('a ring of headings, a missing one and a missing path do no harm', async () => {
    const [h1, h2] = entry().analysis.reports[0]!.headings
    const headings = [{ ...h1!, parent: 'h1-2' }, h2!]
    const [ring] = await rowsOf([entry({ headings }, [])], 'problems')
    expect([String(ring!['section']).length < 2000, ring!['file']]).toEqual([true, 'a.txt'])
    expect((await rowsOf([entry({ headings: [] })], 'problems'))[0]).toMatchObject({ section: null, section_role: null })
  })
})

describe('ndjson and json', () => {
  it('whole Analyses: one a line, or a list', async () => {
    const entries = [entry(), entry({ title: null })]
    const lines = await exported(entries, { format: 'ndjson' })
    expect(lines).toMatchObject({ rows: 2, notes: [] })
    expect(lines.text.split('\n').slice(0, -1).map((line) => JSON.parse(line) as unknown)).toEqual(entries.map((e) => e.analysis))
    expect(JSON.parse((await exported(entries, { format: 'json' })).text)).toEqual(entries.map((e) => e.analysis))
    expect((await exported([], { format: 'json' })).text).toBe('[]\n')
    expect((await exported([], { format: 'ndjson' })).text).toBe('')
  })
  it('rows: an object a line', async () => {
    const { text, rows } = await exported([hostile()], { format: 'json', rows: 'problems' })
    const list = JSON.parse(text) as Row[]
    expect([list.length, rows]).toEqual([HOSTILE.length, HOSTILE.length])
    expect(list.map((row) => row['problem'])).toEqual(HOSTILE)
    expect(Object.keys(list[0]!)).toEqual(COLUMNS.problems.map(({ id }) => id))
  })
})

describe('csv', () => {
  it('has a head by language, CRLF, a byte order mark where Chinese is wanted', async () => {
    const zh = await exported([entry()], { format: 'csv', rows: 'figures', money: '亿元' })
    expect(zh.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    expect(zh.text.slice(1).split('\r\n')[0]).toContain('文件,报告单位,报告标题')
    expect(zh.text).toContain('金额（亿元）')
    expect(zh.text.endsWith('\r\n')).toBe(true)
    const en = await exported([entry()], { format: 'csv', rows: 'figures', lang: 'en' })
    expect(en.text.startsWith('File,Issuer,Report title')).toBe(true)
    expect((await exported([entry()], { format: 'csv', rows: 'figures', lang: 'en', bom: true })).text.startsWith('\uFEFF')).toBe(true)
    expect((await exported([entry()], { format: 'csv', rows: 'figures', bom: false })).text.startsWith('文件')).toBe(true)
  })
  it('keeps negative and long numbers, and tells comparators in words', async () => {
    const figures = [figure(1, { value: '-12.5', comparator: '>=' }), figure(2, { value: '12345678901234567.89' })]
    const [head, a, b] = parseCsv((await exported([entry({ figures })], { format: 'csv', rows: 'figures' })).text)
    const at = (row: typeof a, id: string): unknown => row![COLUMNS.figures.findIndex((c) => c.id === id)]
    expect([at(a, 'value'), at(a, 'number'), at(a, 'amount'), at(a, 'comparator'), at(b, 'number'), at(b, 'comparator')]).toEqual(['-12.5', '-12.5', '-12.5', '不少于', '12345678901234567.89', '等于'])
    expect(head).toHaveLength(COLUMNS.figures.length)
  })
  it('reads back as it was, but for the apostrophe before formulas', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: fc.constantFrom(...'"\',\r\n=+-@＝ \t甲乙a1.;') , maxLength: 12 }), { minLength: 1, maxLength: 5 }), async (texts) => {
        const { text } = await exported([entry({ problems: texts.map((words, i) => problem(i, { text: words })) })], { format: 'csv', rows: 'problems', bom: false })
        const [, ...rows] = parseCsv(text)
        const column = COLUMNS.problems.findIndex(({ id }) => id === 'problem')
        expect(rows.map((row) => row[column] ?? '')).toEqual(texts.map(neutralise))
      }),
      { numRuns: 200 },
    )
  })
  it('no cell begins like a formula', async () => {
    for (const rows of ROW_SETS) {
      const { text, notes } = await exported([hostile()], { format: 'csv', rows })
      for (const row of parseCsv(text)) for (const cell of row) expect(String(cell ?? '')).not.toMatch(/^[\s"“]*[=@＝＠]|^[\t\r]/)
      expect(notes.map(({ en }) => en).join()).toMatch(/cells begin like a formula/)
    }
  })
})

describe('markdown', () => {
  it('has a heading and a table for each report, cells without HTML, links or new cells', async () => {
    for (const rows of ROW_SETS) {
      const { text } = await exported([entry(), hostile()], { format: 'markdown', rows })
      expect(text.match(/^## /gm)).toHaveLength(2)
      expect(text).not.toMatch(/<(?!br>)|[^\\]\[|onerror=alert\(1\)>/)
      const widths = text.split('\n').filter((line) => line.startsWith('|')).map((line) => line.replaceAll(/\\./g, '').split('|').length)
      expect(new Set(widths).size).toBe(1)
    }
  })
  it('without rows tells the whole report', async () => {
    const { text, rows } = await exported([entry()], { format: 'markdown', money: '万元' })
    expect(text.match(/^#+ .*/gm)).toEqual(['## 青禾县水务局2022年度绩效自评报告', '### 数字', '### 问题', '### 措施', '### 核对结果'])
    expect(text).toContain('| 1.5万元 | 15000 | CNY | 1.5 |')
    expect(text).toContain('p2–p3 11–15')
    expect(text).toContain('- 类型：绩效自评')
    expect(rows).toBe(1)
  })
  it('says so where there are no rows', async () => expect((await exported([], { format: 'markdown', rows: 'figures' })).text).toBe('（没有符合条件的行）\n'))
})

describe('exportTo', () => {
  it.each(['csv', 'xlsx', 'parquet'] as const)('%s needs to know its rows', async (format) => {
    await expect(exported([entry()], { format })).rejects.toMatchObject({ name: 'JianbaoError', code: 'rows-needed', stage: 'export' })
  })
  it('asks for an entry only when the one before was taken', async () => {
    let asked = 0
    const slow = new PassThrough({ highWaterMark: 1 })
    async function* entries(): AsyncGenerator<Entry> {
      for (; asked < 1000; asked++) yield await Promise.resolve(entry({ title: '长'.repeat(100_000) }))
    }
    const work = exportTo(entries(), slow, { format: 'ndjson', lang: 'zh', money: '元' })
    await new Promise((done) => setTimeout(done, 100))
    expect(asked).toBeLessThan(10)
    slow.destroy()
    expect((await work).rows).toBeLessThan(12)
  })
  it('stops by its signal, between rows too, and closes its source', async () => {
    let closed = false
    async function* entries(stop: AbortController): AsyncGenerator<Entry> {
      try {
        for (let i = 0; ; i++) {
          if (i === 5) setImmediate(() => stop.abort(new Error('enough')))
          await new Promise((turn) => setImmediate(turn))
          yield entry()
        }
      } finally {
        closed = true
      }
    }
    for (const format of ['ndjson', 'csv', 'xlsx', 'parquet', 'markdown'] as const) {
      closed = false
      const stop = new AbortController()
      await expect(exported(entries(stop), { format, rows: 'figures', signal: stop.signal })).rejects.toThrow('enough')
      expect(closed, format).toBe(true)
    }
    await expect(exported([entry()], { format: 'ndjson', signal: AbortSignal.abort(new Error('before')) })).rejects.toThrow('before')
  })
  it('a closed sink ends it quietly; a full disk is an error with a code', async () => {
    expect((await exportTo([entry()], { write: () => undefined, closed: true }, { format: 'ndjson', lang: 'zh', money: '元' })).notes).toEqual([])
    const failing = (code: string): Writable => new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) })
    for (const format of ['ndjson', 'csv', 'xlsx', 'parquet', 'markdown'] as const) {
      await expect(exportTo([entry()], failing('ENOSPC'), { format, rows: 'figures', lang: 'zh', money: '元' }), format).rejects.toMatchObject({ code: 'disk-full', stage: 'export' })
      await expect(exportTo([entry()], failing('EPIPE'), { format, rows: 'figures', lang: 'zh', money: '元' }), format).resolves.toBeDefined()
    }
    await expect(exportTo([entry()], { write: () => Promise.reject(new Error('gone')) }, { format: 'csv', rows: 'figures', lang: 'zh', money: '元' })).rejects.toMatchObject({ code: 'write-failed', cause: new Error('gone') })
  })
  it.each([1, 2, 3, 5, 8])('a pipe that breaks at write %i ends it quietly', async (n) => {
    const entries = Array.from({ length: 40 }, () => entry({ figures: Array.from({ length: 500 }, (_, i) => figure(i, { quote: `${(i * 7919) % 10007}` })) }))
    for (const format of ['ndjson', 'csv', 'xlsx', 'parquet', 'markdown'] as const) {
      let writes = 0
      const pipe = new Writable({
        write: (_chunk, _encoding, done) => {
          writes++
          setImmediate(() => done(writes >= n ? Object.assign(new Error('gone'), { code: 'EPIPE' }) : null))
        },
      })
      await expect(exportTo(entries, pipe, { format, rows: 'figures', lang: 'zh', money: '元' }), format).resolves.toBeDefined()
    }
  })
  it('a failing source is told as it is', async () => {
    function* broken(): Generator<Entry> {
      yield entry()
      throw new TypeError('a fault')
    }
    for (const format of ['ndjson', 'csv', 'xlsx', 'parquet', 'markdown'] as const) await expect(exported(broken(), { format, rows: 'figures' }), format).rejects.toThrow('a fault')
  })
  it('redacts everything it writes', async () => {
    const name = '13812345678'
    const e: Entry = { analysis: { ...analysis({ title: `电话${name}`, problems: [problem(1, { text: `联系${name}`, quote: `联系${name}` })] }, `${name}.txt`) }, files: [`${name}/a.txt`] }
    for (const format of ['ndjson', 'csv', 'markdown'] as const) {
      const { text, notes } = await exported([e], { format, rows: 'problems', redact: true })
      expect(text).not.toContain(name)
      expect(notes.map(({ en }) => en).join()).toMatch(/hidden/)
    }
    expect((await exported([e], { format: 'ndjson', redact: true })).text).not.toContain(name)
    expect((await exported([e], { format: 'ndjson' })).text).toContain(name)
  })
})

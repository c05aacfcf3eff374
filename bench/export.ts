/**
 * node dist/bench/export.js [ROWS] [FORMAT…]: rows per second and peak resident memory of an export of figures, each format in a
 * process of its own, to a file that is then removed. Documents of 50 figures each, made as they are asked for, with the long
 * quotes and titles of real reports. Memory must not grow with the number of rows.
 */
import { execFileSync } from 'node:child_process'
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import { performance } from 'node:perf_hooks'
import { EXPORT_FORMATS, exportTo, type Entry, type ExportFormat } from '../src/export/index.js'
import type { Analysis, Figure } from '../src/model/analysis.js'

const FIGURES = 50
const MB = 2 ** 20
const INDICATORS = ['年初预算数', '调整后预算数', '实际支出', '预算执行率', '惠及群众', '完成改造里程', '满意度', '项目支出', '公用经费', '年末结转']

function figure(document: number, i: number): Figure {
  const n = (document * 7919 + i * 104729) % 100_000_000
  const name = INDICATORS[i % INDICATORS.length]!
  return {
    id: `f1-${document.toString(36)}-${i}`, heading: `h1-${i % 5}`, span: { start: i * 40, end: i * 40 + 9 }, quote: `${n / 100}万元`, by: 'figures/quantity.money', kind: 'money', value: `${n}00`, unit: 'CNY', per: [], step: '100',
    comparator: '=', role: i % 3 === 0 ? 'budget' : 'actual', indicator: { name, others: [], key: name, span: null }, basis: { of: null, asOf: null, cumulative: null }, scope: null,
    period: { text: '2022年', start: '2022-01-01', end: '2022-12-31' }, inferred: ['period'], doubts: [], confidence: 0.9,
  }
}

function analysis(document: number): Analysis {
  const year = 2015 + (document % 10)
  return {
    schemaVersion: '1.0.0', pipeline: { version: '0.0.0', fingerprint: 'bench' },
    source: {
      name: `${document}.docx`, sha256: document.toString(16).padStart(64, '0'), bytes: 1, format: 'docx', encoding: null, script: 'hans', chars: FIGURES * 40, textSha256: '0'.repeat(64), remarks: [],
      blocks: Array.from({ length: FIGURES }, (_, i) => ({ kind: 'paragraph' as const, span: { start: i * 40, end: i * 40 + 39 }, locator: `p${i + 1}` })),
    },
    status: 'ok', losses: [], edits: [], conversions: [],
    reports: [{
      id: `r1-${document.toString(36)}`, span: { start: 0, end: FIGURES * 40 }, title: `第${document}号单位${year}年度部门整体支出绩效自评报告`, issuer: `第${document}号单位`, kind: 'self-evaluation', period: { text: `${year}年`, start: `${year}-01-01`, end: `${year}-12-31` }, doubts: [],
      declared: { problems: null, span: null }, problems: [], measures: [], citations: [], facts: [], findings: [],
      headings: Array.from({ length: 5 }, (_, i) => ({ id: `h1-${i}`, parent: i === 0 ? null : 'h1-0', span: { start: i, end: i + 1 }, quote: `（${i}）资金使用情况`, number: String(i), title: '资金使用和管理情况', level: i === 0 ? 1 : 2, role: 'funds' as const, section: { start: 0, end: FIGURES * 40 }, defects: [] })),
      figures: Array.from({ length: FIGURES }, (_, i) => figure(document, i)),
    }],
  }
}

async function* documents(rows: number): AsyncGenerator<Entry, void, undefined> {
  for (let document = 0; document * FIGURES < rows; document++) yield await Promise.resolve({ analysis: analysis(document), files: [`报送/第${document}号单位/自评报告.docx`] })
}

async function run(rows: number, format: ExportFormat): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-bench-'))
  try {
    const path = join(folder, `rows.${format}`)
    const file = createWriteStream(path)
    const start = performance.now()
    const done = await exportTo(documents(rows), file, { format, rows: 'figures', lang: 'zh', money: '万元' })
    file.end()
    await once(file, 'close')
    const seconds = (performance.now() - start) / 1000
    const peak = process.resourceUsage().maxRSS / 1024
    console.log(`${format.padEnd(9)} ${String(done.rows).padStart(9)} rows ${seconds.toFixed(1).padStart(7)} s ${Math.round(done.rows / seconds).toString().padStart(8)} rows/s   peak ${Math.round(peak).toString().padStart(5)} MB   file ${(statSync(path).size / MB).toFixed(0).padStart(6)} MB`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const [first = '1000000', ...rest] = process.argv.slice(2)
const formats = EXPORT_FORMATS.filter((format) => rest.length === 0 || rest.includes(format))
if (process.env['JIANBAO_BENCH_ONE'] !== undefined) await run(Number(first), formats[0]!)
else for (const format of formats) execFileSync(process.execPath, [process.argv[1]!, first, format], { stdio: 'inherit', env: { ...process.env, JIANBAO_BENCH_ONE: '1' } })

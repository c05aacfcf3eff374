import { exportTo, type Entry, type ExportOptions, type Exported } from '../src/export/index.js'
import type { Analysis, Figure, Finding, Measure, Problem, Report } from '../src/model/analysis.js'

/** What a spreadsheet, a table or a page could stumble over. */
export const HOSTILE = ['=cmd|\' /C calc\'!A0', '＝1+1', '@SUM(A1)', '-2+3', ' \t+1', '说“好”,或"坏"', '一\r\n二\n三', 'a|b', '<img src=x onerror=alert(1)>', '[点](javascript:alert(1))', '𠮷野家', '_x000D_', 'a&b<c>', '\u0001控制\u0008符', '\ud800孤', '  两端  ', "'=1", '逗,号', '】']

const SPAN = { start: 0, end: 2 }

export function figure(i: number, more: Partial<Figure> = {}): Figure {
  return {
    id: `f1-${i}`, heading: 'h1-2', span: { start: 10 + i, end: 14 + i }, quote: `${i}.5万元`, by: 'figures/quantity.money', kind: 'money', value: `${i}5000`, unit: 'CNY', per: [], step: '1000',
    comparator: '=', role: 'actual', indicator: { name: '实际支出', others: ['支出'], key: '支出', span: null }, basis: { of: null, asOf: null, cumulative: null }, scope: null,
    period: { text: '2022年', start: '2022-01-01', end: '2022-12-31' }, inferred: [], doubts: [], confidence: 0.9, ...more,
  }
}

export const problem = (i: number, more: Partial<Problem> = {}): Problem => ({ id: `p1-${i}`, heading: 'h1-1', span: SPAN, quote: `问题${i}。`, text: `问题${i}`, by: 'problems/section', measures: [`m1-${i}`], ...more })
export const measure = (i: number, more: Partial<Measure> = {}): Measure => ({ id: `m1-${i}`, heading: 'h1-1', span: SPAN, quote: `措施${i}。`, text: `措施${i}`, by: 'measures/section', problems: [`p1-${i}`], status: 'done', owner: null, due: null, ...more })
export const finding = (i: number, more: Partial<Finding> = {}): Finding => ({
  id: `x1-${i}`, rule: 'execution-rate', check: 'rate', severity: 'error', verdict: 'off', message: { zh: '执行率不符', en: 'The rate is off' }, hint: { zh: '请核对', en: 'Check it' }, stated: '99.6', computed: '98.4',
  interval: ['98.35', '98.45'], evidence: [{ role: 'stated', span: { start: 12, end: 16 }, quote: '99.6%' }, { role: 'numerator', span: { start: 20, end: 26 }, quote: '3.96亿元', figure: 'f1-1' }], confidence: 0.8, fingerprint: `fp${i}`, ...more,
})

export function report(more: Partial<Report> = {}): Report {
  return {
    id: 'r1-a', span: { start: 0, end: 100 }, title: '青禾县水务局2022年度绩效自评报告', issuer: '青禾县水务局', kind: 'self-evaluation', period: { text: '2022年', start: '2022-01-01', end: '2022-12-31' }, doubts: [], declared: { problems: null, span: null },
    headings: [
      { id: 'h1-1', parent: null, span: SPAN, quote: '一、资金情况', number: '一', title: '资金情况', level: 1, role: 'funds', section: { start: 0, end: 100 }, defects: [] },
      { id: 'h1-2', parent: 'h1-1', span: { start: 8, end: 10 }, quote: '（一）支出', number: '一', title: '支出', level: 2, role: 'funds', section: { start: 8, end: 100 }, defects: [] },
    ],
    figures: [figure(1), figure(2)], problems: [problem(1)], measures: [measure(1)], citations: [], facts: [], findings: [finding(1)], ...more,
  }
}

export function analysis(more: Partial<Report> = {}, name = 'a.txt'): Analysis {
  return {
    schemaVersion: '1.0.0', pipeline: { version: '0.1.0', fingerprint: 'abc' },
    source: { name, sha256: 'ff00', bytes: 10, format: 'txt', encoding: 'utf-8', script: 'hans', chars: 100, textSha256: 'ff00', remarks: [], blocks: [{ kind: 'paragraph', span: { start: 0, end: 10 }, locator: 'p1' }, { kind: 'paragraph', span: { start: 10, end: 14 }, locator: 'p2' }, { kind: 'paragraph', span: { start: 14, end: 100 }, locator: 'p3' }] },
    status: 'ok', losses: [], edits: [], conversions: [], reports: [report(more)],
  }
}

export const entry = (more: Partial<Report> = {}, files = ['甲/a.txt']): Entry => ({ analysis: analysis(more), files })

/** Hostile words at every place where words may stand. */
export const hostile = (): Entry =>
  entry({
    figures: HOSTILE.map((words, i) => figure(i, { quote: words, indicator: { name: words, others: [words, words], key: words, span: null }, scope: words })),
    problems: HOSTILE.map((words, i) => problem(i, { text: words, quote: words })),
    measures: HOSTILE.map((words, i) => measure(i, { text: words, quote: words, owner: words })),
    findings: HOSTILE.map((words, i) => finding(i, { message: { zh: words, en: words } })),
  })

/** An export in memory. */
export async function exported(entries: Iterable<Entry> | AsyncIterable<Entry>, options: Partial<ExportOptions> & Pick<ExportOptions, 'format'>): Promise<Exported & { bytes: Buffer; text: string }> {
  const chunks: Uint8Array[] = []
  const result = await exportTo(entries, { write: (chunk) => void chunks.push(Uint8Array.from(chunk)) }, { lang: 'zh', money: '元', ...options })
  const bytes = Buffer.concat(chunks)
  return { ...result, bytes, text: bytes.toString('utf8') }
}

import type { NamedTable } from '../../export/tables.js'
import type { Comparison } from '../comparison.js'
import { column } from './column.js'

const labels = ({ columns }: Comparison): Map<string, string> => new Map(columns.map(({ id, label }) => [id, label]))

/** Values told again and changes stated, against the earlier report. */
export function restatementTable(comparison: Comparison): NamedTable {
  const label = labels(comparison)
  return {
    name: { zh: '前后说法', en: 'Restatements' },
    columns: [
      column('restatement', '种类', 'Kind', { zh: '同期数值两次写法，或后一份自述的变动', en: 'one period told twice, or a change that the later report states' }, { words: true }),
      column('indicator', '指标', 'Indicator', { zh: '指标名称', en: 'name of the indicator' }, { width: 32 }),
      column('period', '年度', 'Year', { zh: '数值所属年度', en: 'the year it is of' }),
      column('earlier', '前一份', 'Earlier report', { zh: '前一份报告', en: 'the earlier report' }),
      column('earlier_quote', '前一份原文', 'Earlier, as printed', { zh: '前一份报告的原文', en: 'as the earlier report prints it' }),
      column('later', '后一份', 'Later report', { zh: '后一份报告', en: 'the later report' }),
      column('later_quote', '后一份原文', 'Later, as printed', { zh: '后一份报告的原文', en: 'as the later report prints it' }),
      column('stated', '自述变动', 'Stated change', { zh: '后一份自述的变动', en: 'the change that the later report states' }),
      column('computed', '算得', 'Computed', { zh: '按两份报告算出的差或变动', en: 'what both reports give' }, { type: 'number' }),
      column('unit', '单位', 'Unit', { zh: '算得一列的单位：CNY 是元，pp 是百分点', en: 'unit of the computed value' }),
      column('restatement_verdict', '判断', 'Verdict', { zh: '一致、舍入以内、改了、不符', en: 'the same, within rounding, restated, off' }, { words: true }),
    ],
    rows: comparison.restatements.map(({ kind, name, period, earlier, later, change, computed, unit, verdict }) => [kind, name, period?.text ?? null, label.get(earlier.column)!, earlier.quote, label.get(later.column)!, later.quote, change?.quote ?? null, computed, unit, verdict]),
  }
}

/** The ledger: one row for each problem and later report; a problem that no later report could speak of has one row. */
export function problemTable(comparison: Comparison): NamedTable {
  const label = labels(comparison)
  return {
    name: { zh: '问题台账', en: 'Problems' },
    columns: [
      column('issuer', '单位', 'Issuer', { zh: '报告单位', en: 'issuer' }, { width: 24 }),
      column('classes', '类别', 'Classes', { zh: '问题的类别', en: 'classes of problems' }, { type: 'list' }),
      column('first_text', '最初的说法', 'First wording', { zh: '首次出现时的文字', en: 'as it was first worded' }, { width: 48 }),
      column('text', '最近的说法', 'Latest wording', { zh: '最近一次的文字', en: 'as it was last worded' }, { width: 48 }),
      column('first', '首次', 'First seen', { zh: '首次出现的报告', en: 'the first report that has it' }),
      column('last', '最近', 'Last seen', { zh: '最近出现的报告', en: 'the last report that has it' }),
      column('years', '连续', 'In a row', { zh: '连续几份报告', en: 'reports in a row' }, { type: 'integer' }),
      column('promised', '提出的措施', 'Promised', { zh: '针对它提出的措施', en: 'what was promised against it' }, { type: 'list', width: 48 }),
      column('report', '后来的报告', 'Later report', { zh: '说到它的后来的报告', en: 'the later report' }),
      column('ledger_status', '状态', 'Status', { zh: '后来的报告怎么说', en: 'what it says' }, { words: true }),
      column('quote', '原文', 'As printed', { zh: '后来报告的原文', en: 'as the later report prints it' }, { width: 48 }),
    ],
    rows: comparison.problems.flatMap(({ issuer, classes, text, firstSeen, lastSeen, years, sightings, promises, later }) => {
      const first = sightings[0]!.text
      const common = [issuer, classes, first, text, label.get(firstSeen)!, label.get(lastSeen)!, years, promises.map((promise) => promise.text)]
      if (later.length === 0) return [[...common, null, null, null]]
      return later.map(({ column: at, status, places }) => [...common, label.get(at)!, status, places[0]?.quote ?? null])
    }),
  }
}

/** What matters most. */
export function summaryTable({ summary }: Comparison, lang: 'zh' | 'en'): NamedTable {
  return {
    name: { zh: '摘要', en: 'Summary' },
    columns: [
      column('rank', '序', 'Rank', { zh: '次序', en: 'rank' }, { type: 'integer', width: 6 }),
      column('summary_kind', '种类', 'Kind', { zh: '变化的种类', en: 'kind of change' }, { words: true }),
      column('message', '内容', 'What', { zh: '变了什么', en: 'what changed' }, { width: 90 }),
      column('weight', '权重', 'Weight', { zh: '排序用的权重，规则见 docs/compare.md', en: 'what the rank goes by: docs/compare.md' }, { type: 'code', width: 8 }),
    ],
    rows: summary.map(({ rank, kind, message, weight }) => [rank, kind, message[lang], String(weight)]),
  }
}

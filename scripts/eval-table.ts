/** Tables for the eye: one line a document, then every measure of a set. */
import { f1, precision, recall, type Tally } from './score-tally.js'

const COLUMNS: readonly [string, string][] = [
  ['figF1', 'figures.f1'], ['all', 'figure.all'], ['ind', 'figure.indicator'], ['role', 'figure.role'], ['unit', 'figure.unit'], ['cmp', 'figure.comparator'], ['scope', 'figure.scope'],
  ['heaF1', 'headings.f1'], ['level', 'heading.level'], ['hrole', 'heading.role'], ['prob', 'problems.f1'], ['meas', 'measures.f1'], ['links', 'links.f1'], ['cit', 'citations.f1'],
  ['title', 'report.title'], ['issuer', 'report.issuer'], ['kind', 'report.kind'], ['period', 'report.period'],
]
const WIDTH = 7
const NAME = 34

export const tableHead = (): string => ''.padEnd(NAME) + COLUMNS.map(([label]) => label.padStart(WIDTH)).join('')

export function tableRow(name: string, tally: Tally): string {
  const scores = tally.scores()
  const cells = COLUMNS.map(([, key]) => (scores.has(key) ? scores.get(key)!.toFixed(3) : '–').padStart(WIDTH))
  return name.slice(0, NAME - 1).padEnd(NAME) + cells.join('')
}

const PUBLISHED: readonly [string, string, string][] = [
  ['figures.f1', 'figures found, F1', '数字 F1'],
  ['figure.all', 'figure: all attributes right', '数字：全部属性正确'],
  ['figure.kind', 'figure: kind', '数字：种类'],
  ['figure.unit', 'figure: unit', '数字：单位'],
  ['figure.comparator', 'figure: comparator', '数字：比较词'],
  ['figure.role', 'figure: role', '数字：角色'],
  ['figure.direction', 'figure: direction of change', '数字：增减方向'],
  ['figure.indicator', 'figure: indicator', '数字：指标'],
  ['figure.scope', 'figure: scope', '数字：范围'],
  ['headings.f1', 'headings found, F1', '标题 F1'],
  ['heading.level', 'heading: level', '标题：层级'],
  ['heading.role', 'heading: role', '标题：角色'],
  ['problems.f1', 'problems, F1', '问题 F1'],
  ['measures.f1', 'measures, F1', '措施 F1'],
  ['links.f1', 'problem ↔ measure links, F1', '问题与措施的对应 F1'],
  ['citations.f1', 'document numbers, F1', '文号 F1'],
  ['report.count', 'number of reports in a file', '文件中的报告数'],
  ['report.title', 'report: title', '报告：标题'],
  ['report.issuer', 'report: issuer', '报告：单位'],
  ['report.kind', 'report: kind', '报告：类别'],
  ['report.period', 'report: period', '报告：时期'],
]

/** The table of the README: one row a measure, one column a set of documents. */
export function accuracyTable(sets: ReadonlyMap<string, Tally>, language: 'en' | 'zh'): string {
  const names = [...sets.keys()]
  const scores = [...sets.values()].map((tally) => tally.scores())
  const head = [language === 'en' ? 'measure' : '项目', ...names]
  const rows = PUBLISHED.map(([key, en, zh]) => [language === 'en' ? en : zh, ...scores.map((s) => (s.has(key) ? s.get(key)!.toFixed(3) : '–'))])
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

export function details(tally: Tally): string {
  const lists = [...tally.found].map(([name, counts]) => `  ${name.padEnd(18)} P ${precision(counts).toFixed(3)}  R ${recall(counts).toFixed(3)}  F1 ${f1(counts).toFixed(3)}  (${counts.hits + counts.missed} gold)`)
  const rights = [...tally.right].filter(([name]) => !name.startsWith('relation.')).map(([name, { right, of }]) => `  ${name.padEnd(18)} ${(right / of).toFixed(3)}  (${right}/${of})`)
  return [...lists, ...rights].join('\n')
}

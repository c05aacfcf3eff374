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

export function details(tally: Tally): string {
  const lists = [...tally.found].map(([name, counts]) => `  ${name.padEnd(18)} P ${precision(counts).toFixed(3)}  R ${recall(counts).toFixed(3)}  F1 ${f1(counts).toFixed(3)}  (${counts.hits + counts.missed} gold)`)
  const rights = [...tally.right].filter(([name]) => !name.startsWith('relation.')).map(([name, { right, of }]) => `  ${name.padEnd(18)} ${(right / of).toFixed(3)}  (${right}/${of})`)
  return [...lists, ...rights].join('\n')
}

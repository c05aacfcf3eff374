import Table from 'cli-table3'
import pc from 'picocolors'
import type { Cell, Change, Comparison, Indicator, Slot } from '../compare/comparison.js'
import { shown } from '../compare/display.js'
import { changeText } from '../compare/summary.js'
import { pick, type Language } from './language.js'
import { fitted } from './width.js'

const NAME = 26
const TEXT = 44
const PLAIN = { head: [], border: [] }
const SIGNS: Readonly<Record<Cell['comparator'], string>> = { '=': '', '~': '约', '>': '>', '>=': '≥', '<': '<', '<=': '≤' }
const SLOT_NAMES: Readonly<Record<Slot, { zh: string; en: string }>> = { result: { zh: '实际', en: 'result' }, plan: { zh: '目标', en: 'plan' }, previous: { zh: '上期', en: 'previous' } }
const ASPECT_NAMES: Readonly<Record<Indicator['aspect'], { zh: string; en: string }>> = { level: { zh: '', en: '' }, growth: { zh: '增长', en: 'growth' }, increase: { zh: '增减额', en: 'increase' } }
const STATUS_NAMES = { done: { zh: '已办', en: 'done' }, 'in-progress': { zh: '正在办', en: 'in progress' }, silent: { zh: '未提', en: 'silent' }, again: { zh: '又出现', en: 'again' } } as const

/** A comparison as tables of a terminal: what matters most, the matrix, what was told otherwise, the ledger of problems. */
export function comparisonTables(comparison: Comparison, { all, language }: { all: boolean; language: Language }): string {
  const say = pick(language)
  const parts = [summary(comparison, language), matrix(comparison, all, language), restatements(comparison, language), ledger(comparison, language)]
  const empty = comparison.columns.length < 2 ? [say('只有一份报告，没有可以比较的\n', 'One report only: there is nothing to compare\n')] : []
  return [...empty, ...parts.filter((part) => part !== '')].join('\n')
}

const titled = (title: string, body: string): string => `${pc.bold(title)}\n${body}\n`

function summary({ summary: items }: Comparison, language: Language): string {
  if (items.length === 0) return ''
  return titled(pick(language)('最要紧的变化', 'What matters most'), items.map(({ rank, message }) => `${String(rank).padStart(2)}. ${message[language]}`).join('\n'))
}

function matrix({ indicators, columns, by }: Comparison, all: boolean, language: Language): string {
  const say = pick(language)
  const wanted = indicators.filter(({ cells }) => all || new Set(cells.map(({ column }) => column)).size > 1)
  const left = indicators.length - wanted.length
  if (wanted.length === 0) return `${say('没有两份报告都有的指标', 'No indicator stands in two reports')}\n`
  const table = new Table({ head: [say('指标', 'indicator'), '', say('单位', 'unit'), ...columns.map(({ label }) => label), by === 'issuer' ? say('与第一列相比', 'against the first') : say('最近变化', 'latest change')], style: PLAIN })
  for (const indicator of wanted) for (const slot of ['result', 'plan'] as const) {
    const cells = indicator.cells.filter((cell) => cell.slot === slot)
    if (cells.length === 0) continue
    table.push([
      fitted(`${indicator.name}${ASPECT_NAMES[indicator.aspect][language]}${indicator.scope === null ? '' : `（${indicator.scope}）`}`, NAME),
      SLOT_NAMES[slot][language],
      indicator.display.unit,
      ...columns.map(({ id, period }) => cellText(cells.filter(({ column }) => column === id), period?.end, indicator) || whyEmpty(indicator, id, slot, language)),
      changeOf(indicator, cells, language),
    ])
  }
  const more = left > 0 ? `\n${say(`另有 ${left} 项只见于一份报告，用 --all 列出`, `${left} more stand in one report only; --all lists them`)}` : ''
  return titled(say('指标', 'Indicators'), `${table.toString()}${more}`)
}

/** The cell of the report's own period, or of the next one; its year where it is another. */
function cellText(cells: readonly Cell[], own: string | undefined, { display }: Indicator): string {
  const cell = cells.find(({ period }) => period?.end === own) ?? cells[0]
  if (cell === undefined) return ''
  const year = cell.period === null || cell.period.end.slice(0, 4) === own?.slice(0, 4) ? '' : pc.dim(` [${cell.period.end.slice(0, 4)}]`)
  return `${SIGNS[cell.comparator]}${shown(cell.value, display)}${year}`
}

const WHY = {
  'not-reported': { zh: '—', en: '—' }, 'not-read': { zh: '未读到', en: 'not read' }, 'other-base': { zh: '基数不同', en: 'other base' }, 'other-scope': { zh: '范围不同', en: 'other scope' }, 'other-unit': { zh: '单位不同', en: 'other unit' }, 'other-period': { zh: '时段不同', en: 'other period' },
} as const
function whyEmpty({ empty }: Indicator, column: string, slot: Slot, language: Language): string {
  const why = empty.find((cell) => cell.column === column && cell.slot === slot)?.why
  return why === undefined ? '' : pc.dim(WHY[why][language])
}

function changeOf(indicator: Indicator, cells: readonly Cell[], language: Language): string {
  const ids = new Set(cells.map(({ id }) => id))
  const change = indicator.changes.findLast(({ to }) => ids.has(to))
  return change === undefined ? '' : coloured(changeText(change, indicator)[language], change)
}
const coloured = (text: string, { good, certain }: Change): string => (good === 'better' ? pc.green(text) : good === 'worse' ? pc.red(text) : certain ? text : pc.dim(`${text} ?`))

function restatements({ restatements: all }: Comparison, language: Language): string {
  const say = pick(language)
  if (all.length === 0) return ''
  const wrong = all.filter(({ verdict }) => verdict === 'restated' || verdict === 'off')
  const lines = wrong.map(({ message }) => `  ${pc.red('×')} ${message[language]}`)
  return titled(say('前后说法', 'Told again'), [...lines, say(`核对 ${all.length} 处，对不上 ${wrong.length} 处`, `${all.length} checked, ${wrong.length} do not hold`)].join('\n'))
}

function ledger({ problems, columns }: Comparison, language: Language): string {
  const say = pick(language)
  if (problems.length === 0) return ''
  const label = new Map(columns.map((column) => [column.id, column.label]))
  const table = new Table({ head: [say('问题', 'problem'), say('首次', 'first'), say('最近', 'last'), say('连续', 'in a row'), say('后来的报告', 'later reports')], style: PLAIN })
  for (const { text, firstSeen, lastSeen, years, later } of problems) table.push([fitted(text.replace(/\s+/g, ' '), TEXT), label.get(firstSeen)!, label.get(lastSeen)!, years, later.map(({ column, status }) => `${label.get(column)!} ${STATUS_NAMES[status][language]}`).join('；')])
  return titled(say('问题台账', 'Ledger of problems'), table.toString())
}

import type { Big } from 'big.js'
import { around, Exact, meet, minus, quotient, type Interval } from '../domain/interval.js'
import type { Filled } from './cells.js'
import { rangeOf } from './changes.js'
import { displayOf, shown } from './display.js'
import { groupBy } from './group-by.js'
import type { BuiltIndicator } from './indicators.js'
import { isSureOf, placed, type Restated } from './restatements.js'

const HUNDRED = new Exact(100)
/** The level that a change belongs to stands no further before it than this. */
const NEAR = 160
/** Growth that is told at constant prices or of real income, so that it does not follow from the amounts. Source: notes to the statistical bulletins. */
const REAL_GROWTH = /生产总值|增加值|可支配收入|纯收入|居民.{0,4}收入|消费(?!税)|固定资产投资|产值/
/** What the change is measured from, in the words before it. */
const FROM_BUDGET = /预算|计划|目标|预期/
/** A budget that was changed during the year stands in no earlier report. */
const REVISED = /修[订正]|调整/
const YEAR = /(20\d\d)年/g
const WORDS = 24

/**
 * The changes that a report states (比2024年预算增加3355.65万元), each tested against what the earlier report itself says. Only where the
 * later report tells the new value as well, and the earlier one the old.
 */
export function statedChanges(built: readonly BuiltIndicator[]): Restated[] {
  const levels = groupBy(built.flatMap((row) => (row.indicator.aspect === 'level' ? row.cells.map((filled) => ({ row, filled })) : [])), ({ filled: { reading } }) => reading.sheet.index)
  const out: Restated[] = []
  for (const { indicator, cells } of built) {
    if (indicator.aspect === 'level') continue
    for (const change of cells) {
      if (change.cell.role !== 'change' || change.values.length !== 1 || (indicator.aspect === 'growth' && (indicator.unit !== '%' || REAL_GROWTH.test(indicator.name)))) continue
      const now = levelOf(change, indicator.aspect, levels.get(change.reading.sheet.index) ?? [])
      const then = now === null ? null : baseOf(change, now.filled, now.row.cells)
      if (!now || !then || (indicator.aspect === 'growth' && !isAboveZero(now.filled, then))) continue
      const result = tested(now.row, change, now.filled, then)
      if (result.verdict !== 'off' || isSureOf(now.row.indicator.key, change, now.filled, then)) out.push(result)
    }
  }
  return out
}

interface Level {
  row: BuiltIndicator
  filled: Filled
}

/** The value that the change led to: of the same indicator and scope, in a unit that fits, the nearest before it. */
function levelOf(change: Filled, aspect: 'growth' | 'increase', levels: readonly Level[]): Level | null {
  const { traits, key, figure } = change.reading
  const unit = traits.unit === 'pp' ? '%' : traits.unit
  const fits = levels.filter(({ row, filled: { reading, cell, values } }) => {
    const gap = figure.span.start - cell.span.end
    const isUnit = aspect === 'growth' ? reading.traits.unit !== '%' : reading.traits.unit === unit
    return gap >= 0 && gap <= NEAR && values.length === 1 && cell.slot !== 'previous' && isUnit && (reading.key === key || row.indicator.names.some(({ name }) => name === change.reading.name)) && reading.traits.scope === traits.scope
  })
  return fits.reduce<Level | null>((best, next) => (best === null || next.filled.cell.span.start > best.filled.cell.span.start ? next : best), null)
}

/** What it is measured from, as the earlier report tells it: of the year that is named, else of the year before; a budget where one is named. */
function baseOf(change: Filled, now: Filled, cells: readonly Filled[]): Filled | null {
  const { sheet, figure } = change.reading
  const words = sheet.simple?.slice(Math.max(0, figure.span.start - WORDS), figure.span.start).replace(/^.*[，。；]/su, '') ?? ''
  if (REVISED.test(words)) return null
  const named = [...words.matchAll(YEAR)].at(-1)?.[1]
  const year = named ?? String(Number(now.cell.period?.end.slice(0, 4)) - 1)
  const before = cells.filter(({ cell, reading, values }) => values.length === 1 && reading.sheet.index < sheet.index && reading.sheet.issuer === sheet.issuer && cell.period?.end.slice(0, 4) === year && cell.slot !== 'previous')
  const plan = before.find(({ cell }) => cell.slot === 'plan')
  const result = before.find(({ cell }) => cell.slot === 'result')
  if (FROM_BUDGET.test(words)) return plan ?? null
  return now.cell.slot === 'result' ? result ?? null : result ?? plan ?? null
}

function tested({ indicator }: BuiltIndicator, change: Filled, now: Filled, then: Filled): Restated {
  const isPercent = change.reading.aspect === 'growth'
  const stated = change.values[0]!
  const computed = isPercent ? percent(now.values[0]!, then.values[0]!) : now.values[0]!.minus(then.values[0]!)
  const range = isPercent ? percentRange(rangeOf(now), rangeOf(then)) : minus(rangeOf(now), rangeOf(then))
  const gap = computed.minus(stated).abs()
  const verdict = gap.times(2).lte(change.step) ? 'same' : meet(range, around(stated, change.step)) ? 'within-rounding' : 'off'
  const unit = isPercent ? '%' : change.reading.traits.unit
  const [first, second] = [then, now].map(({ reading }) => reading.sheet.column.label)
  const [was, is, by] = [then, now, change].map(({ cell }) => cell.quote.replace(/\s+/g, ''))
  const told = computed.round(isPercent ? 2 : 6).toFixed()
  const display = displayOf(unit, [computed])
  const made = `${shown(told, display)}${display.unit}`
  const ends = { same: { zh: '一致', en: 'it holds' }, 'within-rounding': { zh: '舍入以内', en: 'within rounding' }, off: { zh: '对不上', en: 'it does not hold' } }[verdict]
  return {
    kind: 'change',
    indicator: indicator.id,
    name: indicator.name,
    issuer: now.cell.issuer,
    period: now.cell.period,
    unit,
    earlier: placed(then),
    later: placed(now),
    change: { source: change.cell.source, report: change.cell.report, span: change.cell.span, quote: change.cell.quote, column: change.cell.column, value: stated.toFixed(), figure: change.cell.figure },
    computed: told,
    interval: [range.low.round(isPercent ? 4 : 6).toFixed(), range.high.round(isPercent ? 4 : 6).toFixed()],
    verdict,
    message: {
      zh: `${indicator.name}：${second!}的报告说${stated.lt(0) ? '减少' : '增加'} ${by!}（到 ${is!}），${first!}的报告写的是 ${was!}，应为 ${made}：${ends.zh}`,
      en: `${indicator.name}: the report of ${second!} states ${stated.lt(0) ? 'a fall' : 'a rise'} of ${by!} (to ${is!}), that of ${first!} said ${was!}, which makes ${made}: ${ends.en}`,
    },
  }
}

const percent = (now: Big, then: Big): Big => now.div(then).minus(1).times(HUNDRED)
const percentRange = (now: Interval, then: Interval): Interval => {
  const { low, high } = quotient(now, then)!
  return { low: low.minus(1).times(HUNDRED), high: high.minus(1).times(HUNDRED) }
}
/** Per cent are of what is above zero. */
const isAboveZero = (now: Filled, then: Filled): boolean => rangeOf(then).low.gt(0) && rangeOf(now).low.gte(0)

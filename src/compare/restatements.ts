import { meet } from '../domain/interval.js'
import type { Filled } from './cells.js'
import { rangeOf } from './changes.js'
import type { Restatement } from './comparison.js'
import { groupBy } from './group-by.js'
import type { BuiltIndicator } from './indicators.js'
import { yearsOf } from './sheets.js'

/** A restatement before it has its id. */
export type Restated = Omit<Restatement, 'id'>

/** Values of one period that two reports of one issuer tell: the later one against the report that told it first. */
export function restatedValues({ indicator, cells }: BuiltIndicator): Restated[] {
  const periods = groupBy(cells.filter(isOfItsPeriod), ({ cell, reading }) => `${reading.sheet.issuer}|${cell.period!.start}|${cell.period!.end}`)
  return [...periods.values()].flatMap((told) =>
    told.flatMap((later) => {
      const earlier = firstTold(told, later)
      return earlier === null || !isSureOf(indicator.key, earlier, later) ? [] : [restated(indicator, earlier, later)]
    }),
  )
}

/** An earlier value without a period of its own is of nobody knows which year. */
const isOfItsPeriod = ({ cell, reading }: Filled): boolean =>
  cell.period !== null && reading.figure.kind !== 'ratio' && !(cell.slot === 'previous' && cell.period.end === reading.sheet.column.period?.end)

/** Names that could be anything's: 投资, 支出, 修订预算. */
const VAGUE = /^(?:.{1,2}|(?:原来?|原定|年度)预算)$|(?:修订|修正|调整后?的?)预算$/
/** Where a report gives one name several values, or the name could be anything's, two values that differ may be of two things. */
export function isSureOf(key: string, ...told: readonly Filled[]): boolean {
  const isOne = told.every(({ cell }) => String(cell.value) === String(told[0]!.cell.value))
  return isOne || (!VAGUE.test(key) && told.every(({ cell }) => cell.also.length === 0))
}

/** The cell of the report that first told what `later` tells again: a result for what was, a plan only for a plan. */
function firstTold(told: readonly Filled[], later: Filled): Filled | null {
  const before = told.filter(({ reading, cell }) => reading.sheet.index < later.reading.sheet.index && cell.slot !== 'previous')
  const results = before.filter(({ cell }) => cell.slot === 'result')
  const own = results.find(({ cell, reading }) => cell.period!.end === reading.sheet.column.period?.end)
  if (later.cell.slot !== 'plan' && results.length > 0) return own ?? results[0]!
  const plan = before.find(({ cell }) => cell.slot === 'plan')
  if (plan === undefined || later.cell.slot === 'result') return null
  return later.cell.slot === 'plan' || meet(rangeOf(plan), rangeOf(later)) ? plan : null
}

function restated(indicator: BuiltIndicator['indicator'], earlier: Filled, later: Filled): Restated {
  const [a, b] = [rangeOf(earlier), rangeOf(later)]
  const single = earlier.values.length === 1 && later.values.length === 1
  const same = String(earlier.cell.value) === String(later.cell.value)
  const verdict = same ? 'same' : meet(a, b) ? 'within-rounding' : 'restated'
  const when = yearsOf(later.cell.period!)
  const [was, is] = [earlier.cell.quote, later.cell.quote].map((quote) => quote.replace(/\s+/g, ''))
  const [first, second] = [earlier, later].map(({ reading }) => reading.sheet.column.label)
  return {
    kind: 'value',
    indicator: indicator.id,
    name: indicator.name,
    issuer: later.cell.issuer,
    period: later.cell.period,
    unit: indicator.unit,
    earlier: placed(earlier),
    later: placed(later),
    change: null,
    computed: single ? later.values[0]!.minus(earlier.values[0]!).toFixed() : null,
    interval: [b.low.minus(a.high).toFixed(), b.high.minus(a.low).toFixed()],
    verdict,
    message: {
      zh: `${indicator.name}（${when}）：${second!}的报告说是 ${is!}，${first!}的报告写的是 ${was!}${{ same: '，一致', 'within-rounding': '，舍入以内', restated: '，不一致' }[verdict]}`,
      en: `${indicator.name} (${when}): the report of ${second!} says ${is!}, that of ${first!} said ${was!} (${{ same: 'the same', 'within-rounding': 'within rounding', restated: 'not the same' }[verdict]})`,
    },
  }
}

/** A cell as a place with its value. */
export const placed = ({ cell }: Filled): Restatement['earlier'] => ({ source: cell.source, report: cell.report, span: cell.span, quote: cell.quote, column: cell.column, value: cell.value, figure: cell.figure })

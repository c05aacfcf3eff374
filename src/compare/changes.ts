import type { Big } from 'big.js'
import { around, Exact, minus, quotient, type Interval } from '../domain/interval.js'
import type { Change } from './comparison.js'
import type { Filled } from './cells.js'
import { groupBy } from './group-by.js'

const HUNDRED = new Exact(100)
const ZERO = new Exact(0)
const PLACES = 2

/** What the printed value of a cell may stand for: a range as it is, a count in full exactly, else half a unit of the last place to either side. */
export function rangeOf({ values, step, reading }: Filled): Interval {
  if (values.length > 1) return { low: values[0]!, high: values.at(-1)! }
  return reading.figure.kind === 'count' && step.lte(1) ? { low: values[0]!, high: values[0]! } : around(values[0]!, step)
}

/** Is the value a share, whose differences are percentage points? */
export const isShare = ({ reading: { unit, traits } }: Filled): boolean => traits.unit === '%' || unit === 'pp'

/**
 * Who is put beside whom: within an issuer each period beside the one before it; between issuers each beside the first. Only cells of
 * one slot; a period that several reports tell is told by its own report, or by the first that tells it. Ratios (3：2：5) have no difference.
 */
export function pairsToCompare(cells: readonly Filled[], by: 'period' | 'issuer'): [Filled, Filled][] {
  const out: [Filled, Filled][] = []
  const slots = groupBy(cells.filter(({ cell, reading }) => cell.slot !== 'previous' && reading.figure.kind !== 'ratio'), ({ cell, reading }) => (by === 'issuer' ? cell.slot : `${cell.slot}|${reading.sheet.issuer}`))
  for (const group of slots.values()) {
    const line = by === 'issuer' ? [...groupBy(group, ({ reading }) => reading.sheet.index).values()].map(ownFirst) : [...groupBy(group, ({ cell }) => cell.period?.end ?? cell.column).values()].map(ownFirst).sort(byPeriod)
    for (let i = 1; i < line.length; i++) out.push([by === 'issuer' ? line[0]! : line[i - 1]!, line[i]!])
  }
  return out
}

const byPeriod = (a: Filled, b: Filled): number => ((a.cell.period?.end ?? '9') < (b.cell.period?.end ?? '9') ? -1 : 1)
function ownFirst(told: readonly Filled[]): Filled {
  return told.find(({ cell, reading }) => cell.period?.end === reading.sheet.column.period?.end) ?? told[0]!
}

/** The change between two cells of one row, exact, with what rounding leaves open. */
export function changeOf(from: Filled, to: Filled, better: 'higher' | 'lower' | null): Change {
  const [a, b] = [rangeOf(from), rangeOf(to)]
  const gap = minus(b, a)
  const single = from.values.length === 1 && to.values.length === 1
  const absolute = single ? to.values[0]!.minus(from.values[0]!) : null
  const share = isShare(from)
  const percent = !share && single && isSize(from) && from.values[0]!.gt(0) ? absolute!.div(from.values[0]!).times(HUNDRED) : null
  const quotients = percent === null || to.values[0]!.lt(0) ? null : quotient(b, a)
  const direction = absolute === null ? middle(gap) : sign(absolute)
  const certain = gap.low.gt(0) || gap.high.lt(0) || (gap.low.eq(0) && gap.high.eq(0)) || (direction === 'same' && from.step.eq(to.step))
  return {
    from: from.cell.id,
    to: to.cell.id,
    absolute: absolute?.toFixed() ?? null,
    ...(percent === null ? {} : { percent: percent.round(PLACES).toFixed() }),
    ...(share && absolute !== null ? { points: absolute.toFixed() } : {}),
    interval: {
      absolute: told(gap),
      ...(quotients === null ? {} : { percent: told({ low: quotients.low.minus(1).times(HUNDRED).round(PLACES), high: quotients.high.minus(1).times(HUNDRED).round(PLACES) }) }),
      ...(share ? { points: told(gap) } : {}),
    },
    certain,
    direction,
    good: !certain || direction === 'same' || better === null ? null : (direction === 'up') === (better === 'higher') ? 'better' : 'worse',
  }
}

/** Sizes grow by per cent; growth rates, increases, scores and ranks do not. */
const isSize = ({ reading: { aspect, figure } }: Filled): boolean => aspect === 'level' && figure.kind !== 'score' && figure.kind !== 'rank'
const sign = (value: Big): Change['direction'] => (value.gt(ZERO) ? 'up' : value.lt(ZERO) ? 'down' : 'same')
const middle = ({ low, high }: Interval): Change['direction'] => (low.plus(high).abs().lt('0.000001') ? 'same' : sign(low.plus(high)))
const told = ({ low, high }: Interval): [string, string] => [low.toFixed(), high.toFixed()]

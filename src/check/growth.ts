import type { Big } from 'big.js'
import { Exact, minus, point, quotient, scaled, type Interval } from '../domain/interval.js'
import { diagnosisOf } from './diagnosis.js'
import type { Claim, Operand } from './kit.js'
import { addable, isAmount } from './operands.js'
import { printed } from './printed.js'
import { verdictOf, type ArithmeticVerdict } from './verdict.js'

/** A change as recomputed: its value, what the inputs allow, and how the printed one agrees with it. */
export interface Growth {
  value: Big
  range: Interval | null
  verdict: ArithmeticVerdict
}

/**
 * How a printed change agrees with the two values it lies between: as a difference, or as a share of the value before. The reading
 * that holds, else the first. Null where it can be neither.
 */
export function growthOf(from: Operand, to: Operand, by: Operand): Growth | null {
  const ways = reckonings(from, to, by).map(([value, range]): Growth => ({ value, range, verdict: verdictOf(value, range ?? point(value), by) }))
  return ways.find(({ verdict }) => verdict !== 'off') ?? ways[0] ?? null
}

/** What the change may be. Positive where it is printed so: words, or a mark, tell its direction then. */
function reckonings(from: Operand, to: Operand, by: Operand): (readonly [value: Big, range: Interval | null])[] {
  const isSigned = by.value.lt(0)
  const gap = to.value.minus(from.value)
  const isTurned = gap.lt(0) && !isSigned
  const range = isTurned ? minus(from.interval, to.interval) : minus(to.interval, from.interval)
  const value = isTurned ? gap.abs() : gap
  const difference = [value, range] as const
  if (isAmount(to) && addable(to, by)) return [difference]
  if (by.figure.kind !== 'rate' || from.value.lte(0)) return []
  const share = quotient(isSigned ? range : { low: range.low.lt(0) ? new Exact(0) : range.low, high: range.high }, from.interval)
  const growth = [value.div(from.value).times(100), share && scaled(share, 100)] as const
  if (isAmount(to)) return by.figure.unit === '%' ? [growth] : []
  return to.figure.kind === 'rate' ? (by.figure.unit === 'pp' ? [difference] : [difference, growth]) : []
}

/** The claim that a printed change is, or is not, what lies between two values. */
export function growthClaim(from: Operand, to: Operand, by: Operand, { value, range, verdict }: Growth): Claim {
  const computed = printed(value, by.figure)
  const diagnosis = verdict === 'off' && value.gt(0) ? diagnosisOf(by, value) : null
  return {
    check: by.figure.kind === 'rate' && isAmount(to) ? 'growth' : 'difference',
    verdict,
    severity: verdict === 'off' ? 'error' : 'info',
    about: to,
    operands: [{ role: 'from', operand: from }, { role: 'to', operand: to }, { role: 'change', operand: by }],
    stated: by.figure.quote,
    computed,
    ...(range ? { interval: range } : {}),
    ...(diagnosis ? { diagnosis: diagnosis.code } : {}),
    message: {
      zh: `${to.figure.indicator.name}：由${from.figure.quote}到${to.figure.quote}，变化${computed}，原文为${by.figure.quote}`,
      en: `${to.figure.indicator.name}: from ${from.figure.quote} to ${to.figure.quote} is a change of ${computed}, printed ${by.figure.quote}`,
    },
    hint: verdict === 'off' ? (diagnosis?.hint ?? { zh: '核对前后两个数和增减', en: 'Compare both values and the change' }) : { zh: '核对无误', en: 'It holds' },
    confidence: verdict === 'off' ? 0.75 : 0.9,
  }
}

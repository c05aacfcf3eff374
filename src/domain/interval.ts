import { Big } from 'big.js'

/** Big.js with enough places that a quotient of printed numbers is exact or cut far below any printed digit. */
export const Exact = Big()
Exact.DP = 20
const HALF = new Exact('0.5')

/** All numbers from `low` to `high`, both included: what a printed, rounded number may stand for. */
export interface Interval {
  low: Big
  high: Big
}

export const point = (value: Big): Interval => ({ low: value, high: value })
/** Half a unit of the last digit to either side. @param step one in the last printed place, in the unit of `value` */
export function around(value: Big, step: Big): Interval {
  const half = step.times(HALF)
  return { low: value.minus(half), high: value.plus(half) }
}

export const plus = (a: Interval, b: Interval): Interval => ({ low: a.low.plus(b.low), high: a.high.plus(b.high) })
export const minus = (a: Interval, b: Interval): Interval => ({ low: a.low.minus(b.high), high: a.high.minus(b.low) })
export const total = (list: readonly Interval[]): Interval => list.reduce(plus, point(new Exact(0)))
/** @param k not negative */
export const scaled = (a: Interval, k: number): Interval => ({ low: a.low.times(k), high: a.high.times(k) })
/** Of intervals that hold no negative number. */
export const product = (a: Interval, b: Interval): Interval => ({ low: a.low.times(b.low), high: a.high.times(b.high) })
/** Of intervals that hold no negative number; null where the divisor may be zero. */
export const quotient = (a: Interval, b: Interval): Interval | null => (b.low.gt(0) ? { low: a.low.div(b.high), high: a.high.div(b.low) } : null)
/** Do they have a number in common? */
export const meet = (a: Interval, b: Interval): boolean => a.low.lte(b.high) && b.low.lte(a.high)
const spanning = (values: readonly Big[]): Interval => values.slice(1).reduce(({ low, high }, v) => ({ low: v.lt(low) ? v : low, high: v.gt(high) ? v : high }), point(values[0]!))
/** Of intervals of any sign. */
export const signedProduct = (a: Interval, b: Interval): Interval => spanning([a.low.times(b.low), a.low.times(b.high), a.high.times(b.low), a.high.times(b.high)])
/** Of intervals of any sign; null where the divisor may be zero. */
export const signedQuotient = (a: Interval, b: Interval): Interval | null => (b.low.gt(0) || b.high.lt(0) ? spanning([a.low.div(b.low), a.low.div(b.high), a.high.div(b.low), a.high.div(b.high)]) : null)
export const negated = ({ low, high }: Interval): Interval => ({ low: high.times(-1), high: low.times(-1) })
export const magnitude = (a: Interval): Interval => (a.low.gte(0) ? a : a.high.lte(0) ? negated(a) : { low: new Exact(0), high: a.high.gt(a.low.times(-1)) ? a.high : a.low.times(-1) })
export const least = (list: readonly Interval[]): Interval => list.reduce((a, b) => ({ low: a.low.lt(b.low) ? a.low : b.low, high: a.high.lt(b.high) ? a.high : b.high }))
export const greatest = (list: readonly Interval[]): Interval => list.reduce((a, b) => ({ low: a.low.gt(b.low) ? a.low : b.low, high: a.high.gt(b.high) ? a.high : b.high }))

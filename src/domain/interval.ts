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

import { verdictOf, type ArithmeticVerdict } from '../check/verdict.js'
import { Exact, point, type Interval } from '../domain/interval.js'
import type { Operand } from '../check/kit.js'
import { compute, stepOf, type Bound, type Computed } from './evaluate.js'
import type { Formula } from './expression.js'

/** Whether a formula holds of a set of figures, and what the sides came to. */
export interface Judgement {
  verdict: ArithmeticVerdict
  left: Computed
  right: Computed
}

const ZERO = new Exact(0)

/**
 * `exact`: it holds of the numbers as printed; `within-rounding`: only within the tolerance of the formula; else `off`.
 * Null where a divisor may be zero: nothing can be said.
 * @param stated the figure that is one side alone of an equality: it is rounded as printed before it is compared
 */
export function judge(formula: Formula, bound: Bound, stated: Operand | null): Judgement | null {
  const left = compute(formula.left, bound)
  const right = compute(formula.right, bound)
  if (!left || !right) return null
  return { left, right, verdict: formula.comparison === '==' ? equality(formula, left, right, stated) : inequality(formula, left, right) }
}

function equality({ left: side, tolerance }: Formula, left: Computed, right: Computed, stated: Operand | null): ArithmeticVerdict {
  const gap = left.value.minus(right.value)
  if (gap.eq(0)) return 'exact'
  if (tolerance.is === 'exact') return 'off'
  if (tolerance.is === 'amount') return gap.abs().lte(tolerance.value) ? 'within-rounding' : 'off'
  const [printed, computed] = side.is === 'word' ? [left, right] : [right, left]
  return verdictOf(computed.value, computed.range, { value: printed.value, step: stated ? stepOf(stated) : ZERO, interval: printed.range })
}

function inequality({ comparison, tolerance }: Formula, left: Computed, right: Computed): ArithmeticVerdict {
  // left ≥ right is right ≤ left.
  const [low, high] = comparison === '<=' || comparison === '<' ? [left, right] : [right, left]
  const isStrict = comparison === '<' || comparison === '>'
  const holds = (a: Interval, b: Interval): boolean => (isStrict ? a.low.lt(b.high) : a.low.lte(b.high))
  if (holds(point(low.value), point(high.value))) return 'exact'
  if (tolerance.is === 'exact') return 'off'
  const near = tolerance.is === 'amount' ? holds(point(low.value.minus(tolerance.value)), point(high.value)) : holds(low.range, high.range)
  return near ? 'within-rounding' : 'off'
}

import type { Big } from 'big.js'
import { meet, type Interval } from '../domain/interval.js'

export type ArithmeticVerdict = 'exact' | 'within-rounding' | 'off'

/**
 * Does a printed result agree with what its printed inputs give?
 * `exact`: the recomputed value, rounded as printed, is the printed one. `within-rounding`: it is cut instead of rounded, or the
 * interval of the inputs and that of the result meet. Source: gold guide, Relations; 115 of 133 relations of real reports hold so.
 * @param computed from the inputs as printed
 * @param range from the inputs, each ± half a unit of its last digit
 * @param stated the printed result, `step` one in its last place (zero for a count, which is never rounded)
 */
export function verdictOf(computed: Big, range: Interval, stated: { value: Big; step: Big; interval: Interval }): ArithmeticVerdict {
  const { value, step, interval } = stated
  const gap = computed.minus(value)
  if (gap.abs().times(2).lte(step)) return 'exact'
  if (gap.gt(0) && gap.lt(step)) return 'within-rounding'
  return meet(range, interval) ? 'within-rounding' : 'off'
}

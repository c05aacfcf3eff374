import type { Big } from 'big.js'
import type { Said } from '../model/said.js'
import type { Operand } from './kit.js'

/** A likely way in which a number went wrong. Source: patterns of the failed relations of real reports. */
export interface Diagnosis {
  code: 'decimal-point' | 'digits-swapped' | 'one-digit' | 'left-out' | 'counted-twice'
  hint: Said
}

/**
 * How a printed number may have come out of what was meant.
 * @param meant the recomputed value, in the unit of the printed one
 * @param others numbers that the gap may be equal to
 */
export function diagnosisOf(stated: Operand, meant: Big, others: readonly Operand[] = []): Diagnosis | null {
  const gap = meant.minus(stated.value)
  const item = others.find(({ value }) => value.eq(gap.abs()))
  if (item) return gap.gt(0) ? of('left-out', `差额正好是${item.figure.quote}，合计可能漏加了它`, `The gap is just ${item.figure.quote}: the total may have left it out`) : of('counted-twice', `差额正好是${item.figure.quote}，合计可能把它加了两次`, `The gap is just ${item.figure.quote}: the total may have counted it twice`)
  if (meant.lte(0) || stated.value.lte(0)) return null
  const slip = powerOf(stated.value.div(meant))
  if (slip !== null) return of('decimal-point', `相差10的${slip}次方倍，可能是小数点或单位错位`, `Off by 10^${slip}: a decimal point or a unit may have slipped`)
  const [a, b] = [digits(stated.value), digits(roundedLike(stated, meant))]
  if (a.length !== b.length || a.length < 4) return null
  const differ = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]))
  if (differ.length === 1) return of('one-digit', '只有一个数字不同，可能是笔误', 'One digit differs: perhaps a slip of the pen')
  const [i, j] = differ
  if (differ.length === 2 && j === i! + 1 && a[i!] === b[j] && a[j] === b[i!]) return of('digits-swapped', '相邻两个数字可能颠倒了', 'Two neighbouring digits may be swapped')
  return null
}

const of = (code: Diagnosis['code'], zh: string, en: string): Diagnosis => ({ code, hint: { zh, en } })
/** Significant digits. */
const digits = (value: Big): string => value.c.join('')
const roundedLike = (stated: Operand, meant: Big): Big => (stated.step.gt(0) ? meant.div(stated.step).round(0, 1).times(stated.step) : meant)

/** k where a number is 10^k but for rounding, k not 0; else null. */
function powerOf(ratio: Big): number | null {
  if (ratio.lte(0)) return null
  const k = Math.round(Math.log10(Number(ratio.toFixed())))
  return k !== 0 && Math.abs(Number(ratio.toFixed()) / 10 ** k - 1) < 0.005 ? k : null
}

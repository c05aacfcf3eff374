import { compare, parseDecimal, shift, toText } from '../text/decimal.js'
import type { MoneyUnit } from './options.js'

/** Powers of ten of the money units. */
const PLACES: Readonly<Record<MoneyUnit, number>> = { 元: 0, 万元: -4, 亿元: -8 }

/** An amount in the base unit of its currency, told in another unit; exact. */
export const inMoneyUnit = (value: string, unit: MoneyUnit): string => toText(shift(parseDecimal(value), PLACES[unit]))

/** Digits that a double and Excel keep, whatever they are. */
const EXACT_DIGITS = 15

/** The number of an exact decimal, or null where more digits stand in it than a double (and Excel) keeps: it then stays text. */
export function exactNumber(decimal: string): number | null {
  let digits = 0
  let trailing = 0
  for (let i = 0; i < decimal.length; i++) {
    const code = decimal.charCodeAt(i)
    if (code < 48 || code > 57) continue
    if (code === 48 && digits === 0) continue
    digits++
    trailing = code === 48 ? trailing + 1 : 0
  }
  return digits - trailing > EXACT_DIGITS ? null : Number(decimal)
}

/** Smallest and largest of several values; null of a single one. */
export function boundsOf(value: string | readonly string[]): readonly [string, string] | null {
  if (typeof value === 'string') return null
  let [low, high] = [value[0]!, value[0]!]
  for (const v of value) {
    if (compare(parseDecimal(v), parseDecimal(low)) < 0) low = v
    if (compare(parseDecimal(v), parseDecimal(high)) > 0) high = v
  }
  return [low, high]
}

import { shift, decimal } from './decimal.js'
import { isDigit, isLetter } from './numeral-chars.js'
import { readNumeral, type Numeral } from './numerals.js'
import type { Scan } from './scan-context.js'
import { beginsUnit } from './units.js'

/** The numeral at a place of a scan. Lax scans also read 40k, 2.5M and .5. */
export function numeralAt(scan: Scan, at: number): Numeral | null {
  const { text, to } = scan
  const n = readNumeral(text, at, to, (i, digits) => beginsUnit(text, i, digits))
  if (!n || !scan.lax || n.form !== 'digits') return n
  if (text.charAt(at - 1) === '.' && !isDigit(text.charCodeAt(at - 2)) && text.charAt(at - 2) !== '.' && n.value.e === 0) {
    n.value = shift(n.value, at - n.end)
    n.place = at - n.end
    n.start = at - 1
  }
  const power = { k: 3, K: 3, M: 6 }[text.charAt(n.end)]
  if (power === undefined || isLetter(text.charCodeAt(n.end + 1))) return n
  return { ...n, value: shift(n.value, power), place: n.place + power, multiplier: text.charAt(n.end), power, end: n.end + 1 }
}

/** A numeral that is no numeral on the page: 一半, 翻番. */
export const wordNumeral = (start: number, end: number, value: number): Numeral => ({
  start,
  end,
  value: decimal(value),
  high: null,
  place: 0,
  form: 'numerals',
  multiplier: '',
  power: 0,
  more: false,
  spelled: false,
})

import type { Quantity } from '../model/quantity.js'
import { isDigit, isHanNumeral, SMALL_UNIT, BIG_UNIT } from './numeral-chars.js'

/** Scans a text without the blanks inside its numerals (四 百 五, 百 分 之 2); spans lead back to the text as it is. */
export function squeezed(text: string, scan: (dense: string) => Quantity[]): Quantity[] {
  const at: number[] = []
  let dense = ''
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) === 32 && isInside(text, i)) continue
    dense += text.charAt(i)
    at.push(i)
  }
  at.push(text.length)
  const back = (position: number): number => at[position]!
  const endOf = (position: number): number => (position === 0 ? 0 : at[position - 1]! + 1)
  return scan(dense).map((q) => ({ ...q, start: back(q.start), end: endOf(q.end), reach: { start: back(q.reach.start), end: endOf(q.reach.end) } }))
}

/** A blank is kept between two numbers: 1, 234 and 667.123 五点八 and 1 3/5. */
function isInside(text: string, at: number): boolean {
  let left = at - 1
  let right = at + 1
  while (text.charCodeAt(left) === 32) left--
  while (text.charCodeAt(right) === 32) right++
  const before = text.charCodeAt(left)
  const after = text.charCodeAt(right)
  if (isDigit(before) && isDigit(after)) return /^\d *[折成]/.test(text.slice(right, right + 4))
  if (isDigit(before) && isHanNumeral(after)) return SMALL_UNIT[after]! > 0 || BIG_UNIT[after]! > 0
  return text.charAt(left) !== ',' && text.charAt(left) !== '，' && !Number.isNaN(after)
}

import { attachUnit, type Attached } from './attach-unit.js'
import { compare, shift } from './decimal.js'
import { draftOf, finish } from './make-quantity.js'
import { isDigit, isHanNumeral, isLetter } from './numeral-chars.js'
import { numeralAt } from './numeral-at.js'
import type { Numeral } from './numerals.js'
import type { Reading, Scan } from './scan-context.js'

const DASHES = '-–—~～－―至到'
const isYear = (n: Numeral): boolean => n.form === 'digits' && n.multiplier === '' && n.end - n.start === 4 && n.value.e === 0 && n.value.m >= 1900n && n.value.m <= 2100n
export const looksLikeYear = isYear

/** Where the second number of a range begins, or -1. 和 and 与 join a range only before 之间. */
function afterDash(scan: Scan, n: Numeral, at: number): { start: number; between: boolean } | null {
  const { text, from } = scan
  const dash = text.charAt(at)
  if (dash === '和' || dash === '与') return text.charAt(at + 1) === '第' ? { start: at + 2, between: true } : { start: at + 1, between: true }
  if (!DASHES.includes(dash)) return null
  // 从1.5%至3.5%: two values, before and after
  if ((dash === '至' || dash === '到') && n.start > from && '从由自'.includes(text.charAt(n.start - 1))) return null
  const double = text.charAt(at + 1) === dash && (dash === '—' || dash === '-')
  return { start: at + (double ? 2 : 1), between: false }
}

/** 3-5万, 15万~16万, 1.5%至3.5%, 两到三个, 5%和10%之间. A unit or multiplier only printed with the second holds for both. */
export function readRange(scan: Scan, n: Numeral, first: Attached | null): Reading | null {
  const { text, to } = scan
  const end = first ? first.end : n.end
  if (end >= to || n.high) return null
  const joined = afterDash(scan, n, end)
  if (!joined) return null
  const code = text.charCodeAt(joined.start)
  if (!isDigit(code) && !(isHanNumeral(code) && n.form === 'numerals')) return null
  const m = numeralAt(scan, joined.start)
  if (!m || m.high) return null
  const second = joined.between && text.charAt(m.end) === '间' ? null : attachUnit(text, m, to)
  const last = second ? second.end : m.end
  const between = text.startsWith('之间', last) || text.charAt(last) === '间'
  if (joined.between && !between) return null
  if (!second && !between) {
    if (first || isYear(n) || isYear(m) || isLetter(text.charCodeAt(m.end)) || (n.form === 'numerals' && !scan.lax)) return null
    if (m.multiplier === '' && '年月日号时岁'.includes(text.charAt(m.end) || ' ')) return null
    if ('-—–'.includes(text.charAt(m.end) || ' ')) return { quantity: null, end: m.end }
  }
  if (first && second && (first.kind !== second.kind || first.unit !== second.unit)) return null
  const draft = draftOf(scan, m, second)
  const inherits = n.multiplier === '' && m.multiplier !== '' && !first && compare(n.value, shift(m.value, -m.power)) < 0
  const values = [shift(inherits ? shift(n.value, m.power) : n.value, second?.shift ?? 0), draft.values[0]!]
  draft.values = compare(values[0]!, values[1]!) > 0 ? values.reverse() : values
  draft.start = n.start
  draft.more = false
  draft.by = 'quantity.range'
  return finish(scan, draft)
}

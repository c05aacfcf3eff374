import { compare, negate, shift, times, plus, type Decimal } from './decimal.js'
import { isDigit } from './numeral-chars.js'
import { numeralAt } from './numeral-at.js'
import type { Numeral } from './numerals.js'
import { finish } from './make-quantity.js'
import type { Reading, Scan } from './scan-context.js'
import { matchUnit } from './units.js'

const COLONS = ':：∶'

/** 3:2:5, 10.1:43.5:46.4, 7比3: parts after the first number. */
export function readProportion(scan: Scan, first: Numeral): Reading | null {
  const { text } = scan
  const parts = [first]
  let end = first.end
  while (parts.length < 9 && end < scan.to) {
    const mark = text.charAt(end)
    if (!COLONS.includes(mark) && !(mark === '比' && first.form !== 'numerals')) break
    if (!isDigit(text.charCodeAt(end + 1))) break
    const next = numeralAt(scan, end + 1)
    if (!next || next.multiplier !== '') break
    parts.push(next)
    end = next.end
  }
  if (parts.length < 2) return null
  if (matchUnit(text, end, true)?.unit.kind === 'rate') return null
  const place = Math.min(...parts.map((part) => part.place))
  return finish(scan, { kind: 'ratio', values: parts.map((part) => part.value), unit: '', place, start: first.start, end, numeral: first, more: false, by: 'quantity.ratio' })
}

/** 1/3. Not 5/6 of a date, not 12/7: the part is less than the whole, and no zero leads. */
export function readStroke(scan: Scan, first: Numeral): Reading | null {
  const { text } = scan
  if (text.charAt(first.end) !== '/' || first.multiplier !== '' || !isDigit(text.charCodeAt(first.end + 1))) return null
  const second = numeralAt(scan, first.end + 1)
  if (!second || second.multiplier !== '' || '/-'.includes(text.charAt(second.end) || ' ')) return null
  if (!scan.lax && (first.value.e < 0 || second.value.e < 0 || compare(first.value, second.value) >= 0 || second.value.m > 1000n || text.charAt(first.start - 1) === '/')) return null
  return finish(scan, { kind: 'ratio', values: [first.value, second.value], unit: '', place: 0, start: first.start, end: second.end, numeral: first, more: false, by: 'quantity.fraction' })
}

/** 一又二分之一, 3又1000分之23; in lax scans 1 3/5. */
export function readMixed(scan: Scan, whole: Numeral): Reading | null {
  const { text } = scan
  if (text.charAt(whole.end) === '又') {
    const under = numeralAt(scan, whole.end + 1)
    return under && text.startsWith('分之', under.end) ? readFractionOf(scan, under, whole) : null
  }
  if (!scan.lax || text.charAt(whole.end) !== ' ' || !isDigit(text.charCodeAt(whole.end + 1))) return null
  const over = numeralAt(scan, whole.end + 1)
  const under = over && text.charAt(over.end) === '/' ? numeralAt(scan, over.end + 1) : null
  if (!over || !under) return null
  const top = plus(times(whole.value, under.value), over.value)
  return finish(scan, { kind: 'ratio', values: [top, under.value], unit: '', place: 0, start: whole.start, end: under.end, numeral: whole, more: false, by: 'quantity.fraction' })
}

/** 三分之一 → 1/3; 百分之六十 → 60%; 百分之三到五. `whole`: a number before 又. */
export function readFractionOf(scan: Scan, under: Numeral, whole: Numeral | null = null): Reading | null {
  const { text } = scan
  let at = under.end + 2
  const minus = text.charAt(at) === '负'
  if (minus) at++
  const over = numeralAt(scan, at)
  if (!over) return null
  const start = whole ? whole.start : under.start
  const power = whole ? -1 : powerOf(text.slice(under.start, under.end))
  if (power > 0) {
    const values = (over.high ? [over.value, over.high] : [over.value]).map((value) => shift(value, 2 - power))
    let end = over.end
    let last = over
    if (/[至到~～—–-]/.test(text.charAt(end))) {
      const again = text.startsWith(text.slice(under.start, under.end + 2), end + 1) ? end + 1 + under.end + 2 - under.start : end + 1
      const second = numeralAt(scan, again)
      if (second && values.length === 1 && (again > end + 1 || matchUnit(text, second.end, second.form !== 'numerals') === null)) {
        values.push(shift(second.value, 2 - power))
        end = second.end
        last = second
      }
    }
    const read = finish(scan, { kind: 'rate', values, unit: '%', place: last.place + 2 - power, start, end, numeral: over, more: over.more, by: 'quantity.percent-words' })
    return read
  }
  const top: Decimal = minus ? negate(over.value) : over.value
  const values = [whole ? plus(times(whole.value, under.value), top) : top, under.value]
  return finish(scan, { kind: 'ratio', values, unit: '', place: 0, start, end: over.end, numeral: over, more: over.more, by: 'quantity.fraction' })
}

/** 百 2, 千 3, 万 4, 百万 6 …; 0 for a denominator of another kind. */
function powerOf(word: string): number {
  let power = 0
  for (const char of word) {
    const exp = { 百: 2, 佰: 2, 千: 3, 仟: 3, 万: 4, 亿: 8, 十: 1 }[char]
    if (exp === undefined) return 0
    power += exp
  }
  return word === '十' ? 0 : power
}

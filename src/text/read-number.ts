import type { Quantity } from '../model/quantity.js'
import { attachUnit, type Attached } from './attach-unit.js'
import { comparatorBefore } from './comparators.js'
import { SUBUNITS } from './currencies.js'
import { compare, plus, shift } from './decimal.js'
import { draftOf, finish, type Draft } from './make-quantity.js'
import { BIG_UNIT, isDigit, isHanNumeral, isLetter, SMALL_UNIT } from './numeral-chars.js'
import { readNumeral, type Numeral } from './numerals.js'
import { isRealCount } from './real-counts.js'
import { readFractionOf, readProportion, readStroke } from './ratios.js'
import type { Reading, Scan } from './scan-context.js'
import { beginsUnit } from './units.js'
import { WordTrie } from './word-trie.js'

const SUB = new WordTrie(SUBUNITS)
const DASHES = '-–—~～－―至到'
const isYear = (n: Numeral): boolean => n.form === 'digits' && n.multiplier === '' && n.end - n.start === 4 && n.value.e === 0 && n.value.m >= 1900n && n.value.m <= 2100n

/** Reads the quantity whose number begins at `at`. */
export function readNumber(scan: Scan, at: number): Reading {
  const { text, to } = scan
  const n = readNumeral(text, at, to, (i, digits) => beginsUnit(text, i, digits))
  if (!n) return { quantity: null, end: at + 1 }
  if (text.startsWith('分之', n.end)) {
    const fraction = readFractionOf(scan, n)
    if (fraction) return fraction
  }
  const special = readProportion(scan, n) ?? (text.startsWith('/10万', n.end) || text.startsWith('/十万', n.end) ? null : readStroke(scan, n))
  if (special) return special
  const attached = attachUnit(text, n, to)
  const range = readRange(scan, n, attached)
  if (range) return range
  if (!attached) return readBare(scan, n)
  if (n.form === 'numerals' && !scan.lax && !isRealCount(scan, n, attached)) return { quantity: null, end: n.end }
  if (n.form === 'digits' && text.charAt(attached.at) === '期' && '程目厂园区路段庭站'.includes(text.charAt(at - 1) || ' ')) return { quantity: null, end: n.end }
  const draft = draftOf(scan, n, attached)
  if (startsBare(text, n)) draft.bare = true
  if (attached.kind === 'money') addSubunits(scan, draft)
  if (text.charAt(attached.at) === '折') setDiscount(draft, n)
  const read = finish(scan, draft)
  return { quantity: mark(read.quantity, text), end: read.end }
}

/** A mere 百, 千, 万, 亿 without a number before it. */
export const startsBare = (text: string, n: Numeral): boolean => {
  const code = text.charCodeAt(n.start)
  return SMALL_UNIT[code]! >= 2 || BIG_UNIT[code]! > 0
}

function mark(q: Quantity, text: string): Quantity {
  const one = text.charAt(q.start) === '一' && q.value === '1'
  if (one && (q.kind === 'count' || (q.unit === '年' && !q.per.length))) q.rhetorical = true
  if (q.unit === '年' && q.comparatorWord === '近') q.rhetorical = true
  return q
}

function readBare(scan: Scan, n: Numeral): Reading {
  const { text } = scan
  const none = { quantity: null, end: n.end }
  if (n.form === 'numerals') {
    if (!scan.lax && (n.multiplier === '' || startsBare(text, n) || n.spelled)) return none
  } else {
    const code = text.charCodeAt(n.end)
    if (isLetter(code)) {
      let end = n.end
      while (end < scan.to && (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)))) end++
      return { quantity: null, end }
    }
    if (!scan.lax && (isYear(n) || (n.multiplier === '' && n.end - n.start > 8 && n.value.e >= 0))) return none
  }
  const draft = draftOf(scan, n, null)
  if ('多余'.includes(text.charAt(n.end) || ' ')) draft.more = true
  return finish(scan, draft)
}

/** 3元5角, 两美元又三美分. */
function addSubunits(scan: Scan, draft: Draft): void {
  const { text, to } = scan
  while (draft.end < to) {
    const at = text.charAt(draft.end) === '又' ? draft.end + 1 : draft.end
    const code = text.charCodeAt(at)
    if (!isDigit(code) && !isHanNumeral(code)) return
    const n = readNumeral(text, at, to)
    const sub = n && n.multiplier === '' ? SUB.longest(text, n.end) : null
    if (!n || !sub) return
    draft.values = [plus(draft.values[0]!, shift(n.value, sub.value))]
    draft.place = sub.value
    draft.end = n.end + sub.length
  }
}

/** 75折 is 75%, 三八折 is 38%, 9.9折 is 99%. */
function setDiscount(draft: Draft, n: Numeral): void {
  if (n.value.e === 0 && n.value.m >= 10n && n.end - n.start >= 2) {
    draft.values = draft.values.map((value) => shift(value, -1))
    draft.place--
  }
}

/** 3-5万, 15万~16万, 1.5%至3.5%, 两到三个. A unit or multiplier only printed with the second holds for both. */
function readRange(scan: Scan, n: Numeral, first: Attached | null): Reading | null {
  const { text, to, from } = scan
  let end = first ? first.end : n.end
  if (end >= to || !DASHES.includes(text.charAt(end)) || n.high) return null
  const dash = text.charAt(end)
  if ((dash === '至' || dash === '到') && n.start > from && '从由自'.includes(text.charAt(n.start - 1))) return null
  end++
  if (text.charAt(end) === dash && (dash === '—' || dash === '-')) end++
  const code = text.charCodeAt(end)
  if (!isDigit(code) && !(isHanNumeral(code) && n.form === 'numerals')) return null
  const m = readNumeral(text, end, to, (i, digits) => beginsUnit(text, i, digits))
  if (!m || m.high) return null
  const second = attachUnit(text, m, to)
  if (!second && (first || n.form === 'numerals' || isYear(n) || isYear(m) || isLetter(text.charCodeAt(m.end)))) return null
  if (first && second && (first.kind !== second.kind || first.unit !== second.unit)) return null
  if (!second && !m.multiplier && '年月日号时岁'.includes(text.charAt(m.end) || ' ')) return null
  if (!second && '-—–'.includes(text.charAt(m.end) || ' ')) return { quantity: null, end: m.end }
  const draft = draftOf(scan, m, second)
  const lower = n.multiplier === '' && m.multiplier !== '' && !first && compare(n.value, shift(m.value, -m.power)) < 0 ? shift(n.value, m.power) : n.value
  const values = [shift(lower, second?.shift ?? 0), draft.values[0]!]
  draft.values = compare(values[0]!, values[1]!) > 0 ? values.reverse() : values
  draft.start = n.start
  draft.by = 'quantity.range'
  return finish(scan, draft)
}

export const hasCue = (scan: Scan, n: Numeral): boolean => comparatorBefore(scan.text, n.start, scan.from, true) !== null

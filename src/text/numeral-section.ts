import { decimal, parseDecimal, plus, shift, type Decimal } from './decimal.js'
import { BIG_UNIT, DIGIT_VALUE, isDigit, isHanNumeral, SMALL_UNIT, TENS_VALUE } from './numeral-chars.js'

/** What stands between two of 万, 亿, 兆: 4609, 4千6百, 一百二十五, 十几, 三点五. */
export interface Section {
  value: Decimal
  high: Decimal | null
  end: number
  digits: boolean
  han: boolean
  /** 百, 千 after Arabic digits belong to the multiplier. */
  multiplier: string
  power: number
  zeroFirst: boolean
  spelled: boolean
  more: boolean
  /** How many of 十 百 千 廿 it holds. */
  units: number
  /** Decimals. */
  fraction: number
  /** Power of ten of the last printed place: 4千6百 2, 4.60 −2; Chinese numerals are exact to the one. */
  place: number
}

/** What may not be read as a multiplier at a place: the 千 of 千瓦, the 兆 of 兆赫, the 百 of 百分点. */
export type UnitGuard = (at: number, digits: boolean) => boolean

const LIANG = '两'.charCodeAt(0)
const JI = '几'.charCodeAt(0)
const isZero = (code: number): boolean => DIGIT_VALUE[code] === 0

export function readSection(text: string, at: number, end: number, isUnit: UnitGuard): Section | null {
  if (at >= end) return null
  const zeroFirst = isZero(text.charCodeAt(at)) && at + 1 < end && startsAfterZero(text, at + 1, end)
  const from = zeroFirst ? at + 1 : at
  const s: Section = { value: decimal(0), high: null, end: from, digits: false, han: zeroFirst, multiplier: '', power: 0, zeroFirst, spelled: false, more: false, units: 0, fraction: 0, place: 0 }
  return isDigit(text.charCodeAt(from)) ? readDigits(text, from, end, isUnit, s) : readHan(text, from, end, isUnit, s)
}

/** 零 before a number of its own (零五, 零三千, 零十, 零30): not in 二零一六, not in 零零五. */
function startsAfterZero(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at)
  if (isDigit(code) || SMALL_UNIT[code]! > 0) return true
  if (DIGIT_VALUE[code]! <= 0) return false
  return at + 1 >= end || !(DIGIT_VALUE[text.charCodeAt(at + 1)]! >= 0)
}

/** Arabic digits, then 千 and 百 with further digits: 4千6百, 10.36百, 1千零1. */
function readDigits(text: string, at: number, end: number, isUnit: UnitGuard, s: Section): Section | null {
  let i = at
  let smallest = 9
  for (;;) {
    const skipped = s.units > 0 && isZero(text.charCodeAt(i)) && isDigit(text.charCodeAt(i + 1)) ? 1 : 0
    const stop = endOfDigits(text, i + skipped, end)
    if (stop === i + skipped) return s.digits ? s : null
    const printed = text.slice(i + skipped, stop)
    const number = parseDecimal(printed.includes(',') ? printed.replaceAll(',', '') : printed)
    const unit = stop < end ? SMALL_UNIT[text.charCodeAt(stop)]! : 0
    if (unit < 2 || unit >= smallest || isUnit(stop, true)) {
      if (s.units > 0 && skipped === 0) return s
      s.value = plus(s.value, number)
      s.digits = true
      s.fraction = Math.max(0, -number.e)
      s.place = number.e
      s.end = stop
      if (skipped) s.multiplier = ''
      return s
    }
    s.value = plus(s.value, shift(number, unit))
    s.digits = true
    s.units++
    s.place = unit + number.e
    smallest = unit
    i = stop + 1
    s.end = i
    s.multiplier = text.charAt(stop)
    s.power = unit
  }
}

/** End of digits with thousands separators and decimals. */
export function endOfDigits(text: string, at: number, end: number): number {
  let i = at
  while (i < end && isDigit(text.charCodeAt(i))) i++
  if (i === at) return at
  if (i - at <= 3) while (i + 4 <= end && text.charCodeAt(i) === 44 && isGroupOfThree(text, i + 1)) i += 4
  if (i + 1 < end && text.charCodeAt(i) === 46 && isDigit(text.charCodeAt(i + 1))) {
    i++
    while (i < end && isDigit(text.charCodeAt(i))) i++
  }
  return i
}
const isGroupOfThree = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at + 2)) && !isDigit(text.charCodeAt(at + 3))

/** End of Chinese digits. 两 only opens a run: 三千两百两 ends with a unit. */
function endOfRun(text: string, at: number, end: number): number {
  let i = at
  while (i < end) {
    const code = text.charCodeAt(i)
    if (DIGIT_VALUE[code]! < 0 || (code === LIANG && i > at && !isZero(text.charCodeAt(i - 1)) && !isAbout(text, i - 1))) break
    i++
  }
  return i
}

function readHan(text: string, at: number, end: number, isUnit: UnitGuard, s: Section): Section | null {
  let i = at
  let lowest = 9
  let zero = s.zeroFirst
  s.han = true
  while (i < end) {
    const code = text.charCodeAt(i)
    if (TENS_VALUE[code]! > 0 && lowest > 1) {
      s.value = plus(s.value, decimal(TENS_VALUE[code]!))
      s.units++
      lowest = 1
      zero = false
      i++
      continue
    }
    if (code === JI && s.units > 0 && !isUnit(i + 1, false)) {
      s.more = true // 十几: 几 stands for the last digit
      i++
      break
    }
    const stop = endOfRun(text, i, end)
    const unit = stop < end ? SMALL_UNIT[text.charCodeAt(stop)]! : 0
    const usable = unit > 0 && unit < lowest && !isUnit(stop, false)
    if (stop === i) {
      if (!usable || (s.units > 0 && !zero)) break
      s.value = plus(s.value, decimal(1, unit)) // 十, 百三; 一百零十
      i++
    } else if (s.units > 0 && isZero(code) && stop === i + 1) {
      const next = text.charCodeAt(stop)
      if (next !== JI && !(usable && unit === 1)) break
      zero = true
      i++
      continue
    } else {
      const from = s.units > 0 && isZero(code) ? i + 1 : i
      zero ||= from > i
      const about = stop - from === 2 && usable && s.units === 0 && isAbout(text, from)
      if (!usable || (stop - from !== 1 && !about)) return endOfHan(text, from, stop, end, s, lowest, zero)
      s.value = plus(s.value, decimal(DIGIT_VALUE[text.charCodeAt(from)]!, unit))
      if (about) s.high = decimal(DIGIT_VALUE[text.charCodeAt(from + 1)]!, unit)
      i = stop + 1
    }
    s.units++
    lowest = unit
    zero = false
  }
  s.end = i
  return s.units === 0 && !s.more ? null : withFraction(text, end, s)
}

/** Digits without a unit after them end a number: 二百五 = 250, 十五, 二〇一六, 七八, 十七八. */
function endOfHan(text: string, from: number, stop: number, end: number, s: Section, lowest: number, zero: boolean): Section | null {
  const first = DIGIT_VALUE[text.charCodeAt(from)]!
  if (s.units === 0) {
    let value = 0n
    for (let k = from; k < stop; k++) value = value * 10n + BigInt(DIGIT_VALUE[text.charCodeAt(k)]!)
    s.value = { m: value, e: 0 }
    s.spelled = stop - from > 1
    s.end = stop
    if (stop - from === 2 && isAbout(text, from)) {
      s.value = decimal(first)
      s.high = decimal(DIGIT_VALUE[text.charCodeAt(from + 1)]!)
    }
    return withFraction(text, end, s)
  }
  if (text.charCodeAt(from) === LIANG) {
    s.end = from
    return s
  }
  const place = zero ? 0 : lowest - 1
  if (stop - from === 2 && place === 0 && isAbout(text, from)) {
    s.high = plus(s.value, decimal(DIGIT_VALUE[text.charCodeAt(from + 1)]!))
    s.value = plus(s.value, decimal(first))
    s.end = stop
    return s
  }
  s.end = from + 1
  s.value = plus(s.value, decimal(first, place))
  return withFraction(text, end, s)
}

/** Neighbouring digits that mean "about": 三四, 七八, 两三, 三五. */
function isAbout(text: string, at: number): boolean {
  const a = DIGIT_VALUE[text.charCodeAt(at)]!
  const b = DIGIT_VALUE[text.charCodeAt(at + 1)]!
  return a > 0 && (b === a + 1 || (a === 3 && b === 5))
}

function withFraction(text: string, end: number, s: Section): Section {
  const fraction = s.end < end && text.charAt(s.end) === '点' ? readFraction(text, s.end, end) : null
  if (!fraction) return s
  s.value = plus(s.value, fraction.value)
  s.fraction = -fraction.value.e
  s.place = fraction.value.e
  s.end = fraction.end
  s.spelled = false
  return s
}

/** 点五 → 0.5. Not in 九点三十: the digits must not take 十 or 百. */
export function readFraction(text: string, at: number, end: number): { value: Decimal; end: number } | null {
  let i = at + 1
  let digits = ''
  while (i < end && DIGIT_VALUE[text.charCodeAt(i)]! >= 0 && text.charCodeAt(i) !== LIANG) digits += DIGIT_VALUE[text.charCodeAt(i++)]!
  if (digits === '' || SMALL_UNIT[text.charCodeAt(i)]! > 0) return null
  return { value: { m: BigInt(digits), e: -digits.length }, end: i }
}

export const startsNumber = (code: number): boolean => isDigit(code) || isHanNumeral(code)
export const isBigUnit = (code: number): boolean => BIG_UNIT[code]! > 0

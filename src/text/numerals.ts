import { compare, decimal, parseDecimal, plus, shift, type Decimal } from './decimal.js'
import { BIG_UNIT, DIGIT_VALUE, isDigit, isHanNumeral, SMALL_UNIT, TENS_VALUE } from './numeral-chars.js'

/** A number as written, without its unit. */
export interface Numeral {
  start: number
  end: number
  /** Two values where digits stand side by side for "about": 七八, 二三十. */
  value: Decimal
  high: Decimal | null
  /** Power of ten of the last printed place. */
  place: number
  form: 'digits' | 'numerals' | 'mixed'
  /** Printed after the digits: '', '万', '万亿', '百亿亿' … */
  multiplier: string
  /** Power of ten of `multiplier`. */
  power: number
  /** 余 多 几 来 stand inside or at the end: the true value is somewhat more. */
  more: boolean
  /** Digits one by one: 二〇一六. */
  spelled: boolean
}

/** Numerals longer than this are noise; the limit keeps reading linear. */
export const LONGEST_NUMERAL = 48
const POINT = '点'
const MORE = '多余几来'

interface Section {
  value: Decimal
  high: Decimal | null
  end: number
  digits: boolean
  han: boolean
  /** 百, 千 written after Arabic digits belong to the multiplier. */
  multiplier: string
  power: number
  zeroFirst: boolean
  spelled: boolean
  more: boolean
  units: number
  fraction: number
}

/** What may not be read as a multiplier at a place: the 千 of 千瓦, the 兆 of 兆赫, the 百 of 百分点. */
export type UnitGuard = (at: number, digits: boolean) => boolean

/** Reads the number that begins at `at`, up to `to`; null where none does. Linear: bounded look-ahead. */
export function readNumeral(text: string, at: number, to: number, isUnit: UnitGuard = () => false): Numeral | null {
  const end = Math.min(to, at + LONGEST_NUMERAL)
  let total: Decimal | null = null
  let top = 0
  let bottom = 0
  let i = at
  let multiplier = ''
  let power = 0
  let more = false
  let last: Section | null = null
  let high: Decimal | null = null
  let digits = false
  let han = false
  for (;;) {
    const section = readSection(text, i, end, isUnit)
    let j = section ? section.end : i
    let sectionMore = section?.more ?? false
    if (section && MORE.includes(text.charAt(j)) && j < end && BIG_UNIT[text.charCodeAt(j + 1)]! > 0 && !isUnit(j + 1, section.digits)) {
      sectionMore = true
      j++
    }
    const first = j
    let exp = 0
    while (j < end) {
      const unit = BIG_UNIT[text.charCodeAt(j)]!
      if (unit > 0 && !isUnit(j, section?.digits ?? false)) {
        exp += unit
        j++
      } else if (exp > 0 && MORE.includes(text.charAt(j)) && BIG_UNIT[text.charCodeAt(j + 1)]! > 0) {
        sectionMore = true
        j++
      } else break
    }
    if (exp === 0 || (!section && total === null && i > at)) {
      if (!section) break
      const tail = total === null ? section.value : tailValue(section, top)
      if (tail === null) break
      total = total === null ? tail : plus(total, tail)
      high = section.high && last === null ? section.high : high
      bottom = tail.e
      last = section
      i = section.end
      more ||= section.more
      multiplier = section.multiplier
      power = section.power
      digits ||= section.digits
      han ||= section.han
      break
    }
    const part: Decimal = section ? section.value : decimal(1)
    if (!section && total !== null) break
    if (total !== null && exp >= top) {
      if (exp === top || section?.digits) break
      total = shift(plus(total, part), exp)
    } else total = total === null ? shift(part, exp) : plus(total, shift(part, exp))
    if (section?.high && last === null) high = shift(section.high, exp)
    else high = null
    top = exp
    bottom = Math.min(part.e, 0) + exp
    more ||= sectionMore
    multiplier = (section?.multiplier ?? '') + text.slice(first, j).replace(/[多余几来]/g, '')
    power = exp + (section?.power ?? 0)
    digits ||= section?.digits ?? false
    han ||= section?.han ?? true
    last = section
    i = j
    if (section === null) break
  }
  if (total === null) return null
  if (text.startsWith(POINT, i) && !digits && han) {
    const fraction = readFraction(text, i, end)
    if (fraction) {
      total = plus(total, fraction.value)
      bottom = fraction.value.e
      i = fraction.end
    }
  }
  if (last && !more && i < end && MORE.includes(text.charAt(i)) && !'几来'.includes(text.charAt(i))) {
    // 50余场次, 100多万: what follows decides whether it belongs; the caller looks at the unit.
  }
  return { start: at, end: i, value: total, high, place: bottom, form: digits ? (han ? 'mixed' : 'digits') : 'numerals', multiplier, power, more, spelled: (last?.spelled ?? false) && multiplier === '' }
}

/** What a section adds after 万 or 亿: 一万三 = 13,000, 3万4000, 5万4千, 一亿零五. Null: it is another number. */
function tailValue(section: Section, top: number): Decimal | null {
  if (section.digits) {
    if (section.units > 0 || section.zeroFirst) return section.value
    return section.fraction === 0 && top === 4 && section.value.m >= 1000n && section.value.m <= 9999n ? section.value : null
  }
  if (section.zeroFirst || section.units > 0) return section.value
  if (section.spelled || section.fraction > 0) return null
  return shift(section.value, top - 1)
}

function readSection(text: string, at: number, end: number, isUnit: UnitGuard): Section | null {
  let i = at
  const zeroFirst = DIGIT_VALUE[text.charCodeAt(i)] === 0 && i + 1 < end && startsNumber(text.charCodeAt(i + 1)) && (SMALL_UNIT[text.charCodeAt(i + 1)]! > 0 || unitFollows(text, i + 1, end) || isLastDigit(text, i + 1, end))
  if (zeroFirst) i++
  if (i >= end) return null
  const s: Section = { value: decimal(0), high: null, end: i, digits: false, han: zeroFirst, multiplier: '', power: 0, zeroFirst, spelled: false, more: false, units: 0, fraction: 0 }
  return isDigit(text.charCodeAt(i)) ? readDigits(text, i, end, isUnit, s) : readHan(text, i, end, isUnit, s)
}

const startsNumber = (code: number): boolean => isDigit(code) || isHanNumeral(code)
const isLastDigit = (text: string, at: number, end: number): boolean => DIGIT_VALUE[text.charCodeAt(at)]! > 0 && (at + 1 >= end || !(DIGIT_VALUE[text.charCodeAt(at + 1)]! >= 0))
function unitFollows(text: string, at: number, end: number): boolean {
  if (isDigit(text.charCodeAt(at))) return true
  return at + 1 < end && (SMALL_UNIT[text.charCodeAt(at + 1)]! > 0 || BIG_UNIT[text.charCodeAt(at + 1)]! > 0)
}

/** Arabic digits, then 千 and 百 with further digits: 4千6百, 10.36百. */
function readDigits(text: string, at: number, end: number, isUnit: UnitGuard, s: Section): Section | null {
  let i = at
  let smallest = 9
  for (;;) {
    const stop = endOfDigits(text, i, end)
    const zero = DIGIT_VALUE[text.charCodeAt(i)] === 0 && s.units > 0 && isDigit(text.charCodeAt(i + 1))
    if (zero) {
      const after = endOfDigits(text, i + 1, end)
      s.value = plus(s.value, parseDecimal(text.slice(i + 1, after)))
      s.end = after
      s.han = true
      return s
    }
    if (stop === i) return s.digits ? s : null
    const number = parseDecimal(text.slice(i, stop).replaceAll(',', ''))
    const unit = stop < end ? SMALL_UNIT[text.charCodeAt(stop)]! : 0
    const usable = unit > 0 && unit < smallest && !isUnit(stop, true) && !(unit === 1 && s.units === 0)
    if (!usable) {
      if (s.units > 0) return s
      s.value = number
      s.digits = true
      s.fraction = -number.e
      s.end = stop
      return s
    }
    s.value = plus(s.value, shift(number, unit))
    s.digits = true
    s.units++
    smallest = unit
    i = stop + 1
    s.end = i
    s.multiplier = text.charAt(stop)
    s.power = unit
  }
}

/** End of digits with thousands separators and decimals. */
function endOfDigits(text: string, at: number, end: number): number {
  let i = at
  while (i < end && isDigit(text.charCodeAt(i))) i++
  if (i - at <= 3 && i > at) while (text.charCodeAt(i) === 44 && groupOfThree(text, i + 1) && i + 4 <= end) i += 4
  if (i > at && text.charCodeAt(i) === 46 && isDigit(text.charCodeAt(i + 1)) && i + 1 < end) {
    i++
    while (i < end && isDigit(text.charCodeAt(i))) i++
  }
  return i
}
const groupOfThree = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at + 2)) && !isDigit(text.charCodeAt(at + 3))

function readHan(text: string, at: number, end: number, isUnit: UnitGuard, s: Section): Section | null {
  let i = at
  let lowest = 9
  let lastUnit = 0
  let zero = s.zeroFirst
  while (i < end) {
    const code = text.charCodeAt(i)
    const tens = TENS_VALUE[code]!
    if (tens > 0 && lowest > 1) {
      s.value = plus(s.value, decimal(tens))
      s.units++
      lowest = 1
      lastUnit = 1
      i++
      continue
    }
    let stop = i
    while (stop < end && DIGIT_VALUE[text.charCodeAt(stop)]! >= 0) stop++
    if (stop === i && code === 0x51e0 && s.units > 0 && !isUnit(i + 1, false)) {
      // 十几, 一百二十几: 几 stands for the last digit
      s.more = true
      i++
      break
    }
    const unit = stop < end ? SMALL_UNIT[text.charCodeAt(stop)]! : 0
    const usable = unit > 0 && unit < lowest && !isUnit(stop, false)
    if (stop === i) {
      if (!usable || s.units > 0) break
      s.value = decimal(1, unit)
    } else {
      let from = i
      if (DIGIT_VALUE[code] === 0 && s.units > 0 && stop > i + 1) {
        zero = true
        from++
      } else if (DIGIT_VALUE[code] === 0 && s.units > 0 && stop === i + 1) {
        if (!usable || text.charCodeAt(stop) === 0x767e || text.charCodeAt(stop) === 0x5343) break
        // 零十: 一百零十
        s.value = plus(s.value, decimal(1, unit))
        s.units++
        lowest = unit
        lastUnit = 0
        i = stop + 1
        continue
      }
      const count = stop - from
      if (count === 1 && usable) {
        s.value = plus(s.value, decimal(DIGIT_VALUE[text.charCodeAt(from)]!, unit))
      } else if (count === 2 && usable && s.units === 0 && isAbout(text, from)) {
        s.value = decimal(DIGIT_VALUE[text.charCodeAt(from)]!, unit)
        s.high = decimal(DIGIT_VALUE[text.charCodeAt(from + 1)]!, unit)
      } else {
        return endOfHan(text, from, stop, end, s, zero ? 0 : lastUnit)
      }
    }
    s.units++
    s.han = true
    lowest = unit
    lastUnit = zero && stop > i ? unit : unit
    zero = false
    i = stop + 1
  }
  s.end = i
  s.han = true
  if (s.units === 0 && !s.more) return null
  return withFraction(text, end, s)
}

/** Digits without a unit after them end a number: 二百五 = 250, 十五, 二〇一六, 七八. */
function endOfHan(text: string, from: number, stop: number, end: number, s: Section, lastUnit: number): Section | null {
  s.han = true
  s.end = stop
  if (s.units === 0) {
    let value = 0n
    for (let k = from; k < stop; k++) value = value * 10n + BigInt(DIGIT_VALUE[text.charCodeAt(k)]!)
    s.value = { m: value, e: 0 }
    s.spelled = stop - from > 1
    if (stop - from === 2 && isAbout(text, from)) {
      s.value = decimal(DIGIT_VALUE[text.charCodeAt(from)]!)
      s.high = decimal(DIGIT_VALUE[text.charCodeAt(from + 1)]!)
    }
    return withFraction(text, end, s)
  }
  if (stop - from > 1) {
    // 十七八: ten and seven or eight
    if (stop - from === 2 && lastUnit === 1 && isAbout(text, from)) {
      s.high = plus(s.value, decimal(DIGIT_VALUE[text.charCodeAt(from + 1)]!))
      s.value = plus(s.value, decimal(DIGIT_VALUE[text.charCodeAt(from)]!))
      return s
    }
    s.end = from + 1
  }
  const digit = decimal(DIGIT_VALUE[text.charCodeAt(from)]!)
  const next = text.charCodeAt(s.end)
  const belongsToNext = BIG_UNIT[next]! > 0 && lastUnit > 1 ? 0 : lastUnit - 1
  s.value = plus(s.value, shift(digit, lastUnit > 0 ? Math.max(belongsToNext, lastUnit - 1) : 0))
  return withFraction(text, end, s)
}

/** Neighbouring digits that mean "about": 三四, 七八, 两三, 三五. */
function isAbout(text: string, at: number): boolean {
  const a = DIGIT_VALUE[text.charCodeAt(at)]!
  const b = DIGIT_VALUE[text.charCodeAt(at + 1)]!
  return a > 0 && (b === a + 1 || (a === 3 && b === 5))
}

function withFraction(text: string, end: number, s: Section): Section {
  const fraction = s.end < end && text.startsWith(POINT, s.end) ? readFraction(text, s.end, end) : null
  if (!fraction) return s
  s.value = plus(s.value, fraction.value)
  s.fraction = -fraction.value.e
  s.end = fraction.end
  s.spelled = false
  return s
}

/** 点五 → 0.5. Not in 九点三十: the digits must not take a unit. */
function readFraction(text: string, at: number, end: number): { value: Decimal; end: number } | null {
  let i = at + 1
  let digits = ''
  while (i < end && DIGIT_VALUE[text.charCodeAt(i)]! >= 0 && text.charAt(i) !== '两') digits += DIGIT_VALUE[text.charCodeAt(i++)]!
  if (digits === '' || SMALL_UNIT[text.charCodeAt(i)]! > 0) return null
  return { value: { m: BigInt(digits), e: -digits.length }, end: i }
}

export const isLess = (a: Decimal, b: Decimal): boolean => compare(a, b) < 0

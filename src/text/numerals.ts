import { decimal, plus, shift, type Decimal } from './decimal.js'
import { BIG_UNIT, isDigit } from './numeral-chars.js'
import { readFraction, readSection, type Section, type UnitGuard } from './numeral-section.js'

/** A number as written, without its unit. */
export interface Numeral {
  start: number
  end: number
  value: Decimal
  /** The second value where digits stand side by side for "about": 七八, 二三十. */
  high: Decimal | null
  /** Power of ten of the last printed place. */
  place: number
  form: 'digits' | 'numerals' | 'mixed'
  /** Printed after the digits: '', '万', '万亿', '百亿亿' … */
  multiplier: string
  /** Power of ten of `multiplier`. */
  power: number
  /** 余 多 几 stand inside: the true value is somewhat more. */
  more: boolean
  /** Chinese digits one by one: 二〇一六. */
  spelled: boolean
}

/** Numerals longer than this are noise; the limit keeps reading linear. */
export const LONGEST_NUMERAL = 48
const POINT = '点'
const MORE = '多余几'

/** 万, 亿, 万亿, 百亿亿 at a place, with 多 or 余 inside (4万多亿). */
interface BigUnits {
  end: number
  power: number
  more: boolean
}

function readBigUnits(text: string, at: number, end: number, digits: boolean, isUnit: UnitGuard): BigUnits | null {
  let i = at
  let power = 0
  let more = false
  while (i < end) {
    const unit = BIG_UNIT[text.charCodeAt(i)]!
    if (unit > 0 && !isUnit(i, digits)) {
      power += unit
      i++
    } else if (unit === 0 && BIG_UNIT[text.charCodeAt(i + 1)]! > 0 && i + 1 < end && MORE.includes(text.charAt(i)) && !isUnit(i + 1, digits)) {
      more = true
      i++
    } else break
  }
  return power > 0 ? { end: i, power, more } : null
}

const NEVER: UnitGuard = () => false

/** Reads the number that begins at `at`, up to `to`; null where none does. Bounded look-ahead. */
export function readNumeral(text: string, at: number, to: number, isUnit: UnitGuard = NEVER): Numeral | null {
  const end = Math.min(to, at + LONGEST_NUMERAL)
  const n: Numeral = { start: at, end: at, value: decimal(0), high: null, place: 0, form: 'numerals', multiplier: '', power: 0, more: false, spelled: false }
  let top = 0
  let digits = false
  let han = false
  for (let parts = 0; ; parts++) {
    const section = readSection(text, n.end, end, isUnit)
    if (!section && parts > 0) break
    const after = section ? section.end : at
    const big = readBigUnits(text, after, end, section?.digits ?? false, isUnit)
    if (!section && !big) return null
    if (!big) {
      const value = parts === 0 ? section!.value : tailValue(text, section!, top, n)
      if (!value) break
      n.value = parts === 0 ? value : plus(n.value, value)
      n.high = parts === 0 ? section!.high : null
      n.place = section!.place
      n.multiplier = section!.multiplier
      n.power = section!.power
      n.spelled = parts === 0 && section!.spelled
      n.more ||= section!.more
      digits ||= section!.digits
      han ||= section!.han
      n.end = section!.end
      break
    }
    const part = section ? section.value : decimal(1)
    if (parts === 0) {
      n.value = shift(part, big.power)
      n.high = section?.high ? shift(section.high, big.power) : null
    } else {
      n.high = null
      if (big.power < top) n.value = plus(n.value, shift(part, big.power))
      else if (big.power === top || (section!.digits && !isFourDigits(section!))) break
      else n.value = shift(plus(n.value, part), big.power)
    }
    top = big.power
    n.place = (section?.place ?? 0) + big.power
    n.multiplier = (section?.multiplier ?? '') + text.slice(after, big.end).replace(/[多余几]/g, '')
    n.power = big.power + (section?.power ?? 0)
    n.more ||= big.more || (section?.more ?? false)
    digits ||= section?.digits ?? false
    han ||= section?.han ?? true
    n.end = big.end
    if (!section) break
  }
  if (!digits && text.startsWith(POINT, n.end)) {
    const fraction = readFraction(text, n.end, end)
    if (fraction) {
      n.value = plus(n.value, fraction.value)
      n.place = fraction.value.e
      n.end = fraction.end
    }
  }
  n.form = !digits ? 'numerals' : han ? 'mixed' : 'digits'
  return n
}

const isFourDigits = (s: Section): boolean => s.value.e === 0 && s.value.m >= 1000n && s.value.m < 10000n

/** What a section adds after 万 or 亿: 一万三 = 13,000, 3万4000, 3万973, 5万4千, 一亿零五. Null: it is another number. */
function tailValue(text: string, section: Section, top: number, n: Numeral): Decimal | null {
  if (section.zeroFirst || section.units > 0) return section.value
  if (text.charAt(section.end - 1) === '两') return null // 两万两: a unit
  if (!section.digits) return section.spelled || section.fraction > 0 || section.high ? null : shift(section.value, top - 1)
  if (n.value.e < top || section.fraction > 2) return null
  if (isFourDigits(section) && /^(?:19|20)\d\d年/.test(text.slice(section.end - 4, section.end + 1))) return null
  return section.value.m * 10n ** BigInt(section.value.e + section.fraction) < 10n ** BigInt(top + section.fraction) && isDigit(text.charCodeAt(section.end - 1)) ? section.value : null
}

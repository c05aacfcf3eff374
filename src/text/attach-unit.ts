import type { FigureKind } from '../model/analysis.js'
import { comparatorBefore } from './comparators.js'
import { isLetter } from './numeral-chars.js'
import type { Numeral } from './numerals.js'
import { matchUnit, type Unit } from './units.js'
import { isYearSpan } from './year-spans.js'

/** The unit that stands after a numeral, with what is printed between and after. */
export interface Attached {
  kind: FigureKind
  /** null: the currency of the report */
  unit: string | null
  shift: number
  /** Begin of the unit itself. */
  at: number
  end: number
  more: boolean
  /** 两个半, 三斤半 */
  half: boolean
}

const MORE = '多余几来'
const HALF_UNITS: readonly (readonly [string, string])[] = [['个半月', '个月'], ['个半小时', '个小时'], ['年半', '年']]

/** Reads 多/余 and the unit after a numeral; null where no unit follows. */
export function attachUnit(text: string, n: Numeral, to: number): Attached | null {
  const digits = n.form !== 'numerals'
  let at = n.end
  let more = n.more
  const marked = at < to && MORE.includes(text.charAt(at)) && !(text.charAt(at) === '几' && digits && n.multiplier === '')
  if (marked) {
    more = true
    at++
  } else if (digits && text.charAt(at) === ' ' && (isLetter(text.charCodeAt(at + 1)) || '%‰℃'.includes(text.charAt(at + 1) || ' ') || n.multiplier !== '')) at++
  for (const [word, unit] of HALF_UNITS) {
    if (text.startsWith(word, at)) return { kind: 'duration', unit, shift: 0, at, end: at + word.length, more, half: true }
  }
  if (text.startsWith('年度', at)) return digits && n.end - n.start === 1 ? { kind: 'duration', unit: '年度', shift: 0, at, end: at + 2, more, half: false } : null
  if (text.charAt(at) === '年' && !text.startsWith('年期', at)) {
    return isYearSpan(text, n, at, to) || marked ? { kind: 'duration', unit: '年', shift: 0, at, end: at + 1, more, half: false } : null
  }
  const hit = matchUnit(text, at, digits)
  if (!hit || hit.end > to) return tenths(text, n, at, to, more)
  if (at !== n.end && text.charAt(n.end) === ' ' && !hit.unit.latin && !'%‰℃'.includes(text.charAt(at)) && n.multiplier === '') return null
  const { unit } = hit
  const half = text.charAt(hit.end) === '半' && takesHalf(unit) && !'天年月数载径导封成官山岛球决壁边场途'.includes(text.charAt(hit.end + 1) || '。')
  return { kind: unit.kind, unit: unit.unit, shift: unit.shift, at, end: hit.end + (half ? 1 : 0), more, half }
}

/** 近六成本地企业, 超过七成人口: 成 reads as a tenth before 本 and 人 where a comparing word stands before. */
function tenths(text: string, n: Numeral, at: number, to: number, more: boolean): Attached | null {
  if (text.charAt(at) !== '成' || at >= to || at !== n.start + 1) return null
  const plain = ['成人口', '成本地', '成本港', '成本市', '成人士'].some((word) => text.startsWith(word, at))
  if (!plain && !comparatorBefore(text, n.start, 0)) return null
  return { kind: 'rate', unit: '%', shift: 1, at, end: at + 1, more, half: false }
}

const takesHalf = (unit: Unit): boolean => ['count', 'dimension', 'rate', 'multiple', 'money'].includes(unit.kind)

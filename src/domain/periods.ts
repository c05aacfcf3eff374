import type { Period } from '../model/analysis.js'
import { ordinalValue } from './chinese-ordinals.js'

const HANZI_YEAR = /[二一][〇○零九]?[〇○零一二三四五六七八九]{2,3}(?=年)/g
const HANZI_DIGIT: Readonly<Record<string, string>> = { '〇': '0', '○': '0', 零: '0', 一: '1', 二: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 八: '8', 九: '9' }
const YEARS = String.raw`(?:19|20)\d{2}`
const RANGE = new RegExp(String.raw`(${YEARS})年?(?:度)?\s*(?:[-—–～~]+|至|到)\s*(${YEARS})年?(?:度)?`)
const ROC_RANGE = /民国(\d{2,3})年?度?(?:[-—～~]+|至|到)(\d{2,3})年/
const PLAN = /“?(十[一二三四五]?五)”?(?:规划|时期|期间)/
const YEAR = new RegExp(String.raw`(?<!\d)(${YEARS})(?:年度?|(?!\d|年))`, 'g')
const ROC_YEAR = /(?<!\d)(\d{2,3})年度/g
/** First year of the republic's calendar is 1912. */
export const ROC_OFFSET = 1911

const day = (year: number, month: number, date: number): string => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`

/** A period of whole years. */
export const yearsPeriod = (text: string, from: number, to = from): Period => ({ text, start: day(from, 1, 1), end: day(to, 12, 31) })

/** 二〇二二年 → 2022年; the length changes, so for reading only. */
const arabicYears = (words: string): string => words.replaceAll(HANZI_YEAR, (y) => (y.length === 4 ? [...y].map((c) => HANZI_DIGIT[c]!).join('') : y))

/** Years named in a few words, in order: 2022年, 2021—2023年, 二〇二二年, 101年度 (of the republic). */
export function yearsIn(words: string): number[] {
  const plain = arabicYears(words)
  const years = [...plain.matchAll(YEAR)].map((m) => Number(m[1]))
  return years.length > 0 ? years : [...plain.matchAll(ROC_YEAR)].map((m) => Number(m[1]) + ROC_OFFSET)
}

/** 十四五 → 2021 and 2025. Plans from the sixth (1981) on. */
export function planYears(words: string): [number, number] | null {
  const name = PLAN.exec(words)?.[1]
  if (!name) return null
  const ordinal = ordinalValue(name.slice(0, -1))
  return ordinal < 6 ? null : [1981 + 5 * (ordinal - 6), 1985 + 5 * (ordinal - 6)]
}

/** The period that a title or heading names; `last` takes the last of several years (a budget's), else the first. */
export function periodIn(words: string, last = false): Period | null {
  const plain = arabicYears(words)
  const range = RANGE.exec(plain)
  if (range && Number(range[1]) < Number(range[2])) return yearsPeriod(range[0], Number(range[1]), Number(range[2]))
  const roc = ROC_RANGE.exec(plain)
  if (roc && Number(roc[1]) < Number(roc[2])) return yearsPeriod(roc[0], Number(roc[1]) + ROC_OFFSET, Number(roc[2]) + ROC_OFFSET)
  const plan = planYears(plain)
  const years = yearsIn(plain)
  if (plan) return yearsPeriod(PLAN.exec(plain)![0], plan[0], Math.max(plan[1], ...years.filter((y) => y <= plan[1])))
  const year = last ? years.at(-1) : years[0]
  return year === undefined ? null : partOfYear(plain, year)
}

const PART = /^(?:年度?)?(?:(上半年)|(下半年)|第?([一二三四1-4])季度|(?:1|一)[-—~至到](\d{1,2}|十[一二]?|[一二三四五六七八九])月)/
const ENDS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function partOfYear(words: string, year: number): Period {
  const at = words.indexOf(String(year))
  const m = at < 0 ? null : PART.exec(words.slice(at + 4, at + 16))
  if (!m) return yearsPeriod(at < 0 ? words.match(ROC_YEAR)?.[0] ?? String(year) : `${year}年`, year)
  let [from, to] = [1, 12]
  if (m[1]) to = 6
  else if (m[2]) from = 7
  else if (m[3]) [from, to] = quarter(/\d/.test(m[3]) ? Number(m[3]) : ordinalValue(m[3]))
  else to = Math.min(12, Math.max(1, /\d/.test(m[4]!) ? Number(m[4]) : ordinalValue(m[4]!)))
  return { text: `${year}${m[0]}`, start: day(year, from, 1), end: day(year, to, to === 2 && year % 4 === 0 ? 29 : ENDS[to - 1]!) }
}

const quarter = (n: number): [number, number] => [n * 3 - 2, n * 3]

import type { Period } from '../../src/model/analysis.js'
import type { Quantity } from '../../src/model/quantity.js'
import type { Span } from '../../src/model/span.js'

export interface PeriodReading {
  period: Period | null
  inferred: boolean
}

const YEAR_SPAN = /(民国)?(\d{2,4})年?度?(?:至|到|[-—~～])(\d{2,4})年度?/
const YEAR = /(民国)?(\d{2,4})年度?(?:(\d{1,2})(?:[-—~～至](\d{1,2}))?月|(上半年|下半年)|第?([一二三四1-4])季度?)?/
const RELATIVE = /(前年|上年度?|去年|本年度?|今年|当年|全年|年末|年底|明年|来年|下一?年度)(?:末|底|同期)?(?:(\d{1,2})(?:[-—~～至](\d{1,2}))?月|(上半年|下半年)|第?([一二三四1-4])季度)?/
/** A part of the year without its year: 上半年, 1—6月, 第三季度, 9月份. */
const PART = /(?<!\d)(\d{1,2})(?:[-—~～至](\d{1,2})月|月份)|(上半年|下半年)|第?([一二三四])季度/
/** 比上年, 较2020年末: what a change is measured from. */
const SET_AGAINST = /(?<![占对之])(?:[比较]|[高低快慢多少]于|超过)(?=[上去前]一?[年期]|年初|同期|(?:民国)?\d{2,4}年)[^，；。]{0,14}/g
/** 由上年的118所增加到…: when the value before was, not the value reached. */
const COMES_FROM = /[由从自][^，。；]{2,40}[，、]?$/
const AGO: Readonly<Record<string, number>> = { 前: -2, 上: -1, 去: -1, 明: 1, 来: 1, 下: 1 }
const QUARTERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 1: 1, 2: 2, 3: 3, 4: 4 }

/** Periods of figures: what the clause says, else the sentence, else the report (then inferred). */
export class FigurePeriods {
  /** @param written years between the year reported on and the one the report is written in: a speech of this year tells of the last */
  constructor(private readonly report: Period | null, private readonly written = 0) {}

  /** Period of a number in a sentence: its clause first, then what the sentence said before. A value reached is not of the time of the one before it, and a change is one of its own time, not of the time it is set against. */
  inSentence(text: string, sentence: Span, clause: number, q: Quantity, { change = false, arrival = false } = {}): PeriodReading {
    const near = text.slice(clause, q.start)
    const said = text.slice(Math.max(sentence.start, clause - 80), clause)
    const earlier = arrival || change ? said.replace(COMES_FROM, '') : said
    return change ? this.of(near.replace(SET_AGAINST, ''), earlier.replace(SET_AGAINST, '')) : this.of(near, earlier)
  }

  of(near: string, earlier: string | null): PeriodReading {
    const said = this.read(near)
    if (said) return { period: said, inferred: false }
    return { period: (earlier === null ? null : this.read(earlier)) ?? this.report, inferred: true }
  }

  private read(piece: string): Period | null {
    const span = YEAR_SPAN.exec(piece)
    if (span) {
      const start = this.year(span[2]!, span[1] !== undefined)
      const end = this.year(span[3]!, span[1] !== undefined)
      if (start && end && start <= end) return { text: span[0], start: `${start}-01-01`, end: `${end}-12-31` }
    }
    const hit = YEAR.exec(piece)
    if (hit) {
      const year = this.year(hit[2]!, hit[1] !== undefined)
      if (year) return within(hit[0], year, hit[3], hit[4], hit[5], hit[6])
    }
    if (!this.report) return null
    const reported = Number(this.report.end.slice(0, 4))
    const relative = RELATIVE.exec(piece)
    if (relative) return within(relative[0], reported + this.shift(relative[1]!), relative[2], relative[3], relative[4], relative[5])
    const part = /[月季半]/.test(piece) ? PART.exec(piece) : null
    return part && within(part[0], reported, part[1], part[2], part[3], part[4])
  }

  /** 今年 and what is counted from it go by the year of writing; 全年, 年末, 当年 by the year told of. */
  private shift(word: string): number {
    const ago = AGO[word.charAt(0)]
    if (ago !== undefined) return ago + this.written
    return word === '今年' ? this.written : 0
  }

  /** A year of two or three digits is a ROC year where the report's own period makes it near. */
  private year(digits: string, roc: boolean): number | null {
    const n = Number(digits)
    if (digits.length === 4 && !roc) return n >= 1900 && n <= 2100 ? n : null
    if (roc || digits.length === 3 || (digits.length === 2 && n >= 80)) return n + 1911
    return null
  }
}

function within(text: string, year: number, from?: string, to?: string, half?: string, quarter?: string): Period {
  const two = (n: number): string => String(n).padStart(2, '0')
  const last = (month: number): string => `${year}-${two(month)}-${two(new Date(Date.UTC(year, month, 0)).getUTCDate())}`
  const first = (month: number): string => `${year}-${two(month)}-01`
  const month = Number(from)
  if (from && month >= 1 && month <= 12) {
    const end = to && Number(to) >= month && Number(to) <= 12 ? Number(to) : month
    return { text, start: first(month), end: last(end) }
  }
  if (half) return half === '上半年' ? { text, start: first(1), end: last(6) } : { text, start: first(7), end: last(12) }
  const q = quarter ? QUARTERS[quarter] : undefined
  if (q) return { text, start: first(3 * q - 2), end: last(3 * q) }
  return { text, start: first(1), end: last(12) }
}

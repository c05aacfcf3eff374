import type { Period } from '../../src/model/analysis.js'
import type { Quantity } from '../../src/model/quantity.js'
import type { Span } from '../../src/model/span.js'

export interface PeriodReading {
  period: Period | null
  inferred: boolean
}

const YEAR_SPAN = /(民国)?(\d{2,4})年?度?(?:至|到|[-—~～])(\d{2,4})年度?/
const YEAR = /(民国)?(\d{2,4})年度?(?:(\d{1,2})(?:[-—~～至](\d{1,2}))?月|(上半年|下半年)|第?([一二三四1-4])季度?)?/
const RELATIVE = /(上年|去年|上年度|本年|今年|当年|全年|年末|年底|本年度)(末|底|同期)?/
const QUARTERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 1: 1, 2: 2, 3: 3, 4: 4 }

/** Periods of figures: what the clause says, else the sentence, else the report (then inferred). */
export class FigurePeriods {
  constructor(private readonly report: Period | null) {}

  /** Period of a number in a sentence: its clause first, then what the sentence said before. */
  inSentence(text: string, sentence: Span, clause: number, q: Quantity): PeriodReading {
    return this.of(text.slice(clause, q.start), text.slice(Math.max(sentence.start, clause - 80), clause))
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
    const relative = RELATIVE.exec(piece)
    if (!relative || !this.report) return null
    const year = Number(this.report.end.slice(0, 4)) - (/^[上去]/.test(relative[1]!) ? 1 : 0)
    return { text: relative[0], start: `${year}-01-01`, end: `${year}-12-31` }
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

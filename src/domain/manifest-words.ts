import { REPORT_KINDS, type ReportKind } from '../model/analysis.js'
import { yearsIn } from './periods.js'
import { kindOfTitle } from './report-kinds.js'

/** The kind that a cell names: one of the codes (self-evaluation), or the words of titles (绩效自评, 部门决算, 整改); null if it names none. */
export function kindOfWords(words: string): ReportKind | null {
  const bare = words.replace(/\s+/g, '').toLowerCase()
  return REPORT_KINDS.find((kind) => kind === bare.replaceAll('_', '-')) ?? kindOfTitle(bare)
}

/** 2022, 2022年, 2022年度, 二〇二二年, 111年度 (of the republic): the first year named; null if none is. */
export const yearOfWords = (words: string): number | null => yearsIn(words.normalize('NFKC').replace(/\s+/g, ''))[0] ?? null

const DATE = /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))(?:[T ].*)?$/

/** 2023-03-31, 2023/3/31, 2023.3.31, 2023年3月31日, 20230331 → 2023-03-31; null if it is no day of the calendar. */
export function dayOfWords(words: string): string | null {
  const m = DATE.exec(words.normalize('NFKC').trim())
  if (!m) return null
  const [year, month, date] = [Number(m[1]), Number(m[2] ?? m[4]), Number(m[3] ?? m[5])]
  const day = new Date(Date.UTC(year, month - 1, date))
  return day.getUTCMonth() === month - 1 && day.getUTCDate() === date ? day.toISOString().slice(0, 10) : null
}

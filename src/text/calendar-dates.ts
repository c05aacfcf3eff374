import type { Span } from '../model/span.js'
import { matchesOf } from './matches.js'

/** A day or a month as a text writes it; what it leaves out is null. Not checked: 2月30日 is read as it stands. */
export interface WrittenDate {
  span: Span
  /** Four digits, or null: a two- or three-digit year is the republic's. */
  year: number | null
  month: number
  day: number | null
}

/** 2021年13月, 6月31日, 2024年2月29日; a month without its year only where a day follows (18月 alone may be a length). */
const WRITTEN = /(?<![\d.])(?:(\d{4})年(\d{1,2})月(?:(\d{1,2})[日号])?|(?<!年)(\d{1,2})月(\d{1,2})[日号])/g
const NONE: readonly WrittenDate[] = []
const LONGEST_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The dates of a passage, in order. */
export function datesIn(text: string, { start, end }: Span): readonly WrittenDate[] {
  const words = text.slice(start, end)
  if (!words.includes('月')) return NONE
  return matchesOf(words, WRITTEN).map((m): WrittenDate => ({
    span: { start: start + m.index, end: start + m.index + m[0].length },
    year: m[1] === undefined ? null : Number(m[1]),
    month: Number(m[2] ?? m[4]),
    day: (m[3] ?? m[5]) === undefined ? null : Number(m[3] ?? m[5]),
  }))
}

/** Is there such a day, in any year where none is said? */
export function existsInCalendar({ year, month, day }: Pick<WrittenDate, 'year' | 'month' | 'day'>): boolean {
  if (month < 1 || month > 12) return false
  if (day === null) return true
  const last = month === 2 && year !== null && !isLeap(year) ? 28 : LONGEST_MONTH[month - 1]!
  return day >= 1 && day <= last
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** A number that grows with time; what is left out counts as the first (`last`: as the last) of its kind. */
export const ordinalOf = ({ year, month, day }: Pick<WrittenDate, 'year' | 'month' | 'day'>, last = false): number => ((year ?? 0) * 16 + month) * 32 + (day ?? (last ? 31 : 0))

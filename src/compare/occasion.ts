import type { Figure, Period, ReportKind } from '../model/analysis.js'
import type { Sheet } from './sheets.js'

/** When a value is of. */
export interface Time {
  period: Period | null
  /** Later than what the report is on. */
  isAhead: boolean
  /** A plan whose year nobody can tell. */
  open: boolean
}

/** Reports whose plans are for the time after the one they report on. */
const PLANS_AHEAD: ReadonlySet<ReportKind> = new Set(['government-work', 'work-summary'])
/** Plans for more than a year, in the words before the number. Source: the State Council's reports of 2016 and 2018. */
const MANY_YEARS = /今后[三五十]年|未来[三五十]年|到20\d\d年|[三五]年内|“?十[一二三四五]五”?/
const REACH = 240

export const isPlan = ({ role }: Figure): boolean => role === 'target' || role === 'budget'

/**
 * When a figure is of: as it was read; where the period was taken from the report's own and the figure is a plan of a report that
 * plans ahead, the year after it. A plan for several years, of which only 今后五年 is known, is left open and stands beside no other.
 */
export function timeOf({ column: { period: own, kind }, simple: text }: Sheet, figure: Figure): Time {
  const { period, span, inferred } = figure
  if (period !== null && own !== null && period.start > own.end) return { period, isAhead: true, open: false }
  const isOwn = period === null || (own !== null && period.start === own.start && period.end === own.end)
  if (!isPlan(figure) || own === null || !isOwn || !inferred.includes('period') || !PLANS_AHEAD.has(kind)) return { period: period ?? own, isAhead: false, open: false }
  if (text !== null && MANY_YEARS.test(text.slice(Math.max(0, span.start - REACH), span.start))) return { period: null, isAhead: true, open: true }
  const year = Number(own.end.slice(0, 4)) + 1
  return { period: { text: `${year}年`, start: `${year}-01-01`, end: `${year}-12-31` }, isAhead: true, open: false }
}

const YEAR_END = /年[底末终]|12月(?:底|末|31日)?$|目前|至今|现在|年年/
const MONTH = /(\d{1,2})月/
const DAY = 86_400_000

/**
 * How long a time a value covers, so that half a year never stands beside a whole one, nor the state of June beside that of December:
 * '' for a year or the end of one, else the number of years, the months, or the month it is as of.
 * @param asOf as written: 6月, 2021年底, 11月8日; null where nothing is said
 */
export function spanOfTime(period: Period | null, asOf: string | null): string {
  const length = period === null ? '' : lengthOf(period)
  const month = asOf === null || YEAR_END.test(asOf) ? undefined : MONTH.exec(asOf)?.[1]
  return month === undefined || month === '12' ? length : `${length}@${month}`
}

function lengthOf({ start, end }: Period): string {
  const days = (Date.parse(end) - Date.parse(start)) / DAY + 1
  if (days > 367) return `${Math.round(days / 365.25)}y`
  return days >= 360 ? '' : `${start.slice(5, 7)}-${end.slice(5, 7)}`
}

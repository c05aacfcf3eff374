import { yearsPeriod } from '../domain/periods.js'
import type { Figure, Period, ReportKind } from '../model/analysis.js'
import type { SectionYears } from './section-years.js'
import type { Sheet } from './sheets.js'

/** When a value is of, and whether it tells what was or what is planned. */
export interface Time {
  period: Period | null
  slot: 'result' | 'plan' | 'previous'
  /** A plan whose year nobody can tell. */
  open: boolean
}

/** Reports whose plans are for the time after the one they report on. */
const PLANS_AHEAD: ReadonlySet<ReportKind> = new Set(['government-work', 'work-summary'])
/** Plans for more than a year, in the words before the number. Source: the State Council's reports of 2016 and 2018. */
const MANY_YEARS = /今后[三五十]年|未来[三五十]年|到20\d\d年|[三五]年内|“?十[一二三四五]五”?/
const REACH = 240
/** A year that something is measured from is not the year of what follows. */
const FROM_YEAR = /[比较由从](?:上年|20\d\d年)[^。；]*$/
/** A budget keeps its name in a section on results: 完成年初预算3.90亿元. */
const NAMED_BUDGET = /(?:年初|年度|全年|调整后?)预算/

const isPlan = ({ role }: Figure): boolean => role === 'target' || role === 'budget'
const isSame = (a: Period, b: Period | null): boolean => b !== null && a.start === b.start && a.end === b.end

/**
 * When a figure is of: as it was read; where its period was only worked out, what the headings of a budget report say, or the year after the
 * report's own for the plans of reports that plan ahead. A plan for several years, of which only 今后五年 is known, stays open and stands
 * beside no other.
 */
export function timeOf(sheet: Sheet, figure: Figure, sections: SectionYears): Time {
  const { column: { period: own, kind }, simple } = sheet
  const isGuess = figure.inferred.includes('period')
  const read = yearEnd(figure)
  const before = simple?.slice(Math.max(0, figure.span.start - REACH), figure.span.start) ?? ''
  if (figure.role === 'previous') return { period: read ?? own, slot: 'previous', open: false }
  const section = kind === 'budget' || kind === 'final-accounts' ? sections.of(figure) : null
  if (section !== null) {
    const slot = section.tells === 'result' && !(isPlan(figure) && NAMED_BUDGET.test(figure.indicator.name)) ? 'result' : section.tells === 'plan' || isPlan(figure) ? 'plan' : 'result'
    const isOpen = isGuess || figure.inferred.includes('role') || read === null || isSame(read, own)
    return { period: isOpen && section.year !== null ? yearsPeriod(`${section.year}年`, section.year) : read ?? own, slot, open: false }
  }
  if (read !== null && own !== null && read.start > own.end) return { period: read, slot: 'plan', open: false }
  const slot = isPlan(figure) ? 'plan' : 'result'
  const isFromBefore = isGuess && read !== null && own !== null && read.end < own.start && FROM_YEAR.test(before.slice(-60))
  const isOwn = read === null || isSame(read, own)
  if (isFromBefore || slot === 'result' || own === null || !isOwn || !isGuess || !PLANS_AHEAD.has(kind)) return { period: isFromBefore ? own : read ?? own, slot, open: false }
  if (MANY_YEARS.test(before)) return { period: null, slot, open: true }
  const year = Number(own.end.slice(0, 4)) + 1
  return { period: yearsPeriod(`${year}年`, year), slot, open: false }
}

/** 截至2023年12月31日 was read as its month; what it tells is the year. */
function yearEnd({ period, basis: { asOf } }: Figure): Period | null {
  if (period === null || asOf === null || !YEAR_END.test(asOf) || period.start.slice(5) !== '12-01') return period
  const year = Number(period.start.slice(0, 4))
  return yearsPeriod(`${year}年`, year)
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

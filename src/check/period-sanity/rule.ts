import { yearsIn } from '../../domain/periods.js'
import type { ReportKind } from '../../model/analysis.js'
import type { Said } from '../../model/said.js'
import type { Span } from '../../model/span.js'
import { datesIn, existsInCalendar, ordinalOf } from '../../text/calendar-dates.js'
import { matchesOf } from '../../text/matches.js'
import { remark, type CheckView, type Claim, type Rule } from '../kit.js'

/** Words between two dates that make a period of them, and nothing else. */
const UNTIL = /^(?:[-—–～~－]{1,2}|至|到)$/
const YEARS_UNTIL = /(20\d{2})(?<![\d〔[（(]\d{4})年?度?(?:[-—–～~－]{1,2}|至)(20\d{2})年/g
/** A state that was reached, as against one that is planned or required. */
const AS_OF = /截[至止]到?$/
const NOT_YET = /力争|计划|预计|目标|确保|争取|拟|将|完成期限|期限|有效期/
/** The date that closes a report stands alone in one of its last lines. */
const DATE_ALONE = /^\s*(?:日期：)?(?:\d{4})年\d{1,2}月\d{1,2}日\s*$/
const LAST_LINES = 8
/** Kinds whose title names the year that its text is about. */
const TELLS_ITS_YEAR: ReadonlySet<ReportKind> = new Set<ReportKind>(['self-evaluation', 'evaluation', 'performance', 'final-accounts', 'statistics'])
/** Years written in a text before one can say which it is about, and the share of them that says it. */
const ENOUGH_YEARS = 6
const NEARLY_ALL = 0.9
const CITED = /《[^》\n]{0,80}》|[〔［【[（(]\d{4}[〕］】\])）]\s?\d{0,5}/g
const YEAR = /(?<!\d)(20\d{2})年(?!\d{1,2}月\d{1,2}日)/g

/**
 * Times that cannot be: 2021年10月—2021年5月, 2月30日.
 *
 * Finds a period that ends before it starts, a day that no calendar has, a state “as of” a day after the one on which the report was
 * signed, and a report whose title names one year while nearly every year in its text is another. It matters because most of them are
 * left over from the report that was copied, and with them the figures.
 * Leaves alone: the statistical year of maternal and child health (上年10月至本年9月), school years and heating seasons; periods that
 * name one year only; days that are planned or required; years within document numbers and titles of other papers.
 * Source: 财预〔2020〕10号, which binds a self-evaluation to its budget year.
 *
 * 查：先于开始就结束的期间、历法上没有的日子、“截至”落款之后的日子、标题是一个年度而正文几乎都是另一个年度的报告。
 * 为什么：这些多半是从抄来的报告里留下的，数字也跟着一起留下。
 * 不管：妇幼卫生的统计年度（上年10月至本年9月）、学年、采暖季；只写一个年份的期间；计划或要求的日期；文号和别的文件标题里的年份。
 * 依据：财预〔2020〕10号，自评以预算年度为准。
 */
export const periodSanity: Rule = {
  id: 'period-sanity',
  name: { zh: '期间与日期', en: 'Periods and dates' },
  catalogue: ['C27'],
  *find(view) {
    const closing = closingDay(view)
    for (const line of view.lines) {
      yield* datesOf(view, line, closing)
      yield* yearsOf(view, line)
    }
    yield* titleYear(view)
  },
}

function* datesOf(view: CheckView, line: Span, closing: { at: Span; day: number } | null): Generator<Claim> {
  const dates = datesIn(view.text, line)
  for (const [i, date] of dates.entries()) {
    if (!existsInCalendar(date)) {
      const quote = view.cite(date.span).quote
      yield claim(view, [date.span], 'error', { zh: `没有这一天：${quote}`, en: `There is no such date: ${quote}` })
      continue
    }
    const next = dates[i + 1]
    if (next && date.year !== null && next.year !== null && existsInCalendar(next) && UNTIL.test(view.text.slice(date.span.end, next.span.start)) && ordinalOf(date) > ordinalOf(next, true)) {
      const { quote } = view.cite({ start: date.span.start, end: next.span.end })
      yield claim(view, [{ start: date.span.start, end: next.span.end }], 'error', { zh: `期间的终点早于起点：${quote}`, en: `The period ends before it starts: ${quote}` })
    }
    if (closing && date.year !== null && date.span.end < closing.at.start && ordinalOf(date) > closing.day && AS_OF.test(view.text.slice(Math.max(0, date.span.start - 3), date.span.start)) && !NOT_YET.test(view.text.slice(date.span.start, Math.min(line.end, date.span.end + 40))))
      yield claim(view, [date.span, closing.at], 'warning', { zh: `数据截至${view.cite(date.span).quote}，晚于报告落款日期${view.cite(closing.at).quote}`, en: `A state as of ${view.cite(date.span).quote}, after the report was signed on ${view.cite(closing.at).quote}` })
  }
}

/** 2023—2021年. */
function* yearsOf(view: CheckView, line: Span): Generator<Claim> {
  for (const m of matchesOf(view.text.slice(line.start, line.end), YEARS_UNTIL)) {
    if (Number(m[1]) <= Number(m[2])) continue
    const at = { start: line.start + m.index, end: line.start + m.index + m[0].length }
    yield claim(view, [at], 'warning', { zh: `期间的终点早于起点：${view.cite(at).quote}`, en: `The period ends before it starts: ${view.cite(at).quote}` })
  }
}

/** The day in one of the last lines of a report that hold nothing else. */
function closingDay({ text, lines }: CheckView): { at: Span; day: number } | null {
  const line = lines.slice(-LAST_LINES).findLast(({ start, end }) => end - start < 40 && DATE_ALONE.test(text.slice(start, end)))
  const date = line && datesIn(text, line)[0]
  return date && existsInCalendar(date) ? { at: date.span, day: ordinalOf(date) } : null
}

/** The year of the title against the years that the text is full of. */
function* titleYear(view: CheckView): Generator<Claim> {
  const { title, kind } = view.report
  if (title === null || !TELLS_ITS_YEAR.has(kind)) return
  const named = yearsIn(title)
  if (named.length === 0) return
  const [from, to] = [Math.min(...named), Math.max(...named)]
  const places = new Map<number, { count: number; first: Span }>()
  let all = 0
  for (const line of view.lines)
    for (const m of matchesOf(withoutCited(view.text.slice(line.start, line.end)), YEAR)) {
      const year = Number(m[1])
      const known = places.get(year)
      if (known) known.count++
      else places.set(year, { count: 1, first: { start: line.start + m.index, end: line.start + m.index + m[0].length } })
      all++
    }
  if (all < ENOUGH_YEARS) return
  for (const [year, { count, first }] of places)
    if ((year < from || year > to) && count >= all * NEARLY_ALL)
      yield claim(view, [first], 'warning', {
        zh: `标题写的是${from === to ? from : `${from}—${to}`}年，而正文提到的${all}处年份有${count}处是${year}年`,
        en: `The title says ${from === to ? from : `${from}–${to}`}, but ${count} of the ${all} years in the text are ${year}`,
      })
}

/** Titles and numbers of papers blanked out. */
const withoutCited = (words: string): string => (/[《〔［【[(（]/.test(words) ? words.replaceAll(CITED, (cited) => ' '.repeat(cited.length)) : words)

const claim = (view: CheckView, places: readonly Span[], severity: Claim['severity'], message: Said): Claim =>
  remark(view, places, {
    severity,
    message,
    hint: { zh: '核对原始资料的日期，看是否沿用了其他报告的文字', en: 'Compare the dates with the records, and see whether text of another report was left in' },
    confidence: severity === 'error' ? 0.95 : 0.8,
  })

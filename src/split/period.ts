import { periodIn, ROC_OFFSET, yearsIn, yearsPeriod } from '../domain/periods.js'
import type { Period, ReportKind } from '../model/analysis.js'
import type { Span } from '../model/span.js'

const OPENING = 800
const PLAIN_OPENING = 300
const REVIEW = /^[ \t\u3000]*(?:[一二三]|[（(]一[）)])[、.]?([^。；\n]{0,40}(?:回顾|总结))/m
const PLAN_HEAD = /^[ \t\u3000]*[二三][、.](20\d{2})年/m
const MEETING = /^[ \t\u3000]*[—\-－―]{1,3}\s*(20\d{2})年/m
/** 刚刚过去的2020年: the last year looked back on. */
const JUST_PAST = /过去的(20\d{2})年/
const TERM = /(?:执行|评价|审计|实施|报告|自评|考核)(?:的)?(?:期间|期限|时段|周期|年度|期)[^。；，]{0,6}?((?:民国)?\d{2,4}年?度?(?:[-—～~]+|至|到)\d{2,4}年)/
const RECENT = /近([三3五5两2])年/
const SINCE = /(?:自|从)(20\d{2})年(?:\d{1,2}月)?/
const AS_OF = /截[至止]到?(?:本(?:（\d{2,3}）年度)?)?(20\d{2})年/g
const AS_OF_DAY = /截[至止]到?\s?(?:\d{1,2}月\d{1,2}日|目前，)/
const BUDGET = /(?:(20\d{2})年|(\d{2,3})年度)[^，。；]{0,14}(?:预算|拨款)/
/** The fiscal year that the first sentence of a Taiwanese report names. */
const REPUBLIC = /^[^\n]{0,160}?民国(\d{2,3})年度/
const YEARLY = /(?<!\d)(20\d{2})年度/g
const ROC_YEARLY = /(?<!\d)(\d{2,3})年度/g
/** A plain year in the opening: not the year of a day, a month, a beginning or an end. */
const PLAIN = /(?<![\d自从到至由于起])(20\d{2})年(?!\d{1,2}月|以来|起|间|至|到|[-—])/g
const QUOTED = /《[^》\n]{0,80}》|〔\d{4}〕/g

/** The years a report is about, never the day of its writing; null where the text leaves it open. */
export function findPeriod(text: string, part: Span, title: string | null, kind: ReportKind): Period | null {
  const body = text.slice(part.start, part.end)
  if (kind === 'government-work') return reviewed(body, title)
  const named = title === null ? null : periodIn(title, kind === 'budget')
  if (named) return named
  // A year mentioned in what is no known report is not the year of a report.
  if (kind === 'other') return null
  const opening = body.slice(0, OPENING)
  const republic = REPUBLIC.exec(opening.slice(0, PLAIN_OPENING))
  if (republic && kind !== 'budget') return yearsPeriod(`民国${republic[1]!}年度`, Number(republic[1]) + ROC_OFFSET)
  if (kind === 'budget') {
    const m = BUDGET.exec(opening)
    if (m) return m[1] ? yearsPeriod(`${m[1]}年`, Number(m[1])) : yearsPeriod(`${m[2]!}年度`, Number(m[2]) + ROC_OFFSET)
  }
  // A reply to an audit or an annual report, spoken without a title, is about many years.
  if (kind === 'rectification' && title === null) return mostNamed(opening.replaceAll(QUOTED, ''), YEARLY, 0)
  return recent(body, opening) ?? term(body) ?? asOf(body) ?? mostNamed(body.replaceAll(QUOTED, ''), YEARLY, 0) ?? mostNamed(opening.replaceAll(QUOTED, ''), ROC_YEARLY, ROC_OFFSET) ?? mostNamed(opening.slice(0, PLAIN_OPENING).replaceAll(QUOTED, ''), PLAIN, 0)
}

/** A government's report to its congress looks back: 一、2015年工作回顾. */
function reviewed(body: string, title: string | null): Period | null {
  const review = REVIEW.exec(body)?.[1]
  const named = review === undefined ? null : periodIn(review)
  if (named) return named
  const next = Number(PLAN_HEAD.exec(body)?.[1] ?? MEETING.exec(body)?.[1] ?? (title === null ? Number(JUST_PAST.exec(body)?.[1]) + 1 : yearsIn(title)[0]))
  if (!Number.isFinite(next)) return null
  return /[五5]年/.test(review ?? '') ? yearsPeriod(`过去五年`, next - 5, next - 1) : yearsPeriod('过去一年', next - 1)
}

function recent(body: string, opening: string): Period | null {
  const m = RECENT.exec(opening)
  if (!m) return null
  const length = { 两: 2, 三: 3, 五: 5 }[m[1]!] ?? Number(m[1])
  const last = Math.max(0, ...count(body, YEARLY, 0).keys(), ...count(body, ROC_YEARLY, ROC_OFFSET).keys())
  return last === 0 ? null : yearsPeriod(m[0], last - length + 1, last)
}

function term(body: string): Period | null {
  const m = TERM.exec(body)
  return m ? (periodIn(/^\d{2,3}(?!\d)/.test(m[1]!) ? `民国${m[1]!}` : m[1]!) ?? null) : null
}

function asOf(body: string): Period | null {
  const years = [...body.matchAll(AS_OF)].map((m) => Number(m[1]))
  const since = SINCE.exec(body)
  if (years.length > 0) {
    const last = years.reduce((a, b) => Math.max(a, b))
    const first = since ? Number(since[1]) : last
    return first < last ? yearsPeriod(`${since![0]}…${last}年`, first, last) : yearsPeriod(`${last}年`, last)
  }
  if (!AS_OF_DAY.test(body)) return null
  const all = [...body.matchAll(/(?<!\d)(20\d{2})(?:年|〕)/g)].map((m) => Number(m[1]))
  const last = all.reduce((a, b) => Math.max(a, b), 0)
  return last === 0 ? null : yearsPeriod(`${last}年`, last)
}

function count(body: string, pattern: RegExp, offset: number): Map<number, number> {
  const counts = new Map<number, number>()
  for (const m of body.matchAll(pattern)) counts.set(Number(m[1]) + offset, (counts.get(Number(m[1]) + offset) ?? 0) + 1)
  return counts
}

function mostNamed(body: string, pattern: RegExp, offset: number): Period | null {
  const counts = [...count(body, pattern, offset)]
  if (counts.length === 0) return null
  const [year] = counts.reduce((a, b) => (b[1] > a[1] ? b : a))
  return yearsPeriod(`${year - offset}年`, year)
}

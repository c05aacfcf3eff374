import type { Setting } from './role.js'

/** 上年末为, 去年同期数为: a value of then, told by itself. */
const OF_THEN = /(?<![到至])(?:[上去前]一?年度?|[上前]期|上月|上一?季度?|基期)(?:同期|全年|年?[末底初])?(?:数|值|水平)?(?:的|[仅约]?为|是|只有|仅有|仅|：)?$/
/** 2022年为, 2021年底仅有 */
const OF_A_YEAR = /(?<!\d)(20\d\d)年(?:同期|全年|年?[末底初])?(?:数|值)?(?:[仅约]?为|是|只有|仅有)$/
/** 高于过去十年平均的, 低于近三年: set against a value of then. */
const SET_AGAINST = /(?:高|低|多|少|大|小|快|慢)于[^，；]{0,4}(?:过去|近[一二三四五六七八九十几\d]|前[一二三四五六七八九十几\d]|[上去前]年|历年|往年|同期|历史)[^，；]{0,14}$/
const MEAN_BEFORE = /(?:平均数?|均值|水平|同期)(?:的|之)?$/
const MEAN_AFTER = /^的?(?:历史)?(?:平均|均值|水平|同期|增幅|增速)/

/** 将现行10%的税率降至9%: what is in force until the change. */
const IN_FORCE = /(?:现行|现有|原有|原来|原先)的?$/
const MOVED_AFTER = /^的?[^，；。]{0,10}?[降提调升增减扩缩][^，；。]{0,3}?[至到为]/

/** Does the clause tell a value of an earlier time, to compare with? */
export function tellsThen(clause: string, after: string, year: number | null): boolean {
  if (OF_THEN.test(clause) || (IN_FORCE.test(clause) && MOVED_AFTER.test(after))) return true
  const told = year === null ? null : OF_A_YEAR.exec(clause)
  if (told) return Number(told[1]) < year!
  return SET_AGAINST.test(clause) && (MEAN_BEFORE.test(clause) || MEAN_AFTER.test(after))
}

/** 去年完成…，今年完成…: which years a report calls so depends on when it was written; a speech of this year reports on the last. */
const LAST_YEAR = /^[，；\s]*(?:[一二三四五六七八九十]是)?(?:去年|上年度?|上一年度?|上期)(?![末底同])/
const THIS_YEAR = /[，；](?:而)?(?:今年|本年度?|本期|当年)(?![^，；。]{0,6}(?:计划|将|要|力争|预计|预算|安排|拟|目标))/

/** Is the clause about the year before, and a later clause of the sentence (`rest`) about the year reported on? */
export function contrastsThen(clause: string, rest: string, { report }: Setting): boolean {
  return report !== 'government-work' && report !== 'budget' && LAST_YEAR.test(clause) && THIS_YEAR.test(rest)
}

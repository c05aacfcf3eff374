import type { FigureKind, FigureRole, ReportKind, SectionRole } from '../../src/model/analysis.js'
import { matchesOf } from '../../src/text/matches.js'
import { ACTUAL_WORD, BUDGET_WORD, FUND_NAME, TARGET_NAME, TARGET_WORD } from './lexicon.js'
import type { LeftContext } from './left-context.js'
import { DONE, isPlanned } from './plan.js'
import { tellsThen } from './then.js'

/** Where the figure stands: what its report and its section are about. */
export interface Setting {
  report: ReportKind
  section: SectionRole | null
  /** Title of the innermost section that names a thing, for heads that say nothing alone. */
  heading: string | null
  /** Title of the innermost section, whatever it says. */
  title: string | null
  /** The body or place the section is about, where its title is one. */
  scope: string | null
  issuer: string | null
  /** Last year covered by the report, for telling plans from results. */
  year: number | null
}

export interface RoleReading {
  role: FigureRole
  direction?: 'up' | 'down'
  /** The role was not said but taken from the section or the kind of report. */
  inferred: boolean
}

/** Money that is set aside in a plan: 年内投资1.6亿元. */
const SET_ASIDE = /^(?:计划|年内|总|概算)?(?:资金|经费|投资|投入|安排)|(?:资金|经费|投资|总投资|拨款)$/
/** 1.3%的轻微增长: the change is named after the number. */
const CHANGE_AFTER = /^的[^，。；]{0,6}?(?:(增长|升幅|增幅|涨幅|提升|上升|上涨)|(跌幅|降幅|减幅|下降|跌势|下跌))/
/** A bound that is asked for: 不少于3人. */
const REQUIRED = /(?:至多|[每各][^，。；]{1,6}最多)[^，。；]{0,4}$|(?:[须需应]|要求)[^，。；]{0,10}最少$|应(?:办|完成|建|达|配备?)理?[的之]?$|(?:不得|不少于|不低于|不得少于|不得低于|至少|不高于|不得超过|不超过|≥|≤)[^，。；]{0,6}$/
/** 资助上限: the number is a bound, whatever brought it there. */
const CAP_NAME = /(?:上限|下限|限额|控制线)$/
/** The day of a count is no sign that the count was reached: 截至年底，应办290件. */
const AS_OF = /^(?:据.{0,8}统计，)?(?:截至|截止|迄)[^，；]{2,16}/
/** 41亿元的限额以内, 80%的国家要求: what the number is called right after. */
const CALLED_GOAL = /^(?:以上|以下|以内|左右)?[的之](?![一二三四五六七八九十两])(?:[一-鿿]{0,4}(?:目标|标准|要求|限额|红线|底线|上限|下限|门槛|控制数|控制线|承诺)|(?:[省市县]级?|国家|上级|中央|年度|规划|既定|考核|法定)?(?:任务|指标))/
/** 按每户1200元的标准给予补助: a standard that is paid. */
const PAID = /按照?[^，；]{1,24}$/
const PAYS = /^[的之][^，；]{0,4}标准(?:给予|予以|进行|发放|拨付|支付)?(?:补[助贴]|奖励|发放|拨付|支付|救助|列支)/
/** 每年2%以上目标 */
const GOAL_AFTER_RATE = /^(?:以上|以下|以内|左右)?之?(?:[省市]级?|国家|年度|规划|既定|考核)?(?:目标|标准|要求|控制线)/
/** A value of then, named before the number: 较上年度预算数7亿元，减少…. */
const VALUE_OF_THEN = /(?:[年期季月]|年度?末?|初|底|数|预算|决算|水平|平均|目标|计划|总额|时期|短绌|賸余|收入|支出|经费)$/
const THEN = /^(?:上|去|前|\d{2,4}年|同期|基期|[上前]期|原)/

/**
 * The role of a figure by the guide: the verb before it first (change, from, arrival), then what a comparison names, then
 * words of plan and budget in its clause, then its section.
 * @param afterThen the number before is a value of then, so that a change is measured against it
 * @param clause the clause's words up to the number, and those after it up to the next mark
 */
export function roleOf(left: LeftContext, clause: string, after: string, kind: FigureKind, name: string, future: boolean | null, setting: Setting, afterThen = false): RoleReading {
  const planned = isPlanned(clause, after, kind, future, setting)
  if (left.from) return { role: 'previous', inferred: false }
  const named = kind === 'rate' ? CHANGE_AFTER.exec(after) : null
  if (named && !left.change) return { role: 'change', direction: named[1] ? 'up' : 'down', inferred: false }
  if (left.change) {
    if (planned && !left.compared && !afterThen) return { role: 'target', direction: left.change, inferred: false }
    return { role: 'change', direction: left.change, inferred: false }
  }
  if (left.compared && !left.arrival && !/(?:完成|实现)[^，；]{0,3}$/.test(clause) && VALUE_OF_THEN.test(left.compared) && /[比较与同跟]/.test(clause.slice(Math.max(clause.lastIndexOf('，'), clause.lastIndexOf('；')) + 1))) {
    if (THEN.test(left.compared)) return { role: 'previous', inferred: false }
    return { role: kind === 'money' && /预算|分配|计划/.test(left.compared) ? 'budget' : /目标|计划|预期/.test(left.compared) ? 'target' : 'previous', inferred: false }
  }
  if (tellsThen(clause, after, setting.year)) return { role: 'previous', inferred: false }
  if ((TARGET_NAME.test(clause) && !(kind === 'rate' && /(?:的|之)$/.test(clause))) || (CALLED_GOAL.test(after) && !(kind === 'money' && PAID.test(clause) && PAYS.test(after))) || (kind === 'rate' && GOAL_AFTER_RATE.test(after))) return { role: 'target', inferred: false }
  if (CAP_NAME.test(name)) return { role: kind === 'money' && /经费|预算|拨款/.test(name) ? 'budget' : 'target', inferred: false }
  if (!DONE.test(clause.replace(AS_OF, '')) && REQUIRED.test(clause)) return { role: 'target', inferred: false }
  if (kind === 'money' && isOfThen(clause, setting)) return { role: 'previous', inferred: false }
  if (kind === 'money') return moneyRole(clause, name, planned, planned && !future && !TARGET_WORD.test(clause), setting)
  if (setting.report === 'budget' && (/预算安排|编列/.test(clause) || /预算安排/.test(name))) return { role: 'budget', inferred: false }
  return planned ? { role: 'target', inferred: !future } : { role: 'actual', inferred: false }
}

const YEAR = /(?<!\d)(20\d{2})年/g

/** 2025年当年预算执行数为1690万元 in the budget of 2026: what is named for an earlier year is there to compare with. */
function isOfThen(clause: string, { report, year }: Setting): boolean {
  if (report !== 'budget' || year === null) return false
  const years = matchesOf(clause, YEAR)
  return years.length > 0 && years.every(([, said]) => Number(said) < year)
}

/** @param setAside the plan is told by the section alone */
function moneyRole(clause: string, name: string, planned: boolean, setAside: boolean, setting: Setting): RoleReading {
  const own = name.replace(FUND_NAME, '')
  if (/^(?:预算|预计)/.test(own) || (setting.report === 'budget' && /(?:预算|预计)[^，]{0,6}$/.test(clause.slice(-12)))) return { role: 'budget', inferred: false }
  if (/实际|执行数|执行率|决算|审定|实现数/.test(own)) return { role: 'actual', inferred: false }
  if (setAside && SET_ASIDE.test(own) && !/完成[^，]{0,6}$/.test(clause.slice(-14))) return { role: 'budget', inferred: true }
  if (ACTUAL_WORD.test(own)) return { role: planned ? 'target' : 'actual', inferred: false }
  if (/已(?![定列编安])[^，；]{0,6}$/.test(clause.slice(-12))) return { role: 'actual', inferred: false }
  if (BUDGET_WORD.test(own)) return { role: 'budget', inferred: false }
  const near = clause.slice(-24).replace(FUND_NAME, '')
  if (/(?:预算|预计)[^，]{0,4}$/.test(near)) return { role: 'budget', inferred: false }
  if (ACTUAL_WORD.test(near)) return { role: planned ? 'target' : 'actual', inferred: false }
  if (BUDGET_WORD.test(near)) return { role: 'budget', inferred: false }
  if (planned) return { role: /^(?:资金|经费|投资)|(?:资金|经费|拨款)$/.test(name) ? 'budget' : 'target', inferred: true }
  if (setting.report === 'budget' && setting.section !== 'results') return { role: 'budget', inferred: true }
  return { role: 'actual', inferred: false }
}

/** The share of a planned sum in a budget, and what is left between planned sums (岁入岁出差短), are planned too. */
export function goesOnInBudget(kind: FigureKind, clause: string, name: string, before: FigureRole | undefined, setting: Setting): boolean {
  if (before !== 'budget') return false
  if (kind === 'rate') return setting.report === 'budget' && /占/.test(clause)
  return kind === 'money' && /岁入岁出|收支(?:差|相抵|平衡)|差短|差额$/.test(name)
}

import type { FigureKind, FigureRole, ReportKind, SectionRole } from '../../src/model/analysis.js'
import { ACTUAL_WORD, BUDGET_WORD, FUND_NAME, TARGET_NAME, TARGET_WORD } from './lexicon.js'
import type { LeftContext } from './left-context.js'

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

/** Verbs that make a plan of a number in a section of plans. */
const PLAN_VERB = /要|确保|力争|实现|达到|新增|新建|完成|提高|提升|增长|控制|不低于|不少于|不超过|建设|推进|培育|引进|改造|开展|举办|组织|争取|安排|实施|启动|投资|投入|拆除|解决|整治|治理|培训|发放|发展|打造|创建|突破|稳定在|保持在|建成|落实|推广|种植|新改建|扩建|修建|≥|≤/
/** Money that is set aside in a plan: 年内投资1.6亿元. */
const SET_ASIDE = /^(?:计划|年内|总|概算)?(?:资金|经费|投资|投入|安排)|(?:资金|经费|投资|总投资)$/
/** 1.3%的轻微增长: the change is named after the number. */
const CHANGE_AFTER = /^的[^，。；]{0,6}?(?:(增长|升幅|增幅|涨幅|提升|上升|上涨)|(跌幅|降幅|减幅|下降|跌势|下跌))/
/** A bound that is asked for: 不少于3人. */
const REQUIRED = /(?:不得|不少于|不低于|不得少于|不得低于|至少|不高于|不得超过|不超过|≥|≤)[^，。；]{0,6}$/
const DONE = /已(?!定)|完成了|实现了|截至|截止|上年|去年|以来|累计|达到了|目前/
/** A value of then, named before the number: 较上年度预算数7亿元，减少…. */
const VALUE_OF_THEN = /(?:[年期季月]|年度?末?|初|底|数|预算|决算|水平|平均|目标|计划|总额|时期|短绌|賸余|收入|支出|经费)$/
const THEN = /^(?:上|去|前|\d{2,4}年|同期|基期|[上前]期|原)/

/**
 * The role of a figure by the guide: the verb before it first (change, from, arrival), then what a comparison names, then
 * words of plan and budget in its clause, then its section.
 * @param afterThen the number before is a value of then, so that a change is measured against it
 * @param clause the clause's words up to the number, and those after it up to the next mark
 */
export function roleOf(left: LeftContext, clause: string, after: string, kind: FigureKind, name: string, future: boolean, setting: Setting, afterThen = false): RoleReading {
  const planned = isPlanned(clause, after, future, setting)
  if (left.from) return { role: 'previous', inferred: false }
  const named = kind === 'rate' ? CHANGE_AFTER.exec(after) : null
  if (named && !left.change) return { role: 'change', direction: named[1] ? 'up' : 'down', inferred: false }
  if (left.change) {
    if (planned && !left.compared && !afterThen) return { role: 'target', direction: left.change, inferred: false }
    return { role: 'change', direction: left.change, inferred: false }
  }
  if (left.compared && !left.arrival && VALUE_OF_THEN.test(left.compared) && /[比较与同跟]/.test(clause.slice(Math.max(clause.lastIndexOf('，'), clause.lastIndexOf('；')) + 1))) {
    if (THEN.test(left.compared)) return { role: 'previous', inferred: false }
    return { role: kind === 'money' && /预算|分配|计划/.test(left.compared) ? 'budget' : /目标|计划|预期/.test(left.compared) ? 'target' : 'previous', inferred: false }
  }
  if (/(?:上年|去年|上期|上年度|去年度)(?:同期|末|底)?(?:的|为|是|数)?$/.test(clause)) return { role: 'previous', inferred: false }
  if (TARGET_NAME.test(clause) || /^(?:以上|以下|左右)?的(?:省|市|国家|年度|规划|既定)?(?:目标|标准|要求|任务)/.test(after)) return { role: 'target', inferred: false }
  if (!DONE.test(clause) && REQUIRED.test(clause)) return { role: 'target', inferred: false }
  if (kind === 'money' && isOfThen(clause, setting)) return { role: 'previous', inferred: false }
  if (kind === 'money') return moneyRole(clause, name, planned, planned && !future && !TARGET_WORD.test(clause), setting)
  if (setting.report === 'budget' && /预算安排|编列/.test(clause)) return { role: 'budget', inferred: false }
  return planned ? { role: 'target', inferred: !future } : { role: 'actual', inferred: false }
}

/** 2025年当年预算执行数为1690万元 in the budget of 2026: what is named for an earlier year is there to compare with. */
function isOfThen(clause: string, { report, year }: Setting): boolean {
  if (report !== 'budget' || year === null) return false
  const years = [...clause.matchAll(/(?<!\d)(20\d{2})年/g)]
  return years.length > 0 && years.every(([, said]) => Number(said) < year)
}

/** @param setAside the plan is told by the section alone */
function moneyRole(clause: string, name: string, planned: boolean, setAside: boolean, setting: Setting): RoleReading {
  const own = name.replace(FUND_NAME, '')
  if (/^(?:预算|预计)/.test(own) || (setting.report === 'budget' && /(?:预算|预计)[^，]{0,6}$/.test(clause.slice(-12)))) return { role: 'budget', inferred: false }
  if (/实际|执行数|执行率|决算|审定|实现数/.test(own)) return { role: 'actual', inferred: false }
  if (setAside && SET_ASIDE.test(own) && !/完成[^，]{0,6}$/.test(clause.slice(-14))) return { role: 'budget', inferred: true }
  if (ACTUAL_WORD.test(own)) return { role: planned ? 'target' : 'actual', inferred: false }
  if (BUDGET_WORD.test(own)) return { role: 'budget', inferred: false }
  const near = clause.slice(-24).replace(FUND_NAME, '')
  if (/(?:预算|预计)[^，]{0,4}$/.test(near)) return { role: 'budget', inferred: false }
  if (ACTUAL_WORD.test(near)) return { role: planned ? 'target' : 'actual', inferred: false }
  if (BUDGET_WORD.test(near)) return { role: 'budget', inferred: false }
  if (planned) return { role: /^(?:资金|经费|投资)|(?:资金|经费)$/.test(name) ? 'budget' : 'target', inferred: true }
  if (setting.report === 'budget' && setting.section !== 'results') return { role: 'budget', inferred: true }
  return { role: 'actual', inferred: false }
}

function isPlanned(clause: string, after: string, future: boolean, setting: Setting): boolean {
  if (/^的(?:年度)?目标/.test(after)) return true
  if (TARGET_WORD.test(clause)) return !/(?:完成|达到|实现|超过|低于|高于)[^，]{0,12}目标/.test(clause) || /目标值?(?:为|是)?$/.test(clause)
  if (/实际|截至|迄|已完成/.test(clause)) return false
  if (future) return true
  if (DONE.test(clause) || /现时|现有|现已|共有|共聘/.test(clause)) return false
  if (setting.section === 'targets') return true
  return (setting.section === 'next-steps' || setting.section === 'suggestions') && PLAN_VERB.test(clause)
}

import type { FigureKind } from '../../src/model/analysis.js'
import { TARGET_WORD } from './lexicon.js'
import type { Setting } from './role.js'

/** What was done, is there or is past, whatever the section plans. */
export const DONE = /已(?!定)|(?:完成|实现|达到)了|截至|截止|上年|去年|以来|累计|目前/
const AT_HAND = /现时|现有|现已|共有|共聘|编报|填报|申报/
/** 12个项目编报了绩效目标 */
const REPORTED = /^[^，；。]{0,8}(?:编报|填报|申报)/
/** Verbs and bounds that make a plan of a number in a section of suggestions. */
const PLAN_VERB = /[要应须]|确保|力争|实现|达到|新增|新建|完成|提高|提升|增长|控制|不低于|不少于|不超过|建设|推进|培育|引进|改造|开展|举办|组织|争取|安排|实施|启动|投资|投入|拆除|解决|整治|治理|培训|发放|发展|打造|创建|突破|稳定在|保持在|建成|落实|推广|种植|新改建|扩建|修建|≥|≤/
/** In a section of plans a number is one, unless the words say that it is past, there or wanting. */
const PAST = /(?:^|[，；：]|[一二三四五六七八九十]是)(?:其中)?(?:过去|近[一二三四五六七八九十两几\d]{0,3}年|20\d\d年(?:以来|末|底)|自20\d\d年|此前|当前|现在|已经|曾|[仍尚还只]有|存在)|(?:由|从)[^，；]{0,12}$/
/** Phrases that hold 目标, 计划 or 任务 and tell what was reached of it: 目标任务完成率, 计划执行进度. */
const REACHED = /(?:目标|计划|任务|指标)[^，；]{0,4}?(?:完成|达标|达成|实现|执行|兑现)(?:率|度|进度|比例|情况)/g
/** 占任务数的 96.7%, 为原预计经费之 599.3%, 完成年度计划的 80%: a share of what was planned. */
const SHARE_OF_PLAN = /(?:占|完成|为|达到?|相当于|实现|超过|不足|不到)[^，；]{0,16}?(?:目标|计划|任务|指标|预计|预定|预期|预估)(?!值)[^，；]{0,8}?(?:的|之|数|总数)$/
/** Words that make a plan even of a share. */
const WILL = /力争|确保(?!障)|争取|要(?:达到?|完成|实现)|明年|将/

/** What announces a plan for all the numbers that follow in its sentence. 原计划 and 较预期 do not: they look back. */
const ANNOUNCES = [
  /力争|确保(?!障)|拟(?:按|安排|新|建|开|引|培|购|改|用|再)|(?:政府|我们|当局|署方|本[局署部会])(?:亦|并|也)?会(?![议计员同])|(?:^|[，；])(?:亦|并|也|亦将|并将)会/,
  /(?:预期|主要|总体|发展|年度|工作)目标(?:是|为|：|任务)|预计(?<![原较比与超过]预计)|预期(?<![稳较比与于好初成到过达如合出]预期)(?!寿命)|预测(?<![稳较比]预测)/,
  /计划(?=到|在|于|用)|计划(?<=(?:^|[，；：年月我县市区局院校镇乡村司部厅府署处所内底拟还均也目是])计划)(?=新[建增设改]|建[设成]|改[造建]|实施|开[工展通]|引进|培[训育养]|整治|治理|修|种|发放|组织|举办|招|推|增|扩|购|配|启动|争取|选|创)/,
  /将[由从](?:目前|现在|原来)?的?$/,
  /将(?<!已将)(?!军|领|近|\d|20|其|与|把|有)(?=[^，。；]{0,12}(?:达|实现|增加|增长|提高|创造|新增|完成|建成|提供|投入|减少|降低|超过))/,
  /(?:^|[，；：]|力争|预计|拟|安排)(?:明年|来年|下一?年度?|未来[一二三四五六七八九十几\d]+年|今后[一二三四五六七八九十几\d]+年|下一?步|下一?阶段|接下来)|到(?<!(?:年|截止|至)到)20[2-9]\d年/,
]
const ANNOUNCING = new RegExp(ANNOUNCES.map((words) => words.source).join('|'))
/** What ends it: done, there, as it turned out. */
const LOOKS_BACK = /已(?!定)|截至|截止|目前|现时|完成了|[去前]年|实际/

/** A paragraph that opens with the time to come: 下一步，我局将…; but not 为下一步…打下基础. */
const TO_COME = /下一?步|下一?阶段|接下来|(?:明年|来年|下一年度?|今后一段时期|今后[一二三四五六七八九十几\d]+年|未来[一二三四五六七八九十几\d]+年)/
export function opensPlan(sentence: string): boolean {
  const hit = TO_COME.exec(sentence)
  if (!hit) return false
  const before = sentence.slice(0, hit.index)
  if (/^[^，。；]{0,3}[为对按]|[。；\d]/.test(before)) return false
  const comma = before.lastIndexOf('，')
  return before.length - comma - 1 <= 10 && (comma < 0 || (comma <= 24 && /^[下接]/.test(hit[0]) && !hit[0].includes('年')))
}

/** Does the passage before a number announce a plan (true), end one (false), or neither (null)? */
export function announced(passage: string): boolean | null {
  if (ANNOUNCING.test(passage)) return true
  return LOOKS_BACK.test(passage) ? false : null
}

/** 要对9个路段倒排工期: what is there already is acted upon. */
const ACTED_UPON = /(?:对|针对|围绕|聚焦|把)(?:全[省市县区]|其余|剩余|剩下|现有)?的?$/
/** 2024年秋季学期前, 2025年6月底前 */
const BEFORE_A_YEAR = /(?<!\d)(20\d\d)年[^，；。]{0,8}前/

/** Does the passage set a day after the year reported on (true), or within it (false)? */
export function setsTerm(passage: string, year: number | null): boolean | null {
  const hit = year !== null && passage.includes('前') ? BEFORE_A_YEAR.exec(passage) : null
  return hit && Number(hit[1]) > year!
}

/**
 * Is the number planned, promised, required or forecast rather than reached?
 * @param clause the clause's words up to the number
 * @param after those behind it up to the next mark
 * @param future the sentence announced a plan before (true), looked back (false) or neither (null)
 */
export function isPlanned(clause: string, after: string, kind: FigureKind, future: boolean | null, setting: Setting): boolean {
  if (/^的(?:年度)?目标/.test(after)) return true
  if (kind === 'count' && ACTED_UPON.test(clause)) return false
  if (kind === 'rate' && SHARE_OF_PLAN.test(clause)) return WILL.test(clause)
  const said = clause.includes('率') || clause.includes('度') || clause.includes('情况') || clause.includes('比例') ? clause.replace(REACHED, '') : clause
  if (TARGET_WORD.test(said)) return !/(?:完成|达到|实现|超过|低于|高于)[^，]{0,12}目标/.test(said) || /目标值?(?:为|是)?$/.test(said)
  if (/实际|截至|迄|已完成/.test(clause)) return false
  if (future) return true
  if (DONE.test(clause) || AT_HAND.test(clause) || REPORTED.test(after)) return false
  if (setting.section === 'targets') return true
  if (setting.section === 'next-steps' && future === null && !PAST.test(clause)) return true
  return (setting.section === 'next-steps' || setting.section === 'suggestions') && PLAN_VERB.test(clause)
}

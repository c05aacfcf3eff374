import type { ReportKind } from '../model/analysis.js'

interface KindRule {
  kind: ReportKind
  words: RegExp
  unless?: RegExp
}

/** Words of titles, first match wins. Source: titles of 105 published reports and the kinds of the annotation guide. */
const TITLE_RULES: readonly KindRule[] = [
  { kind: 'notice', words: /(?:通知|办法|公告|规定|细则|通告|决定|的函|批复|暂行规程|指导意见|实施意见)(?:[（(].{0,20}[）)])?$/ },
  { kind: 'other', words: /(?:大纲|名单|规范|标准|试题|试卷|合同|协议|手册|章程|目录|一览表|指南|须知|简章|招标文件|说明书)(?:[（(].{0,20}[）)])?$/ },
  { kind: 'government-work', words: /政府工作报告|施政报告/ },
  { kind: 'statistics', words: /统计公报|普查.{0,6}公报/ },
  { kind: 'rectification', words: /整改|[覆复]文|整治情况/ },
  { kind: 'self-evaluation', words: /自评|自我评价/ },
  { kind: 'work-summary', words: /总结(?:报告)?(?:[及和暨与].{0,16})?(?:[（(].{0,20}[）)])?$/ },
  { kind: 'audit', words: /审计(?:结果|工作|报告|公告|情况|调查|意见)|决算(?:审核|草案审计)|审核(?:结果|报告|情[况形])|巡[察视](?:反馈|情况)/ },
  { kind: 'evaluation', words: /(?:绩效|项目|政策|财政|重点|效果|支出)评价|评[价估]报告/ },
  { kind: 'performance', words: /绩效/ },
  { kind: 'final-accounts', words: /决算/ },
  { kind: 'budget', words: /预算/ },
  { kind: 'work-summary', words: /总结|汇报|年报|年度报告|述职|工作报告|工作(?:的)?情况|(?:开展|进展|落实|完成|推进|执行|实施)情况|情况(?:的)?(?:报告|说明|通报)|小结|回顾/ },
  { kind: 'audit', words: /审计/ },
  { kind: 'work-summary', words: /报告|情况|通报|公示|进展|分析$|说明$|材料$/ },
]

/** Words of the opening of a text without a title. */
const OPENING_RULES: readonly KindRule[] = [
  { kind: 'government-work', words: /向大会.{0,8}(?:报告|作).{0,6}工作|(?:作|提交)政府工作报告|政府工作报告/ },
  { kind: 'rectification', words: /[覆复]文|整改(?:情况|报告|工作|落实)/ },
  { kind: 'audit', words: /决算.{0,10}审[核计]|审核结果|审计(?:结果|工作报告|情况)/ },
  { kind: 'budget', words: /拨款条例草案|财政预算案|预算(?:案|草案)|预算.{0,6}编[列制]/ },
  { kind: 'self-evaluation', words: /绩效自评|自评报告|自我评价/ },
  { kind: 'evaluation', words: /绩效评价/ },
  { kind: 'performance', words: /绩效/ },
  { kind: 'final-accounts', words: /决算/ },
  { kind: 'work-summary', words: /(?:汇报|总结|报告)如[下次]|总结|年报|工作汇报|开展情况|工作情况/ },
  { kind: 'budget', words: /预算/ },
]

/** Section names that only reports have: a text with neither title nor opening words is a report when it shows them. */
const REPORT_SECTIONS = /(?:基本情况|工作开展情况|开展情况|具体做法|主要做法|存在(?:的|主要)?.{0,4}(?:问题|困难|不足)|整改措施|下(?:一)?步(?:工作)?(?:打算|计划|安排)|绩效目标|工作回顾)/

const decide = (rules: readonly KindRule[], words: string): ReportKind | null => rules.find((r) => r.words.test(words) && !r.unless?.test(words))?.kind ?? null

/** The kind that a title (clean, without blanks) names, or null. */
export const kindOfTitle = (title: string): ReportKind | null => decide(TITLE_RULES, title)
/** The kind that the first lines of an untitled text name, or null. */
export const kindOfOpening = (opening: string): ReportKind | null => decide(OPENING_RULES, opening)
/** Money and rates, as only reports give them. */
const REPORTED = /\d(?:\.\d+)?(?:[万亿]元|%)/g
const ENOUGH_FIGURES = 3
/** Does the text state figures of money or rates in number? Then it reports something, whatever it is called. */
export function reportsFigures(text: string): boolean {
  const found = text.matchAll(REPORTED)
  for (let i = 0; i < ENOUGH_FIGURES; i++) if (found.next().done) return false
  return true
}
export const hasReportSections = (text: string): boolean => REPORT_SECTIONS.test(text)

/** Words that end the title of a report or of another official paper. */
export const TITLE_ENDING = /(?:报告|报告书|总结|小结|汇报|公报|情况|情况说明|说明|方案|预算|决算|预算案|草案|计划|要点|总结材料|通报|通知|公告|意见|办法|细则|规定|名单|大纲|规范|标准|年报|[覆复]文|公示|自评表|评价表|材料|工作安排|回顾)(?:[（(][^（）()]{1,30}[）)])?$/
/** Where a title that is glued to the first sentence can end. */
export const GLUED_ENDING = /(?:工作总结|总结报告|自查报告|自评报告|评价报告|整改报告|绩效报告|工作报告|情况报告|情况汇报|工作汇报|工作情况|总结|汇报材料|汇报|报告|方案)(?![的中如])/

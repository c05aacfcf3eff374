import type { ReportKind, SectionRole } from '../model/analysis.js'

/**
 * Heading wordings and the role they announce, first match wins. Source: 644 headings of 105 published reports, the
 * reference outlines of 财预〔2020〕10号 and of the yearly transfer-payment self-evaluations.
 * `strict`: the words name the part whatever stands above it. Other rules count only where nothing above says more:
 * 加强资金管理 below 整改措施 is a measure.
 */
interface RoleRule {
  role: SectionRole
  words: RegExp
  unless?: RegExp
  strict?: boolean
  /** Only below these roles (null: at the top). */
  below?: readonly (SectionRole | null)[]
}

/** People and things that are called difficult or problematic, and acts upon problems: no problem of the report. */
const NOT_A_PROBLEM = /困难(?:群[众体]|家庭|[户人]|[人职]员|职工|学生|儿童|企业|救助|补助|地区|老[年人]|残疾|党员|毕业生|对象)|问题线索|解决|破解|化解|补齐|补足|补短板|弥补|克服|应对|攻[克坚]|整[治改]|纠治|治理|处[理置]|帮扶|关爱|目标设定|其[他它](?:需要|应|需|有关)?/
const OPEN: readonly (SectionRole | null)[] = [null, 'project', 'other', 'next-steps', 'suggestions']

const RULES: readonly RoleRule[] = [
  { role: 'appendix', words: /^(?:附件|附表|附录|佐证材料|报告附件|相关附件)/, strict: true },
  { role: 'other', words: /其[他它](?:需要|应当?|需|有关|相关|情况)?.{0,4}(?:说明|情况|事项|问题|内容)|名词解释|^(?:结语|结束语|结尾)$/, strict: true },
  { role: 'targets', words: /目标(?:的)?(?:设[定置立]|申报|编[制报]|分解|下达)/, strict: true },
  // Aims named first, 施政目标与重点, are what the part is about.
  { role: 'targets', words: /^(?:\d{2,4}年度?)?(?:施政|年度|工作|业务)?目标[与及和、](?:实施|工作)?(?:重点|策略)$/, strict: true },
  { role: 'results', words: /绩效管理(?:工作)?(?:开展|实施)?情况(?:的)?(?:说明)?$/, strict: true },
  { role: 'suggestions', words: /^整改(?:的)?建议/, strict: true },
  { role: 'problems', words: /(?:未|未完成|没有)整改.{0,6}(?:问题|事项)/, strict: true },
  { role: 'measures', words: /整改|^(?:纠正|纠治)(?:情况|措施)/, unless: /整改(?:的)?建议|需(?:要)?整改的?问题$/, strict: true },
  { role: 'other', words: /结果.{0,4}(?:应用|运用|公开)/, strict: true },
  // Below 整改情况 each …问题 tells what became of it.
  { role: 'measures', words: /.{4,60}问题$/, unless: /存在|^(?:当前|目前)?(?:主要|突出)/, below: ['measures'] },
  { role: 'measures', words: /审[核计]意见.{0,4}(?:办理|落实|执行|处理)/, strict: true },
  { role: 'results', words: /(?:解决|化解|整治|处置).{0,8}(?:问题|困难|矛盾)(?:的)?(?:情况|成效|做法)/ },
  { role: 'problems', words: /存在.{0,8}(?:问题|困难|不足|短板|薄弱环节|差距|缺失)|^(?:[当目]前的?)?(?:主要|突出|具体|面临的?|工作中的?|主要的)?(?:问题|困难|不足)|(?:主要|突出|发现的?|反映的?|面临的?)(?:的)?(?:问题|困难|不足|挑战)|(?:问题|困难|不足)(?:之处)?(?:[及和与、].{0,4}原因)?(?:分析)?$/, unless: NOT_A_PROBLEM, strict: true },
  { role: 'problems', words: /问题|困难|不足|短板|薄弱|堵点|缺失/, unless: NOT_A_PROBLEM, below: [null, 'project', 'other'] },
  { role: 'problems', words: /^(?:重要|主要)?审[核计](?:查出|发现|意见)/ },
  { role: 'causes', words: /原因(?:[及和与]|分析|剖析|$)|成因/, strict: true },
  { role: 'measures', words: /(?:改进|对策|应对|纠正|补救|解决)(?:的)?(?:措施|办法|意见|方案)|(?:采取|拟采取)的?.{0,4}(?:措施|办法|对策)|^(?:相关|有关|主要|具体)?措施(?:[及和与].{0,4}建议)?$/, strict: true },
  { role: 'suggestions', words: /建议/, unless: /人大代表|政协|议案|提案|办理/, strict: true },
  { role: 'next-steps', words: /下(?:一)?步|下(?:一)?阶段|(?:今后|未来)(?:的|.{1,3}年)?(?:工作|打算|计划|努力|谋划|发展)|打算|努力方向|工作谋划/, strict: true },
  { role: 'results', words: /回顾|总结$/, strict: true },
  { role: 'next-steps', words: /(?:工作|任务|总体)(?:总体)?(?:安排|部署|计划|思路|要求)|展望|(?:施政|工作|业务|营运)(?:目标与|目标及)?(?:计划|重点)(?:重点)?|政策取向|^\d{4}年.{0,12}(?:重点工作|主要任务|工作任务)/, unless: /完成|开展情况|落实情况|实施情况|执行情况|目标任务/ },
  { role: 'next-steps', words: /^(?:今年|明年|来年|\d{4}年(?:度)?)(?:的)?(?:政府)?工作(?:重点|任务|目标)/, strict: true },
  { role: 'results', words: /目标.{0,8}(?:完成|实现|达成|达标)|指标.{0,6}(?:完成|实现|达成)|(?:经验|做法|成效|亮点|成果|成绩|业绩)|施政绩效|绩效(?:实现|完成|情况|分析)/, unless: /^(?:加强|加大|推广|宣传|强化|提升|巩固)/ },
  { role: 'conclusion', words: /结论|评价结果|综合评价|自评(?:得分|结果)|评价得分|得分情况|评[定级]等级|总体评价|抽查结果|评分结果/, unless: /应用|运用|公开/, strict: true },
  { role: 'organisation', words: /(?:自评|评价|监控|评估)(?:的)?(?:工作)?(?:组织|开展|实施|过程|目的|原则|方法|依据|对象|范围|局限|程序|指标体系|思路)|组织(?:管理|实施|开展|保障|机构|体系)?情况/, strict: true },
  { role: 'overview', words: /机构(?:设置|情况|组成)|人员编制|(?:部门|单位|主要|机构)(?:职[能责]|基本职能)|^职[能责]/, strict: true },
  { role: 'funds', words: /(?:资金|预算|经费|收[支入]|支出|财务|拨款|岁[入出]|决算|债务|投资)(?!项目|管理局).{0,14}(?:情[况形]|分析|总表|说明|明细|概况|部分|构成|来源)$|^(?:三公|“三公”)/, unless: /整改|完成目标|目标完成|审[核计]/, strict: true },
  { role: 'funds', words: /^.{0,6}(?:预算)?执行情[况形](?:分析)?$/, unless: /政策|方案|规划|计划|任务/ },
  { role: 'funds', words: /资金|预算|支出|收[入支]|财务|经费|决算|采购|拨款|岁[入出]|基金(?:来源|用途)/, unless: /完成|成效|经验|审[核计](?:情[况形]|结果)/, below: [null, 'project', 'other', 'overview'] },
  { role: 'results', words: /(?:完成|实施|开展|落实|推进|实现|进展|运行|履职|工作|建设|审核|审计|产出|效益|满意度|过程|决策)情[况形](?:分析)?|(?:产出|效益|满意度|数量|质量|时效|成本)指标|审[核计]结果|经济表现|(?:近期|主要|重点)工作|工作开展|具体做法|效果/, unless: /立项/ },
  { role: 'targets', words: /目标/, unless: /责任制|责任书|[，,]|^(?:明确|围绕|锚定|瞄准|聚焦|紧扣|对标)/, below: [null, 'project', 'other', 'overview', 'results', 'next-steps', 'funds'] },
  { role: 'overview', words: /基本(?:情况|概[况括])|概[况述要]|简介|^(?:前言|引言|导言|摘要|序言|综合|综述|总体情况|整体情况|项目背景)$/, strict: true },
  { role: 'overview', words: /背景|立项|^项目(?:内容|介绍)/, below: [null, 'other'] },
  { role: 'measures', words: /措施$|对策$/, below: OPEN },
]

/** Roles whose headings keep their role for all topic headings below; only strict rules speak against them. */
const DECIDED: ReadonlySet<SectionRole> = new Set<SectionRole>(['problems', 'causes', 'measures', 'suggestions', 'next-steps', 'conclusion', 'appendix'])
/** What strict rules may say below a decided role. */
const SPEAKS_UP: ReadonlySet<SectionRole> = new Set<SectionRole>(['problems', 'causes', 'measures', 'suggestions', 'next-steps', 'appendix', 'overview'])

const LONGEST_READ = 100
const LONGEST_TURN = 18
/** Names of plans and programmes within a heading are not its own words. */
const QUOTED = /“[^”]{3,100}”|《[^》]{0,100}》|「[^」]{0,100}」/g

/** What was told before: reports of one kind have the same headings. */
const told = new Map<string, SectionRole | null>()
const MOST_TOLD = 4096

/** The role a heading's own words announce below a parent's role; null: it inherits. */
export function roleByWords(heading: string, parent: SectionRole | null): SectionRole | null {
  const key = `${parent ?? ''} ${heading}`
  const known = told.get(key)
  if (known !== undefined) return known
  const role = readRole(heading, parent)
  if (told.size === MOST_TOLD) told.clear()
  if (heading.length <= LONGEST_READ) told.set(key, role)
  return role
}

function readRole(heading: string, parent: SectionRole | null): SectionRole | null {
  const words = heading.slice(0, LONGEST_READ)
  const bare = words.replaceAll(QUOTED, '')
  const title = bare.length >= 4 ? bare : words
  const decided = parent !== null && DECIDED.has(parent)
  // A long title below problems or measures is one of them, whatever words it needs.
  if (decided && title.length > LONGEST_TURN) return null
  for (const rule of RULES) {
    if (rule.below && !rule.below.includes(parent)) continue
    if (decided && !(rule.strict && SPEAKS_UP.has(rule.role)) && !rule.below) continue
    if (!rule.words.test(title) || rule.unless?.test(title)) continue
    return rule.role
  }
  return null
}

/** Role of a top heading whose words tell nothing, by the kind of report. */
export function defaultRole(kind: ReportKind): SectionRole {
  switch (kind) {
    case 'rectification':
      return 'measures'
    case 'budget':
      return 'next-steps'
    case 'self-evaluation':
    case 'evaluation':
    case 'performance':
    case 'government-work':
    case 'statistics':
    case 'work-summary':
    case 'audit':
    case 'final-accounts':
      return 'results'
    default:
      return 'other'
  }
}

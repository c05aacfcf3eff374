/** A class of problems that reports word in many ways. */
export interface ProblemClass {
  name: string
  words: RegExp
  /** Whether two problems of the class are one more often than not; else their own words must say so. */
  narrow: boolean
}

/**
 * Classes of problems, the narrow ones first: a problem belongs to the first that its head words name. Source: DOMAIN 5 (class words) and
 * the problem sections of DOMAIN 3.4's reports and of the State Council's of 2014 to 2019; 宣传力度不够, 宣传方式单一, 知晓率不高, 宣传氛围不浓厚 are one class.
 */
export const PROBLEM_CLASSES: readonly ProblemClass[] = [
  { name: '宣传', words: /宣传|知晓/, narrow: true },
  { name: '群众意识和参与', words: /群众.{0,8}(?:意识|参与|积极性|主动|配合|认识)|参与(?:度|率|积极性)|观念/, narrow: true },
  { name: '随访和服务质量', words: /随访|追踪|服务质量|服务(?:水平|能力)/, narrow: true },
  { name: '数据质量和信息化', words: /信息(?:化|系统|平台)|数据|录入|一体化系统/, narrow: true },
  { name: '档案', words: /档案|归档|台账/, narrow: true },
  { name: '部门协作', words: /部门(?:之间)?(?:的)?(?:协[作同调]|配合|联动|沟通)|协[作同]|联动|信息(?:没有|未)?共享/, narrow: true },
  { name: '绩效目标设置', words: /(?:绩效)?(?:目标|指标).{0,6}(?:设[置定]|编[制报]|量化|细化|明确)|(?:目标|指标)(?:不够|不|未)/, narrow: true },
  { name: '预算执行进度', words: /(?:支出|执行|资金使用|拨付).{0,4}(?:进度|缓慢|偏慢|滞后|不及时|不均衡|率(?:偏|较|不)?[低高])|进度(?:偏慢|缓慢|滞后)|沉淀|结转|结余/, narrow: true },
  { name: '预算编制', words: /预算编制|编制.{0,4}(?:精细|精准|科学|完整)|预算.{0,4}(?:不够精|不精|不准)/, narrow: true },
  { name: '收支平衡', words: /收支|平衡|财力|减收/, narrow: true },
  { name: '财源和税源', words: /财源|税源|税收(?:结构|基础)|产业结构/, narrow: true },
  { name: '债务', words: /债务|偿债|还本付息|隐性债/, narrow: true },
  { name: '经费不足', words: /经费.{0,4}(?:不足|短缺|紧张|缺口|有限)|资金.{0,4}(?:不足|短缺|缺口|紧张)|投入(?:不足|偏低)/, narrow: true },
  { name: '资产管理', words: /资产|账实|闲置/, narrow: true },
  { name: '采购和合同', words: /采购|招投?标|合同/, narrow: true },
  { name: '业务能力', words: /(?:业务|专业|工作).{0,4}(?:能力|水平|素质|技能)|能力(?:不足|不强|有待|偏弱)|素质(?:不高|偏低|参差)|不熟/, narrow: true },
  { name: '人员不足', words: /人员.{0,4}(?:不足|短缺|紧缺|缺乏|偏少|流失|流动)|人手|编制|缺编|空编|人才(?:短缺|不足|缺乏|引进)|队伍(?:不|薄弱|力量)|力量(?:不足|薄弱)/, narrow: true },
  { name: '环境污染', words: /污染|雾霾|节能减排|生态环境/, narrow: true },
  { name: '安全生产', words: /安全(?:生产)?事故|生产安全|重特大/, narrow: true },
  { name: '腐败和作风', words: /腐败|不作为|乱作为|为官不为|形式主义|官僚主义|不正之风|作风/, narrow: true },
  { name: '民生服务', words: /(?:医疗|养老|住房|教育|食品药品).{0,40}(?:不满意|问题)|(?:不满意|问题).{0,40}(?:医疗|养老|住房|教育)/, narrow: true },
  { name: '创新能力', words: /创新能力|核心技术/, narrow: true },
  { name: '企业经营', words: /产能过剩|经营困难|融资难|生产经营/, narrow: true },
  { name: '政府职能', words: /职能转变|办事难|乱收费|营商环境/, narrow: true },
  { name: '设备设施', words: /设备|设施|场地|老化|陈旧/, narrow: true },
  { name: '前期工作', words: /前期|论证|可行性|立项/, narrow: true },
  { name: '管护', words: /管护|维护|养护|运维/, narrow: true },
  { name: '绩效意识', words: /绩效(?:意识|理念|管理|评价)|结果(?:应用|运用)/, narrow: true },
  { name: '重视程度', words: /重视|组织领导|责任(?:落实|意识|不)|认识不/, narrow: true },
  { name: '项目管理', words: /项目(?:管理|建设|实施|推进|储备)/, narrow: false },
  { name: '监督监管', words: /监督|监管|检查|考核/, narrow: false },
  { name: '制度和规范', words: /制度|机制|规范|内控|管理/, narrow: false },
]

/** The classes of a problem: those its head names, the first of them first, then those its other words name. */
export function problemClasses(head: string, rest: string): ProblemClass[] {
  const named = PROBLEM_CLASSES.filter(({ words }) => words.test(head))
  return [...named, ...PROBLEM_CLASSES.filter((c) => !named.includes(c) && c.narrow && c.words.test(rest))]
}

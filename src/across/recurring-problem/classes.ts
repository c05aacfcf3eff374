/**
 * Words by which problems of all reports are told, whatever is behind them: 宣传力度不够, 宣传方式单一, 知晓率不高 are one class.
 * A problem that only shares its class with an earlier one is a formula that comes again.
 * Source: DOMAIN 5, problem persistence (class words).
 */
const CLASSES: readonly (readonly [string, RegExp])[] = [
  ['宣传', /宣传|知晓率|氛围/],
  ['重视程度', /重视|认识不|思想/],
  ['部门协作', /协作|协调|配合|联动|沟通|信息共享/],
  ['队伍人员', /人员|队伍|编制(?!.{0,6}(?:预算|不够细|粗))|人手|人才|专业技术|力量/],
  ['经费', /经费|资金(?:不足|缺口|短缺|投入)|投入不足/],
  ['预算编制', /预算编制|编制.{0,4}预算|预算(?:不够)?(?:精细|细化|准确|科学)/],
  ['预算执行', /预算执行|执行率|支出进度|执行进度|拨付/],
  ['绩效目标', /绩效目标|指标(?:设置|设定|体系|值)|目标设[置定]/],
  ['信息化', /信息化|信息系统|数据/],
  ['档案', /档案|台账|资料/],
  ['制度管理', /制度|规范|管理/],
  ['采购合同', /采购|合同|招投标/],
  ['群众意识', /群众|意识|参与/],
  ['随访服务', /随访|服务/],
]

/** The class of a problem by its first sentence; null where none fits. The first that fits is taken. */
export const classOf = (headline: string): string | null => CLASSES.find(([, words]) => words.test(headline))?.[0] ?? null

/**
 * How Chinese reports say what is done or will be done against problems. Source: DOMAIN 3.4 (five seeds, about 100 reports),
 * the Hong Kong replies to the audit committee, Taiwan's audit opinions.
 */

/** Words of a title that names a list of measures. */
export const NAMES_LIST = /整改|改进|措施|建议|意见|对策|办法|下(?:一)?步|下(?:一)?阶段|今后|打算|计划|安排|部署|努力方向|工作(?:重点|任务|思路|目标)|重点工作|主要任务|展望|应用|总体要求|政策取向|预期目标|总体思路/

/** A child title that is nothing but such a name: its entries stand below it. */
export const GENERIC_TITLE =
  /^(?:有关|相关|具体|主要|工作|项目|绩效|管理|预算|下(?:一)?(?:步|阶段)|今后|的|及|和|与|、|拟|采取|进一步|[（(].{0,8}[）)])*(?:整改|改进|纠正|应对|对策|解决|加强|完善)?(?:落实|工作|完成)?(?:的)?(?:措施|建议|意见|对策|办法|情况|打算|计划|安排|思路|方向|重点|工作)(?:(?:及|和|与|、)(?:有关|相关|下一步)?(?:的)?(?:措施|建议|意见|对策|办法|情况|打算|计划|安排|结果应用|工作))*$/

/** An action, in a sentence of a section of measures. */
export const ACTION =
  /进一步|继续|持续|加强|加大|加快|完善|健全|强化|推进|推动|建立|落实|提高|提升|规范|严格|优化|开展|督促|督导|细化|深化|拓宽|引导|组织|协调|争取|确保|整改|改进|改善|纠正|清理|追[回缴]|收回|补[充足发缴齐]|制定|制订|修订|出台|建议|要求|明确|压实|统筹|夯实|严[肃禁守]|杜绝|检讨|研[议谋拟]|办理|应当?|(?<![重主紧摘需概纪首简扼只])要|将|拟|须|需|会(?![议员计])/

/** What a thing is, before what is done about it: 医疗服务是…的重要保障. */
export const DEFINES = /^[^，。；]{2,40}，?是[^。；]{2,60}(?:部署|任务|举措|手段|保障|关键|基础|工程|职责|体现|要求|措施|环节|内容|所在|使命|一年)[。]?$/

/** A vow that names no deed: 我们将高度重视，认真加以解决. */
export const PLEDGE =
  /^[^。；]{0,30}(?:高度重视|认真(?:研究|对待|学习|总结)|采取(?:有力|有效|切实|更加?|积极)[^，。]{0,8}措施|切实|下[更大]{1,2}[决力][心气])[^。；]{0,30}(?:解决|改进|提高|整改|克服|完善)[^。；]{0,6}[。]?$|再(?:上|创|迈)[^，。]{0,14}(?:台阶|水平|佳绩|步伐)|^[^。；]{0,16}总结(?:经验|分析)|决不辜负|不负[^，。]{0,6}重托|人民(?:期待|重托|厚望)/

/** Done: the deed is told as a fact. */
export const DONE = /(?<![而不])已|业经|现已|均已|立行立改|整改(?:完毕|到位)|完成整改/
/** A fact without 已: 共追回…, 完成…. Only where nothing is promised. */
export const DONE_PLAIN = /了(?!解)|完成|追回|收回|办结|印发|召开|先后|共计?[一-鿿]{2}/
/** Planned: the deed is promised, asked for or advised. */
export const PLANNED = /(?:将|拟|计划|打算|力争|争取|下(?:一)?步|今后|继续|进一步|(?<![重主紧需必概纪摘首简扼只])要(?!求|素|点)|应当?(?![用对])|建议|须|需|会(?![议同计商员展务费社])|正在|现正|持续|底前)/

/** Sections of plans that no problem calls for are taken only where they are counted off. */
export const CORRECTION = /整改|改进|纠正|问题|改善/

/** A promise that goes before a fact named beside it: 会按照已批核的…监察. */
export const PROMISE = /将(?!来)|拟|计划|会(?![议同计商员展务费社])/

/** Who is to do it, by label or by 由…负责. */
export const OWNER_LABEL = /(?:责任|牵头|主办|承办|整改|落实)(?:单位|部门|科室|股室|领导|人|处室)(?:及责任人)?[：:为]\s?([^，。；;（）()\s]{2,40})/
export const OWNER_BY = /由([^，。；、（(]{1,18}(?:[局署委办厅部科室股组处院站镇乡会长]|中心|政府|公司|单位|部门|人员))(?:（[^）]{0,12}）)?(?:牵头|负责|承办|具体|组织|督促|会同|统筹|完成)/
/** By when. */
export const DUE_LABEL = /(?:整改|完成|办结|计划完成|预计完成)(?:时限|期限|时间|日期)[：:为]\s?([^，。；;（）()\n]{2,24})/
export const DUE = /(?:(?:20\d\d|今|明|本|当)年)?(?:\d{1,2}月(?:\d{1,2}日|底|末|中旬|上旬|下旬)?|(?:第?[一二三四]季度|上半年|下半年|年)(?:底|末)?)(?:之?前|以前)|[一二三四五六七八九十两\d]{1,3}(?:个月|个工作日|日|天|周|年)(?:之)?内(?=完成|整改|办结|到位|，)|20\d\d年(?:\d{1,2}月|年)?底/

/** Labels before or beside the measures of a form, or of one rectified item. */
export const LABEL = /^(?:整改|改进|纠正|下(?:一)?步(?:的)?(?:改进|工作|整改)?|拟采取的?(?:改进)?)(?:的)?(?:措施|办法|情况|落实情况|结果|成效|打算|计划|进展(?:情况)?|完成情况)(?:及(?:成效|结果|建议|进展))?$/

/** Wordings of one indicator → its canonical name. Source: 财预〔2020〕10号 framework terms and the wordings of DOMAIN 4.3. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['执行率', '预算执行率'], ['资金执行率', '预算执行率'], ['预算完成率', '预算执行率'],
  ['到位率', '资金到位率'], ['资金落实率', '资金到位率'],
  ['拨付率', '资金拨付率'], ['支出率', '资金支出率'], ['支付率', '资金支出率'],
  ['婚检率', '婚前医学检查率'], ['婚前检查率', '婚前医学检查率'],
  ['缺编率', '空编率'], ['编制空缺率', '空编率'], ['办结率', '结案率'],
  ['性别比', '出生人口性别比'], ['多孩率', '政策外多孩率'],
  ['优生知识知晓率', '优生科学知识知晓率'],
  ['孕优检查目标人群覆盖率', '免费孕前优生健康检查目标人群覆盖率'], ['孕前优生健康检查目标人群覆盖率', '免费孕前优生健康检查目标人群覆盖率'], ['孕优检查覆盖率', '免费孕前优生健康检查目标人群覆盖率'], ['孕前优生健康检查覆盖率', '免费孕前优生健康检查目标人群覆盖率'],
  ['群众满意度', '满意度'], ['服务对象满意度', '满意度'], ['受益对象满意度', '满意度'],
  ['地区生产总值（GDP）', '地区生产总值'], ['生产总值', '地区生产总值'], ['GDP', '地区生产总值'], ['国内生产总值（GDP）', '国内生产总值'],
  ['规上工业增加值', '规模以上工业增加值'], ['居民消费价格（CPI）', '居民消费价格'], ['CPI', '居民消费价格'],
  ['三公支出', '三公经费'], ['三公经费支出', '三公经费'],
  ['居民消费价格总水平', '居民消费价格'], ['居民消费价格指数', '居民消费价格'], ['居民消费价格涨幅', '居民消费价格'],
  ['财政赤字率', '赤字率'], ['调查失业率', '城镇调查失业率'], ['登记失业率', '城镇登记失业率'],
  ['国内生产总值能耗', '单位国内生产总值能耗'], ['单位GDP能耗', '单位国内生产总值能耗'],
])

const QUALIFIER = /^(?:我[国省市区县州]|全[国省市区县州]|本[市区县级]|全年|年末|年度|\d{4}年度?|\d{2,3}年度)/
const QUOTES = /[“”‘’"'\s]/
const ALL_QUOTES = /[“”‘’"'\s]+/g

/**
 * Canonical key of an indicator: the name without its place and time, aliases folded. Names with one key may still differ in
 * base, scope and unit; only `compare` decides what may stand side by side.
 */
export function indicatorKey(name: string): string {
  let key = QUOTES.test(name) ? name.replace(ALL_QUOTES, '') : name
  for (let hit = QUALIFIER.exec(key); hit && hit[0].length < key.length; hit = QUALIFIER.exec(key)) key = key.slice(hit[0].length)
  key = key.replace(/(?:数|人数|目标值|为)$/, (tail) => (key.length - tail.length >= 3 ? '' : tail))
  return ALIASES.get(key) ?? key
}

/** What a report puts before a name and what no indicator is told by. Source: names as read from 40 published reports. */
const LEAD = /^(?:其中|把|将|使|对|要|拟|共有?|共计|合计|总共|累计|安排|完成(?!率)|实现|预计|预期|力争|确保|按照?|本年度?|当年|全年|年[初末底]|上年|去年|今年|目前|我[局委院办厅部所站]|本[局委院办厅部所站]|我?[省市区县镇乡]?本级|全[镇乡系]统?|我单位|本单位|本部门|我部门|我中心|我院)/
/** What stands between a name and its number. */
const TAIL = /(?:(?<=收入|支出|经费|资金|投资)(?:预期|安排|预算)|预期目标|(?:年度)?(?:目标值|指标值|计划值)|(?:实际|全年)?完成值|实际值|一直|继续|持续|稳定|保持|控制|要|均|已|将|拟|达到?|为|约|共|共计|总计|合计|左右|涨幅|增幅|增速|增长率?|比上年|较上年|同比|数|人数)$/
/** A year inside a name: 纳入2022年部门预算编制范围的单位. */
const YEARS = /(?:19|20)\d{2}年度?/g
/** 实际支出占全年预算的比例即预算执行率 names itself at its end. */
const NAMELY = /^.{2,30}即(?=[^即]{2,}率$)/
const BLANKS = /[\s\u200b]+/g

/** A name without the words that lead to it or to its number (安排财政赤字 → 财政赤字), aliases not folded. Never shorter than two characters. */
export function plainName(name: string): string {
  let key = name.replace(BLANKS, '').replace(ALL_QUOTES, '').replace(YEARS, '')
  for (let before = ''; before !== key; ) {
    before = key
    key = cut(cut(key, LEAD, true), QUALIFIER, true)
    key = cut(key, TAIL, false)
  }
  return key.replace(NAMELY, '')
}
/** The key by which two reports' names are put side by side: `indicatorKey` of the plain name. */
export const comparedKey = (name: string): string => indicatorKey(plainName(name))

function cut(key: string, affix: RegExp, leads: boolean): string {
  const length = affix.exec(key)?.[0].length ?? 0
  if (length === 0 || key.length - length < 2) return key
  return leads ? key.slice(length) : key.slice(0, -length)
}

const SCOPES = /农村|城乡|城镇|城市|乡村/g
/** Names of rates that differ in their base only. Source: DOMAIN 4.3, 预算执行率 (base!). */
const ONE_RATE_OF_ANOTHER_BASE: ReadonlyMap<string, string> = new Map(['资金使用率', '资金支出率', '资金支付率', '支出进度'].map((name) => [name, '预算执行率']))

/** What an indicator would be called whatever its scope and base: those of one such name stand side by side, never in one row. */
export const relatedKey = (key: string): string => ONE_RATE_OF_ANOTHER_BASE.get(withoutScope(key)) ?? withoutScope(key)
/** A key without the words for town and country. */
export const withoutScope = (key: string): string => {
  const bare = key.replace(SCOPES, '')
  return bare.length < 2 ? key : bare
}

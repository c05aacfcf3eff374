/** Wordings of one indicator → its canonical name. Source: 财预〔2020〕10号 framework terms and the wordings of DOMAIN 4.3. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['执行率', '预算执行率'], ['资金执行率', '预算执行率'], ['预算完成率', '预算执行率'],
  ['到位率', '资金到位率'], ['资金落实率', '资金到位率'],
  ['拨付率', '资金拨付率'], ['支出率', '资金支出率'], ['支付率', '资金支出率'],
  ['婚检率', '婚前医学检查率'], ['婚前检查率', '婚前医学检查率'],
  ['缺编率', '空编率'], ['编制空缺率', '空编率'], ['办结率', '结案率'],
  ['性别比', '出生人口性别比'], ['多孩率', '政策外多孩率'],
  ['群众满意度', '满意度'], ['服务对象满意度', '满意度'], ['受益对象满意度', '满意度'],
  ['地区生产总值（GDP）', '地区生产总值'], ['生产总值', '地区生产总值'], ['GDP', '地区生产总值'], ['国内生产总值（GDP）', '国内生产总值'],
  ['规上工业增加值', '规模以上工业增加值'], ['居民消费价格（CPI）', '居民消费价格'], ['CPI', '居民消费价格'],
  ['“三公”经费', '三公经费'],
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

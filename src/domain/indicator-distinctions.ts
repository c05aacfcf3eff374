/**
 * Words that make two names two indicators, however alike the names are otherwise: 农村 and 城乡, 到位 and 下达, 中央 and 地方.
 * A name's distinctions are the set of those it holds; names with different sets are never taken for one.
 * Source: DOMAIN 4.1 (人, 人次, 对), 4.2 (下达 ≠ 拨付 ≠ 到位 ≠ 支出), 5 rules 3 and 7 (scope, cumulative), and names of 40 published reports.
 */
const DISTINCTIONS =
  /全社会|境内外|境内|境外|基本|农村|城乡|城镇|城市|乡村|乡镇|社区|中央|地方|省级|市级|县级|区级|国有|民营|外资|进口|出口|男|女|新增|新建|改建|续建|新开工|竣工|累计|存量|人均|日均|月均|户均|亩均|一般公共|政府性基金|国有资本|社会保险|一般性|专项|基本支出|项目支出|人员|公用|公务接待|公务用车|因公出国|购置|运行|幼儿|小学|初中|高中|中职|高职|本科|大学|老年|儿童|妇女|残疾|孕前|孕期|产后|高血压|糖尿病|精神|结核|建档|应|实|未|到位|下达|拨付|支付|支出|收入|结余|结转|预算|决算|执行|使用|安排|计划|完成|知晓|满意|覆盖|合格|优良|达标|死亡|发病|登记|调查|第[一二三四]产业|规模以[上下]|水|电|气|煤|铁路|公路|高速|航空|水运|上年|年初|年末|占|比重|率|额|量|次|价格|面积|里程|人口|企业|机构|项目|个体/g
const NUMBERS = /\d+(?:\.\d+)?|[一二三四五六七八九十]{1,4}(?=[岁年级类型期等])/g

/** The distinctions of a name, as one text to be compared. */
export function distinctionsOf(name: string): string {
  return [...new Set([...(name.match(DISTINCTIONS) ?? []), ...(name.match(NUMBERS) ?? [])])].sort().join(' ')
}

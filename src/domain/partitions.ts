/**
 * Words that part a whole without a rest: where each of a list of parts bears one of them, the list is complete.
 * Source: 政府收支分类 and 部门预算编制 terms, establishment and population statistics of published reports.
 */
const PARTITIONS: readonly (readonly RegExp[])[] = [
  [/基本支出/, /项目支出/],
  [/人员(?:经费|支出)/, /公用(?:经费|支出)/],
  [/中央(?:财政)?赤字/, /地方(?:财政)?赤字/],
  [/行政编/, /事业编/],
  [/男/, /女/],
  [/城镇|城市/, /农村|乡村/],
  [/县级/, /乡镇?级|镇级/, /村级/],
  [/一般债/, /专项债/],
  [/购置/, /运行/],
  [/出国|出境/, /公务用车|公车/, /接待/],
  [/省内/, /省外/],
  [/县内/, /县外/],
  [/境内/, /境外/],
  [/制定/, /修[改订]/, /废止/],
  [/行政单位/, /事业单位/],
]

/** The states of what was found: done, under way, not done. Source: rectification reports (已整改 + 正在整改 + 未整改 = 问题数, check C34). */
const STATES: readonly RegExp[] = [/(?:已|完成|全部)整改|整改(?:完成|到位|完毕)|销号|已/, /正在|推进|基本|持续|部分/, /未|尚|待/]

/** Do the words before some numbers name the states of one number of things, each once? */
export function areStates(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > STATES.length) return false
  const states = words.map((one) => STATES.findLastIndex((state) => state.test(one)))
  return !states.includes(-1) && new Set(states).size === words.length && states.includes(0)
}

/** Do these names part their whole without a rest? */
export function arePartition(names: readonly string[]): boolean {
  return PARTITIONS.some((words) => words.length === names.length && words.every((word) => names.filter((name) => word.test(name)).length === 1))
}

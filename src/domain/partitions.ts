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
]

/** Do these names part their whole without a rest? */
export function arePartition(names: readonly string[]): boolean {
  return PARTITIONS.some((words) => words.length === names.length && words.every((word) => names.filter((name) => word.test(name)).length === 1))
}

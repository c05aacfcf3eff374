/**
 * Units of counts that reports use for one another: 149间机构 of which 143家. 个 stands for any thing.
 * Source: measure words of 40 published reports, where one paragraph counts the same things in two units.
 */
const FAMILIES: readonly ReadonlySet<string>[] = [
  new Set(['家', '间', '所', '个', '处', '户']),
  new Set(['人', '名', '位']),
  new Set(['项', '个', '件', '类', '条']),
  new Set(['例', '件', '起', '宗']),
]

/** May counts in these units be parts of one whole? */
export const countTogether = (a: string, b: string): boolean => a === b || FAMILIES.some((family) => family.has(a) && family.has(b))

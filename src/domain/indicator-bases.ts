/** What a rate is the share of, by the words that name it: the first that is found. Source: 财预〔2020〕10号 annex; DOMAIN 4.2, 4.3. */
const BASES: readonly (readonly [RegExp, string])[] = [
  [/到位/, '到位资金'],
  [/下达/, '下达资金'],
  [/拨付|拨入/, '拨付资金'],
  [/(?:年初|批复)[^，。]{0,4}预算/, '年初预算'],
  [/调整[^，。]{0,4}预算|预算调整/, '调整后预算'],
  [/预算/, '预算'],
  [/任务|计划|目标数/, '任务数'],
]
const OPEN = /[（(](?:占|按|以|基数为?|分母为?)([^（）()]{2,12})[）)]?$/
const LEADING = /^(?:按照?|以)([^，。（）]{2,10}?)(?:计算|测算|为基数|为分母|口径)的?/
const MARKS = /[（）()\s“”的]+/g

/** One name for one denominator: 到位资金）, 实际到位数 → 到位资金; a base that is in no list is its own name. */
export function baseKey(of: string): string {
  const bare = of.replace(MARKS, '')
  return BASES.find(([words]) => words.test(bare))?.[1] ?? bare
}

/** A name that says its own base is parted: 资金使用率（占到位资金）, 按预算计算的资金使用率. `of`: what was read as the base. */
export function baseOfName(name: string, of: string | null): { name: string; base: string | null } {
  const open = OPEN.exec(name)
  if (open) return { name: name.slice(0, open.index), base: baseKey(open[1]!) }
  const lead = LEADING.exec(name)
  if (lead && lead[0].length < name.length) return { name: name.slice(lead[0].length), base: baseKey(lead[1]!) }
  return { name, base: of === null ? null : baseKey(of) }
}

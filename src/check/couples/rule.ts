import { printed, type Rule } from '../kit.js'

/** How many of the second unit one of the first is. */
const EACH: readonly (readonly [unit: string, other: string, times: number])[] = [['对', '人', 2], ['双', '只', 2], ['年', '个月', 12]]

/**
 * One number in two units: 290对夫妇（580人）.
 *
 * Finds a count that is told again in another unit right behind it, in a bracket, where so many of one make the other. It matters
 * because every rate of the report rests on one of the two.
 * Leaves alone: numbers that merely stand side by side.
 * Source: arithmetic; the units are those of published reports.
 *
 * 查：一个数量紧接着在括号里用另一种单位又说了一遍（对与人、双与只、年与个月），两者应当是固定的倍数。
 * 为什么：报告里的各项比率都以其中一个为基数。
 * 不管：只是前后挨着的两个数。
 * 依据：算术；单位取自公开的报告。
 */
export const couples: Rule = {
  id: 'couples',
  name: { zh: '同一数量的两种单位', en: 'One number in two units' },
  catalogue: ['C13'],
  *find({ text, paragraphs }) {
    for (const { sentences } of paragraphs)
      for (const { operands } of sentences)
        for (let i = 1; i < operands.length; i++) {
          const [one, other] = [operands[i - 1]!, operands[i]!]
          const times = EACH.find(([unit, second]) => one.figure.unit === unit && other.figure.unit === second)?.[2]
          if (times === undefined || !one.isPlain || !other.isPlain || !/^[^，。；]{0,6}（[^，。；\d]{0,4}$/.test(text.slice(one.at.end, other.at.start))) continue
          const value = one.value.times(times)
          const verdict = value.eq(other.value) ? 'exact' : 'off'
          const computed = printed(value, other.figure)
          yield {
            check: 'product',
            verdict,
            severity: verdict === 'off' ? 'error' : 'info',
            about: other,
            operands: [{ role: 'part', operand: one }, { role: 'stated', operand: other }],
            stated: other.figure.quote,
            computed,
            message: { zh: `${one.figure.quote} × ${times} = ${computed}，原文为${other.figure.quote}`, en: `${one.figure.quote} × ${times} = ${computed}, printed ${other.figure.quote}` },
            hint: { zh: '核对两个数', en: 'Compare the two numbers' },
            confidence: verdict === 'off' ? 0.7 : 0.9,
          }
        }
  },
}

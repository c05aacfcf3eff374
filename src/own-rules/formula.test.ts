import { describe, expect, it } from 'vitest'
import { wordsOf, written } from './expression.js'
import { FormulaError, underlined } from './formula-error.js'
import { readFormula } from './formula.js'

/** A formula as it is understood, its words as they are. */
function understood(text: string): string {
  const { left, comparison, right, tolerance } = readFormula(text)
  const margin = tolerance.is === 'amount' ? ` ± ${tolerance.value.toFixed()}${tolerance.unit ?? ''}` : tolerance.is === 'rounding' ? ' ± rounding' : ''
  return `${written(left, (word) => word)} ${comparison} ${written(right, (word) => word)}${margin}`
}
function refusal(text: string): FormulaError {
  try {
    readFormula(text)
  } catch (error) {
    if (error instanceof FormulaError) return error
    throw error
  }
  throw new Error(`accepted: ${text.slice(0, 80)}`)
}

describe('a formula', () => {
  it.each([
    ['支出率 == 支出数 / 预算数 ± rounding', '支出率 == 支出数 ÷ 预算数 ± rounding'],
    ['支出率＝支出数÷预算数±四舍五入', '支出率 == 支出数 ÷ 预算数 ± rounding'],
    ['（Ａ＋Ｂ）×２ ＝ 合计 ± 1.5万元', '(A + B) × 2 == 合计 ± 15000money'],
    ['A－B÷（C－D） ≤ 3‰', 'A − B ÷ (C − D) <= 3‰'],
    ['a - (b - c) >= a - b - c', 'a − (b − c) >= a − b − c'],
    ['a / (b * c) ≥ a / b * c', 'a ÷ (b × c) >= a ÷ b × c'],
    ['abs(满意度 - 0.95) < 0.01', 'abs(满意度 − 0.95) < 0.01'],
    ['得分 == 求和(产出得分、效益得分，满意度得分) ± 0.01', '得分 == sum(产出得分, 效益得分, 满意度得分) ± 0.01'],
    ['min(a, b) <= 最大值(a, 3亿元)', 'min(a, b) <= max(a, 3亿元)'],
    ['-a = +b ± 1%', '−a == b ± 0.01share'],
    ['A + B + C == 合计', 'A + B + C == 合计'],
    ['_a1 > 1234567890123456789.1234567890', '_a1 > 1234567890123456789.1234567890'],
    ['__proto__ == constructor', '__proto__ == constructor'],
  ])('%s', (text, wanted) => expect(understood(text)).toBe(wanted))

  it('keeps its words with their places', () => {
    expect([...wordsOf(readFormula('支出率 == 支出数 / 预算数 + 支出数'))]).toEqual([['支出率', 0], ['支出数', 7], ['预算数', 13]])
  })
})

describe('a formula that is refused', () => {
  it.each([
    ['', 0, '公式是空的'],
    ['a == b == c', 5, '只写一个比较'],
    ['a + (b == c) > d', 10, '只写一个比较'],
    ['a + b', 5, '缺比较'],
    ['a ± 1 == b', 2, '缺比较'],
    ['1 == 1', 0, '没有指标'],
    ['a == __proto__.x', 14, '不能用的字符“.”'],
    ['a == b["constructor"]', 6, '不能用的字符“[”'],
    ['a == b?.c', 6, '不能用的字符“?”'],
    ['constructor(1) == a', 0, '没有“constructor”这个函数'],
    ['__proto__(a) == a', 0, '没有“__proto__”这个函数'],
    ['toString(a) == a', 0, '没有“toString”这个函数'],
    ['地区生产总值（GDP） == a', 0, '括号若是指标名的一部分'],
    ['a == f(x)(y)', 5, '括号前缺运算符'],
    ['a == (b)(c)', 6, '没有“b”这个函数'],
    ['a == (b, c)', 6, '逗号和顿号只在函数里用'],
    ['1e999999 == a', 1, '不用科学记数法'],
    ['a == 5人', 6, '数字后面不能接“人”'],
    ['a == 1.', 6, '多了一个小数点'],
    ['a == .5', 5, '小数点前后都要有数字'],
    ['a == 1.2.3', 8, '多了一个小数点'],
    [`a == ${'9'.repeat(31)}`, 5, '数字太长'],
    ['a == "x"', 5, '不用引号'],
    ['a == [1]', 5, '不用方括号'],
    ['a == (b', 7, '括号没有结束'],
    ['a == b)', 6, '不应有“)”'],
    ['a == ', 5, '缺一项'],
    ['a == * b', 5, '缺一项'],
    ['== a', 0, '不应有“=”'],
    ['() == a', 3, '不应有“=”'],
    ['a == b c', 7, '应是运算符，不是“c”'],
    ['a == b && c', 7, '应是运算符，不是“&”'],
    ['a != b', 2, '应是运算符，不是“!”'],
    ['a === b', 4, '缺一项'],
    ['a = b % 2', 6, '应是运算符，不是“%”'],
    ['a == b; c == d', 6, '应是运算符，不是“;”'],
    ['a, b == c', 3, '两项之间缺运算符'],
    ['a ? b : c == d', 2, '不能用的字符“?”'],
    ['!a == b', 0, '不能用的运算符“!”'],
    ['~a == b', 0, '不能用的运算符“~”'],
    ['true == a', 0, '“true”不能作指标名'],
    ['this == a', 0, '“this”不能作指标名'],
    ['sum(a) == b', 0, 'sum 要有两项或更多'],
    ['abs(a, b) == c', 0, 'abs 要有一项'],
    ['abs() == c', 0, 'abs 要有一项'],
    ['max(a,,b) == c', 6, '这里缺一项'],
    ['max(a,) == c', 6, '这里缺一项'],
    ['a == b ±', 8, '± 后面应是'],
    ['a == b ± x', 8, '± 后面应是'],
    ['a == b ± rounding x', 8, '± 后面应是'],
    ['a == b ± 1 + c', 8, '± 后面应是'],
    ['a == b ± 1 ± 2', 11, '应是运算符'],
    ['a == b ± 1e9', 10, '不用科学记数法'],
    ['a == 三公“经费”', 7, '应是运算符，不是““”'],
  ])('%s', (text, at, said) => {
    const error = refusal(text)
    expect([error.at, error.said.zh]).toEqual([at, expect.stringContaining(said)])
    expect(error.said.en).toMatch(/^[A-Za-z"0-9±]/)
  })

  it.each([
    ['ten thousand parentheses', `${'('.repeat(10_000)}a${')'.repeat(10_000)} == b`],
    ['parentheses that are deep and short', `${'('.repeat(400)}a${')'.repeat(400)} == b`],
    ['a megabyte of minus signs', `${'-'.repeat(1_000_000)}a == b`],
    ['a number of a megabyte', `a == ${'9'.repeat(1_000_000)}`],
    ['a chain of a hundred thousand terms', `a == ${'b+'.repeat(100_000)}b`],
    ['open calls', 'abs('.repeat(240)],
  ])('%s, and at once', (_, text) => {
    const start = performance.now()
    refusal(text)
    expect(performance.now() - start).toBeLessThan(100)
  })

  it('is not too long for its parts to be read without a deep stack', () => {
    expect(understood(`${'-'.repeat(990)}a == b`)).toContain('a == b')
    expect(wordsOf(readFormula(`${'b+'.repeat(490)}b == a`)).size).toBe(2)
  })

  it('is shown with a caret under the place, two columns for a wide character', () => {
    expect(underlined('支出率 == 支出数 // b', 12, '')).toBe('支出率 == 支出数 // b\n\u3000\u3000\u3000    \u3000\u3000\u3000  ^')
  })
})

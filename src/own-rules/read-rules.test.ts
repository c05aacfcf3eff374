import { describe, expect, it } from 'vitest'
import { JianbaoError } from '../model/error.js'
import { simplify } from '../normalize/traditional.js'
import { explained } from './explain.js'
import { readRules } from './read-rules.js'
import type { RuleSpec } from './rule-spec.js'

const read = (text: string): RuleSpec[] => readRules(text, { file: '规则.yaml', taken: new Map([['rate', { zh: '内置规则', en: 'a built-in rule' }]]), simplify })
function refusal(text: string): JianbaoError {
  try {
    read(text)
  } catch (error) {
    if (error instanceof JianbaoError) return error
    throw error
  }
  throw new Error('accepted')
}
const one = (more: string): string => `规则:\n  - id: 甲\n    公式: a == b\n${more}`

describe('a rules file', () => {
  it('takes Chinese and English keys, simplified and traditional, for the same rule', () => {
    const chinese = read('规则:\n  - 编号: 支出率\n    说明: 甲\n    公式: 支出率 == 支出数 / 预算数 ± rounding\n    指标:\n      支出数: { 指标: [支出, 执行数], 角色: 实际, 单位: 万元, 年度: 本年 }\n      预算数: { 名称: 预算, 角色: [预算, 目标] }\n    范围: { 类型: 绩效自评, 单位: 财政局, 年度: 2021..2023, 标题: 自评 }\n    严重程度: 提醒\n    同: 段\n    建议: 乙')
    const english = read('rules:\n  - id: 支出率\n    description: 甲\n    formula: 支出率 == 支出数 / 预算数 ± rounding\n    indicators:\n      支出数: { names: [支出, 执行数], role: actual, unit: 元, year: this }\n      预算数: { names: 预算, role: [budget, target] }\n    scope: { kind: self-evaluation, issuer: 财政局, year: 2021..2023, title: 自评 }\n    severity: warning\n    within: paragraph\n    hint: 乙')
    const traditional = read('規則:\n  - 編號: 支出率\n    說明: 甲\n    公式: 支出率 == 支出数 / 预算数 ± rounding\n    指標:\n      支出数: { 指標: [支出, 執行數], 角色: 實際, 單位: 萬元, 年度: 本年 }\n      预算数: { 名稱: 預算, 角色: [預算, 目標] }\n    範圍: { 類型: 績效自評, 單位: 財政局, 年度: 2021..2023, 標題: 自評 }\n    嚴重程度: 提醒\n    同: 段\n    建議: 乙')
    expect(chinese).toEqual(english)
    expect(traditional).toEqual(english)
    expect(english[0]).toMatchObject({
      words: [{ word: '支出率', names: ['支出率'], roles: ['actual', 'budget'] }, { names: ['支出', '执行数'], roles: ['actual'], unit: { kind: 'money', unit: null }, years: 'this' }, { names: ['预算'], roles: ['budget', 'target'] }],
      scope: { kinds: ['self-evaluation'], issuers: ['财政局'], titles: ['自评'], years: { from: 2021, to: 2023 } },
      severity: 'warning',
      within: 'paragraph',
    })
  })

  it('has defaults, takes a bare list, several rules, anchors and names for short', () => {
    const rules = read('- &a { id: 甲, formula: a == b, indicators: &n { a: [x, "*y"], b: z } }\n- { id: 乙, formula: b < a, indicators: *n }')
    expect(rules.map(({ id, severity, within, scope }) => [id, severity, within, scope])).toEqual(['甲', '乙'].map((id) => [id, 'error', 'section', { kinds: [], issuers: [], titles: [], years: null }]))
    expect(rules[1]!.words.map(({ word, names }) => [word, names])).toEqual([['b', ['z']], ['a', ['x', '*y']]])
  })

  it.each([['2021', 2021, 2021], ['2021..', 2021, null], ['..2023', null, 2023], ['2021年..2023年', 2021, 2023]])('takes the years %s', (years, from, to) => {
    expect(read(one(`    范围: { 年度: ${years} }`))[0]!.scope.years).toEqual({ from, to })
  })

  it.each([['%', 'rate', '%'], ['个百分点', 'rate', 'pp'], ['人', 'count', '人'], ['万人', 'count', '人'], ['分', 'score', '分'], ['亿元', 'money', null], ['美元', 'money', 'USD'], ['公里', 'dimension', '公里']])('takes the unit %s', (unit, kind, base) => {
    expect(read(one(`    指标: { a: { 单位: "${unit}" } }`))[0]!.words[0]!.unit).toEqual({ kind, unit: base })
  })

  it('is told as it was understood', () => {
    const [spec] = read(one('    指标: { a: { 指标: "*支出", 角色: 上期, 年度: 2020.., 单位: 元 } }\n    范围: { 类型: 整改 }').replace('a == b', 'a <= (b + 1) × 2 ± 3%'))
    expect(explained(spec!).map(({ zh }) => zh)).toEqual(['a ≤ (b + 1) × 2，相差不超过 3%', '  a：指标 *支出（previous，money，2020..）', '  b：指标 b（actual或budget）', '每个“a”与同一节里最近的其他数成一组', '适用：rectification；不符时为 error'])
  })
})

describe('a rules file that is refused', () => {
  it.each([
    ['', '1:1', '文件里没有规则'],
    ['规则: []', '1:1', '文件里没有规则'],
    ['规则: 甲', '1:1', '文件里没有规则'],
    ['规责:\n  - id: x', '1:1', '没有“规责”这个键，是“规则”吗'],
    ['规则:\n  - 甲', '2:5', '几项“键: 值”'],
    ['规则:\n  - id: 甲', '2:5', '缺少“公式”（formula）'],
    ['规则:\n  - 公式: a == b', '2:5', '缺少“编号”（id）'],
    ['规则:\n  - id: 甲 乙\n    公式: a == b', '2:9', '只能用文字、数字和 - _ .'],
    ['规则:\n  - id: rate\n    公式: a == b', '2:9', 'id“rate”已用于内置规则'],
    [`${one('')}  - id: 甲\n    公式: a == b`, '4:9', 'id“甲”用了两次（第 1 条和第 2 条）'],
    ['规则:\n  - id: 甲\n    公式: a == = b', '3:9', '公式读不懂：运算符后面缺一项\n    a == = b\n         ^'],
    ['规则:\n  - id: 甲\n    公式: [a == b]', '3:9', '“公式”（formula）应是文字'],
    [one('    公事: x'), '4:5', '没有“公事”这个键，是“公式”吗'],
    [one('    formula: x'), '4:5', '“formula”与前面的键是同一项'],
    [one('    公式: x'), '4:5', '“公式”写了两次'],
    [one('    指标: { c: d }'), '4:11', '公式里没有“c”'],
    [one('    指标: { 支出: d }').replace('a == b', '支出数 == b'), '4:11', '公式里没有“支出”，是“支出数”吗'],
    [one('    指标: { a: }'), '4:11', '“指标”（names）是空的'],
    [one('    指标: { a: [] }'), '4:11', '“指标”（names）是空的'],
    [one('    指标: [a]'), '4:9', '“指标”应写成几项“公式里的词: 指标名”'],
    [one('    指标: { a: { 角色: 实计 } }'), '4:20', '没有“实计”这个取值，是“实际”吗'],
    [one('    指标: { a: { 单位: 万吨元 } }'), '4:20', '不认识单位“万吨元”'],
    [one('    指标: { a: { 年度: 去年 } }'), '4:20', '年度写作'],
    [one('    指标: { a: { 年度: 2023..2021 } }'), '4:20', '年度写作'],
    [one('    指标: { a: { 范围: x } }'), '4:16', '没有“范围”这个键'],
    [one('    范围: 自评'), '4:9', '“范围”（scope）应是几项'],
    [one('    范围: { 类型: 绩效自平 }'), '4:15', '没有“绩效自平”这个取值，是“绩效自评”吗'],
    [one('    范围: { 类型: constructor }'), '4:15', '没有“constructor”这个取值'],
    [one('    范围: { 年度: .. }'), '4:15', '年度写作'],
    [one('    严重程度: eror'), '4:11', '没有“eror”这个取值，是“error”吗'],
    [one('    同: 段落'), '4:8', '没有“段落”这个取值'],
    [one('    __proto__: x'), '4:5', '没有“__proto__”这个键'],
    ['规则:\n\t- id: 甲', '2:1', '缩进要用空格'],
    ['规则: !!js/function "x"', '1:5', '不用标签'],
    ['规则:\n  - id: *x', '2:9', '没有这个锚：*x'],
    ['规则: &r\n  - id: 甲\n    公式: a == b\n    范围: *r', '2:3', '嵌套太深'],
    ['规则:\n  - &x { id: 甲, 公式: a == b }\n  - { <<: *x, id: 乙 }', '3:7', '没有“<<”这个键'],
    ['规则: []\n---\n规则: []', '2:1', '一个文件只写一份'],
    ['? [甲]\n: 乙', '1:3', '键应是文字'],
    ['规则:\n  - id: 甲\n    公式: a == "b', '3:9', '不用引号'],
    ['规则: "甲', '1:7', '缺少字符'],
  ])('%j', (text, place, said) => {
    const { code, said: message } = refusal(text)
    expect([code, message.zh]).toEqual(['rules-invalid', expect.stringContaining(`规则.yaml:${place} `)])
    expect(message.zh).toContain(said)
    expect(message.en).toContain(`规则.yaml:${place} `)
  })

  it('is told all that is wrong at once, in the order of the file, up to twenty', () => {
    const { said } = refusal(`规则:\n${'  - id: 甲\n    公式: a ==\n'.repeat(25)}`)
    expect([said.zh.match(/公式读不懂/g)?.length, said.zh.endsWith('另有 5 处'), said.en.endsWith('and 5 more')]).toEqual([20, true, true])
    expect(said.zh.indexOf(':3:')).toBeLessThan(said.zh.indexOf(':5:'))
  })

  const bomb = `a: &a [${'x,'.repeat(10)}]\n${Array.from({ length: 20 }, (_, i) => `a${i}: &b${i} [${`*${i === 0 ? 'a' : `b${i - 1}`},`.repeat(10)}]`).join('\n')}`
  it.each([
    ['aliases that multiply', bomb, '内容太多'],
    ['a hundred thousand brackets', `规则: ${'['.repeat(100_000)}`, '嵌套太深'],
    ['a hundred thousand maps', `规则: ${'{a: '.repeat(100_000)}`, '嵌套太深'],
    ['lists in one line', `${'- '.repeat(50_000)}a`, '嵌套太深'],
    ['deeper and deeper lines', Array.from({ length: 500 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), '嵌套太深'],
    ['twenty thousand keys', Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join('\n'), '没有“k0”这个键'],
    ['an anchor of a hundred thousand characters', `规则: *${'x'.repeat(100_000)}`, '没有这个锚'],
    ['two thousand rules', `规则:\n${'  - { id: 甲, 公式: a == b }\n'.repeat(2000)}`, '规则太多'],
  ])('%s, and soon', (_, text, said) => {
    const start = performance.now()
    const { said: message } = refusal(text)
    expect(message.zh).toContain(said)
    expect(message.zh.length).toBeLessThan(20_000)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

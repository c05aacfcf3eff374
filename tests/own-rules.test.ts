import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Converter } from 'opencc-js/cn2t'
import { afterAll, describe, expect, it } from 'vitest'
import { RULES } from '../src/check/rules.js'
import type { Analysis } from '../src/model/analysis.js'
import { analyse } from '../src/pipeline.js'
import { compile, type OwnRule } from '../src/own-rules/compile.js'
import { readRules } from '../src/own-rules/read-rules.js'
import { simplify } from '../src/normalize/traditional.js'
import { recheck } from '../src/recheck.js'
import { extract, loadRules, type Finding } from '../src/index.js'

const folder = mkdtempSync(join(tmpdir(), 'own-rules-'))
afterAll(() => rmSync(folder, { recursive: true }))

const toTraditional = Converter({ from: 'cn', to: 't' })
const page = (text: string): string => `青禾县水务局2023年部门项目支出绩效自评报告\n一、工作开展情况\n各项工作有序推进，群众反映良好。\n${text}\n`
const rulesOf = (yaml: string): OwnRule[] => readRules(yaml, { file: 'r', taken: new Map(), simplify }).map(compile)
async function findingsOf(yaml: string, text: string): Promise<Finding[]> {
  const rules = rulesOf(yaml)
  const { reports } = await analyse({ name: 'x.txt', bytes: Buffer.from(page(text)) }, { rules })
  return reports.flatMap(({ findings }) => findings).filter(({ rule }) => rules.some(({ id }) => id === rule))
}
const told = (findings: readonly Finding[]): string[] => findings.map(({ verdict, evidence }) => `${verdict} ${evidence.map(({ quote }) => quote).join(' ')}`)

const RATE = `- id: 支出率
  公式: 支出率 == 支出数 / 预算数 ± rounding
  指标:
    支出数: { 指标: [实际支出, 支出], 角色: actual, 单位: 元 }
    预算数: { 指标: [项目预算, 预算], 角色: budget }
`
const EXACT = RATE.replace(' ± rounding', '')
const SCORE = '- { id: 得分, 公式: 自评得分 == 产出得分 + 效益得分 ± 0.01 }'
const FIXED = '- { id: 整改, 公式: 整改数 <= 问题数, 指标: { 整改数: 整改问题, 问题数: 发现问题 } }'

describe('rules of the user over a text', () => {
  it.each<[name: string, yaml: string, text: string, wanted: string[]]>([
    ['within rounding', RATE, '项目预算3.98亿元，实际支出3.96亿元，支出率99.6%。', ['within-rounding 3.96亿元 3.98亿元 99.6%']],
    ['exact', RATE, '项目预算200万元，实际支出150万元，支出率75%。', ['exact 150万元 200万元 75%']],
    ['rounded as printed', RATE, '项目预算300万元，实际支出100万元，支出率33.3%。', ['exact 100万元 300万元 33.3%']],
    ['off', RATE, '项目预算200万元，实际支出150万元，支出率85%。', ['off 150万元 200万元 85%']],
    ['exact to the last digit where no rounding is allowed', EXACT, '项目预算300万元，实际支出100万元，支出率33.3%。', ['off 100万元 300万元 33.3%']],
    ['exact and holding', EXACT, '项目预算200万元，实际支出150万元，支出率75.0%。', ['exact 150万元 200万元 75.0%']],
    ['the nearest set of each', RATE, '项目预算100万元，实际支出96万元，支出率96%；项目预算10.0万元，实际支出9.0万元，支出率95%。', ['exact 96万元 100万元 96%', 'off 9.0万元 10.0万元 95%']],
    ['results before their inputs, each in its clause', RATE, '支出率96%，项目预算100万元，实际支出96万元；支出率90%，项目预算10万元，实际支出9万元。', ['exact 96万元 100万元 96%', 'exact 9万元 10万元 90%']],
    ['one figure without the others', RATE, '支出率99.6%。实际支出3.96亿元。', []],
    ['figures that are targets', RATE, '项目预算200万元，实际支出150万元，支出率目标值为85%。', []],
    ['a number that is about', RATE, '项目预算200万元，实际支出约150万元，支出率85%。', []],
    ['a divisor of zero', RATE, '项目预算0万元，实际支出150万元，支出率85%。', []],
    ['another year', RATE, '2022年项目预算100万元。2023年实际支出96万元，支出率96%。', []],
    ['a unit that cannot be meant', RATE.replace(', 单位: 元', ''), '项目预算200万元，实际支出150个，支出率75%。', []],
    ['the next nearest where the unit of the nearest is another', RATE.replace(', 单位: 元', ''), '项目预算200万元，实际支出150万元，支出率75%，实际支出12笔。', ['exact 150万元 200万元 75%']],
    ['a score within an amount', SCORE, '自评得分92.51分，其中产出得分50分，效益得分42.5分。', ['within-rounding 50分 42.5分 92.51分']],
    ['a score beyond an amount', SCORE, '自评得分92.52分，其中产出得分50分，效益得分42.5分。', ['off 50分 42.5分 92.52分']],
    ['an inequality that holds', FIXED, '发现问题25个，整改问题20个。', ['exact 25个 20个']],
    ['an inequality that does not', FIXED, '发现问题20个，整改问题25个。', ['off 20个 25个']],
    ['counts in units of one family', FIXED, '发现问题20项，整改问题25个。', ['off 20项 25个']],
    ['a share against a number', '- { id: 满意, 公式: abs(满意度 - 0.95) < 0.01 }', '群众满意度为93.5%。', ['off 93.5%']],
    ['a share against a number, holding', '- { id: 满意, 公式: abs(满意度 - 95%) < 0.01 }', '群众满意度为95.5%。', ['exact 95.5%']],
    ['money against money', '- { id: 限额, 公式: 实际支出 <= 100万元 }', '实际支出1,000,001元。', ['off 1,000,001元']],
    ['money against a share is no comparison', '- { id: 限额, 公式: 实际支出 <= 100% }', '实际支出1000001元。', []],
    ['a wildcard', '- { id: 限额, 公式: 支出 <= 1万元, 指标: { 支出: "*实际*出" } }', '水利项目实际支出3万元。', ['off 3万元']],
    ['last year by its role', '- { id: 增长, 公式: 今年 >= 去年, 指标: { 今年: 参保人数, 去年: { 指标: 参保人数, 年度: 上年 } } }', '2022年参保人数500人。2023年参保人数400人。', ['off 500人 400人']],
  ])('%s', async (_, yaml, text, wanted) => expect(told(await findingsOf(yaml, text))).toEqual(wanted))

  it('looks as far as it is told', async () => {
    const text = '（一）预算\n项目预算200万元。\n（二）支出\n实际支出150万元。支出率85%。'
    for (const [within, count] of [['句', 0], ['段', 0], ['节', 0], ['章', 1], ['篇', 1]] as const) expect(await findingsOf(`${RATE}  同: ${within}\n`, text), within).toHaveLength(count)
  })

  it('is for the reports it names', async () => {
    const text = '项目预算200万元，实际支出150万元，支出率85%。'
    const counts = await Promise.all(
      ['类型: 绩效自评', '类型: 整改', '单位: 水務局', '单位: 财政局', '年度: 2023', '年度: 2024..', '标题: 自评', '标题: 总结', '类型: [整改, 绩效自评], 年度: 2021..2023'].map(async (scope) => (await findingsOf(`${RATE}  范围: { ${scope} }\n`, text)).length),
    )
    expect(counts).toEqual([1, 0, 1, 0, 1, 0, 1, 0, 1])
  })

  it('gives findings of the same shape as the built-in rules, in traditional text too', async () => {
    const rules = rulesOf(`${RATE}  说明: 支出率应等于支出数除以预算数\n  严重程度: warning\n  建议: 问一下\n`)
    const text = toTraditional(page('项目##paidbegin##预算200万元，实际支出150万元，支出率85%。'))
    const { reports, source } = await analyse({ name: 'x.txt', bytes: Buffer.from(text) }, { rules, withText: true })
    const finding = reports[0]!.findings.find(({ rule }) => rule === '支出率')!
    expect(finding).toMatchObject({
      check: 'rate',
      severity: 'warning',
      verdict: 'off',
      stated: '85%',
      computed: '75%',
      message: { zh: expect.stringContaining('支出率应等于支出数除以预算数：85% ≠ 150') as string, en: expect.stringContaining('(75%)') as string },
      hint: { zh: '问一下', en: '问一下' },
      interval: [expect.stringMatching(/^74\.5/), expect.stringMatching(/^75\.4/)],
    })
    expect(finding.evidence.map(({ role, figure }) => [role, typeof figure])).toEqual([['numerator', 'string'], ['denominator', 'string'], ['stated', 'string']])
    for (const { span, quote } of finding.evidence) expect(source.text!.slice(span.start, span.end)).toBe(quote)
  })

  it('asks for a look where only coarse numbers allow it', async () => {
    const of = async (text: string): Promise<[unknown, unknown]> => findingsOf(RATE, text).then(([finding]) => [finding?.verdict, finding?.severity])
    expect(await of('项目预算10万元，实际支出9万元，支出率95%。')).toEqual(['within-rounding', 'warning'])
    expect(await of('项目预算3.98亿元，实际支出3.96亿元，支出率99.6%。')).toEqual(['within-rounding', 'info'])
  })

  it('names a likely slip', async () => {
    const [finding] = await findingsOf(SCORE, '自评得分95.2分，其中产出得分50分，效益得分42.5分。'.replace('95.2', '925'))
    expect([finding?.verdict, finding?.diagnosis]).toEqual(['off', 'decimal-point'])
  })

  it('gives the same fingerprint wherever the text stands, another for other values', async () => {
    const [a, b, c] = await Promise.all(['', '另有说明。', '支出率85%。'].map(async (before, i) => (await findingsOf(RATE, `${before}项目预算200万元，实际支出150万元，支出率${i === 2 ? 86 : 85}%。`)).at(-1)!.fingerprint))
    expect(a).toBe(b)
    expect(c).not.toBe(a)
  })

  it('takes a long text of the same words in linear time', async () => {
    const line = '项目预算200万元，实际支出150万元，支出率85%；'
    const time = async (count: number): Promise<number> => {
      const analysis = await analyse({ name: 'x.txt', bytes: Buffer.from(page(`${line.repeat(count)}。`)) }, { withText: true })
      const report = analysis.reports[0]!
      const start = performance.now()
      expect(recheck(analysis, [report], rulesOf(RATE)).get(report.id)!.findings.filter(({ verdict }) => verdict === 'off')).toHaveLength(count)
      return performance.now() - start
    }
    await time(50)
    expect((await time(1000)) / (await time(125))).toBeLessThan(24)
  })
})

describe('rules over an Analysis that was kept', () => {
  const reports = readdirSync('corpus', { withFileTypes: true }).filter((entry) => entry.isDirectory()).flatMap(({ name }) => readdirSync(join('corpus', name)).filter((file) => file.startsWith('report.')).map((file) => join('corpus', name, file)))
  it.each(reports)('find what they found when it was read: %s', async (path) => {
    const analysis = await analyse({ name: path, bytes: readFileSync(path) }, { withText: true })
    const again = recheck(JSON.parse(JSON.stringify(analysis)) as Analysis, analysis.reports, RULES)
    for (const { id, findings } of analysis.reports) expect(again.get(id)).toEqual({ findings, unplaced: 0 })
  })

  it('cannot be run without its text', async () => {
    const analysis = await analyse({ name: 'x', bytes: Buffer.from(page('支出率85%。')) })
    expect(() => recheck(analysis, analysis.reports, RULES)).toThrow(RangeError)
  })
})

describe('rules from files', () => {
  const file = (name: string, text: string | Uint8Array): string => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }

  it('are loaded in order and run by the library; what they are names the result', async () => {
    const [a, b] = [file('a.yaml', RATE), file('b.yaml', SCORE)]
    const rules = await loadRules(a, b)
    expect(rules.map(({ id }) => id)).toEqual(['支出率', '得分'])
    const source = { name: 'x', bytes: Buffer.from(page('项目预算200万元，实际支出150万元，支出率85%。')) }
    const names = await Promise.all([[], rules, await loadRules(b, a), await loadRules(a), await loadRules(file('c.yaml', EXACT))].map(async (own) => (await extract(source, { rules: own })).pipeline.fingerprint))
    expect(new Set(names).size).toBe(5)
    expect(names[1]).toMatch(/^[0-9a-f]{16}\+rules-[0-9a-f]{8}$/)
    expect((await extract(source, { rules })).pipeline.fingerprint).toBe(names[1])
  })

  it.each([
    ['rules-not-found', () => [join(folder, 'nowhere.yaml')]],
    ['rules-not-found', () => [folder]],
    ['rules-not-utf8', () => [file('gbk.yaml', Uint8Array.of(0xb9, 0xe6, 0xd4, 0xf2, 0x3a))]],
    ['rules-too-large', () => [file('large.yaml', '#'.repeat(300_000))]],
    ['rules-invalid', () => [file('d.yaml', RATE.replace('id: 支出率', 'id: rate'))]],
    ['rules-invalid', () => [file('e.yaml', RATE), file('f.yaml', RATE)]],
  ])('%s is told by its code', async (code, paths) => {
    await expect(loadRules(...paths())).rejects.toMatchObject({ code })
  })
})

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Finding } from '../src/model/analysis.js'

const COMMAND = resolve('dist/src/cli/main.js')
const work = mkdtempSync(join(tmpdir(), 'own-rules-cli-'))
afterAll(() => rmSync(work, { recursive: true }))
const run = (...args: string[]) => spawnSync(process.execPath, [COMMAND, ...args], { cwd: work, encoding: 'utf8', env: { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: 'C.UTF-8', NO_COLOR: '1' } })
type Row = Finding & { file: string; line: number }
const rows = (text: string): Row[] => text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Row)

const RULE = '规则:\n  - id: 支出率\n    说明: 支出率应等于支出数除以预算数\n    公式: 支出率 == 支出数 / 预算数 ± rounding\n    指标:\n      支出数: { 指标: [支出, 执行数, "*实际支出"], 角色: 实际, 单位: 元 }\n      预算数: { 指标: "*预算", 角色: 预算 }\n'

beforeAll(() => {
  writeFileSync(join(work, '规则.yaml'), RULE)
  writeFileSync(join(work, '较严.yaml'), RULE.replace(' ± rounding', ''))
  writeFileSync(join(work, '得分.yaml'), '- { id: 得分, 公式: 得分 == 产出得分 + 效益得分 }\n- { id: 整改, 公式: 支出率 < 预算, 范围: { 类型: 整改 } }\n')
  writeFileSync(join(work, '坏.yaml'), '规则:\n  - id: rate\n    公式: a == foo(b)\n')
  writeFileSync(join(work, '报告.txt'), '某县水务局2023年部门项目支出绩效自评报告\n一、资金情况\n项目预算200万元，实际支出150万元，支出率85%。\n')
  writeFileSync(join(work, '对的.txt'), '某县林业局2023年部门项目支出绩效自评报告\n一、資金情況\n項目##paidbegin##預算300萬元，實際支出100萬元，支出率33.3%。\n')
})

describe('jianbao check --own', () => {
  it('checks files by them beside the built-in rules', () => {
    const { status, stdout, stderr } = run('check', '--lang', 'zh', '--own', '规则.yaml', '报告.txt')
    expect([status, stderr]).toEqual([1, ''])
    expect(stdout).toContain('报告.txt:3:24  错误 支出率应等于支出数除以预算数：85% ≠ 150万元 ÷ 200万元（75%） [支出率]')
    expect(stdout).toContain('[rate]')
  })

  it('knows their ids for --rules and --off, and --all shows what holds', () => {
    expect(rows(run('check', '--json', '--all', '--rules', '支出率', '--own', '规则.yaml', '报告.txt', '对的.txt').stdout).map(({ file, rule, verdict }) => [file, rule, verdict])).toEqual([['报告.txt', '支出率', 'off'], ['对的.txt', '支出率', 'exact']])
    expect(rows(run('check', '--json', '--off', '支出率,rate', '--own', '规则.yaml', '报告.txt').stdout)).toEqual([])
    expect(run('check', '--json', '--rules', '支出率', '报告.txt').stderr).toContain('rule-unknown')
  })

  it('says which rules were of no use, and why', () => {
    const { stderr } = run('check', '--lang', 'zh', '--own', '得分.yaml', '报告.txt')
    expect(stderr).toContain('自定规则“得分”没有用上：没有叫这些名字的数字：得分（得分）、产出得分（产出得分）、效益得分（效益得分）；名字可用 *，如 "*得分"')
    expect(stderr).toContain('自定规则“整改”没有用上：没有报告在它的范围里')
  })

  it('tells how formulas were understood, without a report', () => {
    const { status, stdout } = run('check', '--lang', 'zh', '--own', '规则.yaml', '--own', '得分.yaml', '--dry')
    expect(status).toBe(0)
    expect(stdout).toContain('支出率 = 支出数 ÷ 预算数，每个数代表末位 ± 半个单位')
    expect(stdout).toContain('适用：rectification')
    expect(run('check', '--json', '--own', '规则.yaml', '--dry').stdout).toMatch(/^\{"id":"支出率".*\}\n$/)
  })

  it.each([
    ['rules-invalid', ['check', '--json', '--own', '坏.yaml', '--dry']],
    ['rules-invalid', ['check', '--json', '--own', '坏.yaml', '报告.txt']],
    ['rules-invalid', ['check', '--json', '--own', '规则.yaml', '--own', '规则.yaml', '报告.txt']],
    ['rules-invalid', ['extract', '--json', '--own', '坏.yaml', '报告.txt']],
    ['rules-invalid', ['ingest', '--json', '--library', '坏库', '--own', '坏.yaml', '报告.txt']],
    ['rules-not-found', ['extract', '--json', '--own', '没有.yaml', '报告.txt']],
    ['own-missing', ['check', '--json', '--dry']],
  ])('%s ends with 2: %j', (code, args) => {
    const { status, stdout, stderr } = run(...args)
    expect([status, stdout, (JSON.parse(stderr) as { code: string }).code]).toEqual([2, '', code])
  })
})

describe('own rules and a library', () => {
  it('are run over stored reports without reading them again, and kept by ingest', () => {
    run('ingest', '--library', '库', '报告.txt', '对的.txt')
    // Documents come in the order in which they were written, which several workers share.
    const checked = (...more: string[]): unknown[] => rows(run('check', '--json', '--all', '--library', '库', ...more).stdout).filter(({ rule }) => rule === '支出率').map(({ file, line, verdict, evidence }) => [file.split('/').at(-1), line, verdict, ...evidence.map(({ quote }) => quote)]).sort((a, b) => (String(a) < String(b) ? -1 : 1))
    const wanted = [['对的.txt', 3, 'exact', '100萬元', '300萬元', '33.3%'], ['报告.txt', 3, 'off', '150万元', '200万元', '85%']]
    expect(checked()).toEqual([])
    expect(checked('--own', '规则.yaml')).toEqual(wanted)
    expect(checked('--own', '规则.yaml', 'issuer:某县林业局')).toEqual(wanted.slice(0, 1))
    expect(run('ingest', '--library', '库', '--own', '规则.yaml', '--dry-run', '.').stdout).toMatch(/read\t\S*报告\.txt|读取\t\S*报告\.txt/)
    run('ingest', '--library', '库', '--own', '规则.yaml', '报告.txt', '对的.txt')
    expect(checked()).toEqual(wanted)
    // What was stored by an earlier form of the rule gives way to what the rule finds now.
    expect(checked('--own', '较严.yaml').map((row) => (row as string[])[2])).toEqual(['off', 'off'])
  })
})

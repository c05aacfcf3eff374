import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { folderOf, newFolder } from './library-bed.js'

const COMMAND = resolve('dist/src/cli/main.js')
const work = newFolder()
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { cwd: work, encoding: 'utf8', env: { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: 'zh_CN.UTF-8', JIANBAO_LIBRARY: '', NO_COLOR: '1' } })
  return { status, stdout, stderr }
}
const TEXT = `青禾县水务局2023年部门项目支出绩效自评报告
一、工作开展情况
全年共立案1268件，结案1187件，结案率93.1%。
项目预算250.00万元，实际支出179.12万元，预算执行率71.75%。
年初计划改厕2100户，截至12月底已完成改厕1962户。
`
const rows = <T>(text: string): T[] => text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as T)
interface Line {
  fingerprint: string
  stated: string
  since?: string
  disposition: { as: string } | null
}

/** One library in the current folder, command after command, as an auditor goes through it. */
let names: Record<string, string> = {}
beforeAll(() => {
  folderOf({ '报送/自评.txt': TEXT, '重报.txt': TEXT.replace('71.75%', '71.65%').replace('1962户', '1900户'), '空.txt': '' }, work)
  run('ingest', '报送', '--jobs', '1')
  const { stdout } = run('check', '--json')
  writeFileSync(join(work, '先前.ndjson'), stdout)
  names = Object.fromEntries(rows<Line>(stdout).map(({ stated, fingerprint }) => [stated, fingerprint]))
}, 120_000)

describe('what was decided', () => {
  it('is written with the name that check shows, and told back', () => {
    expect(run('check').stdout).toContain(`[rate] ${names['93.1%']!.slice(0, 8)}\n`)
    const { status, stdout } = run('dispose', names['93.1%']!.slice(0, 6), '--as', 'false-alarm', '--reason', '分母另含上年结转', '--by', '张三', '--until', '2999-12-31')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^[0-9a-f]{8} {2}.*自评\.txt {2}93\.1% \[rate\]\n {4}× 误报（张三，\d{4}-\d\d-\d\d，至 2999-12-31）：分母另含上年结转\n$/)
    expect(run('dispose', names['71.75%']!, '--as', 'confirmed', '--reason', '笔误', '--by', '李四', '--json').stdout).toMatch(/^\{"fingerprint":"[0-9a-f]{16}","as":"confirmed"/)
  })

  it('stands beside the finding, hides nothing, and is counted', () => {
    const { status, stdout } = run('check')
    expect(stdout).toMatch(/结案率：[^\n]*\n[\s\S]{0,300}?建议：[^\n]*\n {2}处理：× 误报（张三/)
    expect(stdout).toMatch(/\n1 份报告：错误 2 · 提醒 1 · 核对无误 0\n处理意见：属实 1 · 误报 1 · 未处理 1\n$/)
    expect(status).toBe(1)
    expect(rows<Line>(run('check', '--json').stdout).map(({ disposition }) => disposition?.as ?? null)).toEqual(['false-alarm', 'confirmed', null])
  })

  it('settles a finding for --fail-on when it is explained or a false alarm, and then only', () => {
    expect(run('dispose', names['71.75%']!, '--as', 'explained', '--reason', '已附说明', '--by', '李四').status).toBe(0)
    expect(run('check').status).toBe(0)
    expect(run('check', '--fail-on', 'warning').status).toBe(1)
    run('dispose', names['71.75%']!, '--as', 'asked', '--reason', '说明不足，再问', '--by', '李四')
    expect(run('check').status).toBe(1)
  })

  it('is listed whole, with what was replaced', () => {
    const { stdout } = run('dispositions')
    expect(stdout).toMatch(/● 属实（李四，[\d-]+）：笔误 {2}已被后来的代替\n/)
    expect(stdout).toMatch(/处理意见 4 · 找不到原处 0 · 过期 0 · 被代替 2\n$/)
    expect(rows<{ orphaned: boolean; found: { finding: { stated: string } } }>(run('dispositions', '--json').stdout).map(({ orphaned, found }) => [orphaned, found.finding.stated])).toEqual([[false, '93.1%'], [false, '71.75%'], [false, '71.75%'], [false, '71.75%']])
    expect(run('dispositions', '--orphaned', '--json').stdout).toBe('')
  })

  it.each([
    [['12345'], 'finding-name'],
    [['abcdefabcdef'], 'finding-unknown'],
    [[], 'wrong-use'],
    [['abcdefabcdef', 'colour:red'], 'finding-name'],
    [['abcdef', 'issuer:'], 'selector-value'],
  ])('wrong use: dispose %j is [%s]', (args, code) => {
    const { status, stdout, stderr } = run('dispose', ...args, '--as', 'asked', '--reason', '问', '--by', '我')
    expect([status, stdout, stderr]).toEqual([2, '', expect.stringContaining(`[${code}]`)])
  })
  it.each([[['--as', 'asked', '--by', '我']], [['--as', 'asked', '--reason', '问']], [['--as', 'wrong', '--reason', '问', '--by', '我']]])('wrong use: dispose without what is needed, %j', (args) => {
    expect(run('dispose', 'abcdef', ...args)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('[wrong-use]') as string })
  })
})

describe('against an earlier output', () => {
  it('says what is new, as before and gone; what was there before does not fail', () => {
    const { status, stdout } = run('check', '重报.txt', '--since', '先前.ndjson')
    expect(status).toBe(0)
    expect(stdout).toMatch(/结案率[^\n]* [0-9a-f]{8} 先前已有\n/)
    expect(stdout).toMatch(/实际1900户[^\n]* [0-9a-f]{8} 新\n/)
    expect(stdout).toMatch(/自评\.txt:4:32 {2}错误 预算执行率[^\n]* 已消失\n/)
    expect(stdout).toMatch(/与先前相比：新出现 1 · 先前已有 1 · 已消失 2\n$/)
    expect(run('check', '重报.txt', '--since', '先前.ndjson', '--fail-on', 'warning').status).toBe(1)
    const lines = rows<Line>(run('check', '重报.txt', '--since', '先前.ndjson', '--json').stdout)
    expect(lines.map(({ since }) => since)).toEqual(['before', 'new', 'gone', 'gone'])
  })

  it('counts nothing as gone by rules that were not asked', () => {
    expect(run('check', '重报.txt', '--since', '先前.ndjson', '--rules', 'rate').stdout).toMatch(/与先前相比：新出现 0 · 先前已有 1 · 已消失 1\n$/)
  })

  it('takes a SARIF log too, which says what could not be read', () => {
    const { status, stdout } = run('check', '报送/自评.txt', '空.txt', '--sarif')
    expect(status).toBe(3)
    const log = JSON.parse(stdout) as { runs: { results: object[]; invocations: object[] }[] }
    expect(log.runs[0]).toMatchObject({ results: [{ ruleId: 'rate' }, { ruleId: 'rate' }, { ruleId: 'target' }], invocations: [{ executionSuccessful: false, toolExecutionNotifications: [{ descriptor: { id: 'empty' } }] }] })
    writeFileSync(join(work, '先前.sarif'), stdout)
    const again = JSON.parse(run('check', '重报.txt', '--sarif', '--since', '先前.sarif').stdout) as { runs: { results: { baselineState: string }[] }[] }
    expect(again.runs[0]!.results.map(({ baselineState }) => baselineState)).toEqual(['unchanged', 'new', 'absent', 'absent'])
  })

  it('exports the library as the same log, with decisions as suppressions', () => {
    expect(run('export', '--format', 'sarif', '-o', '疑点.sarif').status).toBe(0)
    const log = JSON.parse(readFileSync(join(work, '疑点.sarif'), 'utf8')) as { runs: { results: { suppressions: { status: string }[] }[] }[] }
    expect(log.runs[0]!.results.map(({ suppressions }) => suppressions.map(({ status }) => status))).toEqual([['accepted'], ['underReview'], []])
  })

  it.each([
    [['check', '重报.txt', '--since', '没有.ndjson'], 'file-not-found'],
    [['check', '重报.txt', '--since', '重报.txt'], 'bad-baseline'],
    [['check', '重报.txt', '--json', '--sarif'], 'wrong-use'],
  ])('wrong use: %j is [%s]', (args, code) => {
    expect(run(...args)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(code) as string })
  })
})

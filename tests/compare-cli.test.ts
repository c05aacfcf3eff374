import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { unzipSync, strFromU8 } from 'fflate'
import { comparisonSchema } from '../src/compare/comparison.js'
import { newFolder } from './library-bed.js'

const COMMAND = resolve('dist/src/cli/main.js')
const work = newFolder()
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { cwd: work, encoding: 'utf8', env: { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: 'zh_CN.UTF-8', JIANBAO_LIBRARY: '', NO_COLOR: '1' }, maxBuffer: 1 << 28 })
  return { status, stdout, stderr }
}
const report = (issuer: string, year: number, rate: string, amount: string): string =>
  `${issuer}${year}年度项目支出绩效自评报告\n\n一、完成情况\n全县婚检率达到${rate}%，目标值为90%。全年完成投资${amount}。\n二、存在的问题\n1.宣传力度不够。群众知晓率不高。\n三、改进措施\n1.加强宣传引导，组织进村入户。\n`

beforeAll(() => {
  writeFileSync(join(work, '2021.txt'), report('青禾县水务局', 2021, '86.4', '3.98亿元'))
  writeFileSync(join(work, '2022.txt'), report('青禾县水务局', 2022, '91.2', '39801.2万元'))
  writeFileSync(join(work, '=白石.txt'), report('白石县水务局', 2022, '88.0', '2.5亿元'))
  writeFileSync(join(work, '坏.docx'), 'PK\u0003\u0004 not a document')
  expect(run('ingest', '2021.txt', '2022.txt', '=白石.txt').status).toBe(0)
}, 60_000)

describe('jianbao compare', () => {
  it('shows files side by side in tables whose lines are of one width', () => {
    const { status, stdout, stderr } = run('compare', '2022.txt', '2021.txt')
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/婚前?医?学?检查?率.*实际.*86\.4.*91\.2.*↑4\.8个百分点/)
    expect(stdout).toMatch(/投资.*3\.98.*3\.98012.*↑/)
    expect(stdout).toContain('问题“1.宣传力度不够”见于 2021、2022，连续 2 次')
    expect(stdout).toMatch(/1\.宣传力度不够.*2021.*2022.*2/)
  })
  it('--json is one Comparison, checked by its schema', () => {
    const { stdout } = run('compare', '2021.txt', '2022.txt', '--json')
    expect(comparisonSchema.parse(JSON.parse(stdout)).columns.map(({ label }) => label)).toEqual(['2021', '2022'])
  })
  it('takes the years of an issuer, or the issuers of a year, from the library', () => {
    expect((JSON.parse(run('compare', '--issuer', '青禾县水务局', '--json').stdout) as { by: string; columns: unknown[] })).toMatchObject({ by: 'period', columns: [{ label: '2021' }, { label: '2022' }] })
    expect(JSON.parse(run('compare', '--year', '2022', '--by', 'issuer', '--json').stdout)).toMatchObject({ by: 'issuer', columns: [{ issuer: expect.stringMatching(/水务局/) as string }, { issuer: expect.stringMatching(/水务局/) as string }] })
    expect(JSON.parse(run('compare', 'year:2021..2022', 'issuer:白石县水务局', '--json').stdout)).toMatchObject({ columns: [{ label: '2022' }] })
  })
  it('csv, markdown and xlsx hold the same rows, safe for spreadsheets', () => {
    const csv = run('compare', '2021.txt', '2022.txt', '--format', 'csv').stdout
    expect(csv.startsWith('\uFEFF指标,取值,角色,')).toBe(true)
    expect(csv).toContain('婚检率,数值,实际')
    const changes = run('compare', '2021.txt', '2022.txt', '--format', 'csv', '--rows', 'changes').stdout
    expect(changes).toContain('12000')
    expect(run('compare', '2021.txt', '2022.txt', '--format', 'markdown').stdout).toMatch(/## 摘要\n\n\|.*\n[\s\S]*## 指标\n[\s\S]*## 问题台账\n/)
    expect(run('compare', '2021.txt', '2022.txt', '--format', 'xlsx', '-o', '比较.xlsx').status).toBe(0)
    const parts = unzipSync(readFileSync(join(work, '比较.xlsx')))
    expect(strFromU8(parts['xl/workbook.xml']!).match(/<sheet name="[^"]+"/g)).toHaveLength(8)
    expect(Object.keys(parts).filter((path) => path.startsWith('xl/worksheets/')).map((path) => strFromU8(parts[path]!)).join('')).toContain('86.4')
  })
  it('compares the text: copied share in the terminal, sections as csv, everything as one page', () => {
    expect(run('compare', '2021.txt', '2022.txt').stdout).toMatch(/文字（节数）\n[\s\S]*2021 → 2022.*%/)
    expect(run('compare', '2021.txt', '2022.txt', '--format', 'csv', '--rows', 'sections').stdout).toMatch(/\n2021,2022,[\d.]+,有改动,,一 完成情况,一 完成情况,/)
    expect(run('compare', '2021.txt', '2022.txt', '--format', 'html', '-o', '比较.html').status).toBe(0)
    const page = readFileSync(join(work, '比较.html'), 'utf8')
    expect(page).toContain('<title>青禾县水务局 2021–2022 报告对照</title>')
    expect(page).toMatch(/<ins class="figure"><a class="at" href="#at\.\d+\.\d+\.\d+">39801\.2万元<\/a><\/ins>/)
  })
  it("uses the analyst's file that is named, or that lies beside", () => {
    writeFileSync(join(work, 'joins.csv'), '处理,指标,起始年度\n分,婚检率,2022\n')
    const rows = (stdout: string): number => (JSON.parse(stdout) as { indicators: { key: string }[] }).indicators.filter(({ key }) => key === '婚前医学检查率').length
    expect(rows(run('compare', '2021.txt', '2022.txt', '--json').stdout)).toBe(2)
    writeFileSync(join(work, 'none.csv'), '处理,指标\n')
    expect(rows(run('compare', '2021.txt', '2022.txt', '--json', '--joins', 'none.csv').stdout)).toBe(1)
    writeFileSync(join(work, 'joins.csv'), '处理,指标\n')
  })
  it.each([
    [['compare'], 2, '没有说比较什么'],
    [['compare', '2021.txt', '--issuer', '青禾县水务局'], 2, '不能和文件一起用'],
    [['compare', '没有这个文件.txt'], 2, '不是文件，也不是筛选条件'],
    [['compare', '--year', '去年'], 2, '年份写四位数字'],
    [['compare', '--issuer', '没有的单位'], 2, '没有可以比较的报告'],
    [['compare', '2021.txt', '2022.txt', '--joins', '没有.csv'], 2, '读不了对应文件'],
  ])('%j ends with %i and says %s', (args, code, words) => {
    const { status, stdout, stderr } = run(...args)
    expect([status, stdout]).toEqual([code, ''])
    expect(stderr).toContain(words)
  })
  it('a file that fails is told, and the others are compared', () => {
    const { status, stdout, stderr } = run('compare', '2021.txt', '坏.docx', '2022.txt')
    expect(status).toBe(3)
    expect(stderr).toContain('坏.docx')
    expect(stdout).toContain('86.4')
  })
  it('writes a file only when it is whole', () => {
    expect(run('compare', '2021.txt', '2022.txt', '--json', '-o', join('没有的文件夹', 'a.json')).status).not.toBe(0)
    expect(existsSync(join(work, '没有的文件夹'))).toBe(false)
  })
})

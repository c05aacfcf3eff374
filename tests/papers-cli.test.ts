import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readXlsx } from 'hucre/xlsx'
import mammoth from 'mammoth'
import { beforeAll, describe, expect, it } from 'vitest'

const COMMAND = resolve('dist/src/cli/main.js')
const work = mkdtempSync(join(tmpdir(), 'jianbao-papers-cli-'))
const SLIP = '某县财政局2022年度绩效自评报告\n一、资金情况\n项目预算300.00万元，全年实际支出270.00万元，预算执行率95%。\n'
const run = (...args: string[]) => spawnSync(process.execPath, [COMMAND, 'papers', ...args], { cwd: work, encoding: 'utf8', env: { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: 'zh_CN.UTF-8' } })
const namesIn = (folder: string): string[] => readdirSync(join(work, folder)).sort()
const rowsIn = async (folder: string, name = '疑点清单.xlsx') => (await readXlsx(readFileSync(join(work, folder, name)))).sheets[0]!.rows

beforeAll(() => {
  writeFileSync(join(work, 'slip.txt'), SLIP)
  writeFileSync(join(work, 'right.txt'), SLIP.replace('95%', '90%'))
  writeFileSync(join(work, 'empty.txt'), '')
  writeFileSync(join(work, 'no.docx'), SLIP)
})

describe('jianbao papers', () => {
  it('writes a list and sheets, says what it wrote, and writes over nothing unless told', async () => {
    const { status, stdout, stderr } = run('slip.txt', '-o', 'one', '--project', '某审计', '--prepared-by', '张三', '--date', '2026-01-02')
    expect([status, stdout]).toEqual([0, ''])
    const [sheet, list] = namesIn('one')
    expect(list).toBe('疑点清单.xlsx')
    expect(sheet).toMatch(/^取证单-某县财政局-2022年度?-[0-9a-f]{6}\.docx$/)
    expect(stderr).toBe(`疑点清单 1 处：one/疑点清单.xlsx\n取证单 1 页：one/${sheet}\n`)
    const words = (await mammoth.extractRawText({ path: join(work, 'one', sheet!) })).value
    for (const said of ['某审计', '张三', '2026年1月2日', '270.00万元 ÷ 300.00万元 = 90%']) expect(words).toContain(said)
    const before = readFileSync(join(work, 'one', '疑点清单.xlsx'))
    const again = run('slip.txt', '-o', 'one', '--all')
    expect(again.status).toBe(2)
    expect(again.stderr).toContain('[output-exists]')
    expect(readFileSync(join(work, 'one', '疑点清单.xlsx')).equals(before)).toBe(true)
    const sheets = run('slip.txt', '-o', 'one', '--format', 'docx')
    expect([sheets.status, sheets.stderr.includes(`one/${sheet}`)]).toEqual([2, true])
    expect(run('slip.txt', '-o', 'one', '--force').status).toBe(0)
    expect(namesIn('one')).toEqual([sheet, list])
  })

  it('without findings writes a head only, and no sheets', async () => {
    const { status, stderr } = run('right.txt', '-o', 'none')
    expect([status, stderr]).toEqual([0, '疑点清单 0 处：none/疑点清单.xlsx\n没有疑点。\n'])
    expect(namesIn('none')).toEqual(['疑点清单.xlsx'])
    expect(await rowsIn('none')).toHaveLength(1)
    const docx = run('slip.txt', '--off', 'rate', '-o', 'nothing', '--format', 'docx')
    expect([docx.status, docx.stderr]).toEqual([0, '没有疑点。\n'])
    expect(namesIn('nothing')).toEqual([])
  })

  it('works on a library, with selectors, and goes on over what cannot be read', async () => {
    expect(spawnSync(process.execPath, [COMMAND, 'ingest', 'slip.txt', 'right.txt', '--library', 'lib'], { cwd: work }).status).toBe(0)
    const { status, stdout } = run('year:2022', '--library', 'lib', '-o', 'all', '--all', '--format', 'xlsx', '--json')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual({ path: 'all/疑点清单.xlsx', kind: 'list', findings: 2 })
    expect(await rowsIn('all')).toHaveLength(3)
    const partly = run('empty.txt', 'slip.txt', '-o', 'partly', '--lang', 'en')
    expect(partly.status).toBe(3)
    expect(partly.stderr).toContain('empty.txt: [empty]')
    expect((await rowsIn('partly', 'findings.xlsx'))[1]!.slice(0, 4)).toEqual([1, expect.stringMatching(/^[0-9a-f]{8}$/), 'error', 'A rate and its inputs'])
  })

  it('gives its template to start from, and takes it back', () => {
    expect(run('--write-template', 'own.docx').status).toBe(0)
    expect(run('--write-template', 'own.docx').stderr).toContain('[output-exists]')
    const { status } = run('slip.txt', '-o', 'own', '--template', 'own.docx', '--format', 'docx')
    expect([status, namesIn('own').length]).toEqual([0, 1])
  })

  it.each([
    [['slip.txt'], 'output-needed'],
    [['slip.txt', '-o', 'bad', '--template', 'no.docx'], 'template-not-docx'],
    [['slip.txt', '-o', 'bad', '--template', 'missing.docx'], 'template-unreadable'],
    [['slip.txt', '-o', 'bad', '--rules', 'rates'], 'rule-unknown'],
    [['slip.txt', '-o', 'slip.txt'], 'output-unwritable'],
    [['slip.txt', '-o', 'bad', '--date', '2026-02-30'], 'wrong-use'],
    [['slip.txt', '-o', 'bad', '--format', 'pdf'], 'wrong-use'],
  ])('%j: [%s], and nothing is written', (args, code) => {
    const { status, stderr } = run(...args)
    expect([status, stderr.includes(`[${code}]`)]).toEqual([2, true])
    expect(existsSync(join(work, 'bad')) ? namesIn('bad') : []).toEqual([])
  })
})

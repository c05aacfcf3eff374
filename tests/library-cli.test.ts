import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import iconv from 'iconv-lite'
import { folderOf, newFolder, reportText } from './library-bed.js'

const COMMAND = resolve('dist/src/cli/main.js')
const work = newFolder()
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { cwd: work, encoding: 'utf8', env: { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: 'zh_CN.UTF-8', JIANBAO_LIBRARY: '', NO_COLOR: '1' }, maxBuffer: 1 << 28 })
  return { status, stdout, stderr }
}
const rows = <T>(text: string): T[] => text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as T)

/** As a user meets it: one library in the current folder, in Chinese, command after command. */
beforeAll(() => {
  folderOf(
    {
      '报送/青禾县/2021.txt': reportText('青禾县财政局', 2021, '4.2'),
      '报送/青禾县/2022.txt': iconv.encode(reportText('青禾县财政局', 2022), 'gb18030'),
      '报送/青禾县/2022重报.txt': reportText('青禾县财政局', 2022, '4.01'),
      '报送/白石县.txt': reportText('白石县教育局', 2022, '4.3'),
      '报送/副本.txt': reportText('白石县教育局', 2022, '4.3'),
      '报送/空.txt': '',
      '报送/照片.jpg': new Uint8Array([255, 216, 255]),
      '应报.csv': '单位,年度,截止日期\n青禾县财政局,2022,2023-03-31\n丰安县水利局,2022,2023-03-31\n',
    },
    work,
  )
}, 60_000)

describe('a library before there is one', () => {
  it.each([['status'], ['search', '预算'], ['figures'], ['failures'], ['reports'], ['export'], ['doctor'], ['retry'], ['backup'], ['remove', 'year:2022']])('%s says in Chinese and English that there is none, and makes none', (...args) => {
    const { status, stdout, stderr } = run(...args)
    expect([status, stdout]).toEqual([3, ''])
    expect(stderr).toContain('[library-not-found]')
    expect(stderr).toMatch(/这里没有库.*建议：用 jianbao ingest/)
    expect(stderr).toMatch(/There is no library here.*Hint: /)
    expect(existsSync(join(work, 'jianbao-library'))).toBe(false)
  })

  it('a dry run says what would be done, and writes nothing', () => {
    const { status, stdout } = run('ingest', '--dry-run', '报送')
    expect(status).toBe(0)
    expect(stdout).toMatch(/白石县\.txt/)
    expect(existsSync(join(work, 'jianbao-library'))).toBe(false)
  })
})

describe('ingest', () => {
  it('accounts for every file, and ends with 3 where one failed', () => {
    const { status, stdout, stderr } = run('ingest', '报送', '--jobs', '1')
    expect(status).toBe(3)
    expect(stdout).toMatch(/发现 7 = 完成 4 \+ 部分读出 0 \+ 失败 1 \+ 跳过 2（内容相同 1 · 格式不支持 1）/)
    expect(stdout).toMatch(/用 jianbao failures 看原因/)
    expect(stderr).toMatch(/空\.txt: \[empty\]/)
  })

  it('does nothing again', () => {
    expect(run('ingest', '报送').stdout).toMatch(/其中 7 个与库里一致，没有重做/)
  })

  it.each([
    [['ingest'], 'wrong-use'],
    [['ingest', '报送', '--jobs', '0'], 'wrong-use'],
    [['ingest', '没有.txt'], 'nothing-found'],
    [['ingest', '报送', '--about', '没有.csv'], 'file-not-found'],
    [['search', '预算', 'year:'], 'selector-value'],
    [['figures', 'colour:red'], 'selector-unknown'],
    [['search', 'year:2022'], 'query-empty'],
    [['due', '没有.csv'], 'file-not-found'],
    [['export', '--format', 'pdf'], 'wrong-use'],
  ])('wrong use: %j is [%s]', (args, code) => {
    const { status, stdout, stderr } = run(...args)
    expect([stdout, stderr]).toEqual(['', expect.stringContaining(`[${code}]`)])
    expect([2, 3]).toContain(status)
    expect(stderr).toContain('建议：')
    expect(stderr).toContain('Hint: ')
  })
})

describe('what a library tells', () => {
  it('status: counts that add up', () => {
    const { stdout } = run('status')
    expect(stdout).toMatch(/发现 7 = /)
    expect(stdout).toMatch(/内容 \d+ · 报告 4 · 单位 2 · 数字 \d+/)
  })

  it('failures: why, and what to do; as CSV with a BOM for Excel', () => {
    expect(run('failures').stdout).toMatch(/空\.txt\n {2}\[empty\] .[^\n\r\u2028\u2029\u3002]*\u3002.+/)
    const { stdout } = run('failures', '--csv', '--all')
    expect(stdout.startsWith('\ufeff文件,结果,代码,阶段,原因,建议,可重试')).toBe(true)
    expect(stdout.trim().split('\n')).toHaveLength(3)
  })

  it.each(['項目庫', '项目库', '库', '县'])('search finds %s where it stands, with its section', (query) => {
    const hits = rows<{ files: string[]; section: string[]; span: { start: number; end: number } }>(run('search', query, 'issuer:白石县教育局', '--json').stdout)
    expect(hits.length).toBeGreaterThan(0)
    const text = readFileSync(join(work, '报送/白石县.txt'), 'utf8')
    for (const { span } of hits) expect(text.slice(span.start, span.end)).toContain(query === '項目庫' ? '项目库' : query)
    expect(run('search', query, 'issuer:丁山县').stderr).toMatch(/没有找到/)
  })

  it('figures: by issuer, year, indicator and range', () => {
    const { stdout } = run('figures', 'issuer:青禾县财政局', 'year:2021', 'kind:money', '--json')
    expect(rows<{ value: string }>(stdout).map(({ value }) => value).sort()).toEqual(['420000000', '500000000'])
    expect(run('figures', 'year:2022', 'value:400000000..402000000').stdout).toMatch(/青禾县财政局.*4\.01亿元/)
    expect(run('figures', 'value:7..8').stdout).toBe('没有符合的数字\n')
  })

  it('reports: versions of one report, the last one current', () => {
    const { stdout } = run('reports', 'issuer:青禾县财政局', 'year:2022')
    expect(stdout).toMatch(/第 1 版，共 2 版/)
    expect(stdout).toMatch(/第 2 版，共 2 版（现行）/)
  })

  it('due: who has not submitted ends with 1', () => {
    const { status, stdout } = run('due', '应报.csv')
    expect(status).toBe(1)
    expect(stdout).toMatch(/未报（已过期）\t丰安县水利局/)
    expect(stdout).toMatch(/应报 2 = .*未报 1/)
  })

  it('near: copies with other figures', () => {
    expect(run('near', '--least', '0.5').stdout).toMatch(/\d+% {2}.*2022.*\n.*2022/)
  })

  it('export: figures as CSV with Chinese heads', () => {
    const { stdout } = run('export', '--format', 'csv', '--rows', 'figures', 'issuer:白石县教育局')
    expect(stdout.startsWith('\ufeff')).toBe(true)
    expect(stdout).toContain('4.3亿元')
    expect(stdout).not.toContain('青禾县')
  })

  it('check: findings over the library, by selector', () => {
    const { status, stdout } = run('check', '--fail-on', 'warning', 'issuer:白石县教育局')
    expect(status).toBe(1)
    expect(stdout).toMatch(/提醒 预算执行率：4\.3亿元 ÷ 5亿元 = 86%，原文为79\.6%（在四舍五入的范围内）/)
    expect(stdout).toMatch(/1 份报告：错误 0 · 提醒 1/)
  })

  it('issuers: both, with their years', () => {
    expect(run('issuers').stdout).toMatch(/青禾县\/财政\t3\t2021–2022\t青禾县财政局/)
  })
})

describe('keeping a library', () => {
  it('doctor finds it whole', () => {
    const { status, stdout } = run('doctor')
    expect([status, stdout.match(/✓/g)?.length, stdout.includes('✗')]).toEqual([0, 4, false])
  })

  it('backup makes a copy that is a library, never over another', () => {
    expect(run('backup', '备份.sqlite').status).toBe(0)
    const again = run('backup', '备份.sqlite')
    expect([again.status, again.stderr]).toEqual([3, expect.stringContaining('[backup-exists]')])
  })

  it('remove lists first, and removes with --yes', () => {
    const asked = run('remove', 'issuer:白石县教育局')
    expect([asked.status, asked.stderr]).toEqual([0, expect.stringContaining('确认请加 --yes')])
    expect(rows(run('search', '白石县', '--json').stdout).length).toBeGreaterThan(0)
    expect(run('remove', 'issuer:白石县教育局', '--yes').stderr).toMatch(/已去掉 1 份/)
    expect(rows(run('search', '白石县', '--json').stdout)).toEqual([])
  })

  it('retry does what failed again, and says that it failed again', () => {
    const { status, stdout } = run('retry', '--all', '--jobs', '1')
    expect([status, stdout]).toEqual([3, expect.stringContaining('失败 1')])
  })

  it('diff-runs: nothing changed where nothing was upgraded', () => {
    expect(run('diff-runs').stderr).toMatch(/没有变动/)
    expect(run('diff-runs', '--list').stdout.split('\n').length).toBeGreaterThan(1)
  })
})

import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Analysis } from '../src/model/analysis.js'

const COMMAND = resolve('dist/src/cli/main.js')
const REPORT = resolve('corpus/01-water-self-evaluation/report.txt')
const work = mkdtempSync(join(tmpdir(), 'jianbao-cli-'))

interface Complaint {
  code: string
  stage: string
  message: { zh: string; en: string }
  hint: { zh: string; en: string }
  source: string | null
}
const run = (args: string[], options: { input?: Uint8Array; env?: Record<string, string> } = {}) =>
  spawnSync(process.execPath, [COMMAND, ...args], { cwd: work, encoding: 'utf8', input: options.input, env: { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: 'C.UTF-8', ...options.env }, maxBuffer: 1 << 28 })
const rows = <T>(text: string): T[] => {
  expect(text === '' || text.endsWith('\n')).toBe(true)
  return text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as T)
}
const extractor = (name: string, source: string): string => {
  const folder = join(work, name)
  mkdirSync(join(folder, 'words'), { recursive: true })
  writeFileSync(join(folder, 'words', 'extractor.mjs'), source)
  return folder
}

beforeAll(() => {
  writeFileSync(join(work, 'empty.txt'), '')
  writeFileSync(join(work, 'binary'), readFileSync(process.execPath).subarray(0, 6000))
  writeFileSync(join(work, 'english.txt'), 'Nothing here is Chinese.\n'.repeat(9))
  writeFileSync(join(work, 'cut.docx'), readFileSync('corpus/11-meal-self-evaluation-form/report.docx').subarray(0, 3000))
  writeFileSync(join(work, 'page.pdf'), '%PDF-1.7\n某县财政局绩效自评报告\n')
  writeFileSync(join(work, '名 字.txt'), '某县财政局2022年度绩效自评报告\n一、基本情况\n全年实际支出3.98亿元，预算执行率99.6%。\n')
  mkdirSync(join(work, 'folder'))
})

describe('jianbao extract', () => {
  it('writes one Analysis a line and nothing else', () => {
    const { status, stdout, stderr } = run(['extract', REPORT, '名 字.txt'])
    expect([status, stderr]).toEqual([0, ''])
    const analyses = rows<Analysis>(stdout)
    expect(analyses.map((a) => a.source.name)).toEqual(['report.txt', '名 字.txt'])
    expect(analyses[0]!.source.text).toBeUndefined()
    expect(analyses[1]!.reports[0]!.figures.map((f) => f.value)).toEqual(['398000000', '99.6'])
  })

  it('reads stdin as “-”, puts the text in, indents', () => {
    const { status, stdout } = run(['extract', '--with-text', '--pretty', '-'], { input: readFileSync(REPORT) })
    expect(status).toBe(0)
    expect(stdout).toMatch(/^\{\n {2}"schemaVersion"/)
    const { source } = JSON.parse(stdout) as Analysis
    expect(source.text).toBe(readFileSync(REPORT, 'utf8'))
    expect(source.name).toBe('stdin')
  })

  it('tells each bad input by code, in two languages, and goes on', () => {
    const { status, stdout, stderr } = run(['extract', '--json', 'empty.txt', 'folder', 'missing.txt', 'binary', 'english.txt', 'cut.docx', 'page.pdf', REPORT])
    expect(status).toBe(3)
    expect(rows<Analysis>(stdout)).toHaveLength(1)
    const errors = rows<Complaint>(stderr)
    expect(errors.map((e) => [e.source, e.code])).toEqual([
      ['empty.txt', 'empty'],
      ['folder', 'is-a-directory'],
      ['missing.txt', 'file-not-found'],
      ['binary', 'binary'],
      ['english.txt', 'not-chinese'],
      ['cut.docx', 'truncated-docx'],
      ['page.pdf', 'unsupported-format'],
    ])
    for (const { stage, message, hint } of errors) {
      expect(stage).toBe('read')
      expect(message.zh + hint.zh).toMatch(/[一-鿿]/)
      expect(message.en + hint.en).toMatch(/^[\x20-\x7e]+$/)
    }
  })

  it('says it in words without --json, the language of the locale first', () => {
    const chinese = run(['extract', 'empty.txt'], { env: { LANG: 'zh_CN.UTF-8' } }).stderr
    const english = run(['extract', 'empty.txt'], { env: { LANG: 'en_GB.UTF-8' } }).stderr
    expect(chinese).toMatch(/^jianbao: empty\.txt: \[empty\]\n {2}文件是空的/)
    expect(english).toMatch(/^jianbao: empty\.txt: \[empty\]\n {2}The file is empty/)
    expect(run(['extract', '--lang', 'en', 'empty.txt'], { env: { LANG: 'zh_CN.UTF-8' } }).stderr).toBe(english)
  })

  it.runIf(process.getuid?.() !== 0)('tells a file it may not read', () => {
    writeFileSync(join(work, 'secret.txt'), '某县财政局')
    chmodSync(join(work, 'secret.txt'), 0)
    expect(rows<Complaint>(run(['extract', '--json', 'secret.txt']).stderr)[0]!.code).toBe('file-unreadable')
  })

  it('is quiet where the reader goes away', async () => {
    const child = spawn(process.execPath, [COMMAND, 'extract', ...Array.from({ length: 300 }, () => REPORT)], { stdio: ['ignore', 'pipe', 'pipe'] })
    let stderr = ''
    child.stderr.on('data', (data) => (stderr += String(data)))
    child.stdout.once('data', () => child.stdout.destroy())
    const status = await new Promise((done) => child.on('close', done))
    expect([status, stderr]).toEqual([0, ''])
  })

  it('ends with 130 on SIGINT, its lines whole', async () => {
    const child = spawn(process.execPath, [COMMAND, 'extract', ...Array.from({ length: 3000 }, () => REPORT)], { stdio: ['ignore', 'pipe', 'pipe'] })
    let stdout = ''
    child.stdout.on('data', (data) => {
      if (stdout === '') child.kill('SIGINT')
      stdout += String(data)
    })
    const status = await new Promise((done) => child.on('close', done))
    expect(status).toBe(130)
    expect(rows<Analysis>(stdout).length).toBeLessThan(3000)
  })
})

describe('extractors of their own', () => {
  const good = `import { z } from 'zod'
export const extractor = { id: 'words', schema: z.object({ word: z.string() }), extract: (view) => [...view.text.matchAll(/水务/g)].map((m) => ({ start: m.index, end: m.index + 2, data: { word: m[0] } })) }`
  it('give facts beside ours', () => {
    const { status, stdout, stderr } = run(['extract', '--with-text', '--extractors', extractor('good', good), REPORT])
    expect([status, stderr]).toEqual([0, ''])
    const [analysis] = rows<Analysis>(stdout)
    const facts = analysis!.reports.flatMap((r) => r.facts)
    expect(facts.length).toBeGreaterThan(0)
    for (const fact of facts) expect([fact.extractor, fact.quote, fact.data]).toEqual(['words', '水务', { word: '水务' }])
  })

  it.each([
    ['extractors-not-found', 2, () => 'nowhere'],
    ['extractors-empty', 2, () => 'folder'],
    ['extractor-broken', 2, () => extractor('broken', 'export const extractor = {')],
    ['extractor-shape', 2, () => extractor('shape', 'export const extractor = { id: "words" }')],
    ['extractor-id', 2, () => extractor('id', good.replace("'words'", "'other'"))],
    ['extractor-failed', 3, () => extractor('failed', good.replace('view.text', 'view.nothing.text'))],
    ['extractor-data', 3, () => extractor('data', good.replace('word: m[0]', 'word: 1'))],
    ['extractor-data', 3, () => extractor('outside', good.replace('m.index + 2', '1e9'))],
  ])('%s is told by its code', (code, exit, folder) => {
    const { status, stdout, stderr } = run(['extract', '--json', '--extractors', folder(), REPORT])
    expect([status, stdout]).toEqual([exit, ''])
    expect(rows<Complaint>(stderr).map((e) => e.code)).toEqual([code])
  })
})

describe('wrong use', () => {
  it.each([[[]], [['extract']], [['extract', '--nothing', 'x']], [['nothing']], [['schema', 'x']], [['extract', '--lang', 'fr', 'x']], [['extract', '--extractors']]])('%j exits with 2 and says so on stderr', (args) => {
    const { status, stdout, stderr } = run(args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).not.toBe('')
  })
  it('is coded with --json', () => {
    const [error] = rows<Complaint>(run(['extract', '--json', '--nothing', 'x']).stderr)
    expect(error).toMatchObject({ code: 'wrong-use', stage: 'cli', message: { zh: '没有这个选项：--nothing', en: "Unknown option '--nothing'" } })
  })
})

describe('the rest', () => {
  it('prints its version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(run(['--version']).stdout).toBe(`${version}\n`)
  })
  it('helps in both languages', () => {
    expect(run(['--help'], { env: { LANG: 'zh_CN.UTF-8' } }).stdout).toContain('用法：')
    expect(run(['extract', '--help', '--lang', 'en']).stdout).toContain('Usage: jianbao extract')
  })
  it('prints the JSON Schema', () => {
    const { status, stdout } = run(['schema'])
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' })
  })
})

describe('jianbao check', () => {
  const SLIP = '某县财政局2022年度绩效自评报告\n一、资金情况\n项目预算300.00万元，全年实际支出270.00万元，预算执行率95%。\n'
  beforeAll(() => {
    writeFileSync(join(work, 'slip.txt'), SLIP)
    writeFileSync(join(work, 'right.txt'), SLIP.replace('95%', '90%'))
  })

  it('shows a slip in its place, and ends with 1', () => {
    const { status, stdout, stderr } = run(['check', 'slip.txt'], { env: { LANG: 'zh_CN.UTF-8', NO_COLOR: '1' } })
    expect([status, stderr]).toEqual([1, ''])
    expect(stdout).toContain('slip.txt:3:34  错误 预算执行率：270.00万元 ÷ 300.00万元 = 90%，原文为95% [rate]')
    expect(stdout).toMatch(/3 │ 项目预算300\.00万元，全年实际支出270\.00万元，预算执行率95%。\n +│ +~+ +~+ +\^\^\^\n/)
    expect(stdout).toMatch(/1 份报告：错误 1 · 提醒 0 · 核对无误 0\n$/)
  })

  it('is silent where all holds, and shows the arithmetic when asked', () => {
    const { status, stdout } = run(['check', 'right.txt', '--lang', 'zh'])
    expect([status, stdout]).toEqual([0, '1 份报告：错误 0 · 提醒 0 · 核对无误 1\n'])
    expect(run(['check', '--all', 'right.txt', '--lang', 'en']).stdout).toContain('270.00万元 ÷ 300.00万元 = 90%, printed 90%')
  })

  it('gives findings as JSON, with the place of every operand', () => {
    const [finding] = rows<{ file: string; line: number; verdict: string; computed: string; evidence: { role: string; span: { start: number; end: number }; quote: string }[] }>(run(['check', '--json', 'slip.txt']).stdout)
    expect(finding).toMatchObject({ file: 'slip.txt', line: 3, verdict: 'off', computed: '90%' })
    expect(finding!.evidence.map(({ role }) => role)).toEqual(['numerator', 'denominator', 'stated'])
    for (const { span, quote } of finding!.evidence) expect(SLIP.slice(span.start, span.end)).toBe(quote)
  })

  it.each([
    [['check', '--fail-on', 'never', 'slip.txt'], 0],
    [['check', '--off', 'rate', 'slip.txt'], 0],
    [['check', '--rules', 'target', 'slip.txt'], 0],
    [['check', '--rules', 'rate', 'slip.txt'], 1],
    [['check', '--rules', 'rates', 'slip.txt'], 2],
    [['check', '--fail-on', 'something', 'slip.txt'], 2],
    [['check', 'missing.txt'], 2],
    [['check', 'empty.txt', 'slip.txt'], 3],
  ] as const)('%j ends with %i', (args, status) => {
    expect(run([...args]).status).toBe(status)
  })
})

// The installed package as its users meet it: the command and the library. One line a check, `done` at the end.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const here = import.meta.dirname
process.chdir(here)
const command = join(here, 'node_modules/.bin/jianbao')
const run = (args, input) => spawnSync(command, args, { input, encoding: 'utf8', env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: '' } })
const check = (name, ok, detail) => console.log(ok ? `ok ${name}` : `FAILED ${name} ${typeof detail === 'string' ? detail : JSON.stringify(detail)}`)
const lines = (text) => text.split('\n').filter(Boolean).map((line) => JSON.parse(line))
const attempt = (name, body) => {
  try {
    return body()
  } catch (error) {
    check(name, false, String(error))
  }
}

mkdirSync('folder')
writeFileSync('empty.txt', '')
writeFileSync('binary.bin', readFileSync(process.execPath).subarray(0, 4000))
writeFileSync('english.txt', 'Nothing in this file is written in Chinese characters.\n'.repeat(5))
const good = readFileSync('good.txt')

attempt('one good file', () => {
  const { status, stdout, stderr } = run(['extract', 'good.txt'])
  const [analysis] = lines(stdout)
  check('a good file: exit 0', status === 0, stderr)
  check('a good file: one line', lines(stdout).length === 1, stdout.slice(0, 200))
  check('a good file: figures', analysis.reports[0].figures.length > 10, analysis.reports[0].figures.length)
  check('a good file: quiet stderr', stderr === '', stderr)
  check('a good file: hash of the bytes', analysis.source.sha256 === createHash('sha256').update(good).digest('hex'), analysis.source)
  check('a second run is the same to the byte', run(['extract', 'good.txt']).stdout === stdout, 'differs')
})
attempt('bad files among good ones', () => {
  const { status, stdout, stderr } = run(['extract', '--json', 'good.txt', 'empty.txt', 'folder', 'missing.txt', 'binary.bin', 'english.txt', 'good.txt'])
  check('bad files: exit 3', status === 3, { status, stderr })
  check('bad files: the others go on', lines(stdout).length === 2, stdout.slice(0, 200))
  const errors = lines(stderr)
  check('bad files: one error each', errors.length === 5, stderr)
  check('bad files: codes', errors.map((e) => e.code).join() === 'empty,is-a-directory,file-not-found,binary,not-chinese', errors.map((e) => e.code))
  check('bad files: Chinese and English', errors.every((e) => e.message.zh && e.message.en && e.hint.zh && e.hint.en && e.stage), errors)
})
attempt('stdin and text', () => {
  const { status, stdout } = run(['extract', '--with-text', '-'], good)
  const { source, reports } = lines(stdout)[0]
  check('stdin: exit 0', status === 0, status)
  check('every figure stands where it says', reports.every((r) => r.figures.every((f) => source.text.slice(f.span.start, f.span.end) === f.quote)), 'quote')
})
attempt('check', () => {
  writeFileSync('slip.txt', '某县财政局2022年度绩效自评报告\n一、资金情况\n项目预算300.00万元，全年实际支出270.00万元，预算执行率95%。\n')
  const { status, stdout, stderr } = run(['check', 'slip.txt'])
  check('check: a slip ends with 1 and is shown in its place', status === 1 && /270\.00万元 ÷ 300\.00万元 = 90%, printed 95%/.test(stdout) && /\^\^\^/.test(stdout), stdout + stderr)
  check('check: a good file ends with 0', run(['check', 'good.txt']).status === 0, run(['check', 'good.txt']).stdout)
})
attempt('wrong use', () => {
  for (const args of [[], ['extract'], ['extract', '--bogus', 'good.txt'], ['bogus'], ['extract', '--lang', 'fr', 'good.txt'], ['extract', '--extractors', 'missing', 'good.txt']]) {
    const { status, stdout, stderr } = run(args)
    check(`wrong use: exit 2: jianbao ${args.join(' ')}`, status === 2 && stdout === '' && stderr !== '', { status, stdout, stderr })
  }
})
attempt('help, version, schema', () => {
  check('version', run(['--version']).stdout.trim() === JSON.parse(readFileSync('node_modules/jianbao/package.json', 'utf8')).version, run(['--version']))
  check('help in Chinese', run(['--help', '--lang', 'zh']).stdout.includes('用法'), 'zh')
  check('help in English', run(['--help', '--lang', 'en']).stdout.includes('Usage'), 'en')
  check('schema', JSON.parse(run(['schema']).stdout).$schema === 'https://json-schema.org/draft/2020-12/schema', 'schema')
})
attempt('an extractor of their own', () => {
  mkdirSync('mine/meetings', { recursive: true })
  writeFileSync('mine/meetings/extractor.js', `import { z } from 'zod'
export const extractor = {
  id: 'meetings',
  schema: z.object({ word: z.string() }),
  extract: (view) => [...view.text.matchAll(/会议|水务/g)].map((m) => ({ start: m.index, end: m.index + m[0].length, data: { word: m[0] } })),
}
`)
  const { status, stdout, stderr } = run(['extract', '--with-text', '--extractors', 'mine', 'good.txt'])
  const facts = status === 0 ? lines(stdout)[0].reports.flatMap((r) => r.facts) : []
  check('an extractor of their own', facts.length > 0 && facts.every((f) => f.extractor === 'meetings' && f.quote === f.data.word), stderr || facts)
})
await new Promise((done) => {
  const child = spawn(command, ['extract', ...Array.from({ length: 200 }, () => 'good.txt')], { stdio: ['ignore', 'pipe', 'pipe'] })
  let stderr = ''
  child.stderr.on('data', (data) => (stderr += data))
  child.stdout.once('data', () => child.stdout.destroy())
  child.on('close', (status) => {
    check('a reader that goes away: quiet', stderr === '' && status === 0, { status, stderr })
    done()
  })
})
await new Promise((done) => {
  const child = spawn(command, ['extract', ...Array.from({ length: 2000 }, () => 'good.txt')], { stdio: ['ignore', 'pipe', 'pipe'] })
  let stdout = ''
  child.stdout.on('data', (data) => {
    if (stdout === '') child.kill('SIGINT')
    stdout += data
  })
  child.on('close', (status) => {
    attempt('interrupted: whole lines', () => check('interrupted: exit 130, whole lines', status === 130 && lines(stdout).length > 0, status))
    done()
  })
})
const { extract, extractAll, readSource, analysisSchema, jsonSchema, JianbaoError } = await import('jianbao')
const analysis = await extract(await readSource('good.txt'))
check('library: extract', analysisSchema.safeParse(analysis).success && analysis.reports.length === 1, analysis.status)
check('library: schema', typeof jsonSchema() === 'object', 'jsonSchema')
const codes = []
for await (const outcome of extractAll(['good.txt', 'missing.txt', good])) codes.push(outcome.error instanceof JianbaoError ? outcome.error.code : outcome.analysis.status)
check('library: many inputs', codes.join() === 'ok,file-not-found,ok', codes)
attempt('a library', () => {
  mkdirSync('reports')
  writeFileSync('reports/a.txt', good)
  writeFileSync('reports/copy.txt', good)
  writeFileSync('reports/empty.txt', '')
  const first = run(['ingest', 'reports', '--library', 'lib', '--jobs', '1'])
  check('ingest: one failed, exit 3, the ledger is printed', first.status === 3 && /discovered 3 = done 1 \+ partial 0 \+ failed 1 \+ skipped 1 \(duplicate 1\)/.test(first.stdout), first.stdout + first.stderr)
  const again = run(['ingest', 'reports', '--library', 'lib'])
  check('ingest: nothing is done twice', /3 of them were as the library has them/.test(again.stdout), again.stdout + again.stderr)
  check('search finds', lines(run(['search', '預算', '--library', 'lib', '--json']).stdout).length > 0, 'nothing')
  check('export: one whole Analysis a line', lines(run(['export', '--library', 'lib']).stdout)[0].reports.length === 1, 'none')
  check('doctor finds nothing wrong', run(['doctor', '--library', 'lib']).status === 0, 'faults')
})
const { openLibrary, parseSelectors } = await import('jianbao/library')
const library = await openLibrary('lib')
const figures = []
for await (const figure of library.figures(parseSelectors(['kind:money']))) figures.push(figure.value)
check('library entry: figures of a kind', figures.length > 3 && (await library.status()).files.discovered === 3, figures.length)
await library.close()
console.log('done')

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const CODE = ['src', 'extractors', 'scripts', 'bench', 'tests', 'fixtures', 'corpus']
const STAGES = ['read', 'repair', 'normalize', 'split', 'outline', 'segment', 'extract']
/**
 * What each part of src may import beside itself. Everything not named is forbidden. `extract` is the one stage that uses another:
 * its kit is all that an extractor may import, so it hands the sentences and words of `segment` on.
 */
const ALLOWED: Record<string, readonly string[]> = {
  model: [],
  text: ['model'],
  domain: ['model', 'text'],
  ...Object.fromEntries(STAGES.map((stage) => [stage, ['model', 'text', 'domain']])),
  extract: ['model', 'text', 'domain', 'segment'],
  check: ['model', 'text', 'domain'],
  'own-rules': ['model', 'text', 'domain', 'check'],
  across: ['model', 'text', 'domain', 'segment'],
  compare: ['model', 'text', 'domain', 'normalize', 'segment', 'export'],
  review: ['model', 'text', 'domain'],
  export: ['model', 'text', 'domain', 'review'],
  papers: ['model', 'text', 'domain', 'export', 'ingest'],
  library: ['model', 'text', 'domain', 'normalize', 'review', 'across'],
  ingest: ['model', 'text', 'domain', 'normalize', 'library', 'pipeline.ts', 'source.ts', 'fingerprint.ts', 'extract-all.ts', 'load-extractors.ts', 'load-rules.ts'],
  'fingerprint.ts': [],
  'source.ts': ['model'],
  'json-schema.ts': ['model', 'compare'],
  'lend-modules.ts': [],
  'load-extractors.ts': ['model', 'extract'],
  'load-rules.ts': ['model', 'normalize', 'check', 'own-rules'],
  'recheck.ts': ['model', 'normalize', 'segment', 'check', 'library'],
  'pipeline.ts': ['model', 'text', 'domain', ...STAGES, 'check', 'own-rules', 'fingerprint.ts', 'extractors'],
  'extract-all.ts': ['model', 'pipeline.ts', 'source.ts'],
  'index.ts': ['model', 'extract', 'own-rules', 'compare', 'pipeline.ts', 'source.ts', 'extract-all.ts', 'json-schema.ts', 'load-extractors.ts', 'load-rules.ts', 'review'],
  'library-api.ts': ['model', 'domain', 'check', 'review', 'across', 'library', 'ingest', 'compare', 'export', 'papers'],
  cli: ['model', 'text', 'domain', 'check', 'extract-all.ts', 'json-schema.ts', 'load-extractors.ts', 'load-rules.ts', 'own-rules', 'recheck.ts', 'source.ts', 'review', 'across', 'library', 'ingest', 'compare', 'export', 'papers'],
}
/** What an extractor may import beside its own folder. */
const EXTRACTOR_MAY = ['src/extract', 'src/model', 'src/text', 'src/domain']

function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesOf(path) : /\.(?:tsx?|mjs|js)$/.test(entry.name) ? [path] : []
  })
}
const all = CODE.flatMap(filesOf)
const isTest = (file: string): boolean => /\.test\.ts$|(?:^|\/)examples(?:-[a-z]+)?\.ts$/.test(file)

/** Relative imports of a file, static and dynamic, as paths from the root. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8')
  return [...source.matchAll(/(?:from|import|import\() ?'(\.[^']+)'/g)].map((m) => normalize(join(dirname(file), m[1]!)))
}
/** src/read/x.ts → read; src/index.ts → index.ts; extractors/… → extractors */
function partOf(path: string): string {
  const [top, second] = path.split('/')
  return top === 'src' ? second!.replace(/\.js$/, '.ts') : top!
}

describe('architecture', () => {
  it('imports run one way', () => {
    const wrong = all
      .filter((file) => file.startsWith('src/') && !isTest(file))
      .flatMap((file) => {
        const from = partOf(file)
        const allowed = ALLOWED[from]
        if (!allowed) return [`${file}: ${from} is not in the list of parts`]
        return importsOf(file).filter((target) => partOf(target) !== from && !allowed.includes(partOf(target))).map((target) => `${file} imports ${target}`)
      })
    expect(wrong).toEqual([])
  })

  it('an extractor imports its own folder, the kit and what lies below the stages', () => {
    const wrong = all
      .filter((file) => file.split('/').length > 2 && file.startsWith('extractors/') && !isTest(file))
      .flatMap((file) => {
        const own = file.split('/').slice(0, 2).join('/')
        return importsOf(file).filter((target) => !target.startsWith(`${own}/`) && !EXTRACTOR_MAY.some((part) => target.startsWith(`${part}/`))).map((target) => `${file} imports ${target}`)
      })
    expect(wrong).toEqual([])
  })

  it('every folder of extractors stands in the ordered list, and every rule is named by its folder', () => {
    const list = readFileSync('extractors/index.ts', 'utf8')
    const folders = readdirSync('extractors', { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)
    expect(folders.length).toBeGreaterThan(3)
    for (const folder of folders) expect(list, folder).toContain(`'./${folder}/`)
    for (const folder of folders)
      for (const file of filesOf(join('extractors', folder)).filter((f) => !isTest(f)))
        for (const [, id] of readFileSync(file, 'utf8').matchAll(/\bby: ['`]([a-z-]+)[./]/g)) expect(id, file).toBe(folder)
  })

  it('a rule imports its own folder, the kit and what lies below the stages; each stands in the ordered list, named by its folder', () => {
    const folders = readdirSync('src/check', { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)
    expect(folders.length).toBeGreaterThan(4)
    const list = readFileSync('src/check/rules.ts', 'utf8')
    for (const folder of folders) {
      const own = `src/check/${folder}/`
      expect(list, folder).toContain(`'./${folder}/rule.js'`)
      expect(readFileSync(`${own}rule.ts`, 'utf8'), folder).toContain(`  id: '${folder}',\n`)
      const wrong = filesOf(own).flatMap((file) => importsOf(file).filter((target) => !target.startsWith(own) && target !== 'src/check/kit.js' && !(isTest(file) && target === 'src/check/example.js') && !/^src\/(?:model|text|domain)\//.test(target)))
      expect(wrong, folder).toEqual([])
    }
  })

  it('no file is longer than 300 lines', () => {
    const long = all.map((file) => [file, readFileSync(file, 'utf8').split('\n').length - 1] as const).filter(([, lines]) => lines > 300)
    expect(long).toEqual([])
  })

  it('files are named in kebab-case', () => {
    expect(all.map((file) => file.split('/').at(-1)!).filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test|\.d)?\.(?:tsx?|mjs|js)$/.test(name))).toEqual([])
  })

  it('nothing of ../shared is needed by the code that ships', () => {
    const wrong = all.filter((file) => /^(?:src|extractors)\//.test(file) && readFileSync(file, 'utf8').includes('../shared'))
    expect(wrong.map((file) => relative('.', file))).toEqual([])
  })

  it('nothing is left unfinished, skipped or swallowed', () => {
    const marks = new RegExp([`TO${'DO'}`, `FIX${'ME'}`, String.raw`\b(?:it|test|describe)\.(?:skip|only|todo)\b`, String.raw`catch(?: \([^)]*\))? \{\s*\}`].join('|'))
    expect(all.filter((file) => marks.test(readFileSync(file, 'utf8')))).toEqual([])
  })
})

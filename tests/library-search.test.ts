import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { randomOf } from '../dist/bench/faults.js'
import { extractAll } from '../dist/src/extract-all.js'
import { cleanQuery, cleanTextOf } from '../dist/src/library/clean-text.js'
import type { Hit } from '../dist/src/library/search.js'
import { parseSelectors } from '../dist/src/library/selectors.js'
import { all, folderOf, ingest, Library, newFolder, reportText } from './library-bed.js'

const SEED = Number(process.env['SEARCH_SEED'] ?? 2031)
const CORPUS = readdirSync('corpus').filter((name) => /^\d/.test(name)).map((name) => join('corpus', name, readdirSync(join('corpus', name)).find((file) => file.startsWith('report.'))!))
const water = readFileSync(CORPUS.find((path) => path.includes('01-'))!, 'utf8')
const own = folderOf({
  '甲县/2021.txt': reportText('甲县财政局', 2021),
  '甲县/2022.txt': reportText('甲县财政局', 2022),
  '甲县/2023.txt': reportText('甲县财政局', 2023, '4.25'),
  '水务局改.txt': water.replace(/\d+(?=项)/, '77').replace('。', '，以下为修改稿。'),
  '人名.txt': `${reportText('乙县水务局', 2022)}负责人：𬭎先生，联系人㵲某，İstanbul 分部。\n`,
})

const folder = newFolder()
let library: Library
beforeAll(async () => {
  library = await Library.open(folder, { create: true })
  await ingest(library, [...CORPUS, own], { jobs: 1 })
})
afterAll(() => library.close())
const find = (query: string, ...selectors: string[]): Promise<Hit[]> => all(library.search(query, parseSelectors(selectors)))
const filesOf = (found: readonly { files: string[] }[]): string[] => [...new Set(found.flatMap(({ files }) => files.map((path) => basename(path) === path || path.includes('corpus') ? path.split('/').at(-2)! : path.slice(own.length + 1))))].sort()

describe('search', () => {
  it.each([
    ['一 character', '㵲', ['07-county-work-report', '人名.txt']],
    ['a character beyond the basic plane', '𬭎', ['人名.txt']],
    ['letters in either case', 'ISTANBUL', ['人名.txt']],
    ['a decimal with its mark', '79.6%', ['人名.txt', '甲县/2021.txt', '甲县/2022.txt', '甲县/2023.txt']],
    ['full-width digits', '７９．６％', ['人名.txt', '甲县/2021.txt', '甲县/2022.txt', '甲县/2023.txt']],
    ['an amount', '4.25亿元', ['甲县/2023.txt']],
    ['two terms, anywhere in the report', '4.25 财政局', ['甲县/2023.txt']],
    ['a term in quotes', '"支出4.25亿元"', ['甲县/2023.txt']],
    ['what stands nowhere', '火星探测', []],
  ])('finds %s: %s', async (_, query, files) => expect(filesOf(await find(query))).toEqual(files))

  it('takes simplified and traditional queries alike', async () => {
    const [simple, traditional] = [await find('决算'), await find('決算')]
    expect(traditional).toEqual(simple)
    expect(filesOf(simple)).toEqual(expect.arrayContaining(['05-taiwan-final-accounts-audit', '10-health-final-accounts']))
  })

  it('finds a phrase across a hard line break', async () => {
    const stored = (await all(library.documents(parseSelectors(['file:08-statistics'])))).at(0)!
    const { text } = stored.analysis.source
    // Two hanzi on either side of a break that the pipeline has taken out.
    const broken = stored.analysis.edits.filter(({ quote, replacement, span }) => quote.includes('\n') && quote.trim() === '' && replacement === '' && /[一-鿿]{2}/.test(text!.slice(span.start - 2, span.start)) && /^[一-鿿]{2}/.test(text!.slice(span.end, span.end + 2)))
    expect(broken.length).toBeGreaterThan(2)
    for (const { span } of broken) {
      const phrase = text!.slice(span.start - 2, span.start) + text!.slice(span.end, span.end + 2)
      const places = (await find(phrase)).filter(({ sha256 }) => sha256 === stored.sha256).flatMap((hit) => hit.matches.map(({ start }) => hit.span.start - hit.matches[0]!.start + start))
      expect(places, phrase).toContain(span.start - 2)
    }
  })

  it(`finds all that a search by brute force finds, and nothing else (seed ${SEED})`, async () => {
    const texts = (await all(library.documents())).map(({ sha256, analysis }) => ({ sha256, clean: cleanTextOf(analysis).text.toLowerCase() }))
    const random = randomOf(SEED)
    const tried: string[] = []
    while (tried.length < 40) {
      const { clean } = texts[Math.floor(random() * texts.length)]!
      const at = Math.floor(random() * clean.length)
      const part = clean.slice(at, at + 1 + Math.floor(random() * 6))
      if (/[\s"“”]/.test(part) || !/[\p{L}\p{N}]/u.test(part) || /[\uD800-\uDFFF]/.test(part)) continue
      tried.push(part)
      const wanted = texts.filter((text) => text.clean.includes(part)).map(({ sha256, clean: text }) => `${sha256} ${text.split(part).length - 1}`)
      const found = new Map<string, number>()
      for (const { sha256, matches } of await find(`"${part}"`)) found.set(sha256, (found.get(sha256) ?? 0) + matches.length)
      expect([...found].map(([sha256, count]) => `${sha256} ${count}`).sort(), part).toEqual(wanted.sort())
    }
  })

  it('points to the place in the source, and marks what it found', async () => {
    for (const query of ['预算', '決算', '1', '98.5%', '支出']) {
      const sources = new Map((await all(library.documents())).map(({ sha256, analysis }) => [sha256, analysis]))
      for (const { sha256, text, matches, span, report, section } of await find(query)) {
        const { source, reports } = sources.get(sha256)!
        expect(cleanQuery(source.text!.slice(span.start, span.end)).replaceAll(/\s/g, '')).toContain(cleanQuery(query))
        expect(matches.length).toBeGreaterThan(0)
        const [first] = matches
        expect(source.text!.slice(span.start, span.start + first!.end - first!.start)).toBe(text.slice(first!.start, first!.end))
        const titles = reports.find(({ id }) => id === report.id)!.headings.map((heading) => heading.title)
        for (const title of section) expect(titles.some((one) => title.endsWith(one)), title).toBe(true)
      }
    }
    const [hit] = await find('项目库', 'file:甲县/2022')
    expect(hit).toMatchObject({ section: ['三 改进措施'], report: { issuer: '甲县财政局', kind: 'self-evaluation' } })
  })

  it('needs something to look for', async () => {
    await expect(find('，。')).rejects.toMatchObject({ code: 'query-empty' })
    await expect(find(' ')).rejects.toMatchObject({ code: 'query-empty' })
  })
})

describe('selectors', () => {
  const meant = async (...selectors: string[]): Promise<string[]> => filesOf(await all(library.documents(parseSelectors(selectors))))
  it.each<[string[], string[]]>([
    [['issuer:甲县财政局'], ['甲县/2021.txt', '甲县/2022.txt', '甲县/2023.txt']],
    [['issuer:甲縣財政局'], ['甲县/2021.txt', '甲县/2022.txt', '甲县/2023.txt']],
    [['issuer:甲县财政局', 'year:2022'], ['甲县/2022.txt']],
    [['issuer:甲县财政局', 'year:2022..'], ['甲县/2022.txt', '甲县/2023.txt']],
    [['issuer:甲县财政局', 'year:..2022'], ['甲县/2021.txt', '甲县/2022.txt']],
    [['issuer:甲县财政局', 'year:2021', 'year:2023'], ['甲县/2021.txt', '甲县/2023.txt']],
    [['kind:statistics'], ['08-statistics-bulletin']],
    [['kind:统计公报'], ['08-statistics-bulletin']],
    [['title:甲县财政局2022'], ['甲县/2022.txt']],
    [['title:总决算'], ['05-taiwan-final-accounts-audit']],
    [['title:總決算'], ['05-taiwan-final-accounts-audit']],
    [['file:11-meal'], ['11-meal-self-evaluation-form']],
    [['file:%'], []],
    [['text:"实际支出4.25亿元"'], ['甲县/2023.txt']],
    [['issuer:甲县财政局', 'value:4.2亿..4.3亿'], ['甲县/2023.txt']],
    [['issuer:甲县财政局', 'value:42500万'], ['甲县/2023.txt']],
  ])('%s', async (selectors, files) => expect(await meant(...selectors)).toEqual(files))

  it('by the beginning of a content hash, and by the id of a report', async () => {
    const [stored] = await all(library.documents(parseSelectors(['file:甲县/2022'])))
    expect(await meant(`id:${stored!.sha256.slice(0, 12)}`)).toEqual(['甲县/2022.txt'])
    expect(await meant(`id:${stored!.analysis.reports[0]!.id}`)).toContain('甲县/2022.txt')
  })

  it.each([
    ['colour:red', 'selector-unknown'],
    ['nothing', 'selector-unknown'],
    ['issuer:', 'selector-value'],
    ['kind:novel', 'selector-value'],
    ['role:villain', 'selector-value'],
    ['year:22', 'selector-value'],
    ['year:2021..2022..2023', 'selector-value'],
    ['value:many', 'selector-value'],
    ['value:3亿亿', 'selector-value'],
  ])('refuses %s', (word, code) => expect(() => parseSelectors([word])).toThrow(expect.objectContaining({ code })))
})

describe('figures and documents', () => {
  const figures = (...selectors: string[]) => all(library.figures(parseSelectors(selectors)))
  it('are those of the selection, amounts in 元, at their place', async () => {
    const money = await figures('issuer:甲县财政局', 'kind:money')
    expect(money.map(({ value, role }) => `${value} ${role}`)).toEqual(['500000000 budget', '398000000 actual', '500000000 budget', '398000000 actual', '500000000 budget', '425000000 actual'])
    for (const { file, start, end, quote } of money) expect(readFileSync(file, 'utf8').slice(start, end)).toBe(quote)
    expect((await figures('issuer:甲县财政局', 'role:实际', 'kind:money', 'year:2023')).map(({ value }) => value)).toEqual(['425000000'])
    expect((await figures('issuer:甲县财政局', 'value:79%..80%', 'unit:%')).length).toBe(3)
    expect((await figures('issuer:甲县财政局', 'indicator:预算执行率')).map(({ value }) => value)).toEqual(['79.6', '79.6', '79.6'])
    expect((await figures('issuer:甲县财政局', 'indicator:預算執行率')).length).toBe(3)
    expect(await figures('issuer:甲县财政局', 'value:600000000..')).toEqual([])
  })

  it('are as many as the documents say', async () => {
    const wanted = (await all(library.documents())).flatMap(({ analysis }) => analysis.reports.flatMap((report) => report.figures.map(({ id }) => id)))
    expect((await figures()).map(({ uid }) => uid)).toEqual(wanted)
  })

  it('are, to the byte, what extract gives', async () => {
    const stored = new Map((await all(library.documents())).map(({ files, analysis }) => [files[0]!, analysis]))
    const paths = [...stored.keys()]
    for await (const { name, analysis } of extractAll(paths, { withText: true })) {
      const kept = stored.get(name)!
      expect(JSON.stringify(kept) === JSON.stringify(analysis), name).toBe(true)
    }
  })

  it('near duplicates: an edited copy, and no other report', async () => {
    const pairs = (await all(library.nearDuplicates())).map(({ a, b, similarity }) => ({ files: filesOf([a, b]), similarity }))
    const copy = pairs.find(({ files }) => files.includes('水务局改.txt'))!
    expect(copy.files).toEqual(['01-water-self-evaluation', '水务局改.txt'])
    expect(copy.similarity).toBeGreaterThan(0.9)
    expect(copy.similarity).toBeLessThanOrEqual(1)
    // The three years of one office differ in years alone.
    expect(pairs.filter((pair) => pair !== copy && !pair.files.every((path) => path.startsWith('甲县/') || path === '人名.txt'))).toEqual([])
  })
})

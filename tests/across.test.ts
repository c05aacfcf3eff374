import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { copiedText } from '../src/across/copied-text/rule.js'
import type { AcrossFinding } from '../src/across/finding.js'
import type { Corpus, ReportText } from '../src/across/kit.js'
import { across } from '../src/across/run.js'
import { identify } from '../src/domain/issuer-register.js'
import { all, folderOf, Library, newFolder, taken } from './library-bed.js'
import { parseSelectors } from '../src/library/selectors.js'

const MAIN = 'dist/src/cli/main.js'
const WORKS = '我局坚持问题导向，对辖区内灌溉渠系逐条排查，完成清淤疏浚126.5公里，修复损毁闸门38座，受益农田3.42万亩，群众用水纠纷明显减少，汛期未发生一起险情。'
const FORM = '绩效自评工作按照统一部署开展，各股室对照年初目标逐项填报，财务人员核对账目，形成自评结论后提交局务会审议，确保数据来源可靠。'
const self = (issuer: string, year: number, works: string, problem: string, more = ''): string => `${issuer}${year}年度部门整体支出绩效自评报告
一、基本情况
${FORM}
${year}年财政拨款收入${year}.55万元。${more}
二、工作完成情况
${works}
三、存在的问题
1.${problem}
四、改进措施
1.逐项抓好落实，年底前完成。
${issuer}
${year + 1}年3月1日
`
const [QINGHE, YUNXI] = ['青禾县水务局', '云溪县水务局']
const FILES = {
  '青禾/2021.txt': self(QINGHE, 2021, `2021年，${WORKS}`, '泵站设备老化严重，维修资金缺口较大。'),
  '青禾/2022（送审稿）.txt': self(QINGHE, 2022, `2021年，${WORKS}`, '部分泵站设备老化，维修资金仍有缺口。', '2021年财政拨款收入2521.55万元。'),
  '青禾/2022（终稿）.txt': self(QINGHE, 2022, `2021年，${WORKS}`, '部分泵站设备老化，维修资金仍有缺口。', '2021年财政拨款收入2121.55万元。'),
  '云溪/2021.txt': self(YUNXI, 2021, '全县河道采砂规划编制完成，新划定禁采区11处，办理采砂许可4件，联合公安机关查处非法采砂案件7起，采砂秩序总体平稳。', '采砂监管执法取证困难。'),
  '云溪/2022.txt': self(YUNXI, 2022, `2022年，${WORKS.replace('126.5', '98.3').replace('3.42', '2.96').replace('我局', QINGHE)}`, '山塘水库确权划界进度滞后。'),
  ...Object.fromEntries(['白岭县', '石桥县', '林泉县', '东坪县'].map((county) => [`${county}.txt`, self(`${county}水务局`, 2022, `${county}范围内暂无在建工程。`, '暂无。')])),
}

describe('a library', () => {
  const library = newFolder()
  let found: AcrossFinding[] = []
  beforeAll(async () => {
    await taken(library, [folderOf(FILES)])
    const opened = await Library.open(library)
    found = await all(opened.across())
    await opened.close()
  })
  const brief = ({ rule, severity, relation, evidence }: AcrossFinding): string => {
    const name = (side: 'here' | 'there'): string => evidence.find((one) => one.side === side)?.file.split('/').slice(-2).join('/') ?? ''
    return `${rule} ${severity} ${relation} ${name('here')} < ${name('there')}`
  }

  it('is compared report by report: what is copied, left in, restated, told again', () =>
    expect(found.map(brief).sort()).toEqual([
      'copied-text error earlier-year 青禾/2022（终稿）.txt < 青禾/2021.txt',
      'copied-text warning other-issuer 云溪/2022.txt < 青禾/2021.txt',
      'last-year error earlier-year 青禾/2022（终稿）.txt < 青禾/2021.txt',
      'other-unit error other-issuer 云溪/2022.txt < 青禾/2021.txt',
      'recurring-problem warning earlier-year 青禾/2022（终稿）.txt < 青禾/2021.txt',
      'restated warning earlier-year 青禾/2022（终稿）.txt < 青禾/2021.txt',
    ]))

  it('findings point to their places in both sources, each with an id of its own', async () => {
    const opened = await Library.open(library)
    const texts = new Map((await all(opened.documents())).map(({ sha256, analysis }) => [sha256, analysis]))
    await opened.close()
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
    for (const { evidence } of found)
      for (const { sha256, report, span, quote } of evidence) {
        expect(texts.get(sha256)!.source.text!.slice(span.start, span.end)).toBe(quote)
        expect(texts.get(sha256)!.reports.map(({ id }) => id)).toContain(report)
      }
  })

  it('tells of the reports that are meant, against the whole library, by the rules that are wanted', async () => {
    const opened = await Library.open(library)
    const of = async (selectors: string[], rules?: string[]): Promise<string[]> => (await all(opened.across(parseSelectors(selectors), rules ? { rules } : {}))).map(({ rule }) => rule).sort()
    expect(await of([`issuer:${YUNXI}`])).toEqual(['copied-text', 'other-unit'])
    expect(await of([`issuer:${QINGHE}`, 'year:2022'], ['restated', 'last-year'])).toEqual(['last-year', 'restated'])
    expect(await of(['year:2021'])).toEqual([])
    expect(await of(['text:禁采区'])).toEqual([])
    expect(await of(['text:云溪县 清淤疏浚'], ['copied-text'])).toEqual(['copied-text'])
    expect(await of(['indicator:财政拨款收入', 'value:2121.55万', 'year:2022'], ['restated'])).toEqual(['restated'])
    await opened.close()
  })

  const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } => spawnSync(process.execPath, [MAIN, 'across', '--library', library, '--lang', 'zh', ...args], { encoding: 'utf8' })
  it('on the command line: text, JSON, exit codes', () => {
    const text = run()
    expect(text.status).toBe(1)
    expect(text.stdout).toContain('错误 3 · 提醒 3 · 备注 0')
    expect(text.stdout).toContain('▸')
    const json = run('--json', '--fail-on', 'never')
    expect(json.status).toBe(0)
    expect(json.stdout.trim().split('\n').map((line) => (JSON.parse(line) as AcrossFinding).id)).toEqual(found.map(({ id }) => id))
    expect(run('--rules', 'recurring-problem').status).toBe(0)
    expect(run('--rules', 'recurring-problem', '--fail-on', 'warning').status).toBe(1)
    expect(run('--off', 'copied-text,last-year,other-unit').status).toBe(0)
    const wrong = run('--rules', 'copied')
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('没有这条规则：copied')])
    expect(run('colour:red').status).toBe(2)
  })
})

/** Reports of one paragraph each, without the pipeline: what is read of them is not what is tested here. */
function bareCorpus(paragraphs: readonly { issuer: string; year: number; lines: readonly string[] }[]): Corpus {
  const readings = paragraphs.map(({ issuer, year, lines }, i): ReportText => {
    const text = lines.join('\n')
    let at = 0
    return {
      head: { id: `${i}#r`, sha256: String(i), uid: 'r', file: String(i), issuer, issuerKey: issuer, title: null, kind: 'other', period: { start: `${year}-01-01`, end: `${year}-12-31` }, together: [] },
      report: { headings: [], figures: [], problems: [] } as never,
      text,
      lines: lines.map((line) => {
        const start = at
        at += line.length + 1
        return { start, end: start + line.length, kind: 'paragraph', block: null }
      }),
      toSource: (span) => ({ span, quote: text.slice(span.start, span.end) }),
    }
  })
  return { heads: readings.map(({ head }) => head), read: (head) => Promise.resolve(readings[Number(head.sha256)]!), identify }
}
const copiesIn = (corpus: Corpus): Promise<AcrossFinding[]> => all(across(corpus, [copiedText]))

const HANZI = fc.integer({ min: 0x4e00, max: 0x7fff }).filter((code) => !/[省市县区州盟旗镇乡局委厅院校某年]/.test(String.fromCharCode(code))).map((code) => String.fromCharCode(code))
const PARAGRAPH = fc.array(fc.oneof({ weight: 12, arbitrary: HANZI }, { weight: 1, arbitrary: fc.constantFrom('，', '、') }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 99_999 }).map((n) => `共${n / 10}万`) }), { minLength: 60, maxLength: 200 }).map((parts) => `${parts.join('')}。`)

describe('copies', () => {
  it('a copied paragraph is found whatever its numbers are, and two of one’s own are not taken for copies', () =>
    fc.assert(
      fc.asyncProperty(PARAGRAPH, PARAGRAPH, fc.array(fc.nat(99_999), { minLength: 1 }), async (paragraph, other, numbers) => {
        let next = 0
        const copy = paragraph.replaceAll(/\d+(?:\.\d+)?/g, () => String(numbers[next++ % numbers.length]! / 10))
        expect((await copiesIn(bareCorpus([{ issuer: '甲', year: 2022, lines: [paragraph] }, { issuer: '乙', year: 2022, lines: [other, copy] }]))).map(({ evidence }) => evidence.map(({ quote }) => quote).sort())).toEqual([[paragraph, copy].sort()])
        expect(await copiesIn(bareCorpus([{ issuer: '甲', year: 2022, lines: [paragraph] }, { issuer: '乙', year: 2022, lines: [other] }]))).toEqual([])
      }),
    ))

  it('one word changed in a long paragraph is still a copy, a fifth changed is none', () =>
    fc.assert(
      fc.asyncProperty(fc.array(HANZI, { minLength: 150, maxLength: 150 }), fc.nat(149), async (characters, at) => {
        const changed = characters.map((one, i) => (i === at ? '龘' : one)).join('')
        const rewritten = characters.map((one, i) => (i % 10 < 2 ? '龘' : one)).join('')
        const against = async (copy: string): Promise<number> => (await copiesIn(bareCorpus([{ issuer: '甲', year: 2022, lines: [characters.join('')] }, { issuer: '乙', year: 2022, lines: [copy] }]))).length
        expect(await against(changed)).toBe(1)
        expect(await against(rewritten)).toBe(0)
      }),
      { numRuns: 40 },
    ))

  it('the same findings in whatever order the reports came in', async () => {
    const reports = [2020, 2021, 2022].flatMap((year) => ['甲', '乙'].map((issuer) => ({ issuer, year, lines: [WORKS, FORM] })))
    const idsOf = async (list: typeof reports): Promise<string[]> => (await copiesIn(bareCorpus(list))).map(({ message, relation }) => `${relation} ${message.zh}`).sort()
    expect(await idsOf(reports.toReversed())).toEqual(await idsOf(reports))
  })

  it('thousands of equal paragraphs, and a line of half a million characters, take no more than they are', async () => {
    const begun = performance.now()
    await copiesIn(bareCorpus(['甲', '乙', '丙'].map((issuer) => ({ issuer, year: 2022, lines: Array.from({ length: 3_000 }, () => WORKS) }))))
    await copiesIn(bareCorpus(['甲', '乙'].map((issuer) => ({ issuer, year: 2022, lines: ['某项工作有序推进'.repeat(62_500)] }))))
    expect(performance.now() - begun).toBeLessThan(20_000)
  })
})

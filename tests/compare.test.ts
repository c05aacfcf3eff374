import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { changeOf } from '../src/compare/changes.js'
import type { Filled } from '../src/compare/cells.js'
import { comparisonSchema, type Comparison, type Indicator } from '../src/compare/comparison.js'
import { Exact } from '../src/domain/interval.js'
import { compare, extract, parseJoins, type Analysis } from '../src/index.js'

const report = (year: number, body: string): string => `青禾县水务局${year}年度项目支出绩效自评报告\n\n${body}\n`
const analysed = (name: string, text: string): Promise<Analysis> => extract({ name, bytes: new TextEncoder().encode(text) }, { withText: true })

const FIRST = report(2021, `一、绩效目标
婚检率目标值为80%，优生知识知晓率不低于85%。
二、完成情况
全县婚检率达到86.4%，优生知识知晓率为83.2%。全年完成投资3.98亿元。农村自来水普及率88.1%。培训基层人员315人。截至6月底，累计完成管网改造120公里。项目全年预算386.50万元。资金使用率（占到位资金）为97%。村级水管员86人。
三、存在的问题
1.宣传力度不够。部分乡镇只张贴海报，群众知晓率不高。
2.支出进度偏慢。多数支出集中在第四季度。
3.管护人员不足。村级水管员由村干部兼任。
四、改进措施
1.加强宣传引导。组织节水知识进村入户。
2.加快支出进度。按月调度支出，对落后单位约谈。
3.充实管护队伍。2022年公开招聘水管员10名。`)
const SECOND = report(2022, `一、绩效目标
婚前医学检查率目标值为90%，优生知识知晓率不低于85%。
二、完成情况
我县婚前医学检查率由2021年的85.9%提高到91.2%，优生知识知晓率为86.5%。全年完成投资39801.2万元。城乡自来水普及率92.3%。培训基层人员640人次。全年完成管网改造310公里。项目全年预算412.86万元，比2021年预算增加25.36万元。资金使用率（占预算）为90%。村级水管员84名。
三、上年问题整改情况
支出进度偏慢的问题已整改到位，按月调度支出的办法全面执行。水管员招聘工作正在推进，已到岗4名。
四、存在的问题
1.宣传形式单一。仍以张贴海报为主，年轻人了解少。
五、改进措施
1.丰富宣传形式。制作短视频。`)

let analyses: Analysis[]
let comparison: Comparison
beforeAll(async () => {
  analyses = [await analysed('2021.txt', FIRST), await analysed('2022.txt', SECOND)]
  comparison = compare(analyses)
}, 60_000)

/** The rows that hold a printed value. */
const holding = (quote: string): Indicator => {
  const found = comparison.indicators.find(({ cells }) => cells.some((cell) => cell.quote === quote))
  if (!found) throw new Error(`no row holds ${quote}`)
  return found
}
const quotesWith = (quote: string): string[] => holding(quote).cells.map((cell) => cell.quote)

describe('which figures stand in one row', () => {
  it('two wordings of one indicator', () => {
    expect(quotesWith('86.4%')).toContain('91.2%')
    expect(holding('86.4%').names.map(({ name }) => name)).toEqual(['婚检率', '婚前医学检查率'])
  })
  it('人 and 名 count the same heads', () => expect(quotesWith('86人')).toContain('84名'))
  it.each([
    ['315人', '640人次', 'a head is no visit'],
    ['88.1%', '92.3%', '农村 is not 城乡'],
    ['97%', '90%', 'a rate on what arrived is none on the budget'],
    ['120公里', '310公里', 'half a year is no year'],
  ])('never %s and %s: %s', (a, b) => expect(holding(a).cells.some((cell) => cell.quote === b)).toBe(false))
  it('every cell opens its place', () => {
    for (const cell of comparison.indicators.flatMap(({ cells }) => cells)) expect(analyses[Number(cell.source.slice(1)) - 1]!.source.text!.slice(cell.span.start, cell.span.end)).toBe(cell.quote)
  })
  it('an empty cell says why', () => {
    const why = (quote: string) => holding(quote).empty.map((cell) => cell.why)
    expect(why('315人')).toEqual(['other-unit'])
    expect(why('88.1%')).toEqual(['other-scope'])
    expect(why('97%')).toEqual(['other-base'])
    expect(why('120公里')).toEqual(['other-period'])
  })
})

describe('changes', () => {
  it('a change between rounded values is an interval, and not certain where it may be none', () => {
    const [change] = holding('3.98亿元').changes
    expect(change).toMatchObject({ absolute: '12000', percent: '0', interval: { absolute: ['-488500', '512500'] }, certain: false, good: null })
  })
  it('rates change by points and never by per cent', () => {
    const change = holding('86.4%').changes.find(({ to }) => holding('86.4%').cells.find(({ id }) => id === to)!.quote === '91.2%')
    expect(change).toMatchObject({ points: '4.8', good: 'better', certain: true })
    for (const { changes } of comparison.indicators) for (const each of changes) expect(each.points !== undefined && each.percent !== undefined).toBe(false)
  })
  it('tells targets met and missed, and those that moved', () => {
    expect(holding('83.2%').targets.map(({ verdict }) => verdict)).toEqual(['missed', 'met'])
    expect(holding('86.4%').moved).toMatchObject([{ direction: 'up', easier: false }])
    expect(holding('83.2%').moved).toEqual([])
  })
})

describe('what a later report tells again', () => {
  it('finds last year told otherwise, and a stated change that does not follow', () => {
    expect(comparison.restatements.filter(({ verdict }) => verdict === 'restated').map(({ earlier, later, computed }) => [earlier.quote, later.quote, computed])).toEqual([['86.4%', '85.9%', '-0.5']])
    expect(comparison.restatements.filter(({ verdict }) => verdict === 'off').map(({ change, computed }) => [change!.quote, computed])).toEqual([['25.36万元', '263600']])
  })
  it('says nothing of a name that could be anything, or that stands for several values', async () => {
    const [a, b] = [report(2021, '一、完成情况\n2021年投资2.5亿元。管网改造里程120公里，管网改造里程35公里。'), report(2022, '一、完成情况\n2022年投资3亿元，比2021年的1.6亿元增加1.4亿元。管网改造里程由2021年的140公里增加到200公里。')]
    const told = compare([await analysed('a.txt', a), await analysed('b.txt', b)]).restatements
    expect(told.filter(({ kind, verdict }) => kind === 'value' && verdict === 'restated')).toEqual([])
  })
  it('says nothing where the stated change holds', async () => {
    const right = compare([analyses[0]!, await analysed('right.txt', SECOND.replace('25.36万元', '26.36万元').replace('85.9%', '86.4%'))])
    expect(right.restatements.map(({ verdict }) => verdict)).toEqual(['same', 'same'])
  })
})

describe('the ledger of problems', () => {
  const problem = (words: string) => comparison.problems.find(({ sightings }) => sightings.some(({ text }) => text.includes(words)))!
  it('joins one problem under two wordings', () => expect(problem('宣传力度不够')).toMatchObject({ firstSeen: 'c1', lastSeen: 'c2', years: 2, open: true, later: [{ column: 'c2', status: 'again' }] }))
  it('tells what is done and what is under way', () => {
    expect(problem('支出进度偏慢').later).toMatchObject([{ column: 'c2', status: 'done' }])
    expect(problem('管护人员不足').later).toMatchObject([{ column: 'c2', status: 'in-progress' }])
  })
  it('tells what was promised', () => expect(problem('支出进度偏慢').promises.map(({ text }) => text)).toEqual([expect.stringContaining('按月调度')]))
  it('is silent where the later report is', async () => {
    const silent = compare([analyses[0]!, await analysed('silent.txt', SECOND.replace(/三、上年问题整改情况\n.*\n/, ''))])
    expect(silent.problems.find(({ text }) => text.includes('支出进度偏慢'))!.later).toMatchObject([{ status: 'silent', places: [] }])
  })
})

describe('the comparison as a whole', () => {
  it('is what its schema says, whatever the order of the files', () => {
    expect(comparisonSchema.parse(JSON.parse(JSON.stringify(comparison)))).toEqual(comparison)
    expect(compare(analyses.toReversed()).columns.map(({ label }) => label)).toEqual(['2021', '2022'])
  })
  it('changes nothing it is given and always gives the same', () => {
    const before = JSON.stringify(analyses)
    expect(compare(analyses)).toEqual(comparison)
    expect(JSON.stringify(analyses)).toBe(before)
  })
  it('takes the same text once and says so', () => expect(compare([...analyses, analyses[0]!])).toMatchObject({ columns: [{ label: '2021' }, { label: '2022' }], notes: [{ code: 'same-text' }] }))
  it('puts issuers side by side where each has one year', async () => {
    const other = await analysed('other.txt', SECOND.replace('青禾县', '白石县'))
    const issuers = compare([analyses[1]!, other])
    expect(issuers.by).toBe('issuer')
    expect(issuers.columns.map(({ label }) => label)).toEqual(['青禾县水务局', '白石县水务局'])
    expect(issuers.restatements).toEqual([])
  })
  it('puts what matters most first, ten at most', () => {
    expect(comparison.summary.length).toBeLessThanOrEqual(10)
    expect(comparison.summary.map(({ kind }) => kind).slice(0, 2).sort()).toEqual(['restated', 'stated-change-off'])
    expect(comparison.summary.map(({ weight }) => weight)).toEqual(comparison.summary.map(({ weight }) => weight).toSorted((a, b) => b - a))
  })
})

describe("the analyst's joins and splits", () => {
  it('joins what the program keeps apart, but never units', () => {
    const joined = compare(analyses, { joins: parseJoins('处理,指标\n并,农村自来水普及率;城乡自来水普及率\n并,培训基层人员;基层培训\n') })
    const row = joined.indicators.find(({ cells }) => cells.some(({ quote }) => quote === '88.1%'))!
    expect(row.cells.map(({ quote }) => quote)).toEqual(['88.1%', '92.3%'])
    expect(row.names[0]!.reasons[0]!.code).toBe('user-join')
    expect(joined.indicators.find(({ cells }) => cells.some(({ quote }) => quote === '315人'))!.cells).toHaveLength(1)
  })
  it('splits what the program joins: two names, or one from a year on', () => {
    for (const line of ['分,婚检率;婚前医学检查率,', '分,优生知识知晓率,2022']) {
      const split = compare(analyses, { joins: parseJoins(`处理,指标,起始年度\n${line}\n`) })
      const [a, b] = line.includes('婚检率') ? ['86.4%', '91.2%'] : ['83.2%', '86.5%']
      expect(split.indicators.some(({ cells }) => cells.some(({ quote }) => quote === a) && cells.some(({ quote }) => quote === b))).toBe(false)
    }
  })
  it.each([
    ['处理,指标\n并,甲指标\n', /第 2 行.*至少要两个/],
    ['处理,指标\n混,甲指标;乙指标\n', /第 2 行.*不是处理方式/],
    ['处理,指标,起始年度\n分,甲指标,去年\n', /第 2 行.*四位数/],
    ['指标\n甲;乙\n', /缺“处理”列/],
  ])('a wrong file is told by its line: %j', (text, message) => expect(() => parseJoins(text)).toThrow(message))
})

describe('laws of changes', () => {
  const cell = (value: string, step: string, unit: string): Filled => ({ cell: { id: value }, values: [new Exact(value)], step: new Exact(step), reading: { figure: { kind: unit === '%' ? 'rate' : 'money' }, unit, aspect: 'level', traits: { unit } } }) as unknown as Filled
  const number = fc.integer({ min: 1, max: 1e9 }).map((n) => (n / 100).toFixed(2))
  it('back is the opposite of there, and what is printed lies in the interval', () => {
    fc.assert(fc.property(number, number, fc.constantFrom('CNY', '%'), fc.constantFrom('0.01', '1', '100'), (a, b, unit, step) => {
      const there = changeOf(cell(a, step, unit), cell(b, step, unit), 'higher')
      const back = changeOf(cell(b, step, unit), cell(a, step, unit), 'higher')
      expect(new Exact(there.absolute!).plus(back.absolute!).toFixed()).toBe('0')
      const [low, high] = there.interval.absolute.map((v) => new Exact(v))
      expect(low!.lte(there.absolute!) && high!.gte(there.absolute!)).toBe(true)
      expect(there.percent === undefined).toBe(unit === '%')
      expect(there.points === undefined).toBe(unit !== '%')
      if (there.good !== null) expect([there.good, back.good].toSorted()).toEqual(['better', 'worse'])
    }))
  })
})

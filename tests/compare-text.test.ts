import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sectionsSchema, type Sections } from '../src/compare/comparison.js'
import { compareTexts } from '../src/compare/text/compare-texts.js'
import { templatesOf } from '../src/compare/text/copied.js'
import type { ReportText } from '../src/compare/text/report-text.js'
import { sectionsOf, type TextInput } from '../src/compare/text/sections-of.js'
import type { ReportKind } from '../src/model/analysis.js'
import { readText, sampleAnalysis, sampleText, side, type SampleSection } from './text-sample.js'

/** `others`: reports of other issuers in the same set, one of each. */
const compare = (a: ReportText, b: ReportText, others: readonly ReportText[] = []): Sections => {
  const reports = [a, b].map((text) => ({ text, issuer: '甲局' })).concat(others.map((text, i) => ({ text, issuer: `${i}局` })))
  return sectionsSchema.parse(compareTexts(side(a, 'a'), side(b, 'b'), templatesOf(reports)))
}
const told = ({ pairs }: Sections): string[] => pairs.map(({ status, also, from, to }) => `${[status, ...also].join('+')}: ${from.map(({ title }) => title).join(' & ')} → ${to.map(({ title }) => title).join(' & ')}`)

const WATER = ['全县完成农村饮水安全工程十二处，受益群众三千余人，水质检测全部合格。', '各乡镇成立了管水小组，明确专人负责日常巡查和水费收缴。']
const ROADS = ['新改建农村公路四十五公里，危桥改造六座，群众出行条件明显改善。', '养护资金按季度拨付到位，日常养护由村级公益性岗位承担。']
const SCHOOL = ['义务教育学校营养餐覆盖全部农村学生，供餐企业通过公开招标确定。', '食品安全实行校长负责制，每学期开展两次联合检查。']
const HEALTH = ['基本公共卫生服务项目按人均标准落实经费，家庭医生签约稳步推进。', '村卫生室实现标准化建设，乡村医生待遇按时兑现。']
const STANDING: SampleSection[] = [
  { title: '饮水安全', paragraphs: WATER },
  { title: '农村公路', paragraphs: ROADS },
  { title: '营养改善', paragraphs: SCHOOL },
  { title: '公共卫生', paragraphs: HEALTH },
]

describe('sections of two reports', () => {
  const before = sampleText(STANDING)
  it('one that stands elsewhere has moved', () => {
    const now = sampleText([STANDING[3]!, ...STANDING.slice(0, 3)])
    expect(told(compare(before, now))).toEqual(['moved: 公共卫生 → 公共卫生', 'unchanged: 饮水安全 → 饮水安全', 'unchanged: 农村公路 → 农村公路', 'unchanged: 营养改善 → 营养改善'])
  })
  it('one with another title has been renamed', () => {
    const now = sampleText([STANDING[0]!, { ...STANDING[1]!, title: '交通建设' }, ...STANDING.slice(2)])
    expect(told(compare(before, now))[1]).toBe('renamed: 农村公路 → 交通建设')
  })
  it('a title with the next year is the same title', () => {
    const year = (y: number): ReportText => sampleText([{ title: `${y}年工作回顾`, paragraphs: WATER }])
    expect(told(compare(year(2021), year(2022)))).toEqual(['unchanged: 2021年工作回顾 → 2022年工作回顾'])
  })
  it('two that became one have merged, and the other way round one was split', () => {
    const now = sampleText([{ title: '饮水安全', paragraphs: [...WATER, ...ROADS] }, ...STANDING.slice(2)])
    expect(told(compare(before, now))).toEqual(['merged: 饮水安全 & 农村公路 → 饮水安全', 'unchanged: 营养改善 → 营养改善', 'unchanged: 公共卫生 → 公共卫生'])
    const back = compare(now, before)
    expect(told(back)[0]).toBe('edited: 饮水安全 → 饮水安全 & 农村公路')
    expect(back.pairs[0]!.reasons.map(({ code }) => code)).toContain('split')
  })
  it('what has no counterpart is new, or was removed where it stood', () => {
    const now = sampleText([STANDING[0]!, { title: '法治建设', paragraphs: ['行政复议案件全部按期办结，执法人员持证上岗率保持稳定。'] }, ...STANDING.slice(2)])
    expect(told(compare(before, now))).toEqual(['unchanged: 饮水安全 → 饮水安全', 'removed: 农村公路 → ', 'new:  → 法治建设', 'unchanged: 营养改善 → 营养改善', 'unchanged: 公共卫生 → 公共卫生'])
  })
  it('one title, in a chapter on another subject, is not the same section', () => {
    const chapter = (title: string, texts: readonly string[], other: readonly string[]): ReportText => sampleText([{ title, paragraphs: other }, { title: '项目概况', paragraphs: texts, parent: 0 }])
    const lines = told(compare(chapter('水利工程', WATER, ROADS), chapter('教育卫生', SCHOOL, HEALTH)))
    expect(lines).toContain('removed: 项目概况 → ')
    expect(lines).toContain('new:  → 项目概况')
  })
  it('one that stands under another heading has moved, though its neighbours did not', () => {
    const chapters = (parent: number): ReportText => sampleText([{ title: '民生工程', paragraphs: WATER }, { title: '产业发展', paragraphs: ROADS }, { title: '营养改善', paragraphs: SCHOOL, parent }])
    expect(told(compare(chapters(0), chapters(1)))).toEqual(['unchanged: 民生工程 → 民生工程', 'unchanged: 产业发展 → 产业发展', 'moved: 营养改善 → 营养改善'])
  })
  it('a heading with little of its own moves with all that stands under it', () => {
    const parts: SampleSection[] = [{ title: '绩效目标', paragraphs: [] }, { title: '质量问题', paragraphs: [WATER[0]!] }, { title: '饮水安全', paragraphs: [...ROADS, ...SCHOOL], parent: 0 }]
    const before = sampleText([parts[0]!, { ...parts[2]!, parent: 0 }, parts[1]!])
    const now = sampleText([parts[1]!, parts[0]!, { ...parts[2]!, parent: 1 }])
    expect(told(compare(before, now))).toEqual(['moved: 质量问题 → 质量问题', 'unchanged: 绩效目标 → 绩效目标', 'unchanged: 饮水安全 → 饮水安全'])
  })
  it('a paragraph that went to another section is told there', () => {
    const now = sampleText([{ title: '饮水安全', paragraphs: [WATER[0]!] }, { title: '农村公路', paragraphs: [...ROADS, WATER[1]!] }, ...STANDING.slice(2)])
    const pair = compare(before, now).pairs.find(({ to }) => to[0]?.title === '农村公路')!
    expect(pair.reasons.find(({ code }) => code === 'paragraphs-from')?.message.zh).toBe('有段落原在“饮水安全”')
  })
  it('the words of a changed sentence, a number with its unit being one', async () => {
    const year = (amount: string, rate: string): string => `某县水利局绩效自评报告\n一、资金情况\n项目全年预算安排资金${amount}，预算执行率${rate}，资金全部用于农村饮水工程。\n二、存在的问题\n部分村组管护责任不落实，水费收缴率偏低。\n`
    const found = compare(await readText(year('3.98亿元', '97.5%')), await readText(year('4.12亿元', '98.1%')))
    const pair = found.pairs.find(({ status }) => status === 'edited')!
    expect(pair.diff.filter(({ op }) => op !== 'same')).toEqual([
      expect.objectContaining({ op: 'removed', text: '3.98亿元', number: true, to: null }),
      expect.objectContaining({ op: 'added', text: '4.12亿元', number: true, from: null }),
      expect.objectContaining({ op: 'removed', text: '97.5%', number: true }),
      expect.objectContaining({ op: 'added', text: '98.1%', number: true }),
    ])
  })
  it('script, width and noise are no changes, and places are those of the source', async () => {
    const a = await readText('某县水利局工作总结\n一、主要成效\n全县完成农村饮水安全工程12处，受益群众3000人。\n二、存在的问题\n管护责任不落实。\n')
    const b = await readText('某縣水利局工作總結\n一、主要成效\n全縣完成農村飲水安全工程１２處，##paidbegin##受益群眾3000人。\n二、存在的問題\n管護責任不落實。\n')
    const found = compare(a, b)
    expect(new Set(found.pairs.map(({ status }) => status))).toEqual(new Set(['unchanged']))
    expect(found.copied).toBe(1)
    for (const { to } of found.pairs) for (const place of to) expect(place.quote).toBe(b.mapped.source.slice(place.span.start, place.span.end))
  })
})

describe('how much is copied', () => {
  const own = '本单位全年开展专项督查十一次并逐项通报。'
  const form = '基本支出：指为保障机构正常运转、完成日常工作任务而发生的人员支出和公用支出。'
  const common = '本报告数据经单位领导班子集体审议后报送。'
  const report = (...paragraphs: string[]): ReportText => sampleText([{ title: '情况说明', paragraphs }])

  it('the share of the later text, without the sentences of forms', () => {
    const found = compare(report(own, form), report(own, '另外还完成了三项从未做过的改革试点任务。', form))
    expect(found.copied).toBeCloseTo(own.length / (own.length + 20), 2)
    expect(found.template).toBeGreaterThan(0.4)
  })
  it('a sentence of three issuers is template, of two it is not', () => {
    const a = report(own, common)
    expect(compare(a, a, [report(common)]).template).toBe(0)
    expect(compare(a, a, [report(common), report(common)]).template).toBeCloseTo(common.length / (own.length + common.length), 6)
  })
  it('nothing can be said of a text that is all template', () => expect(compare(report(form), report(form)).copied).toBeNull())
})

const WORDS = ['农村', '饮水', '公路', '养护', '资金', '拨付', '项目', '验收', '群众', '满意', '学校', '供餐', '卫生', '签约', '整改', '台账', '督查', '通报', '林业', '造林', '水库', '除险', '社保', '参保', '档案', '培训', '考核', '问责', '招标', '采购']
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 6, maxLength: 14 }).map((words) => `${words.join('')}。`)
const section = fc.record({ title: fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 4 }).map((words) => words.join('')), paragraphs: fc.array(sentence, { minLength: 1, maxLength: 4 }) })
const sections = fc.uniqueArray(section, { minLength: 1, maxLength: 12, selector: ({ title }) => title })
const headingsOf = (found: Sections, status: string, at: 'from' | 'to'): (string | null)[] => found.pairs.filter((pair) => pair.status === status).flatMap((pair) => pair[at].map(({ heading }) => heading)).sort()

describe('laws', () => {
  it('a report against itself is unchanged and copied', () => {
    fc.assert(
      fc.property(sections, (all) => {
        const found = compare(sampleText(all), sampleText(all))
        expect(found.pairs.map(({ status }) => status)).toEqual(all.map(() => 'unchanged'))
        expect(found.copied).toBe(1)
      }),
      { numRuns: 40 },
    )
  })
  it('sections in another order have moved; none is new, removed or edited', () => {
    const shuffled = sections.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        const found = compare(sampleText(all), sampleText(other))
        const statuses = found.pairs.map(({ status }) => status)
        expect(statuses.every((status) => status === 'unchanged' || status === 'moved')).toBe(true)
        expect(statuses.includes('moved')).toBe(all.some((one, i) => one.title !== other[i]!.title))
        expect(found.copied).toBe(1)
      }),
      { numRuns: 60 },
    )
  })

  /** Last year's sections, some left out, some with other paragraphs, some new. */
  const edited = fc.tuple(sections, sections, fc.infiniteStream(fc.nat(5))).map(([old, fresh, dice]): [SampleSection[], SampleSection[]] => {
    const roll = (): number => dice.next().value as number
    const now = old.filter(() => roll() > 0).map((one) => ({ title: one.title, paragraphs: roll() > 2 ? one.paragraphs : [...one.paragraphs.slice(1), ...(fresh[0]?.paragraphs ?? [])] }))
    return [old, [...now, ...fresh.filter(({ title }) => roll() > 3 && !now.some((one) => one.title === title))]]
  })
  it('the diff applied to the first text gives the second; each section stands in one pair; quotes are of the source', () => {
    fc.assert(
      fc.property(edited, ([old, now]) => {
        const a = sampleText(old)
        const b = sampleText(now)
        const found = compare(a, b)
        const body = (text: ReportText, ids: readonly (string | null)[]): string => text.sections.filter(({ heading }) => ids.includes(heading)).flatMap(({ paragraphs }) => paragraphs.map((paragraph) => `${paragraph.text}\n`)).join('')
        for (const { from, to, diff } of found.pairs) {
          if (diff.length === 0) continue
          expect(diff.filter(({ op }) => op !== 'added').map(({ text }) => text).join('')).toBe(body(a, from.map(({ heading }) => heading)))
          expect(diff.filter(({ op }) => op !== 'removed').map(({ text }) => text).join('')).toBe(body(b, to.map(({ heading }) => heading)))
        }
        expect(found.pairs.flatMap(({ from }) => from.map(({ title }) => title)).sort()).toEqual(old.map(({ title }) => title).sort())
        expect(found.pairs.flatMap(({ to }) => to.map(({ title }) => title)).sort()).toEqual(now.map(({ title }) => title).sort())
        for (const { from } of found.pairs) for (const { span, quote } of from) expect(quote).toBe(a.mapped.source.slice(span.start, span.end))
      }),
      { numRuns: 60 },
    )
  })
  it('the other way round, what was new is removed', () => {
    fc.assert(
      fc.property(edited, ([old, now]) => {
        const there = compare(sampleText(old), sampleText(now))
        const back = compare(sampleText(now), sampleText(old))
        expect(headingsOf(back, 'removed', 'from')).toEqual(headingsOf(there, 'new', 'to'))
        expect(headingsOf(back, 'new', 'to')).toEqual(headingsOf(there, 'removed', 'from'))
      }),
      { numRuns: 60 },
    )
  })
})

describe('texts of a comparison', () => {
  const input = (id: string, kind: ReportKind, year: number, issuer = '甲局', text = true): TextInput => {
    const analysis = sampleAnalysis(STANDING)
    if (!text) delete analysis.source.text
    return { column: { id, label: id, source: `s-${id}`, report: 'r1', issuer, period: { text: `${year}年`, start: `${year}-01-01`, end: `${year}-12-31` }, kind, title: null }, analysis, report: analysis.reports[0]!, issuer }
  }
  const pairs = (...inputs: TextInput[]): string[] => sectionsOf(inputs).map(({ from, to }) => `${from} ${to}`)

  it('each report stands beside the one before it', () => expect(pairs(input('a', 'budget', 2020), input('b', 'budget', 2021), input('c', 'budget', 2022))).toEqual(['a b', 'b c']))
  it('of its issuer', () => expect(pairs(input('a', 'budget', 2020), input('b', 'budget', 2021, '乙局'), input('c', 'budget', 2022, '乙局'))).toEqual(['b c']))
  it('of its kind, where there is one', () => expect(pairs(input('a', 'budget', 2020), input('b', 'final-accounts', 2020), input('c', 'budget', 2021), input('d', 'final-accounts', 2021))).toEqual(['a c', 'b d']))
  it('of another kind, where it is of another time', () => expect(pairs(input('a', 'performance', 2020), input('b', 'self-evaluation', 2021))).toEqual(['a b']))
  it('reports without their text are left out', () => expect(pairs(input('a', 'budget', 2020), input('b', 'budget', 2021, '甲局', false), input('c', 'budget', 2022))).toEqual(['a c']))
})

describe('size', () => {
  it('a hundred sections, all edited, and one paragraph of 300,000 characters stay fast', () => {
    const many = (shift: number): SampleSection[] => Array.from({ length: 100 }, (_, i) => ({ title: `${WORDS[i % 30]!}${WORDS[(i * 7) % 29]!}第${i}项`, paragraphs: Array.from({ length: 10 }, (_p, k) => `${WORDS[(i + k) % 30]!}${WORDS[(i * k) % 30]!}${i * 31 + k}处，${WORDS[(k * 11 + i) % 30]!}完成${k * 7 + shift}个，${WORDS[(i * 13 + k * 3) % 30]!}正常。`) }))
    const started = performance.now()
    const found = compare(sampleText(many(0)), sampleText(many(1)))
    expect(found.pairs.filter(({ status }) => status === 'edited').length).toBe(100)
    const huge = (seed: number): string => Array.from({ length: 100_000 }, (_, i) => WORDS[(i * seed + (i >> 5)) % 30]!).join('，')
    compare(sampleText([{ title: '全文', paragraphs: [huge(7)] }]), sampleText([{ title: '全文', paragraphs: [huge(11)] }]))
    expect(performance.now() - started).toBeLessThan(30_000)
  })
})

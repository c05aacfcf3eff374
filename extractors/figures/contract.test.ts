import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FORMS, outcomeOf } from '../../tests/figure-forms.js'
import type { Analysis, Figure } from '../../src/model/analysis.js'
import { analyse } from '../../src/pipeline.js'
import { FIGURE_EXAMPLES, NO_FIGURES } from './examples.js'

/** Pieces of reports in any order, sense or none. */
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('预算执行率', '专项资金', '常住人口', '满意度', '水库', '财政拨款', '公路里程', '石桥镇', '石桥区', '南溪县', '正常', '异常', '合计', '合格率和到位率', '目标值', '职工', '上年', '比重', '其中', '每人每餐') },
  { weight: 4, arbitrary: fc.constantFrom('完成', '为', '达到', '分别为', '由', '从', '提高到', '降至', '增长', '下降', '比上年增加', '较上期减少', '占', '建成', '发放', '力争', '计划', '不少于', '超过', '均达', '等', '共', '约', '的', '举办了') },
  { weight: 6, arbitrary: fc.tuple(fc.oneof(fc.integer({ min: 0, max: 99_999 }).map(String), fc.double({ min: 0, max: 9999, noNaN: true }).map((n) => n.toFixed(2)), fc.constantFrom('三', '十二', '两', '九成', '1,234.5', '3-5', '3：2：5', '６５', '76.39万')), fc.constantFrom('', '%', '％', '万元', '亿元', '元', '人', '个', '家', '人次', '个百分点', '倍', '公里', '分', '年', '天', '‰', '万', '元/人/餐', '岁以上', '号', '月')).map(([n, unit]) => n + unit) },
  { weight: 3, arbitrary: fc.constantFrom('，', '。', '；', '：', '、', '（', '）', '“', '”', '《', '》', '和', ' ', '\n') },
  { weight: 1, arbitrary: fc.constantFrom('##paidbegin##', '\u200b', '\ufeff', '一是', '（一）', '1.', '2022年', '十九大', '2型糖尿病', '〔2021〕18号', '| 项目 | 3 |\n', '單位：萬元\n', 'ab', '🙂') },
)
const body = fc.array(piece, { minLength: 1, maxLength: 40 }).map((pieces) => pieces.join(''))

const DECIMAL = /^-?\d+(?:\.\d+)?$/

function keepsContract(text: string, figures: readonly Figure[]): void {
  let last = 0
  for (const figure of figures) {
    expect(figure.span.end).toBeGreaterThan(figure.span.start)
    expect(figure.quote).toBe(text.slice(figure.span.start, figure.span.end))
    expect(figure.span.start).toBeGreaterThanOrEqual(last)
    last = figure.span.end
    const values = typeof figure.value === 'string' ? [figure.value] : figure.value
    for (const value of values) expect(value).toMatch(DECIMAL)
    expect(figure.step).toMatch(DECIMAL)
    expect(Number(figure.step)).toBeGreaterThan(0)
    expect(figure.indicator.name.trim()).not.toBe('')
    expect(figure.indicator.name).not.toContain('\n')
    expect(figure.indicator.name.length).toBeLessThanOrEqual(80)
    expect(figure.indicator.key).not.toBe('')
    if (figure.role === 'change') expect(figure.direction).toBeDefined()
    if (figure.kind === 'money') expect(figure.unit).toMatch(/^[A-Z]{3}$/)
    if (figure.kind === 'rate') expect(figure.unit).toMatch(/^(?:%|pp|\/10万)$/)
    if (figure.indicator.span) {
      expect(figure.indicator.span.end).toBeGreaterThan(figure.indicator.span.start)
      expect(figure.indicator.span.end).toBeLessThanOrEqual(text.length)
    }
    if (figure.period) expect(figure.period.start <= figure.period.end).toBe(true)
    expect(figure.confidence).toBeGreaterThan(0)
  }
}

const read = async (text: string): Promise<Analysis> => analyse({ name: 'made.txt', bytes: new TextEncoder().encode(text) })

describe('the contract of figures', () => {
  it('holds for every example', async () => {
    for (const row of [...FIGURE_EXAMPLES, ...NO_FIGURES]) {
      const { text, figures, analysis } = await outcomeOf(FORMS['as written'](row))
      keepsContract(text, figures)
      // a row that stays silent must do so within a report
      expect(analysis.losses).toEqual([])
    }
  })

  it('holds for reports put together at random', async () => {
    await fc.assert(
      fc.asyncProperty(body, async (made) => {
        const text = `青禾县水务局2023年工作总结\n一、工作开展情况\n全年工作有序推进。${made}`
        const { reports } = await read(text)
        keepsContract(text, reports.flatMap((report) => report.figures))
      }),
      { numRuns: 300 },
    )
  })

  it.each(['0分”，', '三元/人/餐 三家'])('gives every figure a name: %s', async (made) => {
    const { reports } = await read(`青禾县水务局2023年工作总结\n一、工作开展情况\n全年工作有序推进。${made}`)
    expect(reports.flatMap((report) => report.figures).map((figure) => figure.indicator.name)).not.toContain('')
  })

  it('gives the same again', async () => {
    await fc.assert(
      fc.asyncProperty(body, async (made) => {
        const text = `青禾县水务局2023年工作总结\n一、工作开展情况\n${made}`
        expect(await read(text)).toEqual(await read(text))
      }),
      { numRuns: 40 },
    )
  })

  it('tells the same of a paragraph whatever stands in the paragraphs before it', async () => {
    const plain = FIGURE_EXAMPLES.filter((row) => row.title === undefined && row.heading === undefined && row.gap === undefined && !row.text.includes('\n'))
    const told = (figures: readonly Figure[]): unknown[] => figures.map(({ id: _, heading: __, span: ___, indicator, ...rest }) => ({ ...rest, name: indicator.name }))
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...plain), fc.constantFrom(...plain), async (row, other) => {
        const alone = await outcomeOf(FORMS['as written'](row))
        const behind = await outcomeOf(FORMS['as written']({ ...row, text: `${other.text}\n${row.text}` }))
        expect(told(behind.figures.slice(-row.want.length))).toEqual(told(alone.figures))
      }),
      { numRuns: 80 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../pipeline.js'

const HEAD = '青禾县水务局2023年部门项目支出绩效自评报告\n'
const BODY = '项目预算300.00万元，全年实际支出270.00万元，预算执行率95%。\n'
const findingsOf = async (text: string) => (await analyse({ name: 'a.txt', bytes: Buffer.from(text) }, { withText: true })).reports.flatMap(({ findings }) => findings)

describe('findings', () => {
  it('say what is printed, what comes out, within which bounds, and where every operand stands', async () => {
    const text = `${HEAD}一、资金情况\n${BODY}`
    const [finding] = await findingsOf(text)
    expect(finding).toMatchObject({ rule: 'rate', check: 'rate', verdict: 'off', severity: 'error', stated: '95%', computed: '90%' })
    expect(Number(finding!.interval![0])).toBeCloseTo(89.9967, 3)
    expect(Number(finding!.interval![1])).toBeCloseTo(90.0033, 3)
    expect(finding!.evidence.map(({ span, quote }) => [text.slice(span.start, span.end), quote])).toEqual(['270.00万元', '300.00万元', '95%'].map((q) => [q, q]))
    expect(finding!.message.zh).toMatch(/[一-鿿]/)
    expect(finding!.hint.en).toMatch(/^[\x20-\x7e]+$/)
  })

  it('keep their fingerprint where the text around them changes, and change it with a value', async () => {
    const [one] = await findingsOf(`${HEAD}一、资金情况\n${BODY}`)
    const [moved] = await findingsOf(`${HEAD}一、基本情况\n各项工作有序推进。\n二、资金情况\n${BODY}`)
    const [other] = await findingsOf(`${HEAD}一、资金情况\n${BODY.replace('95%', '96%')}`)
    expect(moved!.fingerprint).toBe(one!.fingerprint)
    expect(moved!.id).not.toBe(one!.id)
    expect(other!.fingerprint).not.toBe(one!.fingerprint)
  })

  it('come in the order of the text, each with an id of its own', async () => {
    const list = await findingsOf(`${HEAD}一、资金情况\n${BODY}${BODY.replace('270.00', '210.00')}全年支出7712.25万元，其中人员经费2100.25万元、公用经费5612.00万元。\n`)
    expect(list.length).toBeGreaterThan(2)
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)
    const starts = list.map(({ evidence }) => Math.min(...evidence.map(({ span }) => span.start)))
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  })

  it('are made of whatever numbers a report holds, each in its place', async () => {
    const amount = fc.oneof(fc.constantFrom('0万元', '0.00万元', '1万元', '5亿元', '0人', '3人', '约7人', '100%', '0%', '98.5%', '0.5‰', '2个百分点', '1：3'), fc.integer({ min: 0, max: 99_999 }).map((n) => `${n / 100}万元`), fc.integer({ min: 0, max: 999 }).map((n) => `${n}人`))
    const words = fc.constantFrom('预算', '实际支出', '，其中', '，合计', '、', '，执行率', '，占', '，分别为', '，由', '增至', '，增长', '，目标', '，正常', '，异常', '。', '；', '（')
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(words, amount), { minLength: 2, maxLength: 14 }), async (pieces) => {
        const text = `${HEAD}一、资金情况\n全年${pieces.map((piece) => piece.join('')).join('')}。\n`
        for (const { evidence, interval } of await findingsOf(text)) {
          for (const { span, quote } of evidence) expect(text.slice(span.start, span.end)).toBe(quote)
          if (interval) expect(Number(interval[0])).toBeLessThanOrEqual(Number(interval[1]))
        }
      }),
      { numRuns: 400 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeNumeral } from './numeral-writer.js'
import { scanQuantities } from './quantities.js'

const PIECES = ['投入', '3.5亿元', '12人', '，', '。', '\n', '第', '一', '是', '三级', '2016年', '5月', '〔2016〕', '4号', '近', '以上', '不足', '%', '50', '-', '至', '万', '亿', '元', '/', '人', '：', '3', '（', '）', '百分之', '半', '成', '点', '个', '多', '《', '》', 'PM2.5', 'http://a.cn/1', ' ', '又', '分之']

describe('laws of the scan', () => {
  test('quantities lie in the text, in order, apart, inside their reach', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), fc.constantFrom<'CNY' | 'TWD' | 'HKD'>('CNY', 'TWD', 'HKD'), (pieces, currency) => {
        const text = pieces.join('')
        let last = 0
        for (const q of scanQuantities(text, { currency })) {
          expect(q.start).toBeGreaterThanOrEqual(last)
          expect(q.end).toBeGreaterThan(q.start)
          expect(q.end).toBeLessThanOrEqual(text.length)
          expect(q.reach.start).toBeLessThanOrEqual(q.start)
          expect(q.reach.end).toBeGreaterThanOrEqual(q.end)
          for (const value of [q.value].flat()) expect(value).toMatch(/^-?\d+(?:\.\d+)?$/)
          expect(q.step).toMatch(/^\d+(?:\.\d+)?$/)
          last = q.end
        }
      }),
      { numRuns: 500 },
    )
  })

  test('an amount that is written is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 21, max: 9999 }), fc.constantFrom<[string, number, string, string]>(['万元', 4, 'money', 'CNY'], ['亿元', 8, 'money', 'CNY'], ['万人次', 4, 'count', '人次'], ['公里', 0, 'dimension', '公里']), fc.boolean(), (value, [word, power, kind, unit], inHan) => {
        const text = `累计完成${inHan ? writeNumeral(String(value)) : value}${word}，好于上年`
        expect(scanQuantities(text)).toMatchObject([{ kind, unit, value: (BigInt(value) * 10n ** BigInt(power)).toString() }])
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { neutralise } from './neutralise.js'

const FORMULAS = [
  '=1+1', "=cmd|' /C calc'!A0", '+SUM(A1:A9)', '-2+3+cmd', '@SUM(1)', '\t=1', '\t正文', '\r正文', '\n正文', '＝1+1', '＋1+A1', '－1-A1', '＠SUM(1)',
  ' =1', '\u3000=1', '\u00a0=1', '\ufeff=1', '\u200b=1', '"=1', "'=1", '“=1', '‘＝1', ' "=1"', '\u0000=1', '=', '-', '+', '@', '-5A', '-(5)', '+86 138', '--5', '-5%%', '－12.5', '-1,2,=3',
]
const PLAIN = ['', '正文', '3.98亿元', '-12.5', '+12.5', '-12.5%', '-1,234.50', '0', '-0.00001', '12=3', 'a@b', '（-5）', '2-1', "'正文", '“正文”', ' 正文', '〔2023〕284号', '3:2:5', '△5']

describe('neutralise', () => {
  test.each(FORMULAS)('%j gets an apostrophe', (text) => expect(neutralise(text)).toBe(`'${text}`))
  test.each(PLAIN)('%j stays', (text) => expect(neutralise(text)).toBe(text))

  it('never changes a number', () => {
    const number = fc.tuple(fc.constantFrom('', '-', '+'), fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.stringMatching(/^(?:\.\d{1,12})?$/), fc.constantFrom('', '%')).map((parts) => parts.join(''))
    fc.assert(fc.property(number, (text) => {
      expect(neutralise(text)).toBe(text)
    }))
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }).map((n) => n.toFixed(4)), (text) => {
      expect(neutralise(text)).toBe(text)
    }))
  })

  it('adds at most one apostrophe, in front, and leaves nothing that begins like a formula', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'=+-@＝＋－＠\t\r\n \u3000"\'“1a甲.%,') }), (text) => {
      const safe = neutralise(text)
      expect([text, `'${text}`]).toContain(safe)
      if (!/^[+-]?\d[\d,]*(?:\.\d+)?%?$/.test(safe)) expect(safe).not.toMatch(/^[=+\-@＝＋－＠\t\r]/)
    }))
  })

  it('is linear', () => {
    const start = performance.now()
    for (const unit of [' ', '"', '1', '-1', '1,']) neutralise(unit.repeat(1_000_000))
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

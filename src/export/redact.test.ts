import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Analysis } from '../model/analysis.js'
import { HIDDEN, SHOWN } from './redact-examples.js'
import { isIdNumber, isOldIdNumber } from './redact-numbers.js'
import { redactEntry, redactText } from './redact.js'

describe('redactText', () => {
  test.each(HIDDEN)('%s', (text, left) => expect(redactText(text)).toBe(left))
  test.each(SHOWN)('%s stays', (text) => expect(redactText(text)).toBe(text))
  test.each(HIDDEN)('%s, inside a sentence', (text, left) => expect(redactText(`首先，${text}；其次，3.98亿元。`)).toBe(`首先，${left}；其次，3.98亿元。`))

  it('keeps the length, changes digits only', () => {
    const text = fc.string({ unit: fc.constantFrom(...'0123456789１３８+-. （）()X元万年电话：\n') , maxLength: 60 })
    fc.assert(
      fc.property(text, (words) => {
        const left = redactText(words)
        expect(left).toHaveLength(words.length)
        for (let i = 0; i < words.length; i++) if (left[i] !== words[i]) expect([left[i], /[0-9０-９Xx]/.test(words[i]!)]).toEqual(['*', true])
      }),
    )
  })

  it('never touches an amount with its unit', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 19n }), fc.constantFrom('元', '万元', '亿元', '%', ' 元'), (n, unit) => {
        expect(redactText(`支出${n}${unit}`)).toBe(`支出${n}${unit}`)
      }),
    )
  })

  it.each([['1'], ['138'], ['1 '], ['0755-'], ['+86'], ['电话：'], ['1381234567'], ['4403011990030712311']])('is linear on %s repeated', (unit) => {
    const start = performance.now()
    redactText(unit.repeat(Math.ceil(1_000_000 / unit.length)))
    expect(performance.now() - start).toBeLessThan(3000)
  })
})

test.each([['11010519491231002X', true], ['110105194912310021', false], ['990105194912310021', false], ['11010519491331002X', false]])('isIdNumber(%s) is %s', (id, valid) => expect(isIdNumber(id)).toBe(valid))
test.each([['110105491231002', true], ['110105491331002', false], ['990105491231002', false]])('isOldIdNumber(%s) is %s', (id, valid) => expect(isOldIdNumber(id)).toBe(valid))

describe('redactEntry', () => {
  const text = '某局报告\n联系人13812345678，支出13800000000元。\n青山路改造\t13900000001'
  const span = (quote: string): { start: number; end: number; quote: string } => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, quote })
  const located = (words: string): { span: { start: number; end: number }; quote: string } => {
    const { quote, ...at } = span(words)
    return { span: at, quote }
  }
  const figure = (quote: string, value: string) => ({ id: `f1-${value}`, kind: 'money', value, ...located(quote) })
  const analysis = {
    source: { name: '13812345678.txt', sha256: '13812345678', text, blocks: [], remarks: [{ code: 'hidden', message: { zh: '隐藏', en: 'hidden' }, span: null, quote: '手机13812345678' }] },
    reports: [{ id: 'r1', title: '13812345678的报告', figures: [figure('13800000000元', '13800000000'), figure('13900000001', '13900000001')], problems: [{ id: 'p1', ...located('联系人13812345678'), measures: ['13812345678'] }], facts: [{ id: 'x', data: { value: '13812345678' } }] }],
  } as unknown as Analysis
  // What stands around a quote decides, not the quote alone.
  analysis.reports[0]!.measures = [{ id: 'm1', ...located('13800000000') }] as unknown as Analysis['reports'][0]['measures']
  let hidden = 0
  const entry = redactEntry({ analysis, files: ['a/13812345678.txt'], corrected: new Map([['r1', { issuer: '局13812345678', year: 2022 }]]) }, (count) => (hidden += count))

  it('hides text, quotes, titles, paths, corrections, remarks, a user’s own facts', () => {
    expect(JSON.stringify(entry.analysis).match(/13812345678/g)).toHaveLength(2)
    expect(entry.files).toEqual(['a/***********.txt'])
    expect([...entry.corrected!.values()]).toEqual([{ issuer: '局***********', year: 2022 }])
    expect(hidden).toBeGreaterThan(6)
  })
  it('keeps ids, hashes, values, and amounts: a bare one that its table calls money, too', () => {
    expect(entry.analysis.source.sha256).toBe('13812345678')
    expect(entry.analysis.reports[0]!.problems[0]!.measures).toEqual(['13812345678'])
    expect(entry.analysis.reports[0]!.figures.map(({ quote, value }) => [quote, value])).toEqual([['13800000000元', '13800000000'], ['13900000001', '13900000001']])
    expect(entry.analysis.source.text).toBe('某局报告\n联系人***********，支出13800000000元。\n青山路改造\t13900000001')
  })
  it('leaves every quote what the text has at its span', () => {
    const [report] = entry.analysis.reports
    for (const { span: at, quote } of [...report!.figures, ...report!.problems, ...report!.measures]) expect(entry.analysis.source.text!.slice(at.start, at.end)).toBe(quote)
  })
  it('does not change what it was given', () => expect(analysis.source.text).toBe(text))
})

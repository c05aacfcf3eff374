import { describe, expect, test } from 'vitest'
import type { Quantity } from '../model/quantity.js'
import { COUNT_EXAMPLES, MONEY_EXAMPLES, OTHER_EXAMPLES, RATE_EXAMPLES, SILENT_EXAMPLES, SILENT_IN_TAIWAN, type QuantityExample } from './examples.js'
import { scanQuantities } from './quantities.js'

const told = (q: Quantity): string => {
  const value = typeof q.value === 'string' ? q.value : q.value.join('..')
  const marks = [q.comparator === '=' && q.per.length === 0 ? '' : q.comparator, ...q.per, q.rhetorical ? 'R' : ''].filter((part) => part !== '')
  return [`${q.kind} ${value} ${q.unit}`, ...marks].join(' ')
}

/** The text without marks, and the marked spans. */
function unmark(marked: string): { text: string; quotes: string[] } {
  const quotes = [...marked.matchAll(/\[\[([^[\]]*)\]\]/g)].map((m) => m[1]!)
  return { text: marked.replaceAll('[[', '').replaceAll(']]', ''), quotes }
}
const read = (text: string, currency: QuantityExample['currency']): Quantity[] => scanQuantities(text, { currency: currency ?? 'CNY' })

for (const [name, examples] of Object.entries({ MONEY_EXAMPLES, RATE_EXAMPLES, COUNT_EXAMPLES, OTHER_EXAMPLES })) {
  describe(name, () => {
    test.each(examples)('$text', ({ text: marked, want = [], currency }) => {
      const { text, quotes } = unmark(marked)
      const found = read(text, currency)
      expect(found.map(told)).toEqual(want)
      expect(found.map((q) => text.slice(q.start, q.end))).toEqual(quotes)
    })
    // forms nobody typed: first in the text, last, inside a line, after a number
    test.each(examples)('in other places: $text', ({ text: marked, want = [], currency }) => {
      const { text } = unmark(marked)
      for (const [before, after] of [['\n', '\n'], ['全年情况如下：', ''], ['', '，其余不变'], ['完成；', '（见表）']] as const) {
        expect(read(before + text + after, currency).map(told)).toEqual(want)
      }
    })
  })
}

describe('silent', () => {
  test.each(SILENT_EXAMPLES)('%s', (text) => expect(read(text, 'CNY').map(told)).toEqual([]))
  test.each(SILENT_IN_TAIWAN)('%s', (text) => expect(read(text, 'TWD').map(told)).toEqual([]))
})

describe('scanQuantities', () => {
  test('reads only between from and to', () => {
    const text = '甲12人乙34人丙56人'
    expect(scanQuantities(text, { from: 4, to: 8 }).map((q) => q.value)).toEqual(['34'])
  })
  test('tells the word that compares and how far it reaches', () => {
    const text = '参加人数不少于30人以上'
    const [q] = scanQuantities(text)
    expect(q).toMatchObject({ comparator: '>=', comparatorWord: '不少于', reach: { start: 4, end: 12 } })
  })
  test.each([
    ['投入3.98亿元', '1000000'],
    ['投入38亿4609万元', '10000'],
    ['投入1千5百万元', '1000000'],
    ['投入12.50元', '0.01'],
    ['提高0.3‰', '0.01'],
    ['共5012对', '1'],
  ])('step of %s is %s', (text, step) => expect(scanQuantities(text)[0]?.step).toBe(step))
  test('lax scans read plain Chinese numbers, blanks and all', () => {
    expect(scanQuantities('五 分之 一', { bare: 'all' })).toMatchObject([{ start: 0, end: 6, value: ['1', '5'] }])
    expect(scanQuantities('这是二百五，那是四', { bare: 'all' }).map((q) => q.value)).toEqual(['250', '4'])
    expect(scanQuantities('大约2.5k', { bare: 'all' }).map((q) => q.value)).toEqual(['2500'])
  })
})

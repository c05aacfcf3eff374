import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { list, WordSet } from './word-set.js'

const set = new WordSet(list('增 增加 增加到 加到 到'), list(' 共有\n共 '))

describe('word sets', () => {
  it.each([
    ['资金增加到', '增加到'],
    ['资金增加', '增加'],
    ['资金增', '增'],
    ['资金加', ''],
    ['', ''],
    ['到', '到'],
  ])('%s ends in %s', (text, word) => {
    expect(set.endingAt(text, text.length, 0)).toBe(word)
  })

  it.each([
    ['增加到5', '增加到'],
    ['共有人员', '共有'],
    ['共产', '共'],
    ['资金', ''],
  ])('%s begins with %s', (text, word) => {
    expect(set.startingAt(text, 0, text.length)).toBe(word)
  })

  it('reaches neither before the floor nor beyond the ceiling', () => {
    expect(set.endingAt('资金增加到', 5, 3)).toBe('加到')
    expect(set.endingAt('资金增加到', 5, 5)).toBe('')
    expect(set.startingAt('共有人员', 0, 1)).toBe('共')
  })

  it('finds what a search through the words finds', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom(...'甲乙丙'), minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 })
    const text = fc.string({ unit: fc.constantFrom(...'甲乙丙丁'), maxLength: 10 })
    const longest = (found: string[]): string => found.sort((a, b) => b.length - a.length)[0] ?? ''
    fc.assert(
      fc.property(words, text, fc.nat(10), fc.nat(10), (some, whole, a, b) => {
        const [floor, end] = [Math.min(a, b, whole.length), Math.min(Math.max(a, b), whole.length)]
        const piece = whole.slice(floor, end)
        const made = new WordSet(some)
        expect(made.endingAt(whole, end, floor)).toBe(longest(some.filter((w) => piece.endsWith(w))))
        expect(made.startingAt(whole, floor, end)).toBe(longest(some.filter((w) => piece.startsWith(w))))
      }),
    )
  })

  it('knows its words', () => {
    expect(set.has('共有')).toBe(true)
    expect(set.has('有')).toBe(false)
  })
})

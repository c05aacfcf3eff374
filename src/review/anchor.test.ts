import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorOf, findAnchor } from './anchor.js'

const TEXT = '全年预算500万元，执行率95%。\n二、成效\n群众满意度95%，合格率99%。\n三、问题\n个别项目执行率95%，偏低。'
const placeOf = (quote: string, from = 0) => ({ start: TEXT.indexOf(quote, from), end: TEXT.indexOf(quote, from) + quote.length })

describe('a place is found again', () => {
  it('where it stood', () => {
    for (const from of [0, 20, 35]) expect(findAnchor(TEXT, anchorOf(TEXT, placeOf('95%', from)))).toEqual(placeOf('95%', from))
  })

  it('behind what was put in before it, among others of the same words', () => {
    const moved = `某市2023年度报告\n${TEXT}`
    const { start, end } = placeOf('95%', 20)
    expect(findAnchor(moved, anchorOf(TEXT, { start, end }))).toEqual({ start: start + moved.length - TEXT.length, end: end + moved.length - TEXT.length })
  })

  it('not where its words are gone, nor where nothing of what stood around them is left', () => {
    const anchor = anchorOf(TEXT, placeOf('99%'))
    expect(findAnchor(TEXT.replace('99%', '98%'), anchor)).toBeNull()
    expect(findAnchor('完全是另一篇文章，其中也说到了99%这个数，却与原来的上下文毫无关系。', anchor)).toBeNull()
  })

  it('a place without words is found by what stands around it; a place in nothing is not', () => {
    expect(findAnchor(`新增${TEXT}`, anchorOf(TEXT, { start: 20, end: 20 }))).toEqual({ start: 22, end: 22 })
    expect(findAnchor('', anchorOf('', { start: 0, end: 0 }))).toBeNull()
  })

  it('in time that grows with the text alone', () => {
    const text = '9'.repeat(300_000)
    const begun = performance.now()
    expect(findAnchor(text, { ...anchorOf(text, { start: 150_000, end: 150_001 }), suffix: '9'.repeat(31) + '8' })).toEqual({ start: 150_000, end: 150_001 })
    expect(performance.now() - begun).toBeLessThan(2000)
  })
})

it('is where it was in any text that has not changed, and moves with what is put in before', () => {
  const words = fc.string({ unit: fc.constantFrom('甲', '乙', '1', '%', '\n'), maxLength: 80 })
  fc.assert(
    fc.property(words, words, fc.nat(80), fc.nat(10), (text, before, at, length) => {
      const start = Math.min(at, text.length)
      const place = { start, end: Math.min(text.length, start + length) }
      if (text === '') return
      expect(findAnchor(text, anchorOf(text, place))).toEqual(place)
      const found = findAnchor(before + text, { ...anchorOf(text, place), start: place.start + before.length })
      expect(found).toEqual({ start: place.start + before.length, end: place.end + before.length })
    }),
  )
})

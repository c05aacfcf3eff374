import { describe, expect, it } from 'vitest'
import { rightContext } from './right-context.js'

/** What follows a number → the noun it counts, and whether 的 joined it. */
const CASES: readonly (readonly [string, string, boolean?])[] = [
  ['企业参与。', '企业'],
  ['村级水站。', '村级水站'],
  ['大型招聘会，', '大型招聘会'],
  ['的目标值。', '目标值', true],
  ['以上的取水口，', '取水口', true],
  ['县（市、区）。', '县（市、区）'],
  ['未完工路段。', '未完工路段'],
  ['。', ''],
  ['，其中', ''],
  ['左右。', ''],
  ['病床，', '病床'],
]

describe('the words after a number', () => {
  it.each(CASES.map(([text, noun, adjectival]) => [text, noun, adjectival ?? false] as const))('%s → %s', (text, noun, adjectival) => {
    const found = rightContext(text, 0, text.length)
    expect(text.slice(found.noun.start, found.noun.end)).toBe(noun)
    expect(found.adjectival).toBe(adjectival)
  })

  it('reads no further than the ceiling', () => {
    const text = '企业参与5次'
    expect(rightContext(text, 0, 2).noun).toEqual({ start: 0, end: 2 })
  })
})

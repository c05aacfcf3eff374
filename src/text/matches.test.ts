import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchesOf } from './matches.js'

test('finds what matchAll finds, whatever the pattern was asked before', () => {
  const patterns = [/[ab]+/g, /(?<=a)b|c(?=a)/g, /a*/g, /$/g]
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[abc]{0,12}$/)), fc.constantFrom(...patterns), (texts, pattern) => {
      for (const text of texts) expect(matchesOf(text, pattern).map((m) => [m.index, m[0]])).toEqual([...text.matchAll(pattern)].map((m) => [m.index, m[0]]))
    }),
  )
})

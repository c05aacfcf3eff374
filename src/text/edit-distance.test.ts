import fc from 'fast-check'
import { expect, it } from 'vitest'
import { editDistance } from './edit-distance.js'

it.each([['', '', 0], ['rate', 'rate', 0], ['rate', 'rates', 1], ['rat', 'rate', 1], ['parts-total', 'parts-and-total', 4], ['kitten', 'sitting', 3], ['比率', '比例', 1]])('%s and %s are %i apart', (a, b, distance) => expect(editDistance(a, b)).toBe(distance))

it('is a distance', () => {
  const word = fc.string({ maxLength: 12, unit: fc.constantFrom('a', 'b', 'c') })
  fc.assert(
    fc.property(word, word, word, (a, b, c) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a))
      expect(editDistance(a, b) === 0).toBe(a === b)
      expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c))
    }),
  )
})

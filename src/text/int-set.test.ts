import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { IntSet } from './int-set.js'

describe('IntSet', () => {
  it('holds what a Set of the same numbers holds', () => {
    const integer = fc.oneof(fc.integer(), fc.integer({ min: -20, max: 20 }), fc.constantFrom(0x7fffffff, -0x80000000)).filter((n) => n !== 0)
    fc.assert(
      fc.property(fc.array(integer, { maxLength: 9000, size: 'max' }), fc.array(integer, { maxLength: 50 }), (added, asked) => {
        const [ours, model] = [new IntSet(), new Set(added)]
        for (const value of added) ours.add(value)
        expect(ours.size).toBe(model.size)
        for (const value of [...added, ...asked]) expect(ours.has(value)).toBe(model.has(value))
      }),
      { numRuns: 40 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keptInOrder, type Placed } from './order.js'

const slowBest = (things: readonly Placed[]): number => {
  const sorted = things.toSorted((a, b) => a.from - b.from)
  const totals: number[] = []
  sorted.forEach((thing, i) => (totals[i] = thing.weight + Math.max(0, ...sorted.slice(0, i).flatMap((earlier, k) => (earlier.to < thing.to ? [totals[k]!] : [])))))
  return Math.max(0, ...totals)
}

describe('what keeps its order', () => {
  it('the small one has moved past the large ones', () => {
    expect(keptInOrder([{ from: 0, to: 2, weight: 1 }, { from: 1, to: 0, weight: 5 }, { from: 2, to: 1, weight: 5 }])).toEqual(new Set([1, 2]))
  })
  it('nothing of nothing', () => expect(keptInOrder([]).size).toBe(0))
  it('is in order and as heavy as the slow way finds', () => {
    const permutation = fc.integer({ min: 0, max: 30 }).chain((size) => fc.tuple(fc.shuffledSubarray([...Array(size).keys()], { minLength: size }), fc.array(fc.integer({ min: 1, max: 9 }), { minLength: size, maxLength: size })))
    fc.assert(
      fc.property(permutation, ([order, weights]) => {
        const things = order.map((to, from) => ({ from, to, weight: weights[from]! }))
        const kept = [...keptInOrder(things)].map((i) => things[i]!).sort((a, b) => a.from - b.from)
        expect(kept.every((thing, i) => i === 0 || kept[i - 1]!.to < thing.to)).toBe(true)
        expect(kept.reduce((sum, { weight }) => sum + weight, 0)).toBe(slowBest(things))
      }),
    )
  })
})

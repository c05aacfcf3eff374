import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Lines } from './lines.js'

it('counts lines and characters as a slow obvious count does', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('甲', 'a', '𠮷', '\n', '\r\n', '\ud800'), { maxLength: 40 }), fc.nat(60), (pieces, position) => {
      const text = pieces.join('')
      const at = Math.min(position, text.length)
      const before = text.slice(0, at).split('\n')
      expect(new Lines(text).at(at)).toEqual({ line: before.length, column: [...before.at(-1)!].length + 1 })
    }),
  )
})

it('a column far out on a long line takes no longer than one near', () => {
  const text = '甲'.repeat(2_000_000)
  const lines = new Lines(text)
  const start = performance.now()
  for (let i = 0; i < 5000; i++) lines.at(text.length - i)
  expect(performance.now() - start).toBeLessThan(200)
})

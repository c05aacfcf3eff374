import { describe, expect, test } from 'vitest'
import { scanQuantities } from './quantities.js'
import { SET_TERMS } from './set-terms.js'

describe('set terms', () => {
  test.each(SET_TERMS)('%s states no quantity', (term) => {
    expect(scanQuantities(`推进${term}，取得实效。`)).toEqual([])
  })
  test('are written once', () => expect(new Set(SET_TERMS).size).toBe(SET_TERMS.length))
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { around, Exact, meet, minus, plus, point, product, quotient, total, type Interval } from './interval.js'

const number = (text: string) => new Exact(text)
const shown = ({ low, high }: Interval): [string, string] => [low.toFixed(), high.toFixed()]
/** Positive printed numbers: digits, and how many of them are decimals. */
const printedNumber = fc.record({ digits: fc.integer({ min: 1, max: 999_999 }), places: fc.integer({ min: 0, max: 4 }) }).map(({ digits, places }) => ({ value: new Exact(digits).div(10 ** places), step: new Exact(1).div(10 ** places) }))
/** A number within half a unit of a printed one: a share of 0 to 1000 from its lower to its upper end. */
const within = ({ low, high }: Interval, share: number) => low.plus(high.minus(low).times(share).div(1000))
const share = fc.integer({ min: 0, max: 1000 })

describe('intervals of printed numbers', () => {
  it('are half a unit of the last digit to either side', () => {
    expect(shown(around(number('3.96'), number('0.01')))).toEqual(['3.955', '3.965'])
    expect(shown(around(number('275129600'), number('100')))).toEqual(['275129550', '275129650'])
    expect(shown(point(number('290')))).toEqual(['290', '290'])
  })

  it('meet where they touch', () => {
    expect(meet(around(number('1'), number('1')), around(number('2'), number('1')))).toBe(true)
    expect(meet(around(number('1'), number('1')), around(number('2.1'), number('0.1')))).toBe(false)
  })

  it('a quotient by what may be zero is none', () => {
    expect(quotient(point(number('1')), around(number('0'), number('1')))).toBeNull()
  })

  it('hold every result that numbers within the inputs have', () => {
    fc.assert(
      fc.property(printedNumber, printedNumber, share, share, (p, q, i, k) => {
        const [a, b] = [around(p.value, p.step), around(q.value, q.step)]
        const [x, y] = [within(a, i), within(b, k)]
        const holds = (interval: Interval, value: typeof x): boolean => meet(interval, point(value.round(18)))
        expect(holds(plus(a, b), x.plus(y))).toBe(true)
        expect(holds(minus(a, b), x.minus(y))).toBe(true)
        expect(holds(product(a, b), x.times(y))).toBe(true)
        const ratio = quotient(a, b)
        if (ratio) expect(ratio.low.lte(x.div(y).plus('1e-15')) && ratio.high.gte(x.div(y).minus('1e-15'))).toBe(true)
      }),
    )
  })

  it('of a sum grow by half a unit with each part', () => {
    const parts = ['776.84', '290.36', '877.99'].map((value) => around(number(value), number('0.01')))
    expect(shown(total(parts))).toEqual(['1945.175', '1945.205'])
  })
})

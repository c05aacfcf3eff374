import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Exact, greatest, least, magnitude, negated, signedProduct, signedQuotient, type Interval } from '../domain/interval.js'
import type { Expression } from './expression.js'
import { written } from './expression.js'
import { readFormula } from './formula.js'

const number = fc.tuple(fc.integer({ min: -10_000, max: 10_000 }), fc.integer({ min: 0, max: 3 })).map(([m, places]) => new Exact(m).div(`1e${places}`))
/** An interval and a number in it. */
const inside = fc.tuple(number, fc.nat(500), fc.nat(100)).map(([low, width, part]) => ({ of: { low, high: low.plus(width) } satisfies Interval, x: low.plus(new Exact(width).times(part).div(100)) }))
const holds = ({ low, high }: Interval, x: { value: InstanceType<typeof Exact> }): boolean => low.lte(x.value) && high.gte(x.value)

describe('intervals of any sign', () => {
  it('hold what any numbers of theirs give', () => {
    fc.assert(
      fc.property(inside, inside, ({ of: a, x }, { of: b, x: y }) => {
        expect(holds(signedProduct(a, b), { value: x.times(y) })).toBe(true)
        expect(holds(negated(a), { value: x.times(-1) })).toBe(true)
        expect(holds(magnitude(a), { value: x.abs() })).toBe(true)
        expect(magnitude(a).low.gte(0)).toBe(true)
        expect(holds(least([a, b]), { value: x.lt(y) ? x : y })).toBe(true)
        expect(holds(greatest([a, b]), { value: x.gt(y) ? x : y })).toBe(true)
        const quotient = signedQuotient(a, b)
        if (b.low.lte(0) && b.high.gte(0)) expect(quotient).toBeNull()
        // Division is cut at twenty places.
        else expect(holds({ low: quotient!.low.minus('1e-18'), high: quotient!.high.plus('1e-18') }, { value: x.div(y) })).toBe(true)
      }),
    )
  })
})

const { term } = fc.letrec<{ term: Expression }>((tie) => ({
  term: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('支出', '预算数', 'a', '_b1').map((name): Expression => ({ is: 'word', name, at: 0 })),
    fc.tuple(fc.nat(999), fc.constantFrom(['', '1', null], ['%', '0.01', 'share'], ['万元', '10000', 'money'], ['亿', '100000000', null] as const)).map(([n, [suffix, factor, unit]]): Expression => ({ is: 'number', value: new Exact(n).times(factor), unit: unit, text: `${n}${suffix}` })),
    fc.tuple(fc.constantFrom('+', '-', '*', '/' as const), tie('term'), tie('term')).map(([operator, left, right]): Expression => ({ is: 'operation', operator: operator as '+', left, right })),
    tie('term').map((of): Expression => ({ is: 'negative', of })),
    fc.tuple(fc.constantFrom('min', 'max', 'sum' as const), tie('term'), tie('term')).map(([name, a, b]): Expression => ({ is: 'call', name: name as 'min', of: [a, b] })),
  ),
}))
/** Without places, and what is only grouped otherwise (a + (b + c), a × (b × c)) flat. */
const bare = (one: Expression): string => JSON.stringify(one, (key, value: unknown) => (key === 'at' ? undefined : value))

describe('a formula', () => {
  it('that is written and read again is the same', () => {
    fc.assert(
      fc.property(term, (left) => {
        const text = written(left, (word) => word)
        fc.pre(text.length < 900)
        const again = readFormula(`${text} == 合计`).left
        expect(written(again, (word) => word)).toBe(text)
        // Sums and products may be grouped anew: then at least what stands in them is the same, in order.
        if (!/[+×]/.test(text)) expect(bare(again)).toBe(bare(left))
      }),
    )
  })
})

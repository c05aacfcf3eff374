import { Big } from 'big.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare, parseDecimal, plus, powerOfTen, shift, times, toText } from './decimal.js'

const printed = fc.tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.stringMatching(/^\d{0,4}$/)).map(([minus, whole, decimals]) => `${minus ? '-' : ''}${whole}${decimals === '' ? '' : `.${decimals}`}`)
const same = (ours: string, theirs: Big): void => expect(new Big(ours).eq(theirs)).toBe(true)

describe('decimal', () => {
  test('agrees with big.js', () => {
    fc.assert(
      fc.property(printed, printed, fc.integer({ min: -12, max: 12 }), (a, b, places) => {
        const [x, y] = [parseDecimal(a), parseDecimal(b)]
        same(toText(x), new Big(a))
        same(toText(plus(x, y)), new Big(a).plus(b))
        same(toText(times(x, y)), new Big(a).times(b))
        same(toText(shift(x, places)), new Big(a).times(new Big(10).pow(places)))
        expect(compare(x, y)).toBe(new Big(a).cmp(b))
      }),
    )
  })
  test.each([['93.90', '93.9'], ['0.00', '0'], ['-12.50', '-12.5'], ['007', '7']])('%s is written %s', (text, plain) => expect(toText(parseDecimal(text))).toBe(plain))
  test.each([[0, '1'], [4, '10000'], [-2, '0.01']])('10^%i is %s', (e, text) => expect(powerOfTen(e)).toBe(text))
})

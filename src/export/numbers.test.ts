import { Big } from 'big.js'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { boundsOf, exactNumber, inMoneyUnit } from './numbers.js'

test.each([['398000000', '元', '398000000'], ['398000000', '万元', '39800'], ['398000000', '亿元', '3.98'], ['-12345.6', '万元', '-1.23456'], ['1', '亿元', '0.00000001'], ['0', '亿元', '0']] as const)('%s in %s is %s', (value, unit, text) => expect(inMoneyUnit(value, unit)).toBe(text))

test.each([['0', 0], ['-12.50', -12.5], ['123456789012345', 123456789012345], ['1234567890123456', null], ['123456789012345000', 123456789012345000], ['0.000123456789012345', 0.000123456789012345], ['123456789012.3456', null], ['123456789012.345600', null], ['123456789012.345000', 123456789012.345]])('exactNumber(%s) is %s', (text, number) => expect(exactNumber(text)).toBe(number))

test.each([['5', null], [['30000', '50000'], ['30000', '50000']], [['3', '2', '5'], ['2', '5']], [['10', '9'], ['9', '10']], [['-1', '-20'], ['-20', '-1']]] as const)('bounds of %j are %j', (value, bounds) => expect(boundsOf(value)).toEqual(bounds))

describe('laws', () => {
  const decimal = fc.tuple(fc.constantFrom('', '-'), fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.stringMatching(/^(?:\.\d{1,6})?$/)).map((parts) => parts.join(''))
  it('money units agree with big.js', () => {
    fc.assert(fc.property(decimal, fc.constantFrom(['元', 0], ['万元', 4], ['亿元', 8]), (text, [unit, places]) => {
      expect(new Big(inMoneyUnit(text, unit as '元')).eq(new Big(text).div(new Big(10).pow(places as number)))).toBe(true)
    }))
  })
  it('a number that is given as one reads back to the same decimal', () => {
    fc.assert(fc.property(decimal, (text) => {
      const number = exactNumber(text)
      if (number !== null) expect(new Big(number.toPrecision(15)).eq(new Big(text))).toBe(true)
      else expect(new Big(text).c.length).toBeGreaterThan(15)
    }))
  })
})

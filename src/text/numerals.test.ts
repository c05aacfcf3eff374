import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toText } from './decimal.js'
import { writeNumeral } from './numeral-writer.js'
import { readNumeral } from './numerals.js'

const read = (text: string): string | undefined => {
  const n = readNumeral(text, 0, text.length)
  return n && n.end === text.length ? toText(n.value) : undefined
}

describe('readNumeral', () => {
  test.each([
    ['十', '10'], ['十五', '15'], ['二十', '20'], ['廿三', '23'], ['卅', '30'], ['一百零五', '105'], ['一百五', '150'], ['两千四百五', '2450'],
    ['一万三', '13000'], ['一万零三', '10003'], ['一万二百五十', '10250'], ['三千五', '3500'], ['四万万', '400000000'], ['一万五千亿', '1500000000000'],
    ['三点五', '3.5'], ['三点五万', '35000'], ['零点九', '0.9'], ['十五点七五', '15.75'], ['两千万点五', '20000000.5'], ['二〇一六', '2016'], ['一〇〇', '100'],
    ['壹佰伍拾', '150'], ['拾万零五十六', '100056'], ['五兆六十二亿四万五千二', '5006200045200'], ['四十九兆九千五百九十二亿', '49959200000000'],
    ['38亿4609万', '3846090000'], ['7亿1173万3千', '711733000'], ['5万4千6百', '54600'], ['435亿2百万', '43502000000'], ['1千零1', '1001'], ['2千零30万', '20300000'],
    ['3万4000', '34000'], ['3万973', '30973'], ['12万6000亿', '12600000000000'], ['4.78万亿', '4780000000000'], ['10.36百亿亿', '10360000000000000000'], ['1,234,567.5', '1234567.5'],
    ['4万多亿', '4000000000000'], ['二十几万', '200000'], ['三千四百五十几万', '34500000'], ['一百零几万', '1000000'], ['十几万多亿', '10000000000000'],
  ])('%s is %s', (text, value) => expect(read(text)).toBe(value))

  test.each([
    ['七八', '7', '8'], ['二三十', '20', '30'], ['三五百', '300', '500'], ['十七八', '17', '18'], ['两三', '2', '3'],
  ])('%s is about %s to %s', (text, low, high) => {
    const n = readNumeral(text, 0, text.length)
    expect([toText(n!.value), n!.high && toText(n!.high)]).toEqual([low, high])
  })

  test.each([
    ['九点三十分', '九'], ['三千两百两', '三千两百'], ['两万两', '两万'], ['5万2016年', '5万'], ['1.5亿2000人', '1.5亿'], ['3万5万', '3万'], ['二零零五', '二零零五'], ['100万万', '100万万'],
  ])('%s ends after %s', (text, numeral) => expect(text.slice(0, readNumeral(text, 0, text.length)?.end)).toBe(numeral))

  test('what the writer writes is read back', () => {
    const whole = fc.bigInt({ min: 0n, max: 10n ** 20n - 1n })
    const fraction = fc.oneof(fc.constant(''), fc.stringMatching(/^\d{0,3}[1-9]$/))
    fc.assert(
      fc.property(whole, fraction, fc.boolean(), (value, decimals, formal) => {
        const plain = decimals === '' ? `${value}` : `${value}.${decimals}`
        expect(read(writeNumeral(plain, { formal }))).toBe(plain)
      }),
    )
  })

  test('digits with a multiplier shift the point and nothing else', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.constantFrom(['万', 4], ['亿', 8], ['万亿', 12], ['', 0]), (value, [unit, power]) => {
        expect(read(`${value}${unit}`)).toBe((value * 10n ** BigInt(power)).toString())
      }),
    )
  })

  test('is linear: a long run of numeral characters is cut', () => {
    const text = '一'.repeat(100000)
    expect(readNumeral(text, 0, text.length)!.end).toBeLessThan(100)
  })
})

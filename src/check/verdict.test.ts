import { describe, expect, it } from 'vitest'
import { around, Exact, quotient, scaled } from '../domain/interval.js'
import { verdictOf } from './verdict.js'

const printedAs = (text: string, step: string) => ({ value: new Exact(text), step: new Exact(step), interval: around(new Exact(text), new Exact(step)) })
const rateOf = (a: string, b: string, step: string, stated: string, statedStep: string) => {
  const [x, y] = [printedAs(a, step), printedAs(b, step)]
  return verdictOf(x.value.div(y.value).times(100), scaled(quotient(x.interval, y.interval)!, 100), printedAs(stated, statedStep))
}

describe('verdicts', () => {
  it.each([
    ['2510', '2692', '0', '93.24', '0.01', 'exact', 'rounded as printed'],
    ['3.96', '3.98', '0.01', '99.6', '0.1', 'within-rounding', '99.5 by the printed digits, 99.2 to 99.8 by what they may stand for'],
    ['27512.96', '30758.63', '0.01', '90', '1', 'off', '89.4 whatever the digits stand for'],
    ['3', '7', '0', '42.8', '0.1', 'within-rounding', 'cut, not rounded: 42.857'],
    ['1', '8', '0', '13', '1', 'exact', 'a half rounded up: 12.5'],
    ['1', '8', '0', '12', '1', 'exact', 'a half rounded to even'],
    ['4731', '4220', '0', '112.38', '0.01', 'off', '112.11'],
  ])('%s / %s (± %s) printed %s (± %s): %s, %s', (a, b, step, stated, statedStep, verdict) => {
    expect(rateOf(a, b, step, stated, statedStep)).toBe(verdict)
  })

  it('a count is exact: one more or less is off', () => {
    const count = (text: string) => ({ value: new Exact(text), step: new Exact(0), interval: around(new Exact(text), new Exact(0)) })
    expect(verdictOf(new Exact(580), around(new Exact(580), new Exact(0)), count('580'))).toBe('exact')
    expect(verdictOf(new Exact(579), around(new Exact(579), new Exact(0)), count('580'))).toBe('off')
  })
})

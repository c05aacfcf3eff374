import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datesIn, existsInCalendar, ordinalOf } from './calendar-dates.js'

const read = (text: string): (number | null)[][] => datesIn(text, { start: 0, end: text.length }).map(({ year, month, day }) => [year, month, day])

describe('dates as written', () => {
  it.each([
    ['截至2021年9月30日', [[2021, 9, 30]]],
    ['2021年10月—2021年5月', [[2021, 10, null], [2021, 5, null]]],
    ['于6月31日前', [[null, 6, 31]]],
    ['历时18月', []],
    ['民国101年12月3日', []],
    ['1.12月5日', []],
  ])('%s', (text, want) => expect(read(text)).toEqual(want))

  it('know the calendar', () => {
    expect([{ year: 2023, month: 2, day: 29 }, { year: 2024, month: 2, day: 29 }, { year: null, month: 2, day: 29 }, { year: 1900, month: 2, day: 29 }, { year: 2023, month: 13, day: null }, { year: 2023, month: 0, day: null }, { year: null, month: 4, day: 31 }, { year: null, month: 4, day: 0 }].map(existsInCalendar)).toEqual([false, true, true, false, false, false, false, false])
  })

  it('exist where a calendar has them, and grow with time', () => {
    const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2050-12-31'), noInvalidDate: true })
    const written = (date: Date) => datesIn(`${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`, { start: 0, end: 11 })[0]!
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(existsInCalendar(written(a))).toBe(true)
        const [x, y] = [a, b].map((date) => date.toISOString().slice(0, 10)) as [string, string]
        expect(ordinalOf(written(a)) < ordinalOf(written(b))).toBe(x < y)
      }),
    )
  })
})

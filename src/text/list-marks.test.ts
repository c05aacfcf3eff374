import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMark, LIST_STYLES, readListMark } from './list-marks.js'

describe('marks of list items', () => {
  it.each([
    ['（十二）加强管理', 2, 12],
    ['3.加强管理', 3.5, 3],
    ['3、加强管理', 3, 3],
    ['(2)加强管理', 4, 2],
    ['③加强管理', 5, 3],
    ['三是加强管理', 7, 3],
    ['第三，加强管理', 6, 3],
    ['（一）99年度收入', 2, 1],
    ['三、2024年安排', 1, 3],
  ])('%s', (text, rank, value) => {
    const mark = readListMark(text, 0)
    expect([mark?.style.rank, mark?.value]).toEqual([rank, value])
  })

  it.each(['3.15活动', '5、6月份', '二、三产业', '一些', '2023年', '十二五期间', '0.加强'])('%s opens no item', (text) => expect(readListMark(text, 0)).toBeNull())

  it('stand where they are found, and nowhere before', () => {
    const style = fc.constantFrom(...LIST_STYLES)
    fc.assert(
      fc.property(style, fc.integer({ min: 1, max: 20 }), fc.string({ unit: fc.constantFrom(...'一二十是、（）1.2第，年'), maxLength: 12 }), (one, value, before) => {
        const marks = one.opens(value)
        const text = `${before}。${marks[0]!}加强`
        const at = findMark(text, 0, text.length, marks)
        expect(at).toBeGreaterThanOrEqual(0)
        expect(at).toBeLessThanOrEqual(before.length + 1)
        expect(marks.some((mark) => text.startsWith(mark, at))).toBe(true)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CITATIONS } from './examples.js'
import { findCitations } from './extractor.js'

const whole = (text: string): { start: number; end: number } => ({ start: 0, end: text.length })

describe('citations', () => {
  it.each(CITATIONS.map((row) => [row.text, row] as const))('%s', (_, { text, numbers, titles }) => {
    const found = findCitations(text, whole(text))
    expect(found.flatMap((c) => c.number ?? [])).toEqual(numbers)
    if (titles) expect(found.flatMap((c) => c.title ?? [])).toEqual(titles)
    for (const c of found) expect(text.slice(c.span.start, c.span.end).replaceAll(/\s/g, '')).toBe(c.number ?? `《${c.title!}》`)
  })

  it.each(CITATIONS.filter((row) => row.numbers.length > 0).map((row) => [row.text, row] as const))('inside a longer text: %s', (_, { text, numbers }) => {
    const head = '附件说明。\n'
    const found = findCitations(`${head}${text}\n共3项。`, { start: head.length, end: head.length + text.length })
    expect(found.flatMap((c) => c.number ?? [])).toEqual(numbers)
    for (const c of found) expect(c.span.start).toBeGreaterThanOrEqual(head.length)
  })

  it('reads back every number that is written', () => {
    const code = fc.string({ unit: fc.constantFrom(...'云青川沪财政办发函卫社字规监农'), minLength: 2, maxLength: 6 })
    const brackets = fc.constantFrom(['〔', '〕'], ['［', '］'], ['【', '】'], ['[', ']'], ['（', '）'], ['(', ')'])
    fc.assert(
      fc.property(code, brackets, fc.integer({ min: 1990, max: 2039 }), fc.integer({ min: 1, max: 9999 }), (issuer, [open, close], year, n) => {
        const number = `${issuer}${open}${year}${close}${n}号`
        expect(findCitations(`依据${number}，`, whole(`依据${number}，`)).map((c) => c.number)).toEqual([number])
      }),
    )
  })
})

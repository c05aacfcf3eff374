import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Edit } from './edit.js'
import { MappedText, replay } from './source-map.js'

/** The slow obvious model: the text is a row of pieces, each with the source range it stands for. */
interface Piece {
  text: string
  start: number
  end: number
  by: string[]
  inferred: boolean
  /** Made in this round: where it ended in the text as the round began. */
  until?: number
}

const plain = (piece: Piece): boolean => piece.by.length === 0
const pieces = (source: string): Piece[] => Array.from({ length: source.length }, (_, i) => ({ text: source[i]!, start: i, end: i + 1, by: [], inferred: false }))
const textOf = (row: readonly Piece[]): string => row.map((p) => p.text).join('')

function applyOne(row: readonly Piece[], edit: Edit, shift: number): Piece[] {
  const before: Piece[] = []
  const hit: Piece[] = []
  const after: Piece[] = []
  let hitStart = 0
  let at = 0
  for (const piece of row) {
    const end = at + piece.text.length
    const grown = piece.until !== undefined && edit.start - shift < piece.until
    const touched = grown || (at === end ? edit.start < at && at < edit.end : edit.start < end && at < edit.end)
    if (touched) {
      if (hit.length === 0) hitStart = at
      hit.push(piece)
    } else if (end <= edit.start) before.push(piece)
    else after.push(piece)
    at = end
  }
  const old = textOf(hit)
  const from = hit.length === 0 ? 0 : edit.start - hitStart
  const to = hit.length === 0 ? 0 : edit.end - hitStart
  const point = after[0]?.start ?? before.at(-1)?.end ?? 0
  const made: Piece = {
    text: old.slice(0, from) + edit.replacement + old.slice(to),
    start: hit[0]?.start ?? point,
    end: hit.at(-1)?.end ?? point,
    by: [...new Set([...hit.flatMap((p) => p.by), edit.by])],
    inferred: edit.inferred || hit.some((p) => p.inferred),
    until: edit.end - shift + old.length - to,
  }
  return [...before, made, ...after]
}

function applyAll(row: readonly Piece[], edits: readonly Edit[]): Piece[] {
  let now = row.map(({ until: _, ...piece }): Piece => piece)
  let shift = 0
  for (const e of edits) {
    now = applyOne(now, { ...e, start: e.start + shift, end: e.end + shift }, shift)
    shift += e.replacement.length - (e.end - e.start)
  }
  return now
}

/** Source range of the character at a position; beyond the last one the end of the source. */
function rangeAt(row: readonly Piece[], position: number, sourceLength: number): { start: number; end: number } {
  let at = 0
  for (const piece of row) {
    if (position < at + piece.text.length) return { start: piece.start, end: piece.end }
    at += piece.text.length
  }
  return { start: sourceLength, end: sourceLength }
}

function fromSource(row: readonly Piece[], position: number): number {
  let at = 0
  for (const piece of row) {
    if (piece.end <= position || (piece.start < position && position < piece.end)) at += piece.text.length
    else break
  }
  return at
}

const source = fc.string({ unit: fc.constantFrom(...'甲乙丙12,. \n##'), maxLength: 24 })
const draft = fc.record({
  cuts: fc.array(fc.tuple(fc.nat(40), fc.nat(5), fc.string({ unit: fc.constantFrom(...'子丑x'), maxLength: 3 }), fc.boolean()), { maxLength: 5 }),
  by: fc.constantFrom('a', 'b', 'c'),
})

/** Any draft made into sorted edits that do not overlap in a text of this length. */
function settle(length: number, { cuts, by }: { cuts: [number, number, string, boolean][]; by: string }): Edit[] {
  const edits: Edit[] = []
  let from = 0
  for (const [gap, size, replacement, inferred] of cuts) {
    const start = Math.min(length, from + (gap % 7))
    const end = Math.min(length, start + size)
    edits.push({ start, end, replacement, by, inferred })
    from = end
  }
  return edits
}

const sortedNames = (edit: Edit): Edit => ({ ...edit, by: edit.by.split('+').sort().join('+') })

describe('MappedText is the slow model', () => {
  it('after any rounds of edits', () => {
    fc.assert(
      fc.property(source, fc.array(draft, { maxLength: 4 }), (raw, rounds) => {
        let mapped = MappedText.of(raw)
        let row = pieces(raw)
        for (const round of rounds) {
          const edits = settle(mapped.text.length, round)
          mapped = mapped.apply(edits)
          row = applyAll(row, edits)
        }
        expect(mapped.text).toBe(textOf(row))
        expect(mapped.edits.map(sortedNames)).toEqual(row.filter((p) => !plain(p)).map((p) => ({ start: p.start, end: p.end, replacement: p.text, by: p.by.join('+'), inferred: p.inferred })).map(sortedNames))
        for (let i = 0; i <= mapped.text.length; i++) {
          expect(mapped.toSource(i)).toBe(rangeAt(row, i, raw.length).start)
          for (let j = i + 1; j <= mapped.text.length; j++) expect(mapped.span({ start: i, end: j })).toEqual({ start: rangeAt(row, i, raw.length).start, end: rangeAt(row, j - 1, raw.length).end })
        }
        for (let i = 0; i <= raw.length; i++) expect(mapped.fromSource(i)).toBe(fromSource(row, i))
        expect(replay(raw, mapped.edits)).toBe(mapped.text)
      }),
      { numRuns: 1500 },
    )
  })

  it('keeps what was not touched, and its place, both ways', () => {
    fc.assert(
      fc.property(source, fc.array(draft, { maxLength: 3 }), (raw, rounds) => {
        let mapped = MappedText.of(raw)
        for (const round of rounds) mapped = mapped.apply(settle(mapped.text.length, round))
        const touched = (i: number): boolean => mapped.edits.some((e) => e.start <= i && i < e.end)
        for (let i = 0; i < raw.length; i++) {
          if (touched(i)) continue
          const there = mapped.fromSource(i)
          expect(mapped.text[there]).toBe(raw[i])
          expect(mapped.toSource(there)).toBe(i)
        }
      }),
    )
  })

  it('keeps conversions through later edits, and its edits replay to the same length', () => {
    fc.assert(
      fc.property(source, draft, draft, (raw, one, two) => {
        const upper = (text: string): string => text.replaceAll('甲', '申').replaceAll('x', 'X')
        const first = MappedText.of(raw).apply(settle(raw.length, one))
        const edits = settle(first.text.length, two)
        const converted = first.withText(upper(first.text)).apply(edits)
        const unconverted = first.apply(edits)
        expect(upper(converted.text)).toBe(upper(unconverted.text))
        expect(converted.edits.map(({ start, end }) => ({ start, end }))).toEqual(unconverted.edits.map(({ start, end }) => ({ start, end })))
        expect(replay(raw, converted.edits)).toHaveLength(converted.text.length)
      }),
    )
  })
})

describe('MappedText by example', () => {
  const edit = (start: number, end: number, replacement = '', by = 'r'): Edit => ({ start, end, replacement, by, inferred: false })

  it('takes a number out of a token that broke it', () => {
    const raw = '共6572.##token##23万元'
    const mapped = MappedText.of(raw).apply([edit(6, 15)])
    expect(mapped.text).toBe('共6572.23万元')
    expect(raw.slice(...Object.values(mapped.span({ start: 1, end: 10 })))).toBe('6572.##token##23万元')
    expect(mapped.span({ start: 1, end: 6 })).toEqual({ start: 1, end: 6 })
  })

  it('merges an edit into what an earlier one wrote, and two of one round with it', () => {
    const mapped = MappedText.of('abcdef').apply([edit(2, 4, 'XYZ', 'one')]).apply([edit(2, 3, '', 'two'), edit(4, 6, '!', 'two')])
    expect(mapped.text).toBe('abY!f')
    expect(mapped.edits).toEqual([{ start: 2, end: 5, replacement: 'Y!', by: 'one+two', inferred: false }])
  })

  it.each([
    ['overlapping', [edit(0, 2), edit(1, 3)]],
    ['unsorted', [edit(2, 3), edit(0, 1)]],
    ['beyond the text', [edit(3, 9)]],
    ['reversed', [edit(2, 1)]],
  ])('refuses edits that are %s', (_, edits) => {
    expect(() => MappedText.of('abcd').apply(edits)).toThrow(RangeError)
  })

  it('refuses a conversion of another length', () => {
    expect(() => MappedText.of('ab').withText('abc')).toThrow(RangeError)
  })
})

import { sliceOf, type Span } from '../../model/span.js'
import { words } from '../../segment/words.js'

/** One word of a clean text; a number with its unit is one. */
export interface Token {
  text: string
  /** Where it begins in the clean text. */
  start: number
  number: boolean
}

/** A number that is no figure (a date, an ordinal, a document number), with the mark that belongs to it. */
const LOOSE_NUMBER = /\d+(?:[.,]\d+)*[年月日号时度%‰]?/g

/** The words of a span of clean text, without gaps. `figures`: spans of printed numbers, in order, not overlapping. */
export function tokensOf(text: string, span: Span, figures: readonly Span[]): Token[] {
  const out: Token[] = []
  const push = (start: number, end: number, number: boolean): void => {
    if (end > start) out.push({ text: text.slice(start, end), start, number })
  }
  const plain = (start: number, end: number): void => {
    if (end <= start) return
    let at = start
    for (const word of words(text.slice(start, end))) {
      out.push({ text: word, start: at, number: false })
      at += word.length
    }
  }
  const between = (start: number, end: number): void => {
    let from = start
    for (const hit of sliceOf(text, { start, end }).matchAll(LOOSE_NUMBER)) {
      plain(from, start + hit.index)
      from = start + hit.index + hit[0].length
      push(start + hit.index, from, true)
    }
    plain(from, end)
  }
  let from = span.start
  for (let i = firstFrom(figures, span.start); i < figures.length && figures[i]!.end <= span.end; i++) {
    const { start, end } = figures[i]!
    between(from, start)
    push(start, end, true)
    from = end
  }
  between(from, span.end)
  return out
}

/** Index of the first span that starts at or behind a position. */
function firstFrom(spans: readonly Span[], position: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (spans[mid]!.start < position) low = mid + 1
    else high = mid
  }
  return low
}

import type { Span } from '../model/span.js'

const isEnd = (code: number): boolean => code === 0x3002 /* 。 */ || code === 0xff01 /* ！ */ || code === 0xff1f /* ？ */ || code === 0x0a
const isCloser = (code: number): boolean => code === 0x201d /* ” */ || code === 0x2019 /* ’ */ || code === 0xff09 /* ） */ || code === 0x300d || code === 0x300f

/**
 * Sentences of a span of clean text, in order: each ends after 。！？ (and the quotes that close with it) or before a line
 * break. White space at the ends is left out; empty sentences are not given.
 */
export function sentences(text: string, span: Span): Span[] {
  const out: Span[] = []
  let start = span.start
  const push = (end: number): void => {
    let from = start
    let to = end
    while (from < to && text.charCodeAt(from) <= 0x20) from++
    while (to > from && text.charCodeAt(to - 1) <= 0x20) to--
    if (from < to) out.push({ start: from, end: to })
  }
  for (let i = span.start; i < span.end; i++) {
    const code = text.charCodeAt(i)
    if (!isEnd(code)) continue
    if (code === 0x0a) {
      push(i)
      start = i + 1
      continue
    }
    let end = i + 1
    while (end < span.end && (isEnd(text.charCodeAt(end)) || isCloser(text.charCodeAt(end))) && text.charCodeAt(end) !== 0x0a) end++
    push(end)
    start = end
    i = end - 1
  }
  push(span.end)
  return out
}

/** Parts of a sentence between commas, semicolons and colons; the mark that ends a clause is not in it. */
export function clauses(text: string, sentence: Span): Span[] {
  const out: Span[] = []
  let start = sentence.start
  for (let i = sentence.start; i <= sentence.end; i++) {
    const code = i < sentence.end ? text.charCodeAt(i) : 0
    if (i < sentence.end && code !== 0xff0c && code !== 0xff1b && code !== 0xff1a && code !== 0x3002) continue
    if (i > start) out.push({ start, end: i })
    start = i + 1
  }
  return out
}

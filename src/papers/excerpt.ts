import type { Span } from '../model/span.js'

/** Characters looked at to either side of a quote for where its sentence begins and ends. */
const AROUND = 80
const ENDS = /[。；！？\n\r]/g

/**
 * The sentences that quotes stand in, as the source has them but for line breaks; what lies between is left out (……).
 * @param spans in the text; in any order
 */
export function excerptOf(text: string, spans: readonly Span[]): string {
  const pieces: Span[] = []
  for (const span of spans.map((one) => sentenceAround(text, one)).sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = pieces.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else pieces.push({ ...span })
  }
  return pieces.map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/g, ' ').trim()).join(' …… ')
}

function sentenceAround(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - AROUND)
  const before = [...text.slice(from, start).matchAll(ENDS)].at(-1)
  const after = /[。；！？\n\r]/.exec(text.slice(end, end + AROUND))
  const first = before ? from + before.index + 1 : from
  const last = after ? end + after.index + 1 : Math.min(text.length, end + AROUND)
  return { start: isLow(text, first) ? first + 1 : first, end: isLow(text, last) ? last - 1 : last }
}

/** In the middle of a character. */
const isLow = (text: string, at: number): boolean => /^[\udc00-\udfff]/.test(text.charAt(at))

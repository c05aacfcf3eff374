/** A half-open range of UTF-16 code units, `text.slice(start, end)`. */
export interface Span {
  start: number
  end: number
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
export const sliceOf = (text: string, span: Span): string => text.slice(span.start, span.end)

/** The span without white space at its ends. An all-blank span becomes empty at its start. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return { start, end }
}

/** White space as Chinese pages use it: ASCII blanks, NBSP, U+2000–200A, U+3000 and the byte order mark. */
export function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x3000 || code === 0xfeff || (code >= 0x2000 && code <= 0x200a)
}

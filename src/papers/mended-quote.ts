import type { Analysis } from '../model/analysis.js'
import type { Span } from '../model/span.js'

type Edit = Analysis['edits'][number]

/** A quote as it was read, on one line: 84.##paidbegin##86万元 → 84.86万元. @param edits of the Analysis, in the order of the text */
export function mendedQuote(quote: string, { start, end }: Span, edits: readonly Edit[]): string {
  let [low, high] = [0, edits.length]
  while (low < high) {
    const mid = (low + high) >> 1
    if (edits[mid]!.span.start < start) low = mid + 1
    else high = mid
  }
  let mended = ''
  let at = start
  for (let i = low; i < edits.length && edits[i]!.span.end <= end; i++) {
    const { span, replacement } = edits[i]!
    if (span.start < at) continue
    mended += quote.slice(at - start, span.start - start) + replacement
    at = span.end
  }
  return (mended + quote.slice(at - start)).replaceAll(/\s+/g, ' ').trim()
}

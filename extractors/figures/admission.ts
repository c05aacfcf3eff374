import type { Span } from '../../src/model/span.js'
import type { Reading } from './reader.js'

/** Is a number with a unit a figure by the guide? Numbers in headings' own numbering, in 《…》 and rhetorical counts are none. */
export function admits(text: string, reading: Reading, heading: Span | null): boolean {
  const q = reading.quantity
  if (insideTitle(text, q)) return false
  if (q.kind === 'duration' && heading !== null && q.start < heading.end && q.start >= heading.start) return false
  return !(q.rhetorical && q.kind === 'count')
}

/** Between 《 and 》 on the same line. */
function insideTitle(text: string, q: Span): boolean {
  for (let i = q.start - 1, floor = Math.max(0, q.start - 80); i >= floor; i--) {
    const c = text.charAt(i)
    if (c === '》' || c === '\n') return false
    if (c === '《') return true
  }
  return false
}

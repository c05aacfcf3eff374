import type { MappedText } from '../model/source-map.js'
import type { Span } from '../model/span.js'

/** Turns places in the clean text into places and quotes of the source, and gives things their ids. */
export class Citing {
  constructor(
    private readonly mapped: MappedText,
    /** Ordinal of the report, from 1. */
    private readonly report: number,
  ) {}

  span(clean: Span): Span {
    return this.mapped.span(clean)
  }
  /** Place and quote of a found thing, and its id: kind, report and place, so that the same text gives the same id. */
  cite(kind: string, clean: Span): { id: string; span: Span; quote: string } {
    const span = this.mapped.span(clean)
    return { id: idOf(kind, this.report, span), span, quote: this.mapped.source.slice(span.start, span.end) }
  }
}

/** Short id of a thing by its place: FNV-1a over the numbers, 53 bits, in base 36. */
export function idOf(kind: string, report: number, span: Span): string {
  let high = 0x811c9dc5
  let low = 0x9dc5811c
  for (const value of [kind.charCodeAt(0), report, span.start, span.end]) {
    high = Math.imul(high ^ value, 0x01000193)
    low = Math.imul(low ^ (value + (high >>> 7)), 0x85ebca6b)
  }
  return `${kind}${report}-${((high >>> 0) * 0x200000 + ((low >>> 0) & 0x1fffff)).toString(36).padStart(11, '0')}`
}

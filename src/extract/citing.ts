import { createHash } from 'node:crypto'
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

export function idOf(kind: string, report: number, span: Span): string {
  const hash = createHash('sha256').update(`${kind}\n${report}\n${span.start}\n${span.end}`).digest('base64url')
  return `${kind}${report}-${hash.slice(0, 8)}`
}

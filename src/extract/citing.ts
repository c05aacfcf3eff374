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
    const { span, quote } = this.mapped.cite(clean)
    return { id: idOf(kind, this.report, span), span, quote }
  }
}

/** Short id of a thing by its place: two 30-bit hashes of the numbers, in base 36. */
export function idOf(kind: string, report: number, span: Span): string {
  let a = mixed(kind.charCodeAt(0) + (report << 8), span.start)
  const b = mixed(a, span.end) & 0x3fffffff
  a = mixed(b, span.start + report) & 0x3fffffff
  return `${kind}${report}-${a.toString(36)}${b.toString(36)}`
}

/** One step of MurmurHash3's finaliser over a seed and a number. */
function mixed(seed: number, value: number): number {
  let h = Math.imul(seed ^ Math.imul(value + 0x9e3779b9, 0x85ebca6b), 0xc2b2ae35)
  h ^= h >>> 15
  h = Math.imul(h, 0x27d4eb2f)
  return h ^ (h >>> 13)
}

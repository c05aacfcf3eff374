import type { Edit } from './edit.js'
import type { Span } from './span.js'

/**
 * A text on its way through the stages: the current string, and for each place in it the place in the source.
 * Immutable; `apply` gives the next text. All edits are kept in source coordinates, merged where one changes what an
 * earlier one wrote, so that the list alone replays the change (`replay`) and undoes it. One-to-one conversions
 * (`withText`) stand beside the edits: the replay of a converted text has the same length and lacks only the conversions.
 */
export class MappedText {
  private constructor(
    readonly source: string,
    readonly text: string,
    /** Sorted, not overlapping, in source coordinates. */
    readonly edits: readonly Edit[],
    /** Start of each edit's replacement in `text`. */
    private readonly at: Int32Array,
  ) {}

  static of(source: string): MappedText {
    return new MappedText(source, source, [], new Int32Array(0))
  }

  /** The text that these edits (sorted, in source coordinates) make of a source. */
  static fromEdits(source: string, edits: readonly Edit[]): MappedText {
    return MappedText.of(source).apply(edits)
  }

  /**
   * @param next edits in coordinates of `this.text`, sorted, not overlapping.
   * @throws RangeError where they are not.
   */
  apply(next: readonly Edit[]): MappedText {
    if (next.length === 0) return this
    this.check(next)
    const old = this.edits
    const merged: Edit[] = []
    const at: number[] = []
    let grown = 0
    let k = 0
    const keep = (i: number): void => {
      merged.push(old[i]!)
      at.push(this.at[i]! + grown)
    }
    for (let n = 0; n < next.length; ) {
      const first = next[n]!
      while (k < old.length && this.replacementEnd(k) <= first.start) keep(k++)
      // A cluster: edits of now and of the past that lie in one another, taken together as one.
      let { start, end, replacement } = first
      let inferred = first.inferred
      let last = first.end
      const names: string[] = []
      let earlierNames: string[] = []
      n++
      for (;;) {
        if (k < old.length && this.touches(k, start, end)) {
          const earlier = old[k]!
          if (this.at[k]! < start) {
            replacement = this.text.slice(this.at[k], start) + replacement
            start = this.at[k]!
          }
          end = Math.max(end, this.replacementEnd(k))
          inferred ||= earlier.inferred
          earlierNames = earlierNames.concat(earlier.by.split('+'))
          k++
        } else if (n < next.length && next[n]!.start < end) {
          const e = next[n++]!
          replacement += this.text.slice(last, e.start) + e.replacement
          last = e.end
          end = Math.max(end, e.end)
          inferred ||= e.inferred
          names.push(e.by)
        } else break
      }
      replacement += this.text.slice(last, end)
      const alone = names.length === 0 && earlierNames.length === 0
      const span = this.span({ start, end })
      merged.push({ start: span.start, end: span.end, replacement, by: alone ? first.by : [...new Set([...earlierNames, first.by, ...names])].join('+'), inferred })
      at.push(start + grown)
      grown += replacement.length - (end - start)
    }
    while (k < old.length) keep(k++)
    return new MappedText(this.source, spliced(this.text, next), merged, Int32Array.from(at))
  }

  /** The same map under a text of equal length, changed character for character. @throws RangeError at another length. */
  withText(text: string): MappedText {
    if (text.length !== this.text.length) throw new RangeError('a conversion must keep the length')
    return new MappedText(this.source, text, this.edits, this.at)
  }

  /** Source position of a position in `text`. Inside a replacement: its start. */
  toSource(position: number): number {
    const i = this.editBefore(position)
    if (i < 0) return position
    const e = this.edits[i]!
    const inside = position - this.at[i]!
    return inside < e.replacement.length ? e.start : e.end + inside - e.replacement.length
  }

  /** A span of `text` as the span and the words of the source. */
  cite(at: Span): { span: Span; quote: string } {
    const span = this.span(at)
    return { span, quote: this.source.slice(span.start, span.end) }
  }

  /** Source span of a span of `text`. What a replacement stands for is taken whole; deletions at the ends stay outside. */
  span(span: Span): Span {
    if (span.end <= span.start) {
      const at = this.toSource(span.start)
      return { start: at, end: at }
    }
    const start = this.toSource(span.start)
    const last = span.end - 1
    const i = this.editBefore(last)
    if (i < 0) return { start, end: span.end }
    const e = this.edits[i]!
    const inside = last - this.at[i]!
    return { start, end: inside < e.replacement.length ? e.end : e.end + inside - e.replacement.length + 1 }
  }

  /** Position in `text` of a source position. Inside an edit: the end of its replacement. */
  fromSource(position: number): number {
    let low = 0
    let high = this.edits.length
    while (low < high) {
      const mid = (low + high) >> 1
      if (this.edits[mid]!.start <= position) low = mid + 1
      else high = mid
    }
    const i = low - 1
    if (i < 0) return position
    const e = this.edits[i]!
    if (position < e.end) return position === e.start ? this.at[i]! : this.replacementEnd(i)
    return this.replacementEnd(i) + position - e.end
  }

  private check(next: readonly Edit[]): void {
    let last = 0
    for (const edit of next) {
      if (edit.start < last || edit.end < edit.start || edit.end > this.text.length) throw new RangeError(`edit ${edit.by} at ${edit.start} is out of order`)
      last = edit.end
    }
  }
  private replacementEnd(i: number): number {
    return this.at[i]! + this.edits[i]!.replacement.length
  }
  /** Does a change of `from..to` reach inside what edit i of the past wrote, or swallow what it deleted? */
  private touches(i: number, from: number, to: number): boolean {
    const start = this.at[i]!
    const end = this.replacementEnd(i)
    return start === end ? from < start && start < to : from < end && start < to
  }
  /** Index of the last edit whose replacement starts at or before the position, or -1. */
  private editBefore(position: number): number {
    let low = 0
    let high = this.at.length
    while (low < high) {
      const mid = (low + high) >> 1
      if (this.at[mid]! <= position) low = mid + 1
      else high = mid
    }
    return low - 1
  }
}

function spliced(text: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let from = 0
  for (const e of edits) {
    if (e.start > from) parts.push(text.slice(from, e.start))
    if (e.replacement !== '') parts.push(e.replacement)
    from = e.end
  }
  parts.push(text.slice(from))
  return parts.join('')
}

/** Replays edits on their source. */
export const replay = (source: string, edits: readonly Edit[]): string => MappedText.fromEdits(source, edits).text

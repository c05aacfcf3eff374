import type { Edit } from './edit.js'
import type { Span } from './span.js'

/**
 * A text on its way through the stages: the current string, and for each place in it the place in the source.
 * Immutable; `apply` gives the next text. All edits are kept in source coordinates, merged where they touch, so that
 * the list alone replays the change (`replay`) and undoes it.
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

  /** @param next edits in coordinates of `this.text`, sorted, not overlapping. */
  apply(next: readonly Edit[]): MappedText {
    if (next.length === 0) return this
    const old = this.edits
    const merged: Edit[] = []
    let k = 0
    let lastEnd = -1
    for (const edit of next) {
      if (edit.start < lastEnd || edit.end < edit.start || edit.end > this.text.length) throw new RangeError(`edit ${edit.by} at ${edit.start} is out of order`)
      lastEnd = edit.end
      while (k < old.length && this.replacementEnd(k) <= edit.start) merged.push(old[k++]!)
      let { start, end, by, inferred } = edit
      while (k < old.length && this.touches(k, edit)) {
        const earlier = old[k]!
        if (!by.split('+').includes(earlier.by)) by = `${earlier.by}+${by}`
        inferred ||= earlier.inferred
        start = Math.min(start, this.at[k]!)
        end = Math.max(end, this.replacementEnd(k))
        k++
      }
      const replacement = this.text.slice(start, edit.start) + edit.replacement + this.text.slice(edit.end, end)
      merged.push({ ...this.span({ start, end }), replacement, by, inferred })
    }
    while (k < old.length) merged.push(old[k++]!)
    return MappedText.fromEdits(this.source, merged)
  }

  /** The text that these edits (sorted, in source coordinates) make of a source. */
  static fromEdits(source: string, edits: readonly Edit[]): MappedText {
    const at = new Int32Array(edits.length)
    const parts: string[] = []
    let from = 0
    let length = 0
    edits.forEach((e, i) => {
      parts.push(source.slice(from, e.start), e.replacement)
      length += e.start - from
      at[i] = length
      length += e.replacement.length
      from = e.end
    })
    parts.push(source.slice(from))
    return new MappedText(source, parts.join(''), edits, at)
  }

  /** The same map under a text of equal length, changed character for character. */
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

  private replacementEnd(i: number): number {
    return this.at[i]! + this.edits[i]!.replacement.length
  }
  /** Does the edit touch the inside of what edit i of the past wrote? */
  private touches(i: number, edit: Span): boolean {
    const start = this.at[i]!
    const end = this.replacementEnd(i)
    return start === end ? edit.start < start && start < edit.end : edit.start < end && start < edit.end
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

/** Replays edits on their source. */
export const replay = (source: string, edits: readonly Edit[]): string => MappedText.fromEdits(source, edits).text

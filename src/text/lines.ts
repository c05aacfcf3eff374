import type { Span } from '../model/span.js'

/** Where the lines of a text begin. Made once over the whole text; every question after that is a binary search. */
export class Lines {
  private readonly starts = [0]
  /** Where characters of two code units begin. */
  private readonly pairs: number[] = []

  constructor(private readonly text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1)
    for (const { index } of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) this.pairs.push(index)
  }

  /** Line and column of a position, from 1; columns count characters. */
  at(position: number): { line: number; column: number } {
    const line = countBelow(this.starts, position + 1)
    const start = this.starts[line - 1]!
    const pairs = countBelow(this.pairs, position - 1) - countBelow(this.pairs, start)
    return { line, column: position - start - pairs + 1 }
  }

  /** The line of a number, without its break. */
  span(line: number): Span {
    const start = this.starts[line - 1]!
    let end = line < this.starts.length ? this.starts[line]! - 1 : this.text.length
    if (end > start && this.text[end - 1] === '\r') end--
    return { start, end }
  }
}

/** How many of an ascending list lie below a bound. */
function countBelow(list: readonly number[], bound: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (list[mid]! < bound) low = mid + 1
    else high = mid
  }
  return low
}

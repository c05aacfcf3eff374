/** A set of words that can be asked which of them a text begins or ends with at a place, the longest one. */
export class WordSet {
  private readonly words: Set<string>
  /** Lengths of the words, the longest first, by the code of their first and of their last character: most characters have none. */
  private readonly byFirst: ReadonlyMap<number, readonly number[]>
  private readonly byLast: ReadonlyMap<number, readonly number[]>

  constructor(...lists: readonly (readonly string[])[]) {
    this.words = new Set(lists.flat())
    this.byFirst = lengthsBy(this.words, (word) => word.charCodeAt(0))
    this.byLast = lengthsBy(this.words, (word) => word.charCodeAt(word.length - 1))
  }
  has(word: string): boolean {
    return this.words.has(word)
  }
  /** The longest word of the set that ends at `end`, not reaching before `floor`; '' if none. */
  endingAt(text: string, end: number, floor: number): string {
    const lengths = end > floor ? this.byLast.get(text.charCodeAt(end - 1)) : undefined
    if (lengths !== undefined)
      for (const n of lengths) {
        if (n > end - floor) continue
        const piece = text.slice(end - n, end)
        if (this.words.has(piece)) return piece
      }
    return ''
  }
  /** The longest word of the set that begins at `start`, not reaching beyond `ceiling`; '' if none. */
  startingAt(text: string, start: number, ceiling: number): string {
    const lengths = start < ceiling ? this.byFirst.get(text.charCodeAt(start)) : undefined
    if (lengths !== undefined)
      for (const n of lengths) {
        if (n > ceiling - start) continue
        const piece = text.slice(start, start + n)
        if (this.words.has(piece)) return piece
      }
    return ''
  }
}

function lengthsBy(words: Iterable<string>, edge: (word: string) => number): Map<number, number[]> {
  const lengths = new Map<number, number[]>()
  for (const word of words) {
    const known = lengths.get(edge(word))
    if (!known) lengths.set(edge(word), [word.length])
    else if (!known.includes(word.length)) known.push(word.length)
  }
  for (const list of lengths.values()) list.sort((a, b) => b - a)
  return lengths
}

/** Words of a list written as one string, parted by blanks. */
export const list = (text: string): string[] => text.trim().split(/\s+/)

/** A set of words that can be asked which of them a text begins or ends with at a place, the longest one. */
export class WordSet {
  private readonly words: Set<string>
  private readonly longest: number

  constructor(...lists: readonly (readonly string[])[]) {
    this.words = new Set(lists.flat())
    this.longest = Math.max(...[...this.words].map((w) => w.length))
  }
  has(word: string): boolean {
    return this.words.has(word)
  }
  /** The longest word of the set that ends at `end`, not reaching before `floor`; '' if none. */
  endingAt(text: string, end: number, floor: number): string {
    for (let n = Math.min(this.longest, end - floor); n > 0; n--) {
      const piece = text.slice(end - n, end)
      if (this.words.has(piece)) return piece
    }
    return ''
  }
  /** The longest word of the set that begins at `start`, not reaching beyond `ceiling`; '' if none. */
  startingAt(text: string, start: number, ceiling: number): string {
    for (let n = Math.min(this.longest, ceiling - start); n > 0; n--) {
      const piece = text.slice(start, start + n)
      if (this.words.has(piece)) return piece
    }
    return ''
  }
}

/** Words of a list written as one string, parted by blanks. */
export const list = (text: string): string[] => text.trim().split(/\s+/)

/** Which characters, and which two of them side by side, a text is known to write. */
export class Bigrams {
  private readonly single = new Map<string, number>()
  private readonly pairs = new Set<string>()

  add(text: string): void {
    for (let i = 0; i < text.length; i++) {
      const c = text[i]!
      this.single.set(c, (this.single.get(c) ?? 0) + 1)
      if (i > 0) this.pairs.add(text.slice(i - 1, i + 1))
    }
  }

  count(character: string): number {
    return this.single.get(character) ?? 0
  }

  /** 1 where the two stand side by side somewhere, else 0. */
  seen(left: string, right: string): 0 | 1 {
    return this.pairs.has(left + right) ? 1 : 0
  }
}

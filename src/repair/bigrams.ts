import { IntSet } from '../text/int-set.js'

/** Which characters, and which two of them side by side, a text is known to write. */
export class Bigrams {
  private readonly single = new Uint32Array(0x10000)
  /** Both code units in one 32-bit integer; a larger number would be an object on the heap. */
  private readonly pairs: IntSet

  /** @param length of the text it will be made of: about half of its pairs are new */
  constructor(length: number) {
    this.pairs = new IntSet(length / 2)
  }

  add(text: string): void {
    let before = -1
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      this.single[code]!++
      if (before >= 0) this.pairs.add((before << 16) | code)
      before = code
    }
  }

  count(character: string): number {
    return this.single[character.charCodeAt(0)]!
  }

  /** 1 where the two stand side by side somewhere, else 0. */
  seen(left: string, right: string): 0 | 1 {
    return this.pairs.has((left.charCodeAt(left.length - 1) << 16) | right.charCodeAt(0)) ? 1 : 0
  }
}

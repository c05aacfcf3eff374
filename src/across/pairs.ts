import { JianbaoError } from '../model/error.js'

/** Bits of a double that hold whole numbers exactly. */
const BITS = 53

/**
 * Hashes with the items that bear them, eight bytes a pair, to be grouped by hash in one sort: what a library of any size has to keep
 * in memory between the two readings.
 */
export class Pairs {
  private packed = new Float64Array(1024)
  private size = 0
  /** Hashes are cut to what is left. */
  private readonly hashBits: number

  /** @param itemBits items are below 2 to that power */
  constructor(private readonly itemBits: number) {
    this.hashBits = Math.min(32, BITS - itemBits)
  }

  /** @param hash unsigned, 32 bits @throws JianbaoError `library-too-large` */
  add(hash: number, item: number): void {
    if (item >= 2 ** this.itemBits) throw tooLarge(2 ** this.itemBits)
    if (this.size === this.packed.length) {
      const grown = new Float64Array(2 * this.size)
      grown.set(this.packed)
      this.packed = grown
    }
    this.packed[this.size++] = this.cut(hash) * 2 ** this.itemBits + item
  }

  /** The hash as it is kept here. */
  cut(hash: number): number {
    return hash >>> (32 - this.hashBits)
  }

  /** Items that share a hash, ascending, each once; hashes of one item are left out. */
  *groups(): Generator<{ hash: number; items: number[] }> {
    const sorted = this.packed.subarray(0, this.size).sort()
    const scale = 2 ** this.itemBits
    for (let from = 0; from < sorted.length; ) {
      const hash = Math.floor(sorted[from]! / scale)
      const items: number[] = []
      let to = from
      for (; to < sorted.length && Math.floor(sorted[to]! / scale) === hash; to++) {
        const item = sorted[to]! - hash * scale
        if (items.at(-1) !== item) items.push(item)
      }
      if (items.length > 1) yield { hash, items }
      from = to
    }
  }
}

const tooLarge = (most: number): JianbaoError =>
  new JianbaoError(
    'library-too-large',
    'library',
    { zh: `库太大，一次比不完：最多 ${most} 段`, en: `The library is too large to be compared at once: ${most} paragraphs at most` },
    { zh: '分成几个库来比', en: 'Part the library into several' },
  )

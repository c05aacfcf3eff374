/** Two items that belong together, by their indexes. */
export interface Pair {
  from: number
  to: number
  /** 0 to 1. */
  score: number
}

/** Items taken on either side, and who belongs to whom. */
export class Pairing {
  readonly toOf: Int32Array
  readonly fromOf: Int32Array
  readonly pairs: Pair[] = []

  constructor(from: number, to: number) {
    this.toOf = new Int32Array(from).fill(-1)
    this.fromOf = new Int32Array(to).fill(-1)
  }

  /** Joins two items, unless one is taken. */
  join(pair: Pair): void {
    if (this.toOf[pair.from] !== -1 || this.fromOf[pair.to] !== -1) return
    this.toOf[pair.from] = pair.to
    this.fromOf[pair.to] = pair.from
    this.pairs.push(pair)
  }

  /** Joins items with the same key, the first with the first, the second with the second. An empty key is none. */
  joinEqual(from: readonly string[], to: readonly string[]): void {
    const waiting = new Map<string, number[]>()
    from.forEach((key, i) => {
      if (key === '' || this.toOf[i] !== -1) return
      const list = waiting.get(key)
      if (list) list.push(i)
      else waiting.set(key, [i])
    })
    const used = new Map<string, number>()
    to.forEach((key, j) => {
      if (this.fromOf[j] !== -1) return
      const at = used.get(key) ?? 0
      const i = waiting.get(key)?.[at]
      if (i === undefined) return
      used.set(key, at + 1)
      this.join({ from: i, to: j, score: 1 })
    })
  }

  /** Joins the best pairs first; a pair whose score is 0 is none. */
  joinBest(pairs: readonly Pair[]): void {
    const best = pairs.filter(({ score }) => score > 0).sort((x, y) => y.score - x.score || x.from + x.to - (y.from + y.to) || Math.abs(x.from - x.to) - Math.abs(y.from - y.to))
    for (const pair of best) this.join(pair)
  }

  freeFrom(): number[] {
    return free(this.toOf)
  }
  freeTo(): number[] {
    return free(this.fromOf)
  }
}

const free = (partners: Int32Array): number[] => [...partners.keys()].filter((i) => partners[i] === -1)

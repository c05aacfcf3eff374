/** One thing at its place in the one order and in the other. */
export interface Placed {
  from: number
  to: number
  /** How much it matters; positive. */
  weight: number
}

/**
 * The heaviest set of things that stand in the same order on both sides (a longest increasing subsequence by weight), as a set of
 * indexes; all others have moved. n log n, by a Fenwick tree of prefix maxima.
 */
export function keptInOrder(things: readonly Placed[]): Set<number> {
  const order = [...things.keys()].sort((x, y) => things[x]!.from - things[y]!.from)
  const ranks = new Map([...new Set(things.map(({ to }) => to))].sort((x, y) => x - y).map((to, i) => [to, i + 1]))
  const size = ranks.size + 1
  /** Index of the thing that ends the heaviest row up to a rank, or -1. */
  const tree = new Int32Array(size).fill(-1)
  const total = new Float64Array(things.length)
  const before = new Int32Array(things.length).fill(-1)
  let best = -1
  for (const i of order) {
    const rank = ranks.get(things[i]!.to)!
    let last = -1
    for (let k = rank - 1; k > 0; k -= k & -k) if (tree[k] !== -1 && (last < 0 || total[tree[k]!]! > total[last]!)) last = tree[k]!
    before[i] = last
    total[i] = things[i]!.weight + (last < 0 ? 0 : total[last]!)
    if (best < 0 || total[i] > total[best]!) best = i
    for (let k = rank; k < size; k += k & -k) if (tree[k] === -1 || total[tree[k]!]! < total[i]) tree[k] = i
  }
  const kept = new Set<number>()
  for (let i = best; i >= 0; i = before[i]!) kept.add(i)
  return kept
}

/** What stands in more items than this is a set phrase and leads nowhere. */
const COMMON = 16
/** Candidates kept of each item, on either side. */
const KEPT = 8

/** A pair worth looking at: indexes of the two sides, and how many rare members their sets share. */
export interface Candidate {
  from: number
  to: number
  shared: number
}

/**
 * Pairs of sets that share members, found through an index of the members, so that the cost grows with the text and not with the
 * number of pairs. Of each set only the best partners are kept. The two sides may be exchanged.
 */
export function candidates(a: readonly Int32Array[], b: readonly Int32Array[]): Candidate[] {
  const inA = placesIn(a)
  const inB = spreadIn(b, inA)
  const found: Candidate[] = []
  b.forEach((set, to) => {
    const counts = new Map<number, number>()
    for (const member of set) {
      const places = inA.get(member)
      if (!places || places.length > COMMON || inB.get(member)! > COMMON) continue
      for (const from of places) counts.set(from, (counts.get(from) ?? 0) + 1)
    }
    for (const [from, shared] of counts) found.push({ from, to, shared })
  })
  found.sort((x, y) => y.shared - x.shared || x.from + x.to - (y.from + y.to) || Math.abs(x.from - x.to) - Math.abs(y.from - y.to))
  const ofA = new Int32Array(a.length)
  const ofB = new Int32Array(b.length)
  return found.filter(({ from, to }) => {
    const best = ofA[from]! < KEPT || ofB[to]! < KEPT
    ofA[from]!++
    ofB[to]!++
    return best
  })
}

/** For each member the sets that hold it, as far as they need to be known. */
function placesIn(sets: readonly Int32Array[]): Map<number, number[]> {
  const index = new Map<number, number[]>()
  sets.forEach((set, i) => {
    for (const member of set) {
      const places = index.get(member)
      if (!places) index.set(member, [i])
      else if (places.length <= COMMON) places.push(i)
    }
  })
  return index
}

/** In how many sets each member stands, of those that the other side has too. */
function spreadIn(sets: readonly Int32Array[], other: ReadonlyMap<number, unknown>): Map<number, number> {
  const spread = new Map<number, number>()
  for (const set of sets) for (const member of set) if (other.has(member)) spread.set(member, (spread.get(member) ?? 0) + 1)
  return spread
}

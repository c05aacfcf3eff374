import { distinctionsOf } from '../domain/indicator-distinctions.js'

/** A name made ready to be likened to many others. */
export interface Name {
  key: string
  pairs: ReadonlySet<string>
  distinctions: string
}

export function nameOf(key: string): Name {
  const pairs = new Set<string>()
  for (let i = 0; i + 1 < key.length; i++) pairs.add(key.slice(i, i + 2))
  return { key, pairs, distinctions: distinctionsOf(key) }
}

/** What is left of the likeness of names that end differently: most often the end says what is counted. */
const OTHER_END = 0.92

/**
 * How alike two wordings of an indicator are, 0 to 1: the share of pairs of characters that both have (Dice). 0 where a word that makes
 * an indicator another one stands in one of them only: 知晓率 is no 知晓人数.
 */
export function namesAlike(a: Name, b: Name): number {
  if (a.distinctions !== b.distinctions || a.pairs.size + b.pairs.size === 0) return 0
  let shared = 0
  for (const pair of a.pairs) if (b.pairs.has(pair)) shared++
  return ((2 * shared) / (a.pairs.size + b.pairs.size)) * (a.key.at(-1) === b.key.at(-1) ? 1 : OTHER_END)
}

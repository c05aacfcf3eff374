import { mixed } from '../text/mixed-hash.js'

/** Characters a shingle. A paragraph is short: one changed character in a hundred must leave 0.9 of the shingles as they are. */
const SHINGLE = 3
/** Bands of rows of MinHash values; two texts are looked at when one band agrees: 0.998 of those alike by 0.9, 0.05 of those alike by 0.3. */
export const BANDS = 6
const ROWS = 4

/** Multipliers and summands of the hash functions, the same everywhere. */
const FUNCTIONS = Array.from({ length: BANDS * ROWS }, (_, i) => ({ times: mixed(2 * i + 1) | 1, plus: mixed(2 * i + 2) }))

/** Hashes of the different shingles of masked tokens, ascending. */
export function shinglesOf(tokens: string): Uint32Array {
  const count = Math.max(0, tokens.length - SHINGLE + 1)
  const hashes = new Uint32Array(count)
  for (let i = 0; i < count; i++) {
    let hash = 0
    for (let k = 0; k < SHINGLE; k++) hash = Math.imul(hash, 0x01000193) + tokens.charCodeAt(i + k)
    hashes[i] = mixed(hash)
  }
  hashes.sort()
  let kept = 0
  for (let i = 0; i < count; i++) if (i === 0 || hashes[i] !== hashes[i - 1]) hashes[kept++] = hashes[i]!
  return hashes.slice(0, kept)
}

/** One hash a band (Broder 1997; Leskovec, Rajaraman, Ullman: Mining of Massive Datasets, 3.4). */
export function bandsOf(shingles: Uint32Array): number[] {
  return Array.from({ length: BANDS }, (_, band) => {
    let hash = band
    for (const { times, plus } of FUNCTIONS.slice(band * ROWS, (band + 1) * ROWS)) {
      let least = 0xffffffff
      for (const shingle of shingles) {
        const value = mixed(Math.imul(shingle, times) + plus)
        if (value < least) least = value
      }
      hash = mixed(Math.imul(hash, 0x01000193) + least)
    }
    return hash
  })
}

/** Share of shingles that two texts have in common (Jaccard), 0 to 1, exact. */
export function likeness(a: Uint32Array, b: Uint32Array): number {
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i]!, b[j]!]
    if (x === y) shared++
    if (x <= y) i++
    if (y <= x) j++
  }
  return shared === 0 ? 0 : shared / (a.length + b.length - shared)
}

/** Hash of masked tokens as a whole. */
export function hashOf(tokens: string): number {
  let hash = tokens.length
  for (let i = 0; i < tokens.length; i++) hash = mixed(Math.imul(hash, 0x01000193) + tokens.charCodeAt(i))
  return hash
}

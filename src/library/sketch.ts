import { mixed } from '../text/mixed-hash.js'

/** Characters a shingle. Source: shingles of 5 tell edited copies from texts on one subject in Chinese (DEPENDENCIES 14). */
const SHINGLE = 5
/** Hashes kept of a text: the standard error of the estimate is about 1/√128. */
const SIZE = 128

/**
 * A sketch of a text: the smallest hashes of its shingles, ascending (bottom-k MinHash, Broder 1997). Texts that share shingles
 * share the same share of their smallest hashes.
 */
export function sketchOf(tokens: readonly string[]): Uint32Array {
  const count = Math.max(0, tokens.length - SHINGLE + 1)
  const hashes = new Uint32Array(count)
  for (let i = 0; i < count; i++) {
    let hash = 0
    for (let k = 0; k < SHINGLE; k++) hash = Math.imul(hash, 0x01000193) + tokens[i + k]!.codePointAt(0)!
    hashes[i] = mixed(hash)
  }
  // A few hundred of the smallest are enough to hold SIZE different ones, unless the text repeats itself.
  const limit = count > 8 * SIZE ? Math.floor(((4 * SIZE) / count) * 2 ** 32) : 2 ** 32
  const few = smallest(hashes.filter((hash) => hash < limit))
  return few.length < SIZE && limit < 2 ** 32 ? smallest(hashes) : few
}

const smallest = (hashes: Uint32Array): Uint32Array => Uint32Array.from(new Set(hashes.sort())).slice(0, SIZE)

/** Estimated share of shingles that two texts have in common (Jaccard), 0 to 1. Two texts too short for a shingle share nothing. */
export function similarity(a: Uint32Array, b: Uint32Array): number {
  let shared = 0
  let seen = 0
  const size = Math.min(SIZE, Math.max(a.length, b.length))
  for (let i = 0, j = 0; seen < size && (i < a.length || j < b.length); seen++) {
    const x = a[i] ?? Infinity
    const y = b[j] ?? Infinity
    if (x === y) shared++
    if (x <= y) i++
    if (y <= x) j++
  }
  return seen === 0 ? 0 : shared / seen
}

export const sketchBytes = (sketch: Uint32Array): Uint8Array => new Uint8Array(sketch.buffer, sketch.byteOffset, sketch.byteLength)
/** @param bytes as `sketchBytes` made them; copied, since a database's buffer may lie unaligned */
export const sketchFrom = (bytes: Uint8Array): Uint32Array => new Uint32Array(Uint8Array.from(bytes).buffer)

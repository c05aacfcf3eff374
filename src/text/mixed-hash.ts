/** Finalizer of MurmurHash3: every bit of what goes in reaches every bit of the hash. @returns an unsigned 32-bit integer */
export function mixed(hash: number): number {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

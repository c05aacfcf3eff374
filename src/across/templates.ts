import { Pairs } from './pairs.js'

/** Bits for numbers of issuers. */
const ISSUER_BITS = 21
/**
 * Issuers from which on a sentence is nobody's own: the forms of a province go round tens of bodies. Of 7,356 sentences in 37 published
 * reports of 28 bodies, numbers and names aside, 11 are shared by two or three of them and none by more.
 */
export const SHARED_BY = 5

/** Sentences that are no one's own: the same, numbers and names aside, with many different issuers. Told by counting, not by a list. */
export class Templates {
  private readonly pairs = new Pairs(ISSUER_BITS)
  private hashes: ReadonlySet<number> | null = null

  /** @param hash of a sentence's masked form @param issuer its number */
  count(hash: number, issuer: number): void {
    this.pairs.add(hash, issuer)
  }

  /** After all have been counted. */
  has(hash: number): boolean {
    this.hashes ??= new Set([...this.common()])
    return this.hashes.has(this.pairs.cut(hash))
  }

  private *common(): Generator<number> {
    for (const { hash, items } of this.pairs.groups()) if (items.length >= SHARED_BY) yield hash
  }
}

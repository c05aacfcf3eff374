import { Pairs } from './pairs.js'

/** Bits for numbers of issuers. */
const ISSUER_BITS = 21
/**
 * Issuers from which on a sentence is nobody's own. Forms and model texts of one province go round tens of bodies, while of those who copy
 * from each other few do: in 35 published reports of 25 issuers no sentence is shared by more than two.
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

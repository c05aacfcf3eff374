import { BANDS } from './shingles.js'
import { Pairs } from './pairs.js'
import { SHARED_BY } from './templates.js'

const PARAGRAPH_BITS = 24
/** Earlier reports of one's own in which a paragraph is looked for, the latest first. */
const OWN_BEFORE = 3

/** Which earlier paragraphs a paragraph may be a copy of. Paragraphs are numbered as they come in; an issuer's come one after another. */
export class Candidates {
  private readonly bands = Array.from({ length: BANDS }, () => new Pairs(PARAGRAPH_BITS))
  private readonly reportOf: number[] = []
  private readonly issuerOf: number[] = []
  private readonly links = new Map<number, Set<number>>()
  private readonly last = new Map<number, number>()

  /** @returns the number of the paragraph */
  add(bands: readonly number[], report: number, issuer: number): number {
    const paragraph = this.reportOf.length
    this.reportOf.push(report)
    this.issuerOf.push(issuer)
    bands.forEach((hash, band) => this.bands[band]!.add(hash, paragraph))
    return paragraph
  }

  /** After all have been added. */
  link(): void {
    for (const band of this.bands) for (const { items } of band.groups()) this.linkBucket(items)
  }

  /** Earlier paragraphs that share a band with it. */
  of(paragraph: number): ReadonlySet<number> {
    return this.links.get(paragraph) ?? NONE
  }
  /** The last paragraph that may be a copy of this one; null where none is. */
  lastUse(paragraph: number): number | null {
    return this.last.get(paragraph) ?? null
  }

  /** A bucket costs as much as it holds: each paragraph is linked to the last ones of its own issuer, and to one of each other, of whom there are few. */
  private linkBucket(items: readonly number[]): void {
    const isCommon = new Set(items.map((item) => this.issuerOf[item])).size >= SHARED_BY
    const others: number[] = []
    let own: number[] = []
    for (const item of items) {
      const before = own.at(-1)
      if (before !== undefined && this.issuerOf[before] !== this.issuerOf[item]) {
        others.push(own[0]!)
        if (own.length > 1) others.push(before)
        own = []
      }
      const same = own.at(-1)
      if (same !== undefined && this.reportOf[same] === this.reportOf[item]) continue
      for (const earlier of own.slice(-OWN_BEFORE)) this.join(earlier, item)
      if (!isCommon) for (const earlier of others) this.join(earlier, item)
      own.push(item)
    }
  }

  private join(earlier: number, later: number): void {
    const links = this.links.get(later)
    if (links) links.add(earlier)
    else this.links.set(later, new Set([earlier]))
    if ((this.last.get(earlier) ?? 0) < later) this.last.set(earlier, later)
  }
}

const NONE: ReadonlySet<number> = new Set()

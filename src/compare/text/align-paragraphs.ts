import { candidates } from './candidates.js'
import { likeness } from './grams.js'
import { keptInOrder } from './order.js'
import { Pairing } from './pairing.js'
import type { Paragraph } from './report-text.js'

/** A paragraph and what it was: one side is null where it is new or removed. */
export interface ParagraphRow {
  from: Paragraph | null
  to: Paragraph | null
}

/** Paragraphs less alike than this (Dice's coefficient of their shingles) are not one edited. */
const ALIKE = 0.4

/**
 * Two lists of paragraphs side by side. Both stand in their own order; a paragraph that changed places is removed here and new there.
 */
export function alignParagraphs(from: readonly Paragraph[], to: readonly Paragraph[]): ParagraphRow[] {
  const pairs = pairAlike(from, to, ALIKE).pairs
  const kept = keptInOrder(pairs.map((pair) => ({ ...pair, weight: 1 + to[pair.to]!.key.length })))
  const inOrder = new Pairing(from.length, to.length)
  for (const i of kept) inOrder.join(pairs[i]!)
  return interleave(inOrder, (i, j) => ({ from: i < 0 ? null : from[i]!, to: j < 0 ? null : to[j]! }))
}

/** Pairs of paragraphs that are the same or, by the share of shingles asked for, nearly so. */
export function pairAlike(from: readonly Paragraph[], to: readonly Paragraph[], least: number): Pairing {
  const pairing = new Pairing(from.length, to.length)
  pairing.joinEqual(from.map(({ key }) => key), to.map(({ key }) => key))
  const a = pairing.freeFrom()
  const b = pairing.freeTo()
  const found = candidates(a.map((i) => from[i]!.grams), b.map((j) => to[j]!.grams))
  pairing.joinBest(
    found.map((pair) => {
      const i = a[pair.from]!
      const j = b[pair.to]!
      const score = likeness(from[i]!.grams, to[j]!.grams)
      return { from: i, to: j, score: score < least ? 0 : score }
    }),
  )
  return pairing
}

/**
 * Rows in the order of the second side; what is only on the first side follows the row of what stands before it there. An index of
 * -1 is no item. `leads` says which pairs stand in order: a row that has moved leads nowhere.
 */
export function interleave<T>({ toOf, fromOf }: Pairing, row: (from: number, to: number) => T, leads: (to: number) => boolean = () => true): T[] {
  const after: number[][] = Array.from({ length: fromOf.length + 1 }, () => [])
  let anchor = 0
  toOf.forEach((j, i) => {
    if (j === -1) after[anchor]!.push(i)
    else if (leads(j)) anchor = j + 1
  })
  const out = after[0]!.map((i) => row(i, -1))
  fromOf.forEach((i, j) => {
    out.push(row(i, j))
    for (const lone of after[j + 1]!) out.push(row(lone, -1))
  })
  return out
}

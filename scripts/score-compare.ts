/** When two readings of one text are the same thing: by place, by value, by name. */
import { Converter } from 'opencc-js/t2cn'
import type { Span } from '../src/model/span.js'

const simplify = Converter({ from: 't', to: 'cn' })
const simplified = new Map<string, string>()
function simple(character: string): string {
  let known = simplified.get(character)
  if (known === undefined) {
    known = simplify(character)
    simplified.set(character, known)
  }
  return known
}

const INSIGNIFICANT = /[\s\p{Cf}\p{Co}"'“”‘’《》〈〉「」『』()（）【】[\]、，。．.:：;；]/gu

/** A name as far as it matters: simplified, half-width, lower case, without blanks and punctuation. */
export const fold = (name: string | null | undefined): string =>
  Array.from((name ?? '').normalize('NFKC'), simple).join('').replace(INSIGNIFICANT, '').toLowerCase()

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** Intersection over union of two spans. */
export const jaccard = (a: Span, b: Span): number => shared(a, b) / (Math.max(a.end, b.end) - Math.min(a.start, b.start) || 1)

/** Nearly the same span: a unit or a sign more or less is no matter. */
export const samePlace = (a: Span, b: Span): boolean => shared(a, b) > 0 && (jaccard(a, b) >= 0.6 || (Math.abs(a.start - b.start) <= 2 && Math.abs(a.end - b.end) <= 3))

function plain(decimal: string): string {
  if (!decimal.includes('.')) return decimal
  let end = decimal.length
  while (decimal[end - 1] === '0') end--
  return decimal.slice(0, decimal[end - 1] === '.' ? end - 1 : end)
}

/** Values as numbers: 93.90 is 93.9; a range is equal to a range only. */
export const sameValue = (a: string | readonly string[], b: string | readonly string[]): boolean => [a].flat().map(plain).join('|') === [b].flat().map(plain).join('|')

function bigrams(folded: string): string[] {
  const padded = `^${folded}$`
  return Array.from({ length: padded.length - 1 }, (_, i) => padded.slice(i, i + 2))
}

/** Dice coefficient over the bigrams of two folded names, ends padded: 0 to 1. */
export function likeness(a: string | null | undefined, b: string | null | undefined): number {
  const one = fold(a)
  const two = fold(b)
  if (one === '' || two === '') return 0
  const left = bigrams(one)
  const right = bigrams(two)
  const bag = new Map<string, number>()
  for (const gram of left) bag.set(gram, (bag.get(gram) ?? 0) + 1)
  let common = 0
  for (const gram of right) {
    const n = bag.get(gram) ?? 0
    if (n === 0) continue
    bag.set(gram, n - 1)
    common++
  }
  return (2 * common) / (left.length + right.length)
}

/** The same indicator: alike, or an accepted name stands at its end with no more than as much again before it. */
export function sameName(name: string | undefined, accepted: readonly string[]): boolean {
  const read = fold(name)
  return accepted.some((want) => {
    if (likeness(name, want) >= 0.6) return true
    const short = fold(want)
    return short.length >= 3 && read.endsWith(short) && read.length <= 2 * short.length
  })
}

export interface Matching {
  /** Index of the prediction for each index of the gold list. */
  ofGold: Map<number, number>
  /** Index of the gold entry for each index of the predictions. */
  ofRead: Map<number, number>
}

/** One to one, the best pairs first. A score of 0 is no pair. */
export function match<G extends { start: number }, R>(gold: readonly G[], read: readonly R[], score: (g: G, r: R) => number): Matching {
  const pairs: { score: number; g: number; r: number }[] = []
  gold.forEach((g, i) => {
    if (g.start < 0) return
    read.forEach((r, j) => {
      const s = score(g, r)
      if (s > 0) pairs.push({ score: s, g: i, r: j })
    })
  })
  pairs.sort((a, b) => b.score - a.score)
  const ofGold = new Map<number, number>()
  const ofRead = new Map<number, number>()
  for (const pair of pairs) {
    if (ofGold.has(pair.g) || ofRead.has(pair.r)) continue
    ofGold.set(pair.g, pair.r)
    ofRead.set(pair.r, pair.g)
  }
  return { ofGold, ofRead }
}

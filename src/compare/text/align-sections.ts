import { interleave } from './align-paragraphs.js'
import { candidates } from './candidates.js'
import { containment, likeness } from './grams.js'
import { keptInOrder } from './order.js'
import { Pairing } from './pairing.js'
import type { TextSection } from './report-text.js'
import { bigramsOf, familiarity, joins, sectionScore, weightOf } from './section-score.js'

/** Sections that belong together, by index; one side may be empty (new, removed) or several (merged, split). */
export interface SectionGroup {
  from: number[]
  to: number[]
  /** How alike their texts are, 0 to 1; 0 where a side is empty. */
  score: number
  moved: boolean
}

/** A section goes into another where more than this share of its shingles stands there … */
const INSIDE = 0.6
/** … and there are enough of them to tell. */
const ENOUGH = 12

/** The sections of two reports side by side, in the order of the second; what was removed stands where it stood. */
export function alignSections(from: readonly TextSection[], to: readonly TextSection[]): SectionGroup[] {
  const pairing = pairSections(from, to)
  const moved = movedSections(from, to, pairing)
  const { into, outOf } = absorbed(from, to, pairing)
  const gone = new Set([...into.values()].flat())
  const come = new Set([...outOf.values()].flat())
  const rows = interleaveSections(pairing, moved)
  return rows
    .filter(([i, j]) => !(j === -1 && gone.has(i)) && !(i === -1 && come.has(j)))
    .map(([i, j]): SectionGroup => {
      const all = { from: i === -1 ? [] : [i, ...(into.get(j) ?? [])].sort(ascending), to: j === -1 ? [] : [j, ...(outOf.get(i) ?? [])].sort(ascending) }
      return { ...all, score: i === -1 || j === -1 ? 0 : groupScore(all.from.map((k) => from[k]!), all.to.map((k) => to[k]!)), moved: moved.has(j) }
    })
}

const ascending = (a: number, b: number): number => a - b

function groupScore(from: readonly TextSection[], to: readonly TextSection[]): number {
  const text = (sections: readonly TextSection[]): string => sections.flatMap(({ paragraphs }) => paragraphs.map(({ key }) => key)).join('\n')
  if (text(from) === text(to)) return 1
  const set = (sections: readonly TextSection[]): Int32Array => (sections.length === 1 ? sections[0]!.grams : Int32Array.from(new Set(sections.flatMap(({ grams }) => [...grams]))).sort())
  return Math.min(0.999, likeness(set(from), set(to)))
}

/** First what is the same, then what is alike, the best first; what stands before all headings belongs together. */
function pairSections(from: readonly TextSection[], to: readonly TextSection[]): Pairing {
  const pairing = new Pairing(from.length, to.length)
  pairing.join({ from: 0, to: 0, score: 1 })
  const body = (section: TextSection): string => section.paragraphs.map(({ key }) => key).join('\n')
  const keys = (sections: readonly TextSection[], keyOf: (section: TextSection) => string): string[] => sections.map(keyOf)
  for (const keyOf of [
    (all: readonly TextSection[]) => (section: TextSection) => `${pathOf(all, section)}\n\n${body(section)}`,
    () => (section: TextSection) => (section.grams.length < ENOUGH ? '' : `${section.key}\n\n${body(section)}`),
  ])
    pairing.joinEqual(keys(from, keyOf(from)), keys(to, keyOf(to)))
  const a = pairing.freeFrom()
  const b = pairing.freeTo()
  const wanted = new Map<string, [number, number]>()
  const want = (i: number, j: number): void => void wanted.set(`${i} ${j}`, [i, j])
  for (const of of [(s: TextSection) => s.reach, (s: TextSection) => bigramsOf(s.key)])
    for (const pair of candidates(a.map((i) => of(from[i]!)), b.map((j) => of(to[j]!)))) want(a[pair.from]!, b[pair.to]!)
  for (const [i, j] of sameNames(from, to, a, b)) want(i, j)
  const known = familiarity(from, to)
  const scored = [...wanted.values()].map(([i, j]) => ({ i, j, score: sectionScore(known, i, j) }))
  pairing.joinBest(scored.filter(({ score }) => joins(score)).map(({ i, j, score }) => ({ from: i, to: j, score: weightOf(score) })))
  return pairing
}

const pathOf = (all: readonly TextSection[], section: TextSection): string => (section.parent < 0 ? section.key : `${all[section.parent]!.key}\n${section.key}`)

/** Sections of one title, or the only ones of one role, whatever is in them: the k-th with the k-th. */
function sameNames(from: readonly TextSection[], to: readonly TextSection[], a: readonly number[], b: readonly number[]): [number, number][] {
  const out: [number, number][] = []
  const group = (all: readonly TextSection[], free: readonly number[], keyOf: (section: TextSection, all: readonly TextSection[]) => string): Map<string, number[]> => {
    const map = new Map<string, number[]>()
    for (const i of free) {
      const key = keyOf(all[i]!, all)
      if (key !== '') map.set(key, [...(map.get(key) ?? []), i])
    }
    return map
  }
  for (const keyOf of [(s: TextSection, all: readonly TextSection[]) => pathOf(all, s), (s: TextSection) => s.key, (s: TextSection) => (s.role === 'other' ? '' : `${s.level} ${s.role}`)]) {
    const ofB = group(to, b, keyOf)
    for (const [key, ofA] of group(from, a, keyOf)) ofB.get(key)?.forEach((j, k) => k < ofA.length && out.push([ofA[k]!, j]))
  }
  return out
}

/** Sections that lie in another section than before, or in another order among those of one section. By index of the second side. */
function movedSections(from: readonly TextSection[], to: readonly TextSection[], { pairs, toOf, fromOf }: Pairing): Set<number> {
  const moved = new Set<number>()
  const families = new Map<number, { from: number; to: number; weight: number }[]>()
  for (const pair of pairs) {
    const parent = from[pair.from]!.parent
    const now = to[pair.to]!.parent
    if ((parent < 0 ? -1 : toOf[parent]!) !== now) {
      // Under a heading that is new in place of one that went, a section stays where it was.
      const renewed = parent >= 0 && now >= 0 && toOf[parent] === -1 && fromOf[now] === -1
      if (!renewed) moved.add(pair.to)
      continue
    }
    const family = families.get(now)
    const placed = { from: pair.from, to: pair.to, weight: 1 + to[pair.to]!.reach.length }
    if (family) family.push(placed)
    else families.set(now, [placed])
  }
  for (const family of families.values()) {
    const kept = keptInOrder(family)
    family.forEach((placed, i) => {
      if (!kept.has(i)) moved.add(placed.to)
    })
  }
  return moved
}

/** Sections without a partner whose text stands in a section that has one: merged into it (`into`), or split off it (`outOf`). */
function absorbed(from: readonly TextSection[], to: readonly TextSection[], pairing: Pairing): { into: Map<number, number[]>; outOf: Map<number, number[]> } {
  const into = hosts(from, pairing.freeFrom(), to, pairing.fromOf)
  const outOf = hosts(to, pairing.freeTo(), from, pairing.toOf)
  return { into, outOf }
}

/** For each host (by index) the lone sections that it has taken in. */
function hosts(lone: readonly TextSection[], free: readonly number[], others: readonly TextSection[], partners: Int32Array): Map<number, number[]> {
  const taken = free.filter((i) => lone[i]!.grams.length >= ENOUGH)
  const best = new Map<number, { host: number; share: number }>()
  for (const pair of candidates(taken.map((i) => lone[i]!.grams), others.map(({ grams }) => grams))) {
    const i = taken[pair.from]!
    const share = containment(lone[i]!.grams, others[pair.to]!.grams)
    if (share >= INSIDE && partners[pair.to] !== -1 && share > (best.get(i)?.share ?? 0)) best.set(i, { host: pair.to, share })
  }
  const out = new Map<number, number[]>()
  for (const [i, { host }] of best) out.set(host, [...(out.get(host) ?? []), i])
  return out
}

function interleaveSections(pairing: Pairing, moved: ReadonlySet<number>): [number, number][] {
  return interleave(pairing, (i, j): [number, number] => [i, j], (j) => !moved.has(j))
}

import munkres from 'munkres'
import { problemClasses, type ProblemClass } from '../domain/problem-classes.js'
import type { Problem } from '../model/analysis.js'
import type { Doubt } from '../model/said.js'
import { contentOf, type Content, type Rarity } from './content.js'
import type { Sheet } from './sheets.js'

/** A problem as one report tells it. */
export interface Told {
  sheet: Sheet
  problem: Problem
  content: Content
  classes: readonly ProblemClass[]
}
export interface Sighting extends Told {
  score: number
  reasons: Doubt[]
}
/** One problem through the reports of an issuer. */
export interface Thread {
  sightings: Sighting[]
}

/** Two problems less alike than this are two. */
const LEAST = 0.4
/** What the words and the class count. A narrow class alone is enough where both heads belong to it; a broad one never is. */
const WORDS = 0.6
const NARROW = 0.42
const BROAD = 0.15

export function toldProblem(sheet: Sheet, problem: Problem): Told {
  const content = contentOf(problem.text)
  return { sheet, problem, content, classes: problemClasses(content.head, content.rest) }
}

/** The problems of one issuer's reports, report by report: each is the next sighting of the thread it is most alike, or begins one. */
export function threadsOf(reports: readonly (readonly Told[])[], rarity: Rarity): Thread[] {
  const threads: Thread[] = []
  for (const told of reports) {
    const scored = told.map((problem) => threads.map((thread) => bestOf(problem, thread, rarity)))
    const joined = new Map<number, number>()
    if (told.length > 0 && threads.length > 0) for (const [i, j] of munkres(scored.map((row) => row.map(({ score }) => 1 - score)))) if (scored[i]![j]!.score >= LEAST) joined.set(i, j)
    told.forEach((problem, i) => {
      const at = joined.get(i)
      if (at === undefined) threads.push({ sightings: [{ ...problem, score: 1, reasons: [] }] })
      else threads[at]!.sightings.push({ ...problem, ...scored[i]![at]! })
    })
  }
  return threads
}

function bestOf(problem: Told, { sightings }: Thread, rarity: Rarity): { score: number; reasons: Doubt[] } {
  return sightings.map((sighting) => alike(problem, sighting, rarity)).reduce((best, next) => (next.score >= best.score ? next : best))
}

function alike(a: Told, b: Told, rarity: Rarity): { score: number; reasons: Doubt[] } {
  const { score, shared } = rarity.likeness(a.content, b.content)
  const [first, second] = [a.classes[0], b.classes[0]]
  const isClass = first !== undefined && first === second
  const reasons: Doubt[] = []
  if (isClass) reasons.push({ code: 'same-class', message: { zh: `同属“${first.name}”一类`, en: `both of the class “${first.name}”` } })
  if (shared.length > 0) {
    const words = shared.slice(0, 6)
    reasons.push({ code: 'shared-words', message: { zh: `都说到${words.join('、')}`, en: `both speak of ${words.join(', ')}` } })
  }
  return { score: Math.min(1, WORDS * score + (isClass ? (first.narrow ? NARROW : BROAD) : 0)), reasons }
}

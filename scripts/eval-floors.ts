/** Scores that a document must not fall below again: data in floors.json, changed only by an explicit flag. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Tally } from './score-tally.js'

export type Floors = Record<string, Record<string, number>>

/** What is held by a floor. The rest is printed. */
export const HELD = [
  'figures.f1', 'figure.all', 'figure.unit', 'figure.indicator', 'figure.role', 'figure.comparator',
  'headings.f1', 'heading.level', 'heading.role', 'problems.f1', 'measures.f1', 'links.f1', 'citations.f1',
  'report.count', 'report.title', 'report.issuer', 'report.kind', 'report.period',
  'quotes', 'cells', 'values', 'pairs.f1', 'apart', 'empties', 'presence', 'changes', 'intervals', 'targets', 'moved', 'restatements', 'alarms.f1', 'ledger.status', 'ledger.places', 'ledger.joined.f1', 'ledger.promises', 'sections.partners', 'sections.status', 'sections.also',
] as const

const FINE = 1e4
const roundedDown = (x: number): number => Math.floor(x * FINE + 1e-6) / FINE

export const loadFloors = (path: string): Floors => (existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Floors) : {})

/** Floors at what is reached now; documents that were not scored this time keep theirs. */
export function updatedFloors(old: Floors, results: ReadonlyMap<string, Tally>): Floors {
  const all: Floors = { ...old }
  for (const [id, tally] of results) {
    const scores = tally.scores()
    all[id] = Object.fromEntries(HELD.flatMap((name) => (scores.has(name) ? [[name, roundedDown(scores.get(name)!)]] : [])))
  }
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)))
}

export const saveFloors = (path: string, floors: Floors): void => writeFileSync(path, `${JSON.stringify(floors, null, 1)}\n`)

/** Names of the scores below their floor. A document without floors fails whole: a missing floor must be set on purpose. */
export function belowFloor(floors: Floors, id: string, tally: Tally): string[] {
  const held = floors[id]
  if (!held) return ['has no floors yet (npm run eval -- --update-floors)']
  const scores = tally.scores()
  return Object.entries(held).flatMap(([name, floor]) => {
    const score = scores.get(name) ?? 0
    return score + 1e-9 < floor ? [`${name} ${score.toFixed(4)} < ${floor}`] : []
  })
}

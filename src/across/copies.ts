import type { Candidates } from './candidates.js'
import { isFormula } from './formulas.js'
import type { Relation, ReportText } from './kit.js'
import type { Names } from './names.js'
import { relationOf, yearOf } from './order.js'
import { paragraphsOf, passageOf, type Passage } from './passages.js'
import { likeness } from './shingles.js'
import type { Templates } from './templates.js'

/** Share of shingles from which on a paragraph is a copy (DOMAIN 2.3, C29). */
const COPIED = 0.9
/** Characters of its own, template sentences aside, that a copy must have. */
const OWN = 40

/** Two paragraphs that say the same. */
export interface Copy {
  /** In the later report. */
  here: Passage
  there: Passage
  relation: Relation
  /** Share of shingles in common, 0 to 1. */
  likeness: number
  /** Actual values of three digits or more: all the same, or not all, or there are none. */
  figures: 'same' | 'changed' | 'none'
  /** Nothing in it is its own: its sentences are those of a form, or of many. */
  isTemplate: boolean
}
/** Copies that follow one another in both reports. */
export interface Run {
  copies: readonly [Copy, ...Copy[]]
  relation: Relation
}

/** Lines that may lie between two copies of one run: headings, short lines. */
const GAP = 4

/** Finds what the reports share, as they come in. It holds the paragraphs that later ones may be copies of, and no others. */
export class Copies {
  private next = 0
  private readonly held = new Map<number, Passage & { hasOwnSource: boolean }>()
  /** What is needed no longer once a paragraph has come in. */
  private readonly release = new Map<number, number[]>()

  constructor(
    private readonly candidates: Candidates,
    private readonly templates: Templates,
    private readonly names: Names,
  ) {}

  /** The runs that a report shares with reports before it. */
  in(reading: ReportText): Run[] {
    const copies = paragraphsOf(reading).flatMap((paragraph) => {
      const number = this.next++
      const candidates = this.candidates.of(number)
      const last = this.candidates.lastUse(number)
      if (candidates.size === 0 && last === null) return []
      const passage = passageOf(reading, paragraph, this.names)
      const found = this.sourcesOf(passage, candidates)
      if (last !== null) {
        this.held.set(number, { ...passage, hasOwnSource: found.some(({ relation }) => relation === 'earlier-year') })
        this.release.set(last, [...(this.release.get(last) ?? []), number])
      }
      for (const done of this.release.get(number) ?? []) this.held.delete(done)
      this.release.delete(number)
      return found
    })
    return runsOf(copies)
  }

  /** A paragraph has one source: an earlier report of one's own, or else somebody's. */
  private sourcesOf(passage: Passage, candidates: ReadonlySet<number>): Copy[] {
    const alike: (Copy & { isFirst: boolean })[] = []
    for (const candidate of candidates) {
      const earlier = this.held.get(candidate)
      const relation = earlier === undefined ? null : relationOf(passage.head, earlier.head)
      if (!earlier || relation === null) continue
      const share = likeness(passage.shingles, earlier.shingles)
      if (share >= COPIED) alike.push({ ...this.copyOf(passage, earlier, relation, share), isFirst: !earlier.hasOwnSource })
    }
    const own = alike.filter(({ relation }) => relation === 'earlier-year').sort((a, b) => yearOf(b.there.head)! - yearOf(a.there.head)!)
    if (own.length > 0) return own.slice(0, 1)
    return alike.filter(({ isTemplate }) => !isTemplate).sort((a, b) => Number(b.isFirst) - Number(a.isFirst) || b.likeness - a.likeness).slice(0, 1)
  }

  private copyOf(passage: Passage, earlier: Passage, relation: Relation, share: number): Copy {
    const [one, other] = [yearOf(passage.head), yearOf(earlier.head)]
    const [here, there] = one !== null && other !== null && one < other ? [earlier, passage] : [passage, earlier]
    const own = passage.sentences.filter(({ hash, text }) => !this.templates.has(hash) && !isFormula(text)).reduce((sum, { text }) => sum + text.length, 0)
    return { here, there, relation, likeness: share, figures: figuresOf(here, there), isTemplate: own < OWN }
  }
}

function figuresOf({ figures: here }: Passage, { figures: there }: Passage): Copy['figures'] {
  if (here.length === 0 && there.length === 0) return 'none'
  return here.length === there.length && here.every(({ value }, i) => value === there[i]!.value) ? 'same' : 'changed'
}

/** @param copies in the order of one report */
function runsOf(copies: readonly Copy[]): Run[] {
  const runs: { copies: [Copy, ...Copy[]]; relation: Relation }[] = []
  const open = new Map<string, (typeof runs)[number]>()
  for (const copy of copies) {
    const key = `${copy.here.head.id} ${copy.there.head.id}`
    const run = open.get(key)
    const before = run?.copies.at(-1)
    if (run && before && follows(before.here, copy.here) && follows(before.there, copy.there)) run.copies.push(copy)
    else {
      const opened: (typeof runs)[number] = { copies: [copy], relation: copy.relation }
      runs.push(opened)
      open.set(key, opened)
    }
  }
  return runs
}
const follows = (before: Passage, after: Passage): boolean => after.line > before.line && after.line - before.line <= GAP

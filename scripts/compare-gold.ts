/**
 * The gold format of a comparison: what a careful analyst finds who lays the reports of one issuer side by side.
 * A place is a quote in its surroundings, the quote itself in [[…]]: `婚检率达到[[86.4%]]`. Without the marks it stands exactly once
 * in the text of its document (white space aside), so it is one place and no other; offsets are found, never stored.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../src/model/span.js'
import { analyse } from '../src/pipeline.js'
import { Dense } from './score-gold.js'

export type GoldSlot = 'result' | 'plan'
export type GoldStatus = 'done' | 'in-progress' | 'silent' | 'again'
export type GoldSectionStatus = 'unchanged' | 'edited' | 'moved' | 'renamed' | 'merged' | 'new' | 'removed'

export interface GoldPlace {
  /** Key of `documents`. */
  doc: string
  at: string
}
export interface GoldCell extends GoldPlace {
  slot: GoldSlot
  /** Year that the value is of. */
  period: string
  /** Exact, in the unit of the row; signed in rows of growth. */
  value: string
  /** The same value stated again in the same document. */
  also?: string[]
  /** Right either way: an earlier value told again, a second plan. */
  optional?: boolean
}
export interface GoldChange {
  from: string
  to: string
  slot: GoldSlot
  absolute: string
  /** Of quantities, two places. */
  percent?: string
  /** Of rates: percentage points. */
  points?: string
  /** What the absolute change may be, as both results are rounded; what is counted to the last one is not. */
  interval?: [string, string]
}
export interface GoldRow {
  name: string
  aspect: 'level' | 'growth' | 'increase'
  unit: string
  cells: GoldCell[]
  changes?: GoldChange[]
  optional?: boolean
  note?: string
}
export interface GoldApart {
  why: 'base' | 'unit' | 'scope' | 'period' | 'name'
  note?: string
  a: GoldPlace
  b: GoldPlace
}
export interface GoldTarget {
  name: string
  plan: GoldPlace
  result: GoldPlace
  verdict: 'met' | 'missed'
}
export interface GoldMoved {
  from: GoldPlace
  to: GoldPlace
  direction: 'up' | 'down'
}
interface Restated {
  name: string
  earlier: GoldPlace
  later: GoldPlace
  /** Of a value: later − earlier. Of a change: what it should be by both reports, in per cent to two places where `measure` says so. */
  computed: string
}
export type GoldRestatement =
  | (Restated & { kind: 'value'; period: string; verdict: 'same' | 'restated' })
  | (Restated & { kind: 'change'; change: GoldPlace; measure: 'absolute' | 'points' | 'percent'; stated: string; interval: [string, string]; verdict: 'same' | 'within-rounding' | 'off' })
export interface GoldProblem {
  name: string
  /** The problem as each report words it: the beginning of its entry. */
  sightings: GoldPlace[]
  promises: GoldPlace[]
  /** What report `doc` says of the problem that report `after` told; `at` is where it says so. */
  later: { after: string; doc: string; status: GoldStatus; at?: string }[]
}
export interface GoldSection {
  status: GoldSectionStatus
  /** Headings, by their places in the earlier report. */
  from: string[]
  to: string[]
  /** What holds beside the status, and what may be said or left unsaid. */
  also?: GoldSectionStatus[]
  may?: GoldSectionStatus[]
}
export interface ComparisonGold {
  issuer: string
  /** Path below the folder of the gold file, by the year reported on; in order of years. */
  documents: Record<string, string>
  /** Every figure of the reports that could stand beside another, by what it tells of; so a pair that is not here is a wrong one. */
  indicators: GoldRow[]
  /** Pairs that must not be joined. */
  apart: GoldApart[]
  targets: GoldTarget[]
  moved: GoldMoved[]
  restatements: GoldRestatement[]
  problems: GoldProblem[]
  /** Sections with text of their own; a heading that only stands above others is not listed. */
  sections: { from: string; to: string; pairs: GoldSection[] }[]
}

/** The texts of the reports that a gold file speaks of, and where in them its places are. */
export class GoldTexts {
  private readonly texts = new Map<string, string>()
  private readonly dense = new Map<string, Dense>()
  private constructor(readonly paths: ReadonlyMap<string, string>) {}

  /** Reads the documents below `folder` as the program does. */
  static async read(folder: string, gold: ComparisonGold): Promise<GoldTexts> {
    const of = new GoldTexts(new Map(Object.entries(gold.documents).map(([doc, path]) => [doc, join(folder, path)])))
    for (const [doc, path] of of.paths) {
      const { source } = await analyse({ name: path, bytes: readFileSync(path) }, { withText: true })
      of.texts.set(doc, source.text!)
      of.dense.set(doc, new Dense(source.text!))
    }
    return of
  }

  text(doc: string): string {
    const text = this.texts.get(doc)
    if (text === undefined) throw new Error(`no document ${doc} in the gold file`)
    return text
  }

  /** Where a marked quote stands. Throws where it does not, or more than once. */
  span({ doc, at }: GoldPlace): Span {
    const text = this.text(doc)
    const dense = this.dense.get(doc)!
    const [before, quote, after, more] = at.split(/\[\[|\]\]/)
    if (!quote || after === undefined || more !== undefined) throw new Error(`${doc}: ${at} has no [[quote]]`)
    const whole = new Dense(before! + quote + after).text
    const start = dense.text.indexOf(whole)
    if (start < 0) throw new Error(`${doc}: ${at} does not stand in ${this.paths.get(doc)}`)
    if (dense.text.includes(whole, start + 1)) throw new Error(`${doc}: ${at} stands more than once in ${text.length} characters`)
    const from = start + new Dense(before!).text.length
    return { start: dense.start(from), end: dense.end(from + new Dense(quote).text.length) }
  }
}

export interface NamedGold {
  /** Key of its floors: compare/county-health. */
  id: string
  folder: string
  gold: ComparisonGold
}

/** `NAME.gold.json` of a folder. */
export const comparisonGolds = (folder: string): NamedGold[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .map((file) => ({ id: `compare/${file.slice(0, -'.gold.json'.length)}`, folder, gold: JSON.parse(readFileSync(join(folder, file), 'utf8')) as ComparisonGold }))

/** The gold format: what a careful reader takes out of one report, by quotes in reading order. Offsets are found, never stored. */
import type { FigureKind, FigureRole, SectionRole, ReportKind } from '../src/model/analysis.js'

interface Quoted {
  q: string
  /** Right either way: not scored. */
  optional?: boolean
  /** Characters of the whole entry, where `q` is only its beginning. */
  length?: number
  /** Search from the start of the text again, or after the first occurrence of `after`. */
  back?: boolean
  after?: string
}
export interface GoldReport extends Quoted {
  title: string | null
  issuer: string | null
  kind?: ReportKind
  /** "2022", "2011/2013" or null. */
  period: string | null
}
export interface GoldHeading extends Quoted {
  level: number
  number: string | null
  title: string
  role: SectionRole
}
export interface GoldFigure extends Quoted {
  kind: FigureKind
  value: string | string[]
  unit: string
  comparator: string
  indicator: string[]
  role: FigureRole
  direction?: 'up' | 'down'
  scope?: string
}
export interface GoldRelation {
  check: string
  verdict: string
  figures: string[]
  at?: (number | null)[]
  alternatives?: number[][]
  note?: string
  optional?: boolean
}
export interface Gold {
  doc: string
  reports?: GoldReport[]
  headings?: GoldHeading[]
  figures?: GoldFigure[]
  problems?: Quoted[]
  measures?: Quoted[]
  citations?: Quoted[]
  links?: [number, number][]
  relations?: GoldRelation[]
}

export type Placed<T> = T & { start: number; end: number }
export interface PlacedGold {
  headings: Placed<GoldHeading>[]
  figures: Placed<GoldFigure>[]
  problems: Placed<Quoted>[]
  measures: Placed<Quoted>[]
  citations: Placed<Quoted>[]
  reports: Placed<GoldReport>[]
  /** Quotes that do not stand in the text: the gold file is wrong, or the reader lost something. */
  lost: string[]
}

const INVISIBLE = /[\s\p{Cf}\p{Co}]/u

/** A text without white space and invisible characters, and where each of its characters stood: one gold file serves every container. */
export class Dense {
  readonly text: string
  private readonly positions: number[] = []
  constructor(source: string) {
    const kept: string[] = []
    for (let i = 0; i < source.length; i++) {
      if (INVISIBLE.test(source[i]!)) continue
      kept.push(source[i]!)
      this.positions.push(i)
    }
    this.text = kept.join('')
  }
  start(at: number): number {
    return this.positions[at]!
  }
  end(at: number): number {
    return this.positions[Math.min(at, this.positions.length) - 1]! + 1
  }
}

function placeAll<T extends Quoted>(dense: Dense, entries: readonly T[], name: string, nested: boolean, lost: string[]): Placed<T>[] {
  let from = 0
  return entries.map((entry, i) => {
    const quote = new Dense(entry.q).text
    const anchor = entry.after === undefined ? 0 : Math.max(0, dense.text.indexOf(new Dense(entry.after).text))
    const at = quote === '' ? -1 : dense.text.indexOf(quote, entry.back ? anchor : from)
    if (at < 0) {
      lost.push(`${name}[${i}] ${JSON.stringify(entry.q.slice(0, 60))} not found after ${JSON.stringify(dense.text.slice(Math.max(0, from - 12), from))}`)
      return { ...entry, start: -1, end: -1 }
    }
    from = at + (nested ? 1 : quote.length)
    return { ...entry, start: dense.start(at), end: dense.end(at + (entry.length ?? quote.length)) }
  })
}

/** Finds every quote of a gold file in the text, each after the one before it. Headings, problems and measures may lie in one another. */
export function placeGold(gold: Gold, text: string): PlacedGold {
  const dense = new Dense(text)
  const lost: string[] = []
  return {
    reports: placeAll(dense, gold.reports ?? [], 'reports', false, lost),
    headings: placeAll(dense, gold.headings ?? [], 'headings', true, lost),
    figures: placeAll(dense, gold.figures ?? [], 'figures', false, lost),
    problems: placeAll(dense, gold.problems ?? [], 'problems', true, lost),
    measures: placeAll(dense, gold.measures ?? [], 'measures', true, lost),
    citations: placeAll(dense, gold.citations ?? [], 'citations', false, lost),
    lost,
  }
}

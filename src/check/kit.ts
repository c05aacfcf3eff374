import type { Big } from 'big.js'
import { around, Exact, point, type Interval } from '../domain/interval.js'
import type { Cell } from '../domain/table-cells.js'
import type { Figure, Finding, Report } from '../model/analysis.js'
import type { Said } from '../model/said.js'
import type { Span } from '../model/span.js'
import type { Line, Section } from '../model/working.js'

export { around, Exact, meet, minus, point, product, quotient, scaled, total, type Interval } from '../domain/interval.js'
export { verdictOf, type ArithmeticVerdict } from './verdict.js'
export { printed } from './printed.js'

/** A figure with one value, and where it stands in the clean text. */
export class Operand {
  private exact: Big | undefined
  private place: Big | undefined
  private range: Interval | undefined
  private double: number | undefined
  private half: number | undefined

  constructor(
    readonly figure: Figure,
    readonly at: Span,
    /** One of the parts of an amount before it: behind 其中, or going on from one that is. */
    readonly isPart: boolean,
    /** Where the figure before it ends, or 0: its own words begin behind it. */
    readonly wordsFrom: number,
  ) {}

  /** In the base unit. */
  get value(): Big {
    return (this.exact ??= new Exact(this.figure.value as string))
  }
  /** The value as a double: to tell at once what cannot hold, before anything is computed exactly. */
  get approximate(): number {
    return (this.double ??= Number(this.figure.value))
  }
  /** One in the last printed place; zero for a count that is printed in full, and for whole points: they are exact. */
  get step(): Big {
    return (this.place ??= this.isExact ? new Exact(0) : new Exact(this.figure.step))
  }
  /** Half a unit of the last place, as a double. */
  get slack(): number {
    return (this.half ??= this.isExact ? 0 : Number(this.figure.step) / 2)
  }
  private get isExact(): boolean {
    const { kind, step } = this.figure
    return kind === 'count' ? Number(step) <= 1 : kind === 'score' && step === '1'
  }
  /** What the printed number may stand for. */
  get interval(): Interval {
    return (this.range ??= this.figure.comparator === '=' ? around(this.value, this.step) : point(this.value))
  }
  /** Printed as it is, not as a bound or 约. */
  get isPlain(): boolean {
    return this.figure.comparator === '='
  }
}

/** A sentence with the figures in it. */
export interface Sentence {
  span: Span
  operands: readonly Operand[]
}
/** A line of the text with its sentences; a cell of a table is one. Sentences without figures are left out. */
export interface Paragraph {
  span: Span
  sentences: readonly Sentence[]
}

/** A cell of a table with the figures in it; its text has its lines joined. Rows and columns count from 1. */
export interface CheckCell extends Cell {
  at: Span
  operands: readonly Operand[]
  /** Words to its left, the widest first, the nearest last. Empty for heads. */
  rowHeaders: readonly string[]
  /** Heads above it, the widest first, the nearest last. Empty for heads. */
  columnHeaders: readonly string[]
}
export interface CheckTable {
  rows: readonly (readonly CheckCell[])[]
  width: number
}

/** A passage of the source as it stands. */
export interface Quoted {
  span: Span
  quote: string
}

/** All that a rule sees of one report. Read-only; places in it are places in `text`, those in `report` are places in the source. */
export interface CheckView {
  /** Clean text of the whole document. */
  text: string
  report: Report
  /** Lines with figures. */
  paragraphs: readonly Paragraph[]
  /** All lines of the report, headings and cells among them; without title and furniture. */
  lines: readonly Line[]
  /** Headings and what lies below each, in the order of `report.headings`. */
  sections: readonly Section[]
  tables: readonly CheckTable[]
  /** Sentences of a line, the closing mark included. */
  sentencesOf(line: Span): Span[]
  /** A place in `text` as a place and quote of the source. */
  cite(at: Span): Quoted
}

type EvidenceRole = Finding['evidence'][number]['role']

/** What a rule claims. Who is concerned is named by the operands and quotes; places follow from them. */
export interface Claim extends Pick<Finding, 'check' | 'verdict' | 'severity' | 'diagnosis' | 'confidence'> {
  operands: readonly { role: EvidenceRole; operand: Operand }[]
  /** Passages that are no figures: headings, clauses, problems. */
  quotes?: readonly Quoted[]
  /** The figure that the claim is about: its indicator, scope and period name the finding. Without a figure: null, its quotes name it. */
  about: Operand | null
  /** The result as printed. */
  stated?: string
  /** The result as recomputed. */
  computed?: string
  /** What the inputs allow, each within its rounding. */
  interval?: Interval
  message: Said
  hint: Said
}

/** One check. Its doc comment is its page: what it finds, why it matters, what it leaves alone, its source. */
export interface Rule {
  /** Equals the folder's name. */
  id: string
  /** What it is called. */
  name: Said
  /** Checks of the catalogue that it carries out (DOMAIN 2.3). */
  catalogue: readonly string[]
  find(view: CheckView): Iterable<Claim>
}

export { diagnosisOf, type Diagnosis } from './diagnosis.js'
export { figureIn, formsOf, type CheckForm, type CheckFormRow } from './forms.js'
export type { FormField } from '../domain/self-evaluation-form.js'
export { growthClaim, growthOf, type Growth } from './growth.js'
export { addable, digitsOf, isAmount, likeness } from './operands.js'
export { columnsOf, rowsWith, type TableColumn } from './table-columns.js'
export { shareClaim, shareRange, shareVerdict, type Share } from './share.js'
export { slipOf, type Slip } from './slip.js'
export { sumClaim, sumOf, sumVerdict } from './sum.js'
export { opening, remark } from './remark.js'

import type { Big } from 'big.js'
import { Exact } from '../domain/interval.js'
import type { Analysis, Figure, Finding } from '../model/analysis.js'
import { mendedQuote } from './mended-quote.js'

type Evidence = Finding['evidence'][number]
type Check = NonNullable<Finding['check']>

/**
 * The arithmetic of a finding spelled out from its operands as they are printed, noise in them mended: 27512.96万元 ÷ 30758.63万元 = 89.45%.
 * @param figures of the report, by id
 * @param edits of the Analysis
 * @returns null where nothing is computed, or the operands do not say from what
 */
export const formulaOf = (finding: Finding, figures: ReadonlyMap<string, Figure>, edits: Analysis['edits']): string | null => (finding.check === undefined ? null : new Arithmetic(finding, figures, edits)[finding.check]())

/** One way to spell each check. */
class Arithmetic implements Record<Check, () => string | null> {
  private readonly result: string

  constructor(
    private readonly finding: Finding,
    private readonly figures: ReadonlyMap<string, Figure>,
    private readonly edits: Analysis['edits'],
  ) {
    this.result = finding.computed === undefined ? '' : ` = ${finding.computed}`
  }

  rate(): string | null {
    const [numerator, denominator] = [this.one('numerator'), this.one('denominator')]
    return numerator && denominator ? `${this.said(numerator)} ÷ ${this.said(denominator)}${this.result}` : null
  }

  sum(): string | null {
    const parts = this.all('part')
    return parts.length > 0 ? `${this.joined(parts, ' + ')}${this.result}` : this.compared(this.one('stated'), this.one('total'))
  }

  difference(): string | null {
    const [from, to, whole, parts] = [this.one('from'), this.one('to'), this.one('total'), this.all('part')]
    if (from && to) return `${this.gap(from, to)}${this.result}`
    if (from && parts.length > 0) return `${this.joined([from, ...parts], ' − ')}${this.result}`
    return whole && parts.length > 0 ? `${this.joined([whole, ...parts], ' − ')}${this.result}` : null
  }

  growth(): string | null {
    const [from, to, change] = [this.one('from'), this.one('to'), this.one('change')]
    if (!from && to && change) {
      // The value before is not printed: the value less its change.
      const isUp = this.figures.get(change.figure ?? '')?.direction !== 'down'
      return `${this.said(change)} ÷ (${this.said(to)} ${isUp ? '−' : '+'} ${this.said(change)})${this.result}`
    }
    return from && to ? `(${this.gap(from, to)}) ÷ ${this.said(from)}${this.result}` : null
  }

  product(): string | null {
    const [parts, numerator, denominator] = [this.all('part'), this.one('numerator'), this.one('denominator')]
    if (parts.length > 0 && numerator && denominator) return `${this.joined([...parts, numerator], ' × ')} ÷ ${this.said(denominator)}${this.result}`
    if (parts.length !== 1) return parts.length > 1 ? `${this.joined(parts, ' × ')}${this.result}` : null
    const times = this.timesOf(parts[0]!)
    return times === null ? null : `${this.said(parts[0]!)} × ${times}${this.result}`
  }

  target(): string | null {
    return this.compared(this.one('actual'), this.one('target'))
  }

  same(): string | null {
    const [a, b] = this.finding.evidence
    const order = a && b ? this.order(a, b) : null
    return order === null ? null : `${this.said(a!)} ${order === 0 ? '=' : '≠'} ${this.said(b!)}`
  }

  private all(role: Evidence['role']): Evidence[] {
    return this.finding.evidence.filter((piece) => piece.role === role)
  }
  private one(role: Evidence['role']): Evidence | undefined {
    return this.finding.evidence.find((piece) => piece.role === role)
  }
  private said({ quote, span }: Evidence): string {
    return mendedQuote(quote, span, this.edits)
  }
  private joined(list: readonly Evidence[], sign: string): string {
    return list.map((piece) => this.said(piece)).join(sign)
  }
  private valueOf({ figure }: Evidence): Big | null {
    const value = figure === undefined ? undefined : this.figures.get(figure)?.value
    return typeof value === 'string' ? new Exact(value) : null
  }
  /** -1, 0, 1; null where one of them has no single value. */
  private order(a: Evidence, b: Evidence): number | null {
    const [x, y] = [this.valueOf(a), this.valueOf(b)]
    return x === null || y === null ? null : x.cmp(y)
  }
  private compared(a: Evidence | undefined, b: Evidence | undefined): string | null {
    const order = a && b ? this.order(a, b) : null
    return order === null ? null : `${this.said(a!)} ${order < 0 ? '<' : order > 0 ? '>' : '='} ${this.said(b!)}`
  }
  /** The larger less the smaller. */
  private gap(from: Evidence, to: Evidence): string {
    return this.order(from, to) === 1 ? `${this.said(from)} − ${this.said(to)}` : `${this.said(to)} − ${this.said(from)}`
  }
  /** How often a count goes into the number it was multiplied to; null where that is no whole number. */
  private timesOf(piece: Evidence): string | null {
    const part = this.valueOf(piece)
    const number = /^\d+(?:\.\d+)?/.exec(this.finding.computed ?? '')?.[0]
    if (part === null || number === undefined || part.lte(0)) return null
    const times = new Exact(number).div(part)
    return times.gte(2) && times.eq(times.round(0)) ? times.toFixed() : null
  }
}

import { Exact } from '../domain/interval.js'
import type { Figure, Finding } from '../model/analysis.js'

type Evidence = Finding['evidence'][number]
type Role = Evidence['role']

/**
 * The arithmetic of a finding spelled out from its operands as they are printed: 27512.96万元 ÷ 30758.63万元 = 89.45%.
 * @param figures of the report, by id
 * @returns null where nothing is computed, or the operands do not say from what
 */
export function formulaOf({ check, computed, evidence }: Finding, figures: ReadonlyMap<string, Figure>): string | null {
  const all = (role: Role): Evidence[] => evidence.filter((piece) => piece.role === role)
  const one = (role: Role): Evidence | undefined => all(role)[0]
  const valueOf = ({ figure }: Evidence): InstanceType<typeof Exact> | null => {
    const value = figure === undefined ? undefined : figures.get(figure)?.value
    return typeof value === 'string' ? new Exact(value) : null
  }
  /** -1, 0, 1; null where one of them has no single value. */
  const compared = (a: Evidence, b: Evidence): number | null => {
    const [x, y] = [valueOf(a), valueOf(b)]
    return x === null || y === null ? null : x.cmp(y)
  }
  const result = computed === undefined ? '' : ` = ${computed}`
  const [from, to] = [one('from'), one('to')]
  switch (check) {
    case 'rate': {
      const [numerator, denominator] = [one('numerator'), one('denominator')]
      return numerator && denominator ? `${said(numerator)} ÷ ${said(denominator)}${result}` : null
    }
    case 'sum': {
      const parts = all('part')
      return parts.length > 1 ? `${parts.map(said).join(' + ')}${result}` : null
    }
    case 'difference': {
      if (from && to) return `${gap(from, to, compared(from, to))}${result}`
      const [whole, parts] = [one('total'), all('part')]
      return whole && parts.length > 0 ? `${[whole, ...parts].map(said).join(' − ')}${result}` : null
    }
    case 'growth':
      return from && to ? `（${gap(from, to, compared(from, to))}）÷ ${said(from)}${result}` : null
    case 'product': {
      const parts = all('part')
      if (parts.length > 1) return `${parts.map(said).join(' × ')}${result}`
      const times = parts[0] && computed !== undefined ? timesOf(valueOf(parts[0]), computed) : null
      return times === null ? null : `${said(parts[0]!)} × ${times}${result}`
    }
    case 'target': {
      const [actual, target] = [one('actual'), one('target')]
      const order = actual && target ? compared(actual, target) : null
      return order === null ? null : `${said(actual!)} ${order < 0 ? '<' : order > 0 ? '>' : '='} ${said(target!)}`
    }
    case 'same': {
      const [a, b] = evidence
      const order = a && b ? compared(a, b) : null
      return order === null ? null : `${said(a!)} ${order === 0 ? '=' : '≠'} ${said(b!)}`
    }
    case undefined:
      return null
  }
}

/** A quote on one line. */
const said = ({ quote }: Evidence): string => quote.replaceAll(/\s+/g, ' ').trim()
/** The larger less the smaller. */
const gap = (from: Evidence, to: Evidence, order: number | null): string => (order === 1 ? `${said(from)} − ${said(to)}` : `${said(to)} − ${said(from)}`)

/** How often a count goes into the number it was multiplied to; null where that is no whole number. */
function timesOf(part: InstanceType<typeof Exact> | null, computed: string): string | null {
  const number = /^\d+(?:\.\d+)?/.exec(computed)?.[0]
  if (part === null || number === undefined || part.lte(0)) return null
  const times = new Exact(number).div(part)
  return times.gte(2) && times.eq(times.round(0)) ? times.toFixed() : null
}

import { countTogether } from '../domain/unit-families.js'
import type { Operand } from './kit.js'

/** Can the two be added: one kind, one unit (or two that count the same things), nothing compound. */
export function addable({ figure: a }: Operand, { figure: b }: Operand): boolean {
  if (a.kind !== b.kind || a.per.length > 0 || b.per.length > 0) return false
  return a.kind === 'count' ? countTogether(a.unit, b.unit) : a.unit === b.unit
}

/** Kinds whose values are amounts of something; rates and ranks are not added. */
export const isAmount = ({ figure: { kind } }: Operand): boolean => kind === 'money' || kind === 'count' || kind === 'dimension'

/** Significant digits as printed: 27512.96万元 has seven, 290 has three. */
export function digitsOf({ figure }: Operand): number {
  return figure.quote.replace(/^\D*0*[.．]?0*/, '').replace(/\D/g, '').length
}

/** Share of characters that two names have in common, 0 to 1. */
export function likeness(a: string, b: string): number {
  const [x, y] = [new Set(a), new Set(b)]
  let shared = 0
  for (const character of x) if (y.has(character)) shared++
  return shared / Math.max(1, Math.min(x.size, y.size))
}

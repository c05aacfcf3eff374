import { countTogether } from '../domain/unit-families.js'
import type { Figure } from '../model/analysis.js'
import type { NumberUnit } from './expression.js'

/** What a value is measured in: units over units. Shares are plain numbers: neither. */
export interface Dimension {
  over: readonly string[]
  under: readonly string[]
}
/** Of a number written without a unit: it may stand beside anything. */
export const ANY = null
export const PLAIN: Dimension = { over: [], under: [] }

/** Units that are no more than a scale of a plain number. */
const SCALES = new Set(['%', 'pp', '倍', ''])

/** 84元／人 is CNY over 人; 99.6% is plain. */
export const dimensionOf = ({ unit, per }: Figure): Dimension => ({ over: SCALES.has(unit) ? [] : [unit], under: per })
export const dimensionOfNumber = (unit: NumberUnit): Dimension | null => (unit === 'money' ? { over: ['CNY'], under: [] } : unit === 'share' ? PLAIN : ANY)

export const multiplied = (a: Dimension | null, b: Dimension | null): Dimension | null => (a === null ? b : b === null ? a : cancelled([...a.over, ...b.over], [...a.under, ...b.under]))
export const inverse = (a: Dimension | null): Dimension | null => a && { over: a.under, under: a.over }

/** 143家 over 149间 is plain: both count the same things. */
function cancelled(over: readonly string[], under: readonly string[]): Dimension {
  const left: string[] = []
  const rest = [...under]
  for (const unit of over) {
    const at = rest.findIndex((other) => countTogether(unit, other))
    if (at < 0) left.push(unit)
    else rest.splice(at, 1)
  }
  return { over: left, under: rest }
}

/** May the two be added and compared? */
export function alike(a: Dimension | null, b: Dimension | null): boolean {
  if (a === null || b === null) return true
  const { over, under } = multiplied(a, inverse(b))!
  return over.length === 0 && under.length === 0
}

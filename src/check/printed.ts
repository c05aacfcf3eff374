import type { Big } from 'big.js'
import { printedUnit } from '../domain/printed-unit.js'
import type { Figure } from '../model/analysis.js'

/** A recomputed value as a report would print it, in the unit of a figure: 275129600 like 27512.96万元 → 27512.96万元, like 27,512.96 → 27512.96. */
export function printed(value: Big, like: Figure): string {
  const { one, word, places } = printedUnit(like)
  return `${value.div(one).round(places, 1).toFixed()}${word}`
}

import { Exact } from '../domain/interval.js'
import { printedUnit } from '../domain/printed-unit.js'
import type { Figure, Finding } from '../model/analysis.js'

/** Whose unit the result is told in, the first that is there. */
const RESULTS = ['stated', 'total', 'change', 'actual'] as const
const WORDS: Readonly<Record<string, string>> = { pp: '个百分点' }
/** The ends of an interval are rounded outward to so much: a quotient of exact counts comes as two neighbours, and is one number. */
const NEIGHBOURS = '0.000001'
/** Places of such a quotient that are worth reading. */
const PLACES = 4

/**
 * What the rounding of the inputs allows, in the unit of the printed result: 27512.95万元 ～ 27512.97万元; one number where nothing is rounded.
 * @param figures of the report, by id
 */
export function intervalText({ interval, evidence }: Finding, figures: ReadonlyMap<string, Figure>): string | null {
  if (!interval) return null
  const result = RESULTS.flatMap((role) => evidence.filter((piece) => piece.role === role))[0]
  const figure = result?.figure === undefined ? undefined : figures.get(result.figure)
  const { one, word } = figure ? printedUnit(figure) : { one: new Exact(1), word: '' }
  const [low, high] = [new Exact(interval[0]), new Exact(interval[1])]
  const told = (end: typeof low): string => `${end.div(one).toFixed()}${WORDS[word] ?? word}`
  if (low.eq(high)) return told(low)
  return high.minus(low).lte(NEIGHBOURS) ? told(low.round(PLACES, 1)) : `${told(low)} ～ ${told(high)}`
}

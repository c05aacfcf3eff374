import { printedUnit } from '../domain/printed-unit.js'
import type { Figure, Finding } from '../model/analysis.js'
import { parseDecimal, shift, toText } from '../text/decimal.js'

/** Whose unit the result is told in, the first that is there. */
const RESULTS = ['stated', 'total', 'change', 'actual'] as const
const WORDS: Readonly<Record<string, string>> = { pp: '个百分点' }

/**
 * What the rounding of the inputs allows, in the unit of the printed result: 27512.95万元 ～ 27512.97万元.
 * @param figures of the report, by id
 */
export function intervalText({ interval, evidence }: Finding, figures: ReadonlyMap<string, Figure>): string | null {
  if (!interval) return null
  const result = RESULTS.flatMap((role) => evidence.filter((piece) => piece.role === role))[0]
  const figure = result?.figure === undefined ? undefined : figures.get(result.figure)
  const { places, word } = figure ? printedUnit(figure) : { places: 0, word: '' }
  const [low, high] = interval.map((end) => `${toText(shift(parseDecimal(end), -places))}${WORDS[word] ?? word}`)
  return low === high ? low! : `${low} ～ ${high}`
}

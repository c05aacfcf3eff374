import type { Figure } from '../model/analysis.js'

const BASE: Readonly<Record<string, string>> = { CNY: '元', '%': '%' }
/** Units a large amount is told in, and how many places of the base unit they take. */
const LARGE: readonly (readonly [places: number, word: string, traditional: string])[] = [[8, '亿', '億'], [4, '万', '萬']]

/**
 * The unit that a figure is printed in: 27512.96万元 → four places, 万元.
 * @returns `places`: a value in the base unit is 10^places times the printed number
 */
export function printedUnit({ quote, unit }: Pick<Figure, 'quote' | 'unit'>): { places: number; word: string } {
  if (quote.includes('‰')) return { places: -1, word: '‰' }
  const base = BASE[unit] ?? unit
  const large = LARGE.find(([, word, traditional]) => quote.includes(word) || quote.includes(traditional))
  return large ? { places: large[0], word: `${large[1]}${base}` } : { places: 0, word: base }
}

import type { Big } from 'big.js'
import type { Figure } from '../model/analysis.js'
import { Exact } from './interval.js'

const BASE: Readonly<Record<string, string>> = { CNY: '元', '%': '%' }
/** Units a large amount is told in, and how many of the base unit one is. */
const LARGE: readonly (readonly [one: string, word: string, traditional: string])[] = [['1e8', '亿', '億'], ['1e4', '万', '萬']]

/**
 * The unit that a figure is printed in: 27512.96万元 → 10,000 of the base unit, 万元; 27,512.96 below the head 万元 → 10,000, no word.
 * @returns `one`: how many of the base unit one of the printed unit is
 */
export function printedUnit(figure: Pick<Figure, 'quote' | 'value' | 'unit' | 'inferred'>): { one: Big; word: string } {
  const { quote, unit } = figure
  const own = ownScale(figure)
  if (own !== null) return { one: own, word: '' }
  if (quote.includes('‰')) return { one: new Exact('0.1'), word: '‰' }
  const base = BASE[unit] ?? unit
  const large = LARGE.find(([, word, traditional]) => quote.includes(word) || quote.includes(traditional))
  return large ? { one: new Exact(large[0]), word: `${large[1]}${base}` } : { one: new Exact(1), word: base }
}

/** How many of the base unit one of a bare number in a table is, by the head above it: 10,000 below 万元. Null for a number that has its unit. */
function ownScale({ quote, value, unit, inferred }: Pick<Figure, 'quote' | 'value' | 'unit' | 'inferred'>): Big | null {
  if (!inferred.includes('unit') || unit === '%' || typeof value !== 'string') return null
  const bare = quote.replaceAll(/[,，\s]/g, '')
  if (!/^-?\d{1,20}(?:\.\d{1,10})?$/.test(bare)) return null
  const number = new Exact(bare)
  return number.eq(0) ? null : new Exact(value).div(number)
}

import type { Big } from 'big.js'
import type { Figure } from '../model/analysis.js'
import { Exact } from './interval.js'

const BASE: Readonly<Record<string, string>> = { CNY: '元', TWD: '元', HKD: '元', '%': '%' }
/** Units a large amount is told in, and how many places of the base unit they take. */
const LARGE: readonly (readonly [places: number, word: string, traditional: string])[] = [[8, '亿', '億'], [4, '万', '萬']]
/** Decimals that a computed value is told with: more than any report prints. */
const PLACES = { share: 2, plain: 4, large: 2 }

/** How a figure is printed. */
export interface PrintedUnit {
  /** How many of the base unit one of the printed unit is. */
  one: Big
  /** '' for a bare number below a head that names the unit. */
  word: string
  /** Decimals that a value in it is told with; amounts are told to the cent. */
  places: number
}

/** The unit that a figure is printed in: 27512.96万元 → 10,000, 万元; 27,512.96 below the head 万元 → 10,000, no word. */
export function printedUnit(figure: Pick<Figure, 'quote' | 'value' | 'unit' | 'inferred'>): PrintedUnit {
  const { quote, unit } = figure
  const own = ownScale(figure)
  if (own !== null) return { one: own, word: '', places: PLACES.plain }
  if (quote.includes('‰')) return { one: new Exact('0.1'), word: '‰', places: PLACES.share }
  const base = BASE[unit] ?? unit
  const [digits, word] = LARGE.find(([, simplified, traditional]) => quote.includes(simplified) || quote.includes(traditional)) ?? [0, '']
  return { one: new Exact(`1e${digits}`), word: `${word}${base}`, places: unit === '%' ? PLACES.share : digits === 0 ? PLACES.plain : digits + PLACES.large }
}

/** How many of the base unit one of a bare number in a table is, by the head above it: 10,000 below 万元. Null for a number that has its unit. */
function ownScale({ quote, value, unit, inferred }: Pick<Figure, 'quote' | 'value' | 'unit' | 'inferred'>): Big | null {
  if (!inferred.includes('unit') || unit === '%' || typeof value !== 'string') return null
  const bare = quote.replaceAll(/[,，\s]/g, '')
  if (!/^-?\d{1,20}(?:\.\d{1,10})?$/.test(bare)) return null
  const number = new Exact(bare)
  return number.eq(0) ? null : new Exact(value).div(number)
}

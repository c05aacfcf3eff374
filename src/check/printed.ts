import type { Big } from 'big.js'
import { Exact } from '../domain/interval.js'
import type { Figure } from '../model/analysis.js'

const BASE: Readonly<Record<string, string>> = { CNY: '元', TWD: '元', HKD: '元', '%': '%' }
/** Units a large amount is told in, and how many places of the base unit they take. */
const LARGE: readonly (readonly [places: number, word: string])[] = [[8, '亿'], [4, '万'], [0, '']]
/** More places than any report prints. */
const PLACES = 4

/** A recomputed value as a report would print it, in the unit of a figure: 275129600 like 27512.96万元 → 27512.96万元, like 27,512.96 → 27512.96. */
export function printed(value: Big, like: Figure): string {
  const own = ownScale(like)
  if (own !== null) return value.div(own).round(PLACES, 1).toFixed()
  if (like.quote.includes('‰')) return `${value.times(10).round(2, 1).toFixed()}‰`
  const unit = BASE[like.unit] ?? like.unit
  const word = LARGE.find(([, w]) => w === '' || like.quote.includes(w) || (w === '亿' && like.quote.includes('億')) || (w === '万' && like.quote.includes('萬')))!
  const places = like.unit === '%' ? 2 : word[0] === 0 ? PLACES : word[0] + 2
  const scaled = value.div(`1e${word[0]}`).round(places, 1)
  return `${scaled.toFixed()}${word[1]}${unit}`
}

/** How many of the base unit one of a bare number in a table is, by the head above it: 10,000 below 万元. Null for a number that has its unit. */
function ownScale({ quote, value, unit, inferred }: Figure): Big | null {
  if (!inferred.includes('unit') || unit === '%' || typeof value !== 'string') return null
  const bare = quote.replaceAll(/[,，\s]/g, '')
  if (!/^-?\d{1,20}(?:\.\d{1,10})?$/.test(bare)) return null
  const number = new Exact(bare)
  return number.eq(0) ? null : new Exact(value).div(number)
}

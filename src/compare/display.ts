import type { Big } from 'big.js'
import { Exact } from '../domain/interval.js'
import type { Indicator } from './comparison.js'

/** Powers of ten that have a name of their own. */
const POWERS = [{ power: 12, name: '万亿' }, { power: 8, name: '亿' }, { power: 4, name: '万' }] as const
const BASE: Readonly<Record<string, string>> = { CNY: '元', USD: '美元', HKD: '港元', TWD: '新台币元', EUR: '欧元', JPY: '日元', pp: '个百分点' }

/** One unit for the whole row: the largest in which its middle value is at least one. Rates and scores stay as they are. */
export function displayOf(unit: string, values: readonly Big[]): Indicator['display'] {
  const name = BASE[unit] ?? unit
  if (unit === '%' || unit === 'pp' || unit === '' || values.length === 0) return { unit: name, power: 0 }
  const sizes = values.map((value) => value.abs()).sort((a, b) => a.cmp(b))
  const middle = sizes[Math.floor(sizes.length / 2)]!
  // 万亿元 only where all are of that size: 8300亿 beside 1.4万亿 reads better as 亿.
  const chosen = POWERS.find(({ power }) => (power === 12 ? sizes[0]! : middle).gte(new Exact(10).pow(power)))
  return chosen ? { unit: `${chosen.name}${name}`, power: chosen.power } : { unit: name, power: 0 }
}

/** A value of a row in the unit it is shown in: 13500000 and 万元 → 1350. A range is told with – between its ends. */
export function shown(value: string | readonly string[], { power }: Pick<Indicator['display'], 'power'>): string {
  return [value].flat().map((v) => new Exact(v).div(new Exact(10).pow(power)).toFixed()).join('–')
}

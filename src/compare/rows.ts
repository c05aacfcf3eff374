import type { Doubt } from '../model/said.js'
import { plainName } from '../domain/indicator-keys.js'
import { groupBy } from './group-by.js'
import type { Joins, Placing } from './joins.js'
import { traitsKey, type Reading, type Traits } from './reading.js'

/** Why a wording stands in its row. */
export interface Wording {
  score: number
  reasons: Doubt[]
}

/** Readings of one indicator: one base, scope, unit and aspect. */
export interface Row {
  traits: Traits
  /** The keys that were joined, the first one first. */
  keys: string[]
  readings: Reading[]
  /** By plain name: why it was joined. */
  wordings: Map<string, Wording>
  /** What the analyst said of it. */
  placing: Placing | null
}

const SAME: Doubt = { code: 'same-name', message: { zh: '同名（去掉地名、年度和引出数字的词以后）', en: 'the same name, places, years and leading words aside' } }
const alias = (key: string): Doubt => ({ code: 'alias', message: { zh: `“${key}”的另一种叫法`, en: `another wording of “${key}”` } })
const byAnalyst = ({ action, line, note }: Placing): Doubt => ({
  code: `user-${action}`,
  message: { zh: `对应文件第 ${line} 行${action === 'join' ? '合并' : '拆分'}${note === '' ? '' : `：${note}`}`, en: `${action === 'join' ? 'joined' : 'split'} by line ${line} of the file of joins${note === '' ? '' : `: ${note}`}` },
})

/** The readings of all reports by key and traits, before any wording is joined to another. */
export function rowsOf(readings: readonly Reading[], joins: Joins): Row[] {
  const placings = new Map(readings.map((reading) => [reading, joins.placing(reading)]))
  const groups = groupBy(readings, (reading) => {
    const placing = placings.get(reading)!
    if (placing?.action === 'join') return `join ${placing.line}|${traitsKey({ ...reading.traits, base: '', scope: '' })}`
    return `${reading.key}|${placing ? `split ${placing.line} ${placing.part}` : ''}|${traitsKey(reading.traits)}`
  })
  return [...groups.values()].map((group) => {
    const placing = placings.get(group[0]!)!
    const row: Row = { traits: group[0]!.traits, keys: [], readings: group, wordings: new Map(), placing }
    for (const { key, name } of group) {
      if (!row.keys.includes(key)) row.keys.push(key)
      const plain = plainName(name)
      if (!row.wordings.has(plain)) row.wordings.set(plain, { score: 1, reasons: [placing ? byAnalyst(placing) : plain === key ? SAME : alias(key)] })
    }
    return row
  })
}

/** Puts `other` into `row`. */
export function absorb(row: Row, other: Row, why: Wording): void {
  row.readings.push(...other.readings)
  row.keys.push(...other.keys.filter((key) => !row.keys.includes(key)))
  for (const name of other.wordings.keys()) if (!row.wordings.has(name)) row.wordings.set(name, why)
}

export const columnsIn = (row: Row): Set<number> => new Set(row.readings.map(({ sheet }) => sheet.index))

import type { Filled } from './cells.js'
import type { Indicator } from './comparison.js'
import { groupBy } from './group-by.js'
import type { Sheet } from './sheets.js'

/** In which reports of its issuers an indicator stands: in all, only from some year on, only up to some year … */
export function presenceOf(cells: readonly Filled[], sheets: readonly Sheet[], by: 'period' | 'issuer'): Indicator['presence'] {
  const held = new Set(cells.map(({ reading }) => reading.sheet.index))
  const lines = by === 'issuer' ? [sheets] : [...groupBy(sheets, ({ issuer }) => issuer).values()].filter((line) => line.some(({ index }) => held.has(index)))
  const told = lines.map((line) => presenceIn(line.map(({ index }) => held.has(index)), by))
  return told.find((presence) => presence === 'standing') ?? told[0] ?? 'once'
}

function presenceIn(line: readonly boolean[], by: 'period' | 'issuer'): Indicator['presence'] {
  if (line.every(Boolean)) return line.length === 1 ? 'once' : 'standing'
  if (by === 'issuer') return line.filter(Boolean).length === 1 ? 'once' : 'intermittent'
  const first = line.indexOf(true)
  const last = line.lastIndexOf(true)
  const isWhole = line.slice(first, last + 1).every(Boolean)
  if (isWhole && last === line.length - 1) return 'new'
  if (isWhole && first === 0) return 'vanished'
  return first === last ? 'once' : 'intermittent'
}

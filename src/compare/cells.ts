import type { Big } from 'big.js'
import { Exact } from '../domain/interval.js'
import { unitRatio } from '../domain/unit-scales.js'
import type { Cell } from './comparison.js'
import { groupBy } from './group-by.js'
import type { Reading } from './reading.js'
import type { Row } from './rows.js'

const SLOT_ORDER = { previous: 0, result: 1, plan: 2 } as const

/** A cell with what it is made of. */
export interface Filled {
  cell: Cell
  reading: Reading
  /** In the unit of the row. */
  values: readonly Big[]
  step: Big
}

/** The unit of a row: the one its values are told in, or that of their class where they differ, in which all of them are exact. */
export function unitOf({ readings, traits }: Row): string {
  const [first, ...others] = new Set(readings.map(({ unit }) => unit))
  return others.length === 0 ? first! : traits.unit
}

/** One cell for each report, slot and period; further values of the same stand in `also`. In order of columns, slots and periods. */
export function cellsOf(row: Row, rowId: string, unit: string): Filled[] {
  const groups = groupBy(row.readings, ({ sheet, slot, period }) => `${sheet.index}|${slot}|${period?.start ?? ''}|${period?.end ?? ''}`)
  const filled = [...groups.values()].map((group) => filledOf(group, unit))
  filled.sort((a, b) => a.reading.sheet.index - b.reading.sheet.index || SLOT_ORDER[a.reading.slot] - SLOT_ORDER[b.reading.slot] || (endOf(a) < endOf(b) ? -1 : 1))
  filled.forEach(({ cell }, i) => (cell.id = `${rowId}.${i + 1}`))
  return filled
}
const endOf = ({ reading }: Filled): string => reading.period?.end ?? ''

function filledOf(group: readonly Reading[], unit: string): Filled {
  const reading = mainOf(group)
  const { sheet, figure, slot, period, name, comparator } = reading
  const values = inUnit(reading.values, reading, unit)
  const step = inUnit([new Exact(figure.step)], reading, unit)[0]!
  const told = valueText(values)
  const others = group.filter((other) => other !== reading && String(valueText(inUnit(other.values, other, unit))) !== String(told))
  const cell: Cell = {
    id: '', column: sheet.column.id, issuer: sheet.column.issuer, period, slot, role: figure.role, value: told, step: step.toFixed(), comparator, name,
    source: sheet.column.source, report: sheet.column.report, figure: figure.id, span: figure.span, quote: figure.quote,
    also: others.map((other) => ({ value: valueText(inUnit(other.values, other, unit)), figure: other.figure.id, span: other.figure.span, quote: other.figure.quote })),
    confidence: figure.confidence, doubts: figure.doubts,
  }
  return { cell, reading, values, step }
}

/** The value told most often; of those one whose period was read, not worked out; of those the first. */
function mainOf(group: readonly Reading[]): Reading {
  if (group.length === 1) return group[0]!
  const times = groupBy(group, ({ values }) => values.join())
  const weight = ({ values, figure, period }: Reading): number => 2 * times.get(values.join())!.length + (figure.period?.end === period?.end ? 1 : 0)
  return group.reduce((best, next) => (weight(next) > weight(best) ? next : best))
}

function inUnit(values: readonly Big[], { unit }: Reading, target: string): readonly Big[] {
  const ratio = unitRatio(unit, target)
  if (ratio === null || (ratio.times === '1' && ratio.over === '1')) return values
  return values.map((value) => value.times(ratio.times).div(ratio.over))
}

export function valueText(values: readonly Big[]): Cell['value'] {
  const texts = values.map((value) => value.toFixed())
  return texts.length === 1 ? texts[0]! : (texts as [string, string])
}

import { relatedKey, withoutScope } from '../domain/indicator-keys.js'
import type { Said } from '../model/said.js'
import { SLOTS, type Empty, type Place, type Slot } from './comparison.js'
import type { Filled } from './cells.js'
import type { Row } from './rows.js'
import type { Sheet } from './sheets.js'

/** A row that is built, as far as empty cells of others may point to it. */
export interface Neighbour {
  id: string
  row: Row
  /** `column|slot` of its cells. */
  holds: ReadonlySet<string>
}
/** Rows by what they would be called whatever their scope and base. */
export type Neighbours = ReadonlyMap<string, readonly Neighbour[]>

interface Difference {
  why: Empty['why']
  zh: string
  en: string
  differs: (a: Row, b: Row) => boolean
  /** What the other one has. */
  has: (b: Row) => string
}
/** Have both one name, as `as` reads it? */
const isNamed = (a: Row, b: Row, as = (key: string): string => key): boolean => a.keys.some((key) => b.keys.some((other) => as(other) === as(key)))
const DIFFERENCES: readonly Difference[] = [
  { why: 'other-unit', zh: '单位不同', en: 'another unit', differs: ({ traits: a }, { traits: b }) => a.unit !== b.unit || a.per !== b.per, has: ({ traits: { unit, per } }) => [unit, per].filter(Boolean).join('/') },
  { why: 'other-base', zh: '基数不同', en: 'another base', differs: (a, b) => a.traits.base !== b.traits.base || !isNamed(a, b, withoutScope), has: ({ traits, keys }) => traits.base || keys[0]! },
  { why: 'other-scope', zh: '范围不同', en: 'another scope', differs: (a, b) => a.traits.scope !== b.traits.scope || !isNamed(a, b), has: ({ traits, keys }) => traits.scope || keys[0]! },
  { why: 'other-period', zh: '时段不同', en: 'another span of time', differs: ({ traits: a }, { traits: b }) => a.time !== b.time || a.cumulative !== b.cumulative, has: ({ traits: { time, cumulative } }) => [time, cumulative ? '累计' : ''].filter(Boolean).join(' ') },
]

/** Of more reports than this, a row that only one has is asked for only in those beside it: what is asked must not grow as their square. */
const FEW = 12

/** Why each cell that a row lacks is empty, in the slots that the row has anywhere. */
export function emptiesOf(row: Row, rowId: string, cells: readonly Filled[], sheets: readonly Sheet[], neighbours: Neighbours, mentions: Mentions): Empty[] {
  const held = new Set(cells.map(({ cell }) => `${cell.column}|${cell.slot}`))
  const columns = new Set(cells.map(({ reading }) => reading.sheet.index))
  const slots = (['result', 'plan'] as const).filter((slot) => cells.some(({ cell }) => cell.slot === slot))
  const [only] = columns
  const asked = columns.size > 1 || sheets.length <= FEW ? sheets : sheets.filter(({ index }) => Math.abs(index - only!) <= 1)
  return asked.flatMap((sheet) => slots.filter((slot) => !held.has(`${sheet.column.id}|${slot}`)).map((slot) => reasonFor(row, rowId, sheet, slot, neighbours, mentions)))
}

function reasonFor(row: Row, rowId: string, sheet: Sheet, slot: Slot, neighbours: Neighbours, mentions: Mentions): Empty {
  const column = sheet.column.id
  const others = [...new Set(row.keys.map(relatedKey))].flatMap((key) => neighbours.get(key) ?? []).filter(({ id, holds, row: other }) => id !== rowId && holds.has(`${column}|${slot}`) && other.traits.aspect === row.traits.aspect)
  for (const { why, differs, has, zh, en } of DIFFERENCES) {
    const see = others.filter((other) => differs(row, other.row))
    if (see.length === 0) continue
    const other = has(see[0]!.row)
    return { column, slot, why, message: { zh: `${zh}（${other || '未写明'}）`, en: `${en} (${other || 'not stated'})` }, see: see.map(({ id }) => id), place: null }
  }
  const isRead = row.keys.some((key) => neighbours.get(relatedKey(key))!.some(({ holds }) => SLOTS.some((any) => holds.has(`${column}|${any}`))))
  const place = isRead ? null : mentions.of(sheet, row)
  if (place !== null) return { column, slot, why: 'not-read', message: NOT_READ, see: [], place }
  return { column, slot, why: 'not-reported', message: NOT_REPORTED, see: [], place: null }
}

const NOT_READ: Said = { zh: '报告里提到，但没有读到这一项的数字', en: 'the report names it, and no figure of it was read' }
const NOT_REPORTED: Said = { zh: '报告里没有', en: 'the report does not have it' }

const GRAM = 3

/** Where a report names an indicator. The texts are indexed by groups of three characters, so that most names are known to be absent at once. */
export class Mentions {
  private readonly grams = new Map<number, Set<string>>()

  of(sheet: Sheet, { wordings }: Row): Place | null {
    const { simple: text, report, column } = sheet
    if (text === null) return null
    for (const name of wordings.keys()) {
      if (name.length < GRAM || !this.gramsOf(sheet, text).has(name.slice(0, GRAM))) continue
      const start = text.indexOf(name, report.span.start)
      if (start >= 0 && start + name.length <= report.span.end) return { source: column.source, report: column.report, span: { start, end: start + name.length }, quote: sheet.text!.slice(start, start + name.length) }
    }
    return null
  }

  private gramsOf({ index, report: { span } }: Sheet, text: string): Set<string> {
    const known = this.grams.get(index)
    if (known) return known
    const grams = new Set<string>()
    for (let i = span.start; i + GRAM <= span.end; i++) grams.add(text.slice(i, i + GRAM))
    this.grams.set(index, grams)
    return grams
  }
}

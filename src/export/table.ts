import type { Column, Telling } from './cell.js'
import type { Notes } from './notes.js'
import type { AnyRow, ExcelLimits, RowSet } from './options.js'
import type { Batch } from './rows.js'
import type { Sink } from './sink.js'

/** A column as writers see it: its cells are made elsewhere. */
export type TableColumn = Omit<Column<AnyRow>, 'of'>

/** A table to be written: what its rows are, its columns, how to tell them. */
export interface Table {
  set: RowSet
  columns: readonly TableColumn[]
  telling: Telling
  bom: boolean
  notes: Notes
  limits: ExcelLimits
}

/** Writes all rows as they come; holds no more than a few batches. */
export type TableWriter = (batches: AsyncIterable<Batch>, sink: Sink, table: Table) => Promise<void>

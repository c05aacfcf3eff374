import type { Said } from '../model/said.js'
import type { Column, Telling } from './cell.js'
import type { Notes } from './notes.js'
import type { ExcelLimits, RowSet } from './options.js'
import type { Batch } from './rows.js'
import type { Sink } from './sink.js'

/** A column as writers see it: its cells are made elsewhere. */
export type TableColumn = Omit<Column, 'of'>

/** A table on the sheets of a workbook. */
export interface SheetTable {
  /** Name of its sheet. */
  sheet: Said
  columns: readonly TableColumn[]
  telling: Telling
  notes: Notes
  limits: ExcelLimits
  /** Laid out to be printed: text wrapped, landscape, as wide as the page, its head on every page. */
  print?: boolean
  /** What the last sheet says above the columns. */
  about?: readonly string[]
}

/** A table to be written: what its rows are, its columns, how to tell them. */
export interface Table extends SheetTable {
  set: RowSet
  bom: boolean
}

/** Writes all rows as they come; holds no more than a few batches. */
export type TableWriter = (batches: AsyncIterable<Batch>, sink: Sink, table: Table) => Promise<void>

import type { Analysis, Finding, Report } from '../model/analysis.js'
import type { Cell, Column, Telling } from './cell.js'
import { COLUMNS } from './columns/index.js'
import type { AnyRow, Entry, ExportOptions, RowSet } from './options.js'
import { Places, type Place } from './place.js'

/** Rows of one report that are written together; a long report comes in several. */
export interface Batch {
  entry: Entry
  report: Report
  rows: readonly (readonly Cell[])[]
}

/** A report to be written, and the same as it was read: a filter looks at what was read, not at what redaction left of it. */
export interface Wanted {
  entry: Entry
  report: Report
  read: { report: Report; analysis: Analysis }
}

/** Every report of an entry. */
export function* reportsOf(entry: Entry, read: Entry): Generator<Wanted, void, undefined> {
  for (const [i, report] of entry.analysis.reports.entries()) yield { entry, report, read: { report: read.analysis.reports[i]!, analysis: read.analysis } }
}

const BATCH_ROWS = 500

export const columnsOf = (set: RowSet): readonly Column<AnyRow>[] => COLUMNS[set]

/** Cells of all rows of one report, in the order of the columns. Batches are never empty. */
export function* reportBatches({ entry, report, read }: Wanted, set: RowSet, columns: readonly Column<AnyRow>[], options: Telling & Pick<ExportOptions, 'keep'>): Generator<Batch, void, undefined> {
  const places = new Places(entry, report)
  let rows: Cell[][] = []
  const before: readonly AnyRow[] = read.report[set]
  for (const [i, row] of report[set].entries()) {
    if (options.keep && !options.keep(before[i]!, read.report, read.analysis)) continue
    const place = placeOf(places, row)
    rows.push(columns.map((column) => column.of(row, place, options)))
    if (rows.length < BATCH_ROWS) continue
    yield { entry, report, rows }
    rows = []
  }
  if (rows.length > 0) yield { entry, report, rows }
}

function placeOf(places: Places, row: AnyRow): Place {
  if (!isFinding(row)) return places.of(row.id, row.span, row.quote, row.heading)
  const [first] = row.evidence
  return places.of(row.id, first?.span ?? null, first?.quote ?? '', undefined)
}

const isFinding = (row: AnyRow): row is Finding => 'evidence' in row

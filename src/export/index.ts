/**
 * Analyses out of Jianbao: whole, or as tables of figures, problems, measures or findings with documented columns.
 * Entries come in one at a time, bytes go out as they are made; neither is held.
 */
import type { Writable } from 'node:stream'
import type { Said } from '../model/said.js'
import { writeCsv } from './csv.js'
import { rowsNeeded } from './errors.js'
import { rowValues, writeJsonList, writeNdjson } from './json.js'
import { writeMarkdown, writeWholeMarkdown } from './markdown.js'
import { Notes } from './notes.js'
import type { Entry, ExcelLimits, ExportFormat, ExportOptions, RowSet } from './options.js'
import { writeParquet } from './parquet.js'
import { redactEntry } from './redact.js'
import { columnsOf, reportBatches, reportsOf, type Batch } from './rows.js'
import { Sink, SinkClosed, type ByteSink } from './sink.js'
import type { Table, TableWriter } from './table.js'
import { writeXlsx } from './xlsx.js'

export { COLUMNS } from './columns/index.js'
export { CODES } from './codes.js'
export type { Cell, CellType, Column } from './cell.js'
export { EXPORT_FORMATS, MONEY_UNITS, ROW_SETS } from './options.js'
export type { AnyRow, Correction, Entry, ExcelLimits, ExportFormat, ExportOptions, MoneyUnit, RowOf, RowSet } from './options.js'
export { neutralise } from './neutralise.js'
export { redactEntry, redactText } from './redact.js'
export type { ByteSink } from './sink.js'
export { writeTables, type NamedTable, type TableFormat } from './tables.js'

export interface Exported {
  /** Rows of the table; documents where the export is of whole ones. */
  rows: number
  /** What had to be changed to fit the format: cut cells, further sheets, removed characters. */
  notes: Said[]
}

const EXCEL: ExcelLimits = { rows: 1_048_576, cell: 32_767, bytes: 3.5 * 2 ** 30 }

const TABLES: Readonly<Record<ExportFormat, TableWriter>> = {
  ndjson: (batches, sink, table) => writeNdjson(rowValues(batches, table), sink),
  json: (batches, sink, table) => writeJsonList(rowValues(batches, table), sink),
  csv: writeCsv,
  xlsx: writeXlsx,
  parquet: writeParquet,
  markdown: writeMarkdown,
}

/**
 * Writes documents to a stream, which is not ended. A sink that is closed ends the export quietly.
 * @throws JianbaoError of stage `export`: `rows-needed` (csv, xlsx, parquet without `rows`), `write-failed`, `disk-full`
 * @throws the signal's reason where it was aborted; whatever `entries` throws
 */
export async function exportTo(entries: AsyncIterable<Entry> | Iterable<Entry>, to: ByteSink | Writable, options: ExportOptions): Promise<Exported> {
  const sink = new Sink(to, options.signal)
  const notes = new Notes()
  const done: Exported = { rows: 0, notes: [] }
  try {
    await write(prepared(entries, options, notes), sink, options, notes, (count) => {
      done.rows += count
    })
    await sink.flush()
  } catch (error) {
    if (!(error instanceof SinkClosed)) throw error
  } finally {
    sink.release()
  }
  done.notes = notes.said()
  return done
}

async function write(entries: AsyncIterable<Prepared>, sink: Sink, options: ExportOptions, notes: Notes, count: (rows: number) => void): Promise<void> {
  const { format, rows, lang, money } = options
  if (rows !== undefined) {
    const columns = columnsOf(rows)
    const table: Table = { set: rows, columns, telling: { lang, money }, bom: options.bom ?? lang === 'zh', notes, limits: { ...EXCEL, ...options.limits } }
    return TABLES[format](batchesOf(entries, rows, columns, options, count), sink, table)
  }
  if (format === 'markdown') return writeWholeMarkdown(entries, sink, options, () => count(1))
  if (format !== 'ndjson' && format !== 'json') throw rowsNeeded(format)
  const values = wholeValues(entries, () => count(1))
  return format === 'json' ? writeJsonList(values, sink) : writeNdjson(values, sink)
}

/** An entry to be written, and as it was read. */
interface Prepared {
  entry: Entry
  read: Entry
}

/** The entries, redacted where that is wanted, until the signal says stop. */
async function* prepared(entries: AsyncIterable<Entry> | Iterable<Entry>, { redact, signal }: ExportOptions, notes: Notes): AsyncGenerator<Prepared, void, undefined> {
  for await (const entry of entries) {
    signal?.throwIfAborted()
    yield { entry: redact === true ? redactEntry(entry, (hidden) => notes.add('redacted', hidden)) : entry, read: entry }
  }
}

async function* batchesOf(entries: AsyncIterable<Prepared>, set: RowSet, columns: ReturnType<typeof columnsOf>, options: ExportOptions, count: (rows: number) => void): AsyncGenerator<Batch, void, undefined> {
  for await (const { entry, read } of entries) {
    for (const report of reportsOf(entry, read)) {
      for (const batch of reportBatches(report, set, columns, options)) {
        options.signal?.throwIfAborted()
        count(batch.rows.length)
        yield batch
      }
    }
  }
}

async function* wholeValues(entries: AsyncIterable<Prepared>, count: () => void): AsyncGenerator<readonly string[], void, undefined> {
  for await (const { entry } of entries) {
    count()
    yield [JSON.stringify(entry.analysis)]
  }
}

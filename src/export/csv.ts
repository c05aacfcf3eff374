import { headOf, type Cell, type Column, type Telling } from './cell.js'
import { spoken } from './codes.js'
import { neutralise } from './neutralise.js'
import type { Batch } from './rows.js'
import type { Sink } from './sink.js'
import type { Table } from './table.js'

const QUOTED = /[",\r\n]/
const BOM = '\uFEFF'

const field = (text: string): string => (QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** One cell: numbers plain and exact, text safe for spreadsheets. */
function csvCell(cell: Cell, column: Pick<Column, 'id' | 'type' | 'words'>, telling: Telling, changed: () => void): string {
  if (cell === null) return ''
  if (column.type === 'number' || typeof cell === 'number' || typeof cell === 'boolean') return String(cell)
  const text = spoken(column, cell, telling)
  const safe = neutralise(text)
  if (safe !== text) changed()
  return field(safe)
}

/** CSV after RFC 4180: UTF-8, commas, CRLF, quotes where they are needed. */
export async function writeCsv(batches: AsyncIterable<Pick<Batch, 'rows'>> | Iterable<Pick<Batch, 'rows'>>, sink: Sink, { columns, telling, bom, notes }: Omit<Table, 'set' | 'limits'>): Promise<void> {
  const changed = (): void => notes.add('neutralised')
  await sink.text(`${bom ? BOM : ''}${columns.map((column) => field(headOf(column, telling))).join(',')}\r\n`)
  for await (const { rows } of batches) {
    let text = ''
    for (const row of rows) text += `${columns.map((column, i) => csvCell(row[i]!, column, telling, changed)).join(',')}\r\n`
    await sink.text(text)
  }
}

import type { Cell, CellType } from './cell.js'
import { exactNumber } from './numbers.js'
import type { Batch } from './rows.js'
import type { Sink } from './sink.js'
import type { Table } from './table.js'

/** A number is a JSON number where a double holds it, else a string. Everything else is what it is. */
const jsonCell = (cell: Cell, type: CellType): Cell => (type === 'number' && typeof cell === 'string' ? (exactNumber(cell) ?? cell) : cell)

/** Rows as objects, keyed by column id. */
export async function* rowLines(batches: AsyncIterable<Batch>, { columns }: Table): AsyncGenerator<string, void, undefined> {
  for await (const { rows } of batches) for (const row of rows) yield JSON.stringify(Object.fromEntries(columns.map(({ id, type }, i) => [id, jsonCell(row[i]!, type)])))
}

/** One value a line. */
export async function writeNdjson(values: AsyncIterable<string>, sink: Sink): Promise<void> {
  for await (const value of values) await sink.text(`${value}\n`)
}

/** A JSON list, one value a line. */
export async function writeJsonList(values: AsyncIterable<string>, sink: Sink): Promise<void> {
  let before = '[\n'
  for await (const value of values) {
    await sink.text(before + value)
    before = ',\n'
  }
  await sink.text(before === '[\n' ? '[]\n' : '\n]\n')
}

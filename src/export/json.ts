import type { Cell, Column } from './cell.js'
import { exactNumber } from './numbers.js'
import type { AnyRow } from './options.js'
import type { Batch } from './rows.js'
import type { Sink } from './sink.js'
import type { Table } from './table.js'

/** A number is a JSON number where a double holds it, else a string. Everything else is what it is. */
function jsonCell(cell: Cell, { type }: Pick<Column<AnyRow>, 'type'>): string {
  if (type === 'number' && typeof cell === 'string') {
    const number = exactNumber(cell)
    if (number !== null) return String(number)
  }
  return JSON.stringify(cell)
}

/** Rows as objects, keyed by column id; several at a time. */
export async function* rowValues(batches: AsyncIterable<Batch>, { columns }: Table): AsyncGenerator<readonly string[], void, undefined> {
  const keys = columns.map(({ id }, i) => `${i === 0 ? '{' : ','}${JSON.stringify(id)}:`)
  for await (const { rows } of batches) {
    yield rows.map((row) => {
      let text = ''
      for (let i = 0; i < keys.length; i++) text += keys[i]! + jsonCell(row[i]!, columns[i]!)
      return `${text}}`
    })
  }
}

/** One value a line. */
export async function writeNdjson(values: AsyncIterable<readonly string[]>, sink: Sink): Promise<void> {
  for await (const some of values) await sink.text(`${some.join('\n')}\n`)
}

/** A JSON list, one value a line. */
export async function writeJsonList(values: AsyncIterable<readonly string[]>, sink: Sink): Promise<void> {
  let before = '[\n'
  for await (const some of values) {
    await sink.text(before + some.join(',\n'))
    before = ',\n'
  }
  await sink.text(before === '[\n' ? '[]\n' : '\n]\n')
}

import { ByteWriter, ParquetWriter, schemaFromColumnData, type BasicType, type ColumnSource } from 'hyparquet-writer'
import { headOf, plainText, type Cell, type CellType } from './cell.js'
import type { Notes } from './notes.js'
import { exactNumber } from './numbers.js'
import type { Sink } from './sink.js'
import type { TableWriter } from './table.js'

/** Rows of a row group: what is held at a time. */
const GROUP_ROWS = 10_000
/** Bytes of a group's texts, roughly: long texts make shorter groups. */
const GROUP_CHARS = 1 << 24

const TYPES: Readonly<Record<CellType, BasicType>> = { text: 'STRING', code: 'STRING', list: 'STRING', date: 'STRING', number: 'DOUBLE', integer: 'INT32', boolean: 'BOOLEAN' }

/** A writer that hands on what it holds after each row group. */
class GroupWriter extends ByteWriter {
  constructor(private readonly sink: Sink) {
    super(1 << 20)
  }
  async flush(): Promise<void> {
    const bytes = Uint8Array.from(this.getBytes())
    this.index = 0
    await this.sink.bytes(bytes)
  }
}

/** Parquet with one row group at a time, Snappy; column names are the ids, heads stand in the metadata. */
export const writeParquet: TableWriter = async (batches, sink, { columns, telling, notes, set }) => {
  const writer = new GroupWriter(sink)
  const sources = (data: readonly (readonly Cell[])[]): ColumnSource[] => columns.map(({ id, type }, i) => ({ name: id, type: TYPES[type], data: data.map((row) => parquetCell(row[i]!, type, notes)) }))
  const heads = JSON.stringify(columns.map((column) => ({ id: column.id, head: headOf(column, telling), description: column.description[telling.lang] })))
  const parquet = new ParquetWriter({
    writer,
    schema: schemaFromColumnData({ columnData: sources([]) }),
    createdBy: 'jianbao',
    kvMetadata: [{ key: 'jianbao.rows', value: set }, { key: 'jianbao.money', value: telling.money }, { key: 'jianbao.columns', value: heads }],
  })
  let group: (readonly Cell[])[] = []
  let chars = 0
  const writeGroup = async (): Promise<void> => {
    await parquet.write({ columnData: sources(group), rowGroupSize: group.length })
    group = []
    chars = 0
  }
  for await (const { rows } of batches) {
    for (const row of rows) {
      group.push(row)
      for (const cell of row) if (typeof cell === 'string') chars += cell.length
    }
    if (group.length >= GROUP_ROWS || chars >= GROUP_CHARS) await writeGroup()
  }
  if (group.length > 0) await writeGroup()
  await parquet.finish()
  await writer.flush()
}

/** A number that a double cannot hold is null here: a column has one type, and the exact value stands in a column of its own. */
function parquetCell(cell: Cell, type: CellType, notes: Notes): string | number | boolean | null {
  if (cell === null) return null
  if (type === 'number') {
    const number = exactNumber(String(cell))
    if (number === null) notes.add('digits')
    return number
  }
  return typeof cell === 'object' ? (cell.length === 0 ? null : plainText(cell)) : cell
}

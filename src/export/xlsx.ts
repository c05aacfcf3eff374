import type { Said } from '../model/said.js'
import type { Cell } from './cell.js'
import { guideRows } from './xlsx-guide.js'
import { packageParts } from './xlsx-package.js'
import { RowXml, sheetEnd, sheetHead } from './xlsx-sheet.js'
import type { Sink } from './sink.js'
import type { SheetTable } from './table.js'
import { ZipStream } from './zip-stream.js'

const CHUNK = 1 << 18

/** Rows that are written together. */
export interface Rows {
  rows: readonly (readonly Cell[])[]
}

/** A workbook written while rows come: one sheet after the other, then a sheet that tells the columns and what was changed. */
export const writeXlsx = async (batches: AsyncIterable<Rows>, sink: Sink, table: SheetTable): Promise<void> => {
  const zip = new ZipStream(sink)
  const rows = new RowCursor(batches)
  const sheets: { name: string; rows: number }[] = []
  const base = table.sheet[table.telling.lang]
  try {
    do {
      const sheet = { name: sheets.length === 0 ? base : `${base} ${sheets.length + 1}`, rows: 0 }
      sheets.push(sheet)
      if (sheets.length > 1) table.notes.add('continued')
      await zip.add(`xl/worksheets/sheet${sheets.length}.xml`, sheetChunks(rows, table, sheet, sheets.length, `${base} ${sheets.length + 1}`))
    } while ((await rows.peek()) !== undefined)
  } finally {
    await rows.close()
  }
  const guide = guideRows(table)
  await zip.add(`xl/worksheets/sheet${sheets.length + 1}.xml`, [Buffer.from(guide.xml, 'utf8')])
  for (const [path, xml] of packageParts([...sheets.map(({ name, rows: count }) => ({ name, filter: { columns: table.columns.length, rows: count }, print: table.print === true })), { name: guide.name, filter: null, print: false }])) await zip.add(path, [Buffer.from(xml, 'utf8')])
  await zip.finish()
}

const CONTINUED = (next: string): Said => ({ zh: `工作表已满，续见“${next}”`, en: `The sheet is full; it goes on in “${next}”` })

/** A sheet as chunks of XML; it ends where rows end, or one row below its limit, with a note. */
async function* sheetChunks(rows: RowCursor, table: SheetTable, sheet: { rows: number }, number: number, following: string): AsyncGenerator<Uint8Array, void, undefined> {
  const { limits, telling } = table
  const xml = new RowXml(table)
  let text = sheetHead(table, number === 1) + xml.head()
  let bytes = 0
  let row = 1
  // The head, and the note that it goes on.
  while (row < limits.rows - 1 && bytes + text.length * 3 < limits.bytes) {
    const next = rows.next()
    const cells = next instanceof Promise ? await next : next
    if (cells === undefined) break
    text += xml.row(cells, ++row)
    if (text.length < CHUNK) continue
    const chunk = Buffer.from(text, 'utf8')
    bytes += chunk.length
    yield chunk
    text = ''
  }
  sheet.rows = row - 1
  if ((await rows.peek()) !== undefined) text += xml.note(CONTINUED(following)[telling.lang], row + 1)
  yield Buffer.from(text + sheetEnd(table, sheet.rows), 'utf8')
}

/** Rows one at a time out of batches, with a look ahead. */
class RowCursor {
  private readonly iterator: AsyncIterator<Rows>
  private rows: Rows['rows'] = []
  private at = 0
  private ended = false

  constructor(batches: AsyncIterable<Rows>) {
    this.iterator = batches[Symbol.asyncIterator]()
  }

  /** A promise only at the end of a batch: a million awaits are a second. */
  next(): readonly Cell[] | undefined | Promise<readonly Cell[] | undefined> {
    return this.at < this.rows.length ? this.rows[this.at++] : this.refilled(true)
  }

  peek(): readonly Cell[] | undefined | Promise<readonly Cell[] | undefined> {
    return this.at < this.rows.length ? this.rows[this.at] : this.refilled(false)
  }

  async close(): Promise<void> {
    if (!this.ended) await this.iterator.return?.()
    this.ended = true
  }

  private async refilled(taken: boolean): Promise<readonly Cell[] | undefined> {
    while (this.at >= this.rows.length && !this.ended) {
      const result = await this.iterator.next()
      if (result.done === true) this.ended = true
      else [this.rows, this.at] = [result.value.rows, 0]
    }
    return this.at < this.rows.length ? this.rows[taken ? this.at++ : this.at] : undefined
  }
}

import type { Writable } from 'node:stream'
import type { Said } from '../model/said.js'
import { headOf, plainText, type Cell, type Telling } from './cell.js'
import { told } from './codes.js'
import { writeCsv } from './csv.js'
import { markdownText } from './markdown-text.js'
import { Notes } from './notes.js'
import { Sink, SinkClosed, type ByteSink } from './sink.js'
import type { SheetTable, TableColumn } from './table.js'
import { codes } from './xlsx-guide.js'
import { packageParts } from './xlsx-package.js'
import { RowXml, sheetEnd, sheetHead } from './xlsx-sheet.js'
import { ZipStream } from './zip-stream.js'

export type TableFormat = 'csv' | 'xlsx' | 'markdown'

/** A whole table with a name: a sheet, or a section of a text. */
export interface NamedTable {
  name: Said
  columns: readonly TableColumn[]
  rows: readonly (readonly Cell[])[]
}

const EXCEL = { rows: 1_048_576, cell: 32_767, bytes: 3.5 * 2 ** 30 }
const NONE: Said = { zh: '（没有）', en: '(none)' }

/**
 * Writes whole tables to a stream, which is not ended: csv holds the first, xlsx one sheet each and one that tells the columns,
 * markdown one section each. @returns what had to be changed to fit
 * @throws JianbaoError `write-failed`, `disk-full`
 */
export async function writeTables(tables: readonly NamedTable[], to: ByteSink | Writable, format: TableFormat, telling: Telling): Promise<Said[]> {
  const sink = new Sink(to, undefined)
  const notes = new Notes()
  try {
    if (format === 'csv') await writeCsv([tables[0]!], sink, { sheet: tables[0]!.name, columns: tables[0]!.columns, telling, bom: telling.lang === 'zh', notes })
    else if (format === 'xlsx') await workbook(tables, sink, telling, notes)
    else for (const table of tables) await sink.text(section(table, telling))
    await sink.flush()
  } catch (error) {
    if (!(error instanceof SinkClosed)) throw error
  } finally {
    sink.release()
  }
  return notes.said()
}

async function workbook(tables: readonly NamedTable[], sink: Sink, telling: Telling, notes: Notes): Promise<void> {
  const zip = new ZipStream(sink)
  const sheets = [...tables, guide(tables, telling)]
  for (const [i, { name, columns, rows }] of sheets.entries()) {
    const table: SheetTable = { sheet: name, columns, telling, notes, limits: EXCEL }
    const xml = new RowXml(table)
    const body = rows.map((row, r) => xml.row(row, r + 2)).join('')
    await zip.add(`xl/worksheets/sheet${i + 1}.xml`, [Buffer.from(sheetHead(table, i === 0) + xml.head() + body + sheetEnd(table, rows.length), 'utf8')])
  }
  const parts = packageParts(sheets.map(({ name, columns, rows }) => ({ name: name[telling.lang], filter: { columns: columns.length, rows: rows.length }, print: false })))
  for (const [path, xml] of parts) await zip.add(path, [Buffer.from(xml, 'utf8')])
  await zip.finish()
}

/** The last sheet: what each column of each table means. */
function guide(tables: readonly NamedTable[], telling: Telling): NamedTable {
  const { lang } = telling
  const column = (id: string, zh: string, en: string, width: number): TableColumn => ({ id, head: { zh, en }, type: 'text', width, description: { zh, en } })
  return {
    name: { zh: '说明', en: 'About' },
    columns: [column('table', '表', 'Table', 16), column('column', '列', 'Column', 20), column('meaning', '含义', 'Meaning', 70), column('codes', '代码', 'Codes', 60)],
    rows: tables.flatMap(({ name, columns }) => columns.map((c) => [name[lang], headOf(c, telling), c.description[lang], codes(c.id, lang)])),
  }
}

function section({ name, columns, rows }: NamedTable, telling: Telling): string {
  const { lang } = telling
  const title = `## ${markdownText(name[lang])}\n\n`
  if (rows.length === 0) return `${title}${NONE[lang]}\n\n`
  const head = `| ${columns.map((column) => markdownText(headOf(column, telling))).join(' | ')} |\n|${columns.map(({ type }) => (type === 'number' || type === 'integer' ? '--:' : '---')).join('|')}|\n`
  const body = rows.map((row) => `| ${row.map((cell, i) => markdownText(columns[i]!.words === true && typeof cell === 'string' ? told(columns[i]!.id, cell, lang) : plainText(cell))).join(' | ')} |\n`)
  return `${title}${head}${body.join('')}\n`
}

import { JianbaoError } from '../model/error.js'
import type { Said } from '../model/said.js'
import { csvRows } from './user-csv.js'

/** What a file of the user's is called in messages, and the heads of its columns: the field, then other names of it. */
export interface UserFile {
  called: Said
  heads: Readonly<Record<string, readonly string[]>>
  required: readonly string[]
}
export interface UserRow {
  /** Line of a CSV file, item of a JSON list; both from 1. */
  line: number
  at: Said
  cells: Readonly<Record<string, string | readonly string[]>>
}
export interface UserTable {
  rows: UserRow[]
  /** Heads that no field answers to (序号, 联系人); to be shown, as one may be misspelt. */
  ignored: string[]
}

/** The error of a user's file. Code 'bad-user-file'; names the line. */
export function userFileError(file: UserFile, at: Said, zh: string, en: string, hint?: Said): JianbaoError {
  const heads = Object.entries(file.heads).map(([field, names]) => `${names[0] ?? field}（${field}）`).join('、')
  return new JianbaoError('bad-user-file', 'ingest', { zh: `${file.called.zh}${at.zh}：${zh}`, en: `${file.called.en}, ${at.en}: ${en}` }, hint ?? { zh: `改正后重试。可用的列：${heads}`, en: `Correct it and try again. Columns: ${Object.keys(file.heads).join(', ')}` })
}
const lineAt = (line: number): Said => ({ zh: `第 ${line} 行`, en: `line ${line}` })
const itemAt = (item: number): Said => ({ zh: `第 ${item} 项`, en: `item ${item}` })

/**
 * The rows of a CSV text (comma, semicolon, tab; the first row heads the columns; lines that begin with # and blank ones are left out)
 * or of a JSON text (a list of objects, or an object that holds one list).
 * @throws JianbaoError 'bad-user-file'
 */
export function readUserTable(text: string, file: UserFile): UserTable {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text
  const table = /^\s*[[{]/.test(plain) ? fromJson(plain, file) : fromCsv(plain, file)
  for (const row of table.rows)
    for (const field of file.required) {
      const cell = row.cells[field]
      if (cell === undefined || cell.length === 0) throw userFileError(file, row.at, `缺“${file.heads[field]?.[0] ?? field}”`, `"${field}" is missing`)
    }
  return table
}

const fieldOf = (file: UserFile, head: string): string | undefined => {
  const bare = head.normalize('NFKC').replace(/[\s*]+/g, '').toLowerCase()
  return Object.keys(file.heads).find((field) => field.toLowerCase() === bare || file.heads[field]!.includes(bare))
}

function fromCsv(text: string, file: UserFile): UserTable {
  const read = csvRows(text)
  if (read.unclosed !== null) throw userFileError(file, lineAt(read.unclosed), '引号没有结束', 'a quote is opened and never closed')
  const [head, ...body] = read.rows
  if (!head) throw userFileError(file, lineAt(1), '文件是空的', 'the file is empty')
  const fields = head.cells.map((cell) => fieldOf(file, cell))
  for (const field of file.required) if (!fields.includes(field)) throw userFileError(file, lineAt(head.line), `缺“${file.heads[field]?.[0] ?? field}”列`, `no column "${field}"`)
  const twice = fields.find((field, i) => field !== undefined && fields.indexOf(field) !== i)
  if (twice !== undefined) throw userFileError(file, lineAt(head.line), `“${twice}”有两列`, `two columns are "${twice}"`)
  const rows = body.map(({ line, cells }) => {
    const surplus = cells.slice(fields.length).some((cell) => cell.trim() !== '')
    if (surplus) throw userFileError(file, lineAt(line), `有 ${cells.length} 格，表头只有 ${fields.length} 列；含逗号的内容要加引号`, `${cells.length} cells under ${fields.length} heads; quote a cell that holds a comma`)
    return { line, at: lineAt(line), cells: Object.fromEntries(fields.flatMap((field, i) => (field === undefined ? [] : [[field, (cells[i] ?? '').trim()]]))) }
  })
  return { rows, ignored: head.cells.filter((cell, i) => fields[i] === undefined && cell.trim() !== '') }
}

function fromJson(text: string, file: UserFile): UserTable {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    throw userFileError(file, { zh: '', en: 'JSON' }, `不是合格的 JSON：${said}`, `no valid JSON: ${said}`)
  }
  const list: unknown = Array.isArray(parsed) ? parsed : Object.values(parsed as object).find((value) => Array.isArray(value))
  if (!Array.isArray(list)) throw userFileError(file, itemAt(1), '应是对象的列表', 'a list of objects is expected')
  const ignored = new Set<string>()
  const rows = list.map((item: unknown, i) => {
    const at = itemAt(i + 1)
    if (typeof item !== 'object' || item === null || Array.isArray(item)) throw userFileError(file, at, '应是对象', 'an object is expected')
    const cells: Record<string, string | readonly string[]> = {}
    for (const [head, value] of Object.entries(item)) {
      const field = fieldOf(file, head)
      if (field === undefined) ignored.add(head)
      else cells[field] = jsonCell(value, () => userFileError(file, at, `“${head}”应是文字、数字或文字的列表`, `"${head}" must be text, a number or a list of texts`))
    }
    return { line: i + 1, at, cells }
  })
  return { rows, ignored: [...ignored] }
}

function jsonCell(value: unknown, wrong: () => JianbaoError): string | readonly string[] {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string' || typeof value === 'number') return String(value).trim()
  if (Array.isArray(value) && value.every((v) => typeof v === 'string')) return value.map((v) => v.trim()).filter((v) => v !== '')
  throw wrong()
}

/** A cell that holds one thing. */
export const textOf = (row: UserRow, field: string): string => {
  const cell = row.cells[field] ?? ''
  return typeof cell === 'string' ? cell : cell.join(' ')
}
/** A cell that holds several, parted by ; ； | or new lines. */
export const listOf = (row: UserRow, field: string): string[] => {
  const cell = row.cells[field] ?? ''
  return (typeof cell === 'string' ? cell.split(/[;；|\n]/) : [...cell]).map((part) => part.trim()).filter((part) => part !== '')
}

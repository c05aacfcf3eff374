import type { Block } from '../model/block.js'

/** What stands in a cell: a value (a number, with sign, comparator or unit), words, or nothing that tells (blank, —, 无). */
export type Content = 'value' | 'words' | 'blank'

/** One cell of a table, all its lines together. Rows and columns count from 1. */
export interface Cell {
  row: number
  column: number
  rowSpan: number
  columnSpan: number
  header: boolean
  text: string
  content: Content
  /** Indexes of its blocks. */
  blocks: number[]
}

export interface Table {
  rows: Cell[][]
  width: number
}

const NOTHING = /^[-—–―－/\\.…·*×无無\s]{0,6}$/
const VALUE = /^(?:约|約|近|达|達|不少于|不低于|不超过|≥|≤|>|<|＞|＜|=|＝|\+|＋|-|－|−|△|▲|↑|↓|[￥¥$]){0,3}\s?[\d０-９][\d０-９,，.．\s]*(?:[%％‰]|个百分点|[\u4e00-\u9fff]{1,4})?(?:[/／](?:10)?[\u4e00-\u9fff·]{1,4}){0,3}(?:以上|以下|以内)?$/
/** A year, or a head that begins with one: 2023年预算数. */
const YEAR = /^(?:(?:19|20)\d\d$|(?:民国)?(?:(?:19|20)\d\d|1[01]\d|9\d)年)/

export function contentOf(text: string): Content {
  if (NOTHING.test(text)) return 'blank'
  return VALUE.test(text) && !YEAR.test(text) ? 'value' : 'words'
}

/** The tables among the blocks; cells in order of rows and columns. */
export function tablesOf(blocks: readonly Block[], text: string): Table[] {
  const tables = new Map<number, Map<string, Cell>>()
  for (const [index, block] of blocks.entries()) {
    const { table, row, column, span } = block
    if (block.kind !== 'cell' || table === undefined || row === undefined || column === undefined) continue
    const cells = tables.get(table) ?? new Map<string, Cell>()
    tables.set(table, cells)
    const key = `${row}:${column}`
    const line = text.slice(span.start, span.end).trim()
    const known = cells.get(key)
    if (known) {
      known.text += line
      known.blocks.push(index)
    } else cells.set(key, { row, column, rowSpan: block.rowSpan ?? 1, columnSpan: block.columnSpan ?? 1, header: block.header ?? false, text: line, content: 'blank', blocks: [index] })
  }
  return [...tables.values()].map((cells) => asTable([...cells.values()]))
}

function asTable(cells: Cell[]): Table {
  const rows: Cell[][] = []
  let width = 0
  for (const cell of cells.sort((a, b) => a.row - b.row || a.column - b.column)) {
    cell.content = contentOf(cell.text)
    ;(rows[cell.row - 1] ??= []).push(cell)
    width = Math.max(width, cell.column + cell.columnSpan - 1)
  }
  return { rows: Array.from(rows, (row) => row ?? []), width }
}

import type { Block } from '../model/block.js'
import { tablesOf, type Cell, type Table } from './table-cells.js'
import { ordinalColumns, rowKinds } from './table-heads.js'
import { announcedUnit, headUnit, isUnit, isUnitColumn } from './table-unit.js'

/** What the rest of its table says of a cell. Texts as they stand, lines of a cell joined. */
export interface CellContext {
  /** Words to its left in the row, the widest first, the nearest last; a group row above comes first. */
  rowHeaders: string[]
  /** Heads above it, the widest first, the nearest last. */
  columnHeaders: string[]
  /** Unit its head, row, corner, or the line above the table gives: 万元, %. */
  unit: string | null
  /** The cell holds a number. False for heads and words. */
  isValue: boolean
}

/** Lines above a table in which its unit may be announced. */
const LINES_ABOVE = 3

/**
 * For each block its place in its table as words, null for blocks that are no cells. One pass over the blocks; side-by-side
 * tables (收入 … 支出 …) and heads in the middle of a form are read by nearness.
 * @param text what the spans of the blocks point into
 */
export function tableContext(blocks: readonly Block[], text: string): (CellContext | null)[] {
  const contexts = new Array<CellContext | null>(blocks.length).fill(null)
  for (const table of tablesOf(blocks, text)) {
    const first = table.rows.find((row) => row.length > 0)?.[0]?.blocks[0] ?? 0
    for (const [cell, context] of readTable(table, unitAbove(blocks, text, first))) for (const index of cell.blocks) contexts[index] = context
  }
  return contexts
}

function unitAbove(blocks: readonly Block[], text: string, first: number): string | null {
  for (let i = first - 1; i >= 0 && i >= first - LINES_ABOVE; i--) {
    const block = blocks[i]!
    if (block.kind === 'cell') return null
    const line = text.slice(block.span.start, block.span.end)
    const unit = announcedUnit(line) ?? (line.length < 60 && /^表|表$|表[（(]/.test(line) ? headUnit(line) : null)
    if (unit !== null) return unit
  }
  return null
}

function* readTable(table: Table, above: string | null): Generator<[Cell, CellContext]> {
  const kinds = rowKinds(table)
  const ordinals = ordinalColumns(table)
  /** Current heads of each column, widest first. */
  const heads: string[][] = Array.from({ length: table.width + 1 }, () => [])
  /** Words of merged cells that reach down into the rows below, by column. */
  const reaching: ({ cell: Cell; until: number } | undefined)[] = []
  let unit = above
  let group: string | null = null
  let previous: string | undefined
  for (const [r, row] of table.rows.entries()) {
    const kind = kinds[r]!
    if (kind === 'caption' || kind === 'head') unit = row.map((c) => announcedUnit(c.text)).find((u) => u !== null) ?? unit
    if (kind === 'group') group = row.find((c) => c.content === 'words')?.text ?? null
    if (kind === 'head') {
      unit = cornerUnit(row, table.rows.slice(r + 1, r + 4)) ?? unit
      if (previous !== 'head') for (const cell of row) for (const c of columnsOf(cell)) if (cell.content !== 'blank') heads[c] = []
      for (const cell of row) if (cell.content === 'words') for (const c of columnsOf(cell)) if (heads[c]?.at(-1) !== cell.text) heads[c]?.push(cell.text)
    }
    previous = kind
    let words: string[] = group === null ? [] : [group]
    let running = false
    const rowUnit = unitInRow(row, heads)
    for (const cell of withReaching(row, reaching, r + 1)) {
      const columnHeaders = kind === 'data' ? [...(heads[cell.column] ?? [])] : []
      const isValue = kind === 'data' && cell.content === 'value' && !ordinals.has(cell.column)
      if (cell.row === r + 1) {
        const own = columnHeaders.findLast((h) => headUnit(h) !== null)
        yield [cell, { rowHeaders: kind === 'data' ? [...words] : [], columnHeaders, unit: (own === undefined ? null : headUnit(own)) ?? rowUnit ?? siblingUnit(cell, row, heads) ?? lastUnit(words) ?? unit, isValue }]
      }
      if (cell.content === 'words' && !isUnit(cell.text)) {
        words = running ? [...words, cell.text] : [...(group === null ? [] : [group]), cell.text]
        running = true
      } else if (cell.content === 'value') running = false
    }
  }
}

function columnsOf(cell: Cell): number[] {
  return Array.from({ length: cell.columnSpan }, (_, i) => cell.column + i)
}

/** The cells of a row and those that reach down into it, by column. */
function withReaching(row: readonly Cell[], reaching: ({ cell: Cell; until: number } | undefined)[], r: number): Cell[] {
  const above = reaching.filter((held) => held !== undefined && held.until >= r).map((held) => held!.cell)
  for (const cell of row) reaching[cell.column] = cell.rowSpan > 1 ? { cell, until: r + cell.rowSpan - 1 } : undefined
  return above.length === 0 ? [...row] : [...row, ...above.filter((a) => !row.some((c) => c.column === a.column))].sort((a, b) => a.column - b.column)
}

/** Columns of one indicator: its target and its result. */
const TARGET_OR_RESULT = /(?:指标值|目标值|完成值|实际值|实现值)(?:[（(][^（）()]*[）)])?$/
/** ≥50个 beside 52: a result is in the unit of its target, and the other way round. */
function siblingUnit(cell: Cell, row: readonly Cell[], heads: readonly string[][]): string | null {
  if (!/\d$/.test(cell.text) || !TARGET_OR_RESULT.test(heads[cell.column]?.at(-1) ?? '')) return null
  for (const other of row) if (other !== cell && other.content === 'value' && TARGET_OR_RESULT.test(heads[other.column]?.at(-1) ?? '')) return /[\d.]\s{0,2}([^\d.\s]{1,4})$/.exec(other.text)?.[1] ?? null
  return null
}

/** 项目资金（万元） above a column of names: the unit of the numbers beside them. */
function cornerUnit(head: readonly Cell[], below: readonly (readonly Cell[])[]): string | null {
  const corner = head[0]
  const unit = corner?.column === 1 ? headUnit(corner.text) : null
  return unit !== null && !isUnit(corner!.text) && below.every(([first]) => first === undefined || first.column > 1 || first.content !== 'value') ? unit : null
}

/** The unit in a column named 计量单位. */
const unitInRow = (row: readonly Cell[], heads: readonly string[][]): string | null => row.find((c) => isUnit(c.text) && isUnitColumn(heads[c.column]?.at(-1) ?? ''))?.text ?? null

const lastUnit = (words: readonly string[]): string | null => {
  for (let i = words.length - 1; i >= 0; i--) {
    const unit = headUnit(words[i]!)
    if (unit !== null) return unit
  }
  return null
}

import { childrenOf, isElement, textOf, type Element } from './html-dom.js'
import type { CellPlace } from './pieces.js'

/** More text in one cell than this: the table lays out a page. */
const LONGEST_CELL = 3000
/** … or more than this, and most of the table's text. */
const LONG_CELL = 400
/** Page layouts have few cells. */
const MANY_CELLS = 2000
const WIDEST_SPAN = 200

interface Row {
  cells: Element[]
  inHead: boolean
}

/** Rows of a table in order, those of nested tables apart. */
export function rowsOf(table: Element): Row[] {
  const rows: Row[] = []
  const visit = (parent: Element, inHead: boolean): void => {
    for (const node of childrenOf(parent)) {
      if (!isElement(node)) continue
      if (node.name === 'tr') rows.push({ cells: childrenOf(node).filter((n): n is Element => isElement(n) && (n.name === 'td' || n.name === 'th')), inHead })
      else if (node.name === 'thead' || node.name === 'tbody' || node.name === 'tfoot') visit(node, node.name === 'thead')
    }
  }
  visit(table, false)
  return rows
}

/** Does a table of a page hold data? Layout tables hold other tables, long texts, or no two rows of two cells. */
export function isDataTable(table: Element): boolean {
  if (table.attribs['role'] === 'presentation') return false
  const rows = rowsOf(table)
  if (rows.filter((row) => row.cells.length >= 2).length < 2) return false
  const sizes = rows.flatMap((row) => row.cells.map((cell) => (holdsTable(cell) ? Infinity : textOf(cell).trim().length)))
  const largest = Math.max(...sizes.slice(0, MANY_CELLS))
  const total = sizes.reduce((a, b) => a + b, 0)
  return largest <= LONGEST_CELL && !(largest > LONG_CELL && largest > total * 0.7)
}

const holdsTable = (element: Element): boolean => childrenOf(element).some((n) => isElement(n) && (n.name === 'table' || holdsTable(n)))

/** Each cell with its row and column, spans counted in. */
export function* placeCells(rows: readonly Row[], table: number): Generator<{ element: Element; place: CellPlace; first: boolean }> {
  /** For each column, the first row that is free again. */
  const freeFrom: number[] = []
  for (const [r, { cells, inHead }] of rows.entries()) {
    let column = 0
    for (const [i, element] of cells.entries()) {
      while ((freeFrom[column] ?? 0) > r) column++
      const columnSpan = spanOf(element, 'colspan', WIDEST_SPAN)
      const rowSpan = spanOf(element, 'rowspan', rows.length - r)
      for (let c = column; c < column + columnSpan; c++) freeFrom[c] = r + rowSpan
      const header = inHead || element.name === 'th'
      yield { element, place: { table, row: r + 1, column: column + 1, rowSpan, columnSpan, header }, first: i === 0 }
      column += columnSpan
    }
  }
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan', most: number): number {
  const value = Number.parseInt(cell.attribs[name] ?? '1', 10)
  return Number.isNaN(value) ? 1 : Math.max(1, Math.min(value, most))
}

import type { CheckTable, Operand } from './kit.js'

/** A column below one head: its figures by row. */
export interface TableColumn {
  column: number
  /** Words above it, the widest first, the nearest last. */
  heads: readonly string[]
  /** The nearest of them, without spaces. */
  head: string
  figures: ReadonlyMap<number, Operand>
}

/** Columns that a rule looks at at most: more stand in no table that a person reads. */
const MOST = 24

/** The columns of a table, one for each head where heads change further down; in order. */
export function columnsOf({ rows }: CheckTable): TableColumn[] {
  const columns = new Map<string, { column: number; heads: readonly string[]; head: string; figures: Map<number, Operand> }>()
  for (const [r, row] of rows.entries())
    for (const { column, columnHeaders, operands } of row) {
      if (operands.length !== 1) continue
      const key = `${column}\n${columnHeaders.join('\n')}`
      let known = columns.get(key)
      if (!known) {
        if (columns.size >= MOST) continue
        columns.set(key, (known = { column, heads: columnHeaders, head: (columnHeaders.at(-1) ?? '').replaceAll(/\s/g, ''), figures: new Map() }))
      }
      known.figures.set(r, operands[0]!)
    }
  return [...columns.values()].sort((a, b) => a.column - b.column)
}

/** Rows in which all of these columns have a figure. */
export function rowsWith(first: TableColumn, ...others: readonly TableColumn[]): number[] {
  return [...first.figures.keys()].filter((row) => others.every(({ figures }) => figures.has(row)))
}

import type { Cell, Table } from './table-cells.js'

/** Rows of words under each other that may form one head. */
const DEEPEST_HEAD = 4
/** Names of columns whose numbers count or name the rows. */
const LABEL_COLUMN = /^(?:序号|序號|编号|編號|行次|栏次|欄次|(?:功能|经济|支出|科目|项目|单位|单位预算)?(?:分类)?(?:科目)?(?:编码|编号|代码|代號|代码)|类|款|项|類|項)$/

export type RowKind = 'head' | 'group' | 'caption' | 'data'

/**
 * Tells heads from data. A row of words right above numbers is a head; rows above it belong to it where merged cells tie
 * them together. A row of one cell is a caption at the top and names a group of rows further down.
 */
export function rowKinds(table: Table): RowKind[] {
  const { rows, width } = table
  const ordinals = ordinalColumns(table)
  const kinds: RowKind[] = rows.map((row) => (hasValue(row, ordinals) ? 'data' : 'head'))
  const hasData = kinds.includes('data')
  let top = true
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r]!
    const told = row.filter((c) => c.content !== 'blank')
    if (kinds[r] === 'head' && width > 1 && told.length <= 1 && !told.some((c) => c.header || c.rowSpan > 1)) {
      const isWide = told.some((c) => c.columnSpan >= width || row.length === 1)
      kinds[r] = top ? 'caption' : isWide ? 'group' : 'data'
    } else if (told.length > 0) top = false
  }
  for (let r = 0; r < rows.length; ) {
    let end = r
    while (kinds[end] === 'head') end++
    if (end > r) settleRun(rows, kinds, r, end, hasData)
    r = Math.max(end, r + 1)
  }
  return kinds
}

/** Of a run of word rows, which are a head and which are data in words. */
function settleRun(rows: readonly Cell[][], kinds: RowKind[], start: number, end: number, hasData: boolean): void {
  const marked = (r: number): boolean => rows[r]!.some((c) => c.header)
  let from = end
  if (end < rows.length && kinds[end] === 'data') {
    from = end - 1
    while (from > start && end - from < DEEPEST_HEAD && (tied(rows[from - 1]!, rows[from]!) || isUnitRow(rows[from]!))) from--
  }
  for (let r = start; r < end; r++) {
    const isTop = !hasData && r === start && !kinds.slice(0, start).includes('head')
    if (!(r >= from || marked(r) || isTop)) kinds[r] = 'data'
  }
}

/** Merged cells tie a row to the one below. */
function tied(upper: readonly Cell[], lower: readonly Cell[]): boolean {
  const told = upper.filter((c) => c.content !== 'blank')
  if (told.length === 2 && told[0]!.columnSpan === 1 && lower.length > 3) return false
  return upper.some((c) => c.rowSpan > 1 || (c.columnSpan > 1 && c.content === 'words' && lower.filter((l) => l.column >= c.column && l.column < c.column + c.columnSpan).length > 1))
}

const isUnitRow = (row: readonly Cell[]): boolean => row.every((c) => c.content === 'blank' || /^[（(]?[%％‰元万亿人]{1,3}[）)]?$/.test(c.text))

const hasValue = (row: readonly Cell[], ordinals: ReadonlySet<number>): boolean => {
  const values = row.filter((c) => c.content === 'value' && !ordinals.has(c.column))
  // 栏次 1 2 3 … counts the columns.
  const isCount = values.length > 2 && values.every((c, i) => Number(c.text) === Number(values[0]!.text) + i && c.text.length <= 2)
  return values.length > 0 && !isCount
}

/** Columns that number or code their rows: their numbers are no data. */
export function ordinalColumns({ rows, width }: Table): ReadonlySet<number> {
  const ordinals = new Set<number>()
  const columns: Cell[][] = Array.from({ length: width + 1 }, () => [])
  for (const row of rows) for (const cell of row) columns[cell.column]?.push(cell)
  for (const [column, cells] of columns.entries()) {
    const values = cells.filter((c) => c.content === 'value')
    if (values.length === 0) continue
    const named = cells.some((c) => c.content === 'words' && LABEL_COLUMN.test(c.text.replaceAll(/\s/g, '')))
    const counted = column === 1 && values.length >= 3 && values.every((c, i) => Number(c.text) === i + 1)
    if (named || counted) ordinals.add(column)
  }
  return ordinals
}

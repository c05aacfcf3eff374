import { tablesOf } from '../domain/table-cells.js'
import { tableContext } from '../domain/table-grid.js'
import type { Block } from '../model/block.js'
import type { Line } from '../model/working.js'
import type { CheckCell, CheckTable, Operand } from './kit.js'

/**
 * The tables among the lines, each cell with the figures in it.
 * @param operands in the order of the text
 */
export function checkTables(text: string, lines: readonly Line[], operands: readonly Operand[]): CheckTable[] {
  if (!lines.some(({ kind }) => kind === 'cell')) return []
  const blocks = lines.map((line): Block => ({ ...(line.block ?? { locator: '' }), kind: line.kind, span: { start: line.start, end: line.end } }))
  const inLine: Operand[][] = lines.map(() => [])
  let line = 0
  for (const operand of operands) {
    while (line < lines.length && lines[line]!.end <= operand.at.start) line++
    if (line < lines.length && lines[line]!.start <= operand.at.start) inLine[line]!.push(operand)
  }
  const contexts = tableContext(blocks, text)
  return tablesOf(blocks, text).map(({ rows, width }) => ({
    width,
    rows: rows.map((row) =>
      row.map((cell): CheckCell => {
        const [first, last] = [cell.blocks[0]!, cell.blocks.at(-1)!]
        const { rowHeaders = [], columnHeaders = [] } = contexts[first] ?? {}
        return { ...cell, at: { start: lines[first]!.start, end: lines[last]!.end }, operands: cell.blocks.flatMap((block) => inLine[block]!), rowHeaders, columnHeaders }
      }),
    ),
  }))
}

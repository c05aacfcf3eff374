import type { Block } from '../model/block.js'
import { isBlank, type Span } from '../model/span.js'

const HEADING = /^(#{1,6})[ \t]+(?=\S)/
/** The line under a table's head: |---|:---:| */
const RULE = /^\|(?=[:| \t]*-)[-:| \t]+$/
const ITEM = /^[-*+][ \t]+(?=\S)/

/**
 * Blocks of a text that is markdown: `#` headings, pipe tables as cells, list items. Marks stay outside the spans.
 * Null where no line is clearly markdown: then a `#` or `|` is just a character.
 */
export function markdownBlocks(text: string, lines: readonly Block[]): Block[] | null {
  if (!text.includes('#') && !text.includes('|')) return null
  const blocks: Block[] = []
  let clear = false
  let table = 0
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const rows = tableRows(text, lines, i)
    if (rows > 0) {
      clear = true
      table++
      let row = 0
      for (let k = i; k < i + rows; k++) {
        const { span } = lines[k]!
        if (RULE.test(text.slice(span.start, span.end))) continue
        row++
        const own = cells(text, span, table, row)
        // A first row of one cell is the table's caption.
        if (row === 1 && own.length > 1) for (const cell of own) cell.header = true
        for (const cell of own) blocks.push(cell)
      }
      i += rows - 1
      continue
    }
    const { start, end } = line.span
    const content = text.slice(start, Math.min(end, start + 12))
    const heading = HEADING.exec(content)
    if (heading) {
      clear = true
      blocks.push({ kind: 'heading', span: { start: start + heading[0].length, end: withoutTrailingMarks(text, line.span) }, locator: line.locator, level: heading[1]!.length })
    } else {
      const mark = ITEM.exec(content)?.[0].length ?? 0
      blocks.push(mark > 0 ? { kind: 'item', span: { start: start + mark, end }, locator: line.locator } : line)
    }
  }
  return clear ? blocks : null
}

/**
 * Lines of the pipe table that starts here; 0 where none does. Two rows that agree in their cells make a table; a last
 * cell may be blank and so have lost its pipe.
 */
function tableRows(text: string, lines: readonly Block[], first: number): number {
  const width = pipes(text, lines[first]!.span)
  if (width < 2) return 0
  let end = first + 1
  let widest = width
  for (; end < lines.length && adjacent(text, lines[end - 1]!.span, lines[end]!.span); end++) {
    const here = pipes(text, lines[end]!.span)
    if (here === 0 || Math.abs(here - width) > 1) break
    widest = Math.max(widest, here)
  }
  return end - first >= 2 && widest >= 2 ? end - first : 0
}

/** Pipes of a line that begins with one, else 0. */
function pipes(text: string, line: Span): number {
  if (text[line.start] !== '|') return 0
  let count = 0
  for (let i = line.start; i < line.end; i++) if (text[i] === '|' && text[i - 1] !== '\\') count++
  return count
}

/** No blank line between them. */
const adjacent = (text: string, a: Span, b: Span): boolean => text.slice(a.end, b.start).replaceAll('\r\n', '\n').split('\n').length === 2

function cells(text: string, line: Span, table: number, row: number): Block[] {
  const blocks: Block[] = []
  let from = line.start + 1
  let column = 0
  for (let i = from; i <= line.end; i++) {
    if (i < line.end && (text[i] !== '|' || text[i - 1] === '\\')) continue
    if (i === line.end && from >= line.end) break
    column++
    let [start, end] = [from, i]
    while (start < end && isBlank(text.charCodeAt(start))) start++
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--
    if (start < end) blocks.push({ kind: 'cell', span: { start, end }, locator: `table ${table} r${row}c${column}`, table, row, column })
    from = i + 1
  }
  return blocks
}

function withoutTrailingMarks(text: string, line: Span): number {
  let end = line.end
  while (end > line.start && text[end - 1] === '#') end--
  if (end === line.end || !' \t'.includes(text[end - 1]!)) return line.end
  while (' \t'.includes(text[end - 1]!)) end--
  return end
}

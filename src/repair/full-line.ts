import { CLOSING, endsSentence } from './line-ends.js'
import { opensItem } from './line-starts.js'
import { columns, lineColumns, type TextLine } from './text-lines.js'
import { slack } from './wrap-width.js'

/** The line is full at this width: it does not go beyond, and the next word would not have fitted in. */
export function isFull(text: string, lines: readonly TextLine[], i: number, width: number): boolean {
  const line = lines[i]!
  if (line.end - line.start > width) return false
  const taken = lineColumns(text, line)
  return taken <= width + slack(width) && taken + lostIndent(text, lines, i, width) + firstWord(text, lines[i + 1]!) >= width - slack(width)
}

/** Text out of a PDF keeps no indents: the first line of a paragraph is two hanzi shorter than it was printed. */
function lostIndent(text: string, lines: readonly TextLine[], i: number, width: number): number {
  if (lines[i]!.indent > 0) return 0
  const before = lines[i - 1]
  if (before === undefined || opensItem(text, lines[i]!.start) || endsSentence(text, before)) return 4
  return lineColumns(text, before) < width * 0.8 ? 4 : 0
}

/** Columns of what a printer does not break: a number or Latin word, else one character, with the marks that may not begin a line. */
function firstWord(text: string, line: TextLine): number {
  let end = line.start
  while (end < line.end && text.charCodeAt(end) > 0x20 && text.charCodeAt(end) < 0x80) end++
  if (end === line.start) end++
  while (end < line.end && CLOSING.includes(text[end]!)) end++
  return columns(text, line.start, end)
}

import type { Edit } from '../model/edit.js'
import { brokenLines } from './broken-line.js'
import { CLOSING, endsSentence, isLatin, runsOn } from './line-ends.js'
import { opensItem } from './line-starts.js'
import type { Repairer } from './repairer.js'
import { columns, lineColumns, textLines, type TextLine } from './text-lines.js'
import { slack, wrapWidth } from './wrap-width.js'

/** Blank lines that a page break leaves, or a layout that spaces its lines. */
const WIDEST_GAP = 4

/**
 * Line breaks inside a sentence or a number: text out of PDFs, broken at the width of the page; a paragraph that a page broke after
 * a comma; text broken at its links. Headings, items, table rows, title and signature lines stay lines of their own.
 */
export const hardWrap: Repairer = {
  id: 'hard-wrap',
  joinsLines: true,
  edits(text): Edit[] {
    const lines = textLines(text)
    const width = wrapWidth(
      text,
      lines,
      (i) => isProse(text, lines[i]!),
      (i) => runsOn(text, lines, i) && lines[i + 1]!.breaks <= WIDEST_GAP,
    )
    const isBroken = brokenLines(text, lines)
    const edits: Edit[] = []
    for (let i = 0; i + 1 < lines.length; i++) {
      const line = lines[i]!
      const next = lines[i + 1]!
      if (!(width !== null && (isWrapped(text, lines, i, width) || splitsNumber(text, line, next))) && !isBroken(i)) continue
      const spaced = isLatin(text.charCodeAt(line.end - 1)) && isLatin(text.charCodeAt(next.start))
      edits.push({ start: line.end, end: next.start, replacement: spaced ? ' ' : '', by: 'hard-wrap', inferred: false })
    }
    return edits
  },
}

/** 增长4.⏎3%: in a text that is wrapped, a point at the end of a line with digits on both sides is a decimal point. */
function splitsNumber(text: string, line: TextLine, next: TextLine): boolean {
  return next.breaks <= WIDEST_GAP && text[line.end - 1] === '.' && isDigit(text.charCodeAt(line.end - 2)) && isDigit(text.charCodeAt(next.start)) && line.end - line.start > 4
}

const isDigit = (code: number): boolean => (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)

/** The line is full: the next word would not have fitted in. */
function isWrapped(text: string, lines: readonly TextLine[], i: number, width: number): boolean {
  if (!runsOn(text, lines, i)) return false
  const line = lines[i]!
  const next = lines[i + 1]!
  if (next.breaks > WIDEST_GAP || line.end - line.start > width) return false
  const taken = lineColumns(text, line)
  if (taken > width + slack(width) || taken + lostIndent(text, lines, i, width) + firstWord(text, next) < width - slack(width)) return false
  return isProse(text, line) && (isProse(text, next) || endsSentence(text, next) || next.end - next.start <= 4)
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

/** Hanzi that stand together: no row of a table, no line of a table of contents. */
function isProse(text: string, line: TextLine): boolean {
  let hanzi = 0
  let gaps = 0
  let dots = 0
  for (let i = line.start; i < line.end; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x3400 && code <= 0x9fff) hanzi++
    else if (code === 0x2026 || code === 0x00b7) dots++
    else if ((code === 0x20 || code === 0x3000) && (text.charCodeAt(i + 1) === 0x20 || code === 0x3000)) gaps++
  }
  return dots < 4 && gaps < 3 && hanzi * 4 >= line.end - line.start
}

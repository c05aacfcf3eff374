import type { Edit } from '../model/edit.js'
import { brokenLines } from './broken-line.js'
import { isFull } from './full-line.js'
import { endsSentence, goesOn, isLatin, runsOn } from './line-ends.js'
import type { Repairer } from './repairer.js'
import { textLines, type TextLine } from './text-lines.js'
import { wrapWidth, type LineEnd } from './wrap-width.js'

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
      (i) => lineEnd(text, lines, i),
      (i, width) => isFull(text, lines, i, width),
    )
    const pausesBreak = width !== null && breaksAtPauses(text, lines, width)
    const isBroken = brokenLines(text, lines)
    const edits: Edit[] = []
    for (let i = 0; i + 1 < lines.length; i++) {
      const line = lines[i]!
      const next = lines[i + 1]!
      if (!(width !== null && (isWrapped(text, lines, i, width, pausesBreak) || splitsNumber(text, line, next))) && !isBroken(i)) continue
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

const isPause = (text: string, line: TextLine): boolean => '；;'.includes(text[line.end - 1]!)

/** The line is full, and goes on in the next. */
function isWrapped(text: string, lines: readonly TextLine[], i: number, width: number, pausesBreak: boolean): boolean {
  const line = lines[i]!
  const next = lines[i + 1]!
  if (next.breaks > WIDEST_GAP || !(runsOn(text, lines, i) || (pausesBreak && isPause(text, line) && goesOn(text, lines, i)))) return false
  return isFull(text, lines, i, width) && isProse(text, line) && (isProse(text, next) || endsSentence(text, next) || next.end - next.start <= 4)
}

/**
 * Do lines end in ； because they are full? Where items without numbers end in it, most lines that do are shorter, and a full one
 * among them is an item too.
 */
function breaksAtPauses(text: string, lines: readonly TextLine[], width: number): boolean {
  let full = 0
  let short = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    if (!isPause(text, lines[i]!) || !goesOn(text, lines, i)) continue
    if (isFull(text, lines, i, width)) full++
    else short++
  }
  return full > short
}

/** How a line ends, as evidence of a wrap. */
function lineEnd(text: string, lines: readonly TextLine[], i: number): LineEnd {
  const line = lines[i]!
  if (!isProse(text, line)) return 'none'
  const next = lines[i + 1]
  if (next === undefined || next.breaks > WIDEST_GAP || !goesOn(text, lines, i)) return 'whole'
  if (!endsSentence(text, line)) return '，、,'.includes(text[line.end - 1]!) || !isRunning(text, line) || !isRunning(text, next) ? 'open' : 'torn'
  return isPause(text, line) ? 'pause' : 'whole'
}

/** Marks of running text: no title, heading or cell. */
function isRunning(text: string, line: TextLine): boolean {
  for (let i = line.start; i < line.end; i++) if ('，。；'.includes(text[i]!)) return true
  return false
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

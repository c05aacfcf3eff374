import { CLOSING, endsSentence, isLatin, OPENING, runsOn } from './line-ends.js'
import { opensItem } from './line-starts.js'
import type { TextLine } from './text-lines.js'

/** A line that ends in a comma and is shorter is a salutation or a cell. */
const CLAUSE = 20
/** … and a subscript stands in a sentence, not in a cell. */
const LEAD = 10
/** So large a share of the lines that follow a complete one must be set apart by blank lines. */
const SPACED = 0.6

/** Tells which lines are broken from the next inside a sentence, by signs other than the width of a page. */
export function brokenLines(text: string, lines: readonly TextLine[]): (i: number) => boolean {
  const spaced = setApart(text, lines)
  /** The line before was broken from this one. */
  let chained = false
  return (i) => {
    const next = lines[i + 1]!
    chained = next.breaks === 1 && !next.newPage && !endsSentence(text, lines[i]!) && (isTorn(text, lines, i) || (spaced && isPiece(text, lines, i, chained)))
    return chained
  }
}

function setApart(text: string, lines: readonly TextLine[]): boolean {
  let after = 0
  let apart = 0
  for (let i = 1; i < lines.length; i++) {
    if (!endsSentence(text, lines[i - 1]!)) continue
    after++
    if (lines[i]!.breaks > 1) apart++
  }
  return apart > 2 && apart > after * SPACED
}

function isTorn(text: string, lines: readonly TextLine[], i: number): boolean {
  const line = lines[i]!
  const next = lines[i + 1]!
  const last = text[line.end - 1]!
  // A line that begins with a closing mark, or follows an opening one, was one with its neighbour.
  if (CLOSING.includes(text[next.start]!) || OPENING.includes(last)) return true
  if ('，、,'.includes(last)) return line.end - line.start >= CLAUSE && runsOn(text, lines, i) && next.indent < 2
  return isSubscript(text, lines, i)
}

/** 细颗粒物（PM / 2.5 / ）浓度: a subscript stands on a line of its own. */
function isSubscript(text: string, lines: readonly TextLine[], i: number): boolean {
  const line = lines[i]!
  if (isNumber(text, lines[i + 1]!)) return line.end - line.start >= LEAD && isLatin(text.charCodeAt(line.end - 1))
  const before = lines[i - 1]
  return isNumber(text, line) && before !== undefined && line.breaks === 1 && before.end - before.start >= LEAD && isLatin(text.charCodeAt(before.end - 1)) && runsOn(text, lines, i)
}
const isNumber = (text: string, line: TextLine): boolean => line.end - line.start <= 4 && /^\d{1,3}(?:\.\d)?$/.test(text.slice(line.start, line.end))

/**
 * Where blank lines part the paragraphs, adjacent lines are pieces of one, broken at links and emphasis. A heading that its text
 * follows without a blank line is none: it has no mark inside, or is numbered.
 */
function isPiece(text: string, lines: readonly TextLine[], i: number, chained: boolean): boolean {
  const line = lines[i]!
  if (!runsOn(text, lines, i)) return false
  if (chained) return true
  const said = text.slice(line.start, line.end)
  const marked = /[，。；]/.test(said)
  if (opensItem(text, line.start)) return /[。；]/.test(said) || (marked && said.length > CLAUSE * 2)
  return marked || /^[-—–]+$/.test(said) || (line.breaks === 1 && lines[i + 1]!.end - lines[i + 1]!.start < CLAUSE)
}

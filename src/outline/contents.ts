import type { OutlineLine } from './lines.js'

const HEADING = /^目\s*[录次录]\s*$/
const ENTRY_END = /(?:…{2,}|\.{4,}|·{3,}|—{3,}|-{6,}|_{4,}|\t)\s*[-—]?\s*[\divxIVX]{1,4}\s*[-—]?$/
const LONGEST_ENTRY = 80
const MOST_ENTRIES = 400

/**
 * Marks the table of contents as left out: lines with leaders and a page number, PAGEREF fields, and the lines after 目录 up
 * to the place where the first of them comes again.
 */
export function skipContents(text: string, lines: OutlineLine[]): void {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const length = line.end - line.start
    if (length > LONGEST_ENTRY) continue
    if (endsWithPage(text, line)) leaveOut(line)
    else if (text[line.start] === '目' && length < 8 && HEADING.test(text.slice(line.start, line.end))) i = skipBlock(text, lines, i)
  }
}

function endsWithPage(text: string, line: OutlineLine): boolean {
  const last = text.charCodeAt(line.end - 1)
  const digit = (last >= 0x30 && last <= 0x39) || last === 0x2d || last === 0x2014
  const words = text.slice(line.start, line.end)
  return (digit && ENTRY_END.test(words)) || words.includes('PAGEREF')
}

const leaveOut = (line: OutlineLine): void => {
  line.mark = null
  line.skip = true
}

/** A page number printed after the entry without leaders is no part of it. */
const bareEntry = (text: string, line: OutlineLine): string => text.slice(line.start, line.end).replace(/[\s.…·—_-]*\d{0,3}$/, '').replaceAll(/\s/g, '')

function skipBlock(text: string, lines: OutlineLine[], at: number): number {
  leaveOut(lines[at]!)
  const first = lines[at + 1]
  if (!first) return at
  const name = bareEntry(text, first)
  const stop = Math.min(lines.length, at + MOST_ENTRIES)
  let end = at
  let repeated = -1
  for (let i = at + 1; i < stop; i++) {
    const line = lines[i]!
    if (line.end - line.start > LONGEST_ENTRY || '。；'.includes(text[line.end - 1]!)) break
    if (i > at + 1 && name.length >= 2 && bareEntry(text, line) === name) {
      repeated = i
      break
    }
    end = i
  }
  // Without the repetition only entries that show page numbers are known for sure.
  const last = repeated > 0 ? repeated - 1 : end
  for (let i = at + 1; i <= last; i++) if (repeated > 0 || /\d$/.test(text.slice(lines[i]!.end - 1, lines[i]!.end))) leaveOut(lines[i]!)
  return repeated > 0 ? last : at
}

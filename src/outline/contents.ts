import type { OutlineLine } from './lines.js'

const HEADING = /^目\s*[录次录]\s*$/
const LEADERS = '….·—-_\t '
const PAGE = '0123456789ivxIVX'
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

/** 一、概况……3, 一、概况 ---- 3 -, 一、概况⇥3: leaders, then a page number. */
function endsWithPage(text: string, line: OutlineLine): boolean {
  let at = line.end
  while (at > line.start && '-— '.includes(text[at - 1]!)) at--
  const last = at
  while (at > line.start && PAGE.includes(text[at - 1]!)) at--
  if (last === at || last - at > 4) return text.slice(line.start, line.end).includes('PAGEREF')
  const from = leadersBefore(text, line.start, at)
  const leaders = text.slice(from, at)
  return from > line.start && (leaders.includes('…') || leaders.includes('\t') || leaders.replaceAll(' ', '').length >= 4)
}

function leadersBefore(text: string, start: number, end: number): number {
  let at = end
  while (at > start && LEADERS.includes(text[at - 1]!)) at--
  return at
}

const leaveOut = (line: OutlineLine): void => {
  line.mark = null
  line.skip = true
}

/** The entry without leaders and page number. */
function bareEntry(text: string, line: OutlineLine): string {
  let at = line.end
  while (at > line.start && at > line.end - 3 && text[at - 1]! >= '0' && text[at - 1]! <= '9') at--
  return text.slice(line.start, leadersBefore(text, line.start, at)).replaceAll(/\s/g, '')
}

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

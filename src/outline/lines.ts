import { trimSpan } from '../model/span.js'
import type { Line } from '../model/working.js'
import { readMark, type Mark } from './numbering.js'

/** A line of the part as the outline sees it: trimmed, its number read. */
export interface OutlineLine {
  line: Line
  start: number
  end: number
  mark: Mark | null
  /** Left out of the outline: table cell, note, furniture, table of contents. */
  skip: boolean
}

const isSkipped = (line: Line): boolean => line.kind === 'cell' || line.kind === 'note' || line.kind === 'furniture'

const LONE = /^(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|[（(]\d{1,2}[）)]|\d{1,2}[、.])$/
const isLoneNumber = (text: string, line: OutlineLine): boolean => !line.skip && line.end - line.start <= 5 && LONE.test(text.slice(line.start, line.end))

/** The part's non-blank lines outside its title. */
export function outlineLines(text: string, lines: readonly Line[], from: number): OutlineLine[] {
  const out: OutlineLine[] = []
  for (const line of lines) {
    if (line.start < from) continue
    const { start, end } = trimSpan(text, line)
    if (start === end) continue
    const before = out.at(-1)
    if (before && isLoneNumber(text, before) && !isSkipped(line) && line.kind === before.line.kind && !readMark(text, start, end)) {
      // （一） on a line of its own numbers the next.
      out[out.length - 1] = { line: before.line, start: before.start, end, mark: readMark(text, before.start, end), skip: false }
      continue
    }
    const skip = isSkipped(line) || text.charCodeAt(start) === 0x7c
    out.push({ line, start, end, mark: skip ? null : readMark(text, start, end), skip })
  }
  return out
}

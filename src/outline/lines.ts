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

/** The part's non-blank lines outside its title. */
export function outlineLines(text: string, lines: readonly Line[], from: number): OutlineLine[] {
  const out: OutlineLine[] = []
  for (const line of lines) {
    if (line.start < from) continue
    const { start, end } = trimSpan(text, line)
    if (start === end) continue
    const skip = isSkipped(line) || text.charCodeAt(start) === 0x7c
    out.push({ line, start, end, mark: skip ? null : readMark(text, start, end), skip })
  }
  return out
}

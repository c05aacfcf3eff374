import pc from 'picocolors'
import type { Span } from '../model/span.js'
import type { Lines } from '../text/lines.js'
import { widthOf } from './width.js'

/** A place to point at; `strong` with carets, others underlined. */
export interface Mark {
  span: Span
  strong: boolean
}

/** Characters shown to either side of a mark. */
const AROUND = 14

/** The lines that marks stand in, cut down to what is near them, each with a line of carets below that is right under wide characters. */
export function sourceFrame(text: string, lines: Lines, marks: readonly Mark[]): string[] {
  const byLine = new Map<number, Mark[]>()
  for (const mark of marks.toSorted((a, b) => a.span.start - b.span.start)) {
    const { line } = lines.at(mark.span.start)
    byLine.set(line, [...(byLine.get(line) ?? []), mark])
  }
  const gutter = String(Math.max(...byLine.keys())).length
  return [...byLine].flatMap(([line, on]) => {
    const { shown, below } = framed(text, lines.span(line), on)
    return [`${pc.dim(`${String(line).padStart(gutter)} │`)} ${shown}`, `${pc.dim(`${' '.repeat(gutter)} │`)} ${below}`]
  })
}

function framed(text: string, line: Span, marks: readonly Mark[]): { shown: string; below: string } {
  let shown = ''
  let below = ''
  let at = -1
  const put = (to: number, sign: string): void => {
    const piece = text.slice(at, to).replaceAll(/\s/g, ' ')
    shown += piece
    below += sign.repeat(widthOf(piece))
    at = to
  }
  marks.forEach(({ span, strong }, i) => {
    const from = Math.max(line.start, span.start - AROUND)
    if (at < 0 || from > at) {
      const gap = at < 0 ? (from > line.start ? '…' : '') : ' … '
      shown += gap
      below += ' '.repeat(widthOf(gap))
      at = from
    }
    if (span.start > at) put(span.start, ' ')
    const end = Math.min(span.end, line.end)
    if (end > at) put(end, strong ? '^' : '~')
    const next = marks[i + 1]
    put(Math.max(at, Math.min(line.end, end + AROUND, next ? Math.max(next.span.start, at) : line.end)), ' ')
  })
  return { shown: shown + (at < line.end ? '…' : ''), below: below.replaceAll(/[~^]+/g, (signs) => (signs[0] === '^' ? pc.red(signs) : pc.yellow(signs))).trimEnd() }
}

import type { Block } from '../model/block.js'
import type { MappedText } from '../model/source-map.js'
import { trimSpan, type Span } from '../model/span.js'
import type { Line } from '../model/working.js'

/**
 * The lines of the clean text, without the blanks at their ends; blank ones are left out. Each has the kind of the reader's
 * block it comes from. Blocks that share a line (the cells of a row) are lines of their own, unless the break between them
 * was taken out by a repair.
 */
export function linesOf(mapped: MappedText, blocks: readonly Block[]): Line[] {
  const { text } = mapped
  const lines: Line[] = []
  let next = 0
  for (let from = 0; from <= text.length; ) {
    const newline = text.indexOf('\n', from)
    const to = newline < 0 ? text.length : newline
    const line = trimSpan(text, { start: from, end: to })
    from = to + 1
    if (line.start >= line.end) continue
    const source = mapped.span(line)
    while (next < blocks.length && blocks[next]!.span.end <= source.start) next++
    const only = blocks[next]
    if (only !== undefined && only.span.start <= source.start && only.span.end >= source.end) lines.push({ start: line.start, end: line.end, kind: only.kind, block: only })
    else divide(mapped, line, source, blocks, next, lines)
  }
  return lines
}

function divide(mapped: MappedText, line: Span, source: Span, blocks: readonly Block[], from: number, lines: Line[]): void {
  const count = lines.length
  for (let i = from; i < blocks.length && blocks[i]!.span.start < source.end; i++) {
    const block = blocks[i]!
    const last = lines.length > count ? lines.at(-1) : undefined
    const span = trimSpan(mapped.text, { start: Math.max(line.start, mapped.fromSource(block.span.start)), end: Math.min(line.end, mapped.fromSource(block.span.end)) })
    if (span.start >= span.end) continue
    if (last !== undefined && last.end === span.start && block.kind !== 'cell') last.end = span.end
    else lines.push({ ...span, kind: block.kind, block })
  }
  if (lines.length === count) lines.push({ ...line, kind: 'paragraph', block: null })
}

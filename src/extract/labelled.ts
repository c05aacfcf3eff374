import { isBlank, type Span } from '../model/span.js'
import type { Line } from '../model/working.js'
import { enumerators } from './enumerators.js'
import type { ReportView } from './kit.js'

/** Text that stands under a label in a line (整改措施：…) or in the cells beside it. */
export interface Labelled {
  label: Span
  /** What is labelled: the rest of the line and the counted lines below it, or the cells of the row. */
  body: Span[]
}

const LONGEST_LABEL = 24

/** The labelled parts of a report. `label` is asked with the line's beginning up to the colon, or with a whole cell. */
export function labelledParts(view: ReportView, label: RegExp): Labelled[] {
  const { text, lines } = view
  const out: Labelled[] = []
  lines.forEach((line, i) => {
    if (line.kind === 'cell') {
      if (line.end - line.start <= LONGEST_LABEL && label.test(text.slice(line.start, line.end))) out.push({ label: line, body: besideIt(lines, i) })
      return
    }
    const colon = colonIn(text, line)
    if (colon < 0 || !label.test(text.slice(line.start, colon))) return
    let from = colon + 1
    while (from < line.end && isBlank(text.charCodeAt(from))) from++
    out.push({ label: { start: line.start, end: colon }, body: [...(from < line.end ? [{ start: from, end: line.end }] : []), ...countedBelow(view, i + 1)] })
  })
  return out
}

function colonIn(text: string, line: Span): number {
  const limit = Math.min(line.end, line.start + LONGEST_LABEL)
  for (let i = line.start + 2; i < limit; i++) if (text[i] === '：' || text[i] === ':') return i
  return -1
}

function besideIt(lines: readonly Line[], at: number): Span[] {
  const block = lines[at]!.block
  const out: Span[] = []
  if (block?.row === undefined) return out
  for (let i = at + 1; i < lines.length && lines[i]!.block?.table === block.table && lines[i]!.block?.row === block.row; i++) out.push(lines[i]!)
  return out
}

function countedBelow(view: ReportView, from: number): Span[] {
  const { text, lines, sections } = view
  const out: Span[] = []
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!
    const section = view.sectionAt(line.start)
    if (section >= 0 && sections[section]!.span.start === line.start) break
    if (!enumerators(text, { start: line.start, end: Math.min(line.end, line.start + 12) })[0]?.opensLine) break
    out.push(line)
  }
  return out
}

import { viewOf, type ReportView } from '../src/extract/kit.js'
import type { ReportKind } from '../src/model/analysis.js'
import { MappedText } from '../src/model/source-map.js'
import type { Span } from '../src/model/span.js'
import type { CleanDocument, ReportPart } from '../src/model/working.js'
import { linesOf } from '../src/normalize/lines.js'
import { outline } from '../src/outline/index.js'

/** The view of a clean text without a title, outlined as the pipeline does it: for the tables of the extractors. */
export function viewOfText(text: string, kind: ReportKind = 'self-evaluation'): ReportView {
  const mapped = MappedText.of(text)
  const document: CleanDocument = { mapped, text, lines: linesOf(mapped, []) }
  const part: ReportPart = { span: { start: 0, end: text.length }, title: null, titleSpan: null, issuer: null, kind, period: null, doubts: [], lines: document.lines }
  return viewOf(document, part, outline(document, part))
}

/** Text with [[marks]] around what is wanted → the text, and the wanted pieces with their places. */
export function unmark(marked: string): { text: string; want: Span[] } {
  const want: Span[] = []
  let text = ''
  let open = -1
  for (let i = 0; i < marked.length; i++) {
    const two = marked.slice(i, i + 2)
    if (two === '[[') {
      open = text.length
      i++
    } else if (two === ']]' && open >= 0) {
      want.push({ start: open, end: text.length })
      open = -1
      i++
    } else text += marked[i]!
  }
  return { text, want }
}

export const pieces = (text: string, spans: readonly Span[]): string[] => spans.map((s) => text.slice(s.start, s.end))

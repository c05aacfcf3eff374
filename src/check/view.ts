import type { Figure, Report } from '../model/analysis.js'
import type { Span } from '../model/span.js'
import type { Line, Section } from '../model/working.js'
import { Operand, type CheckTable, type CheckView, type Paragraph, type Quoted, type Sentence } from './kit.js'
import { checkTables } from './tables.js'

/** What a report says and where, in the clean text. */
export interface Checked {
  text: string
  report: Report
  /** Place in the clean text of each figure of the report, in the same order. */
  places: readonly Span[]
  /** Lines of the report in order, headings and cells among them. */
  lines: readonly Line[]
  sections: readonly Section[]
  sentences: (line: Span) => Span[]
  cite: (at: Span) => Quoted
}

/** Groups the figures of a report by line and sentence. Ranges and ratios are no operands: they have no one value. */
export function checkView({ text, report, places, lines, sections, sentences, cite }: Checked): CheckView {
  const operands: Operand[] = []
  report.figures.forEach((figure, i) => {
    if (typeof figure.value === 'string') operands.push(new Operand(figure, places[i]!, isPart(text, figure, places[i]!, operands.at(-1)), i === 0 ? 0 : places[i - 1]!.end))
  })
  const paragraphs: Paragraph[] = []
  let next = 0
  const upTo = (end: number): Operand[] => {
    const from = next
    while (next < operands.length && operands[next]!.at.start < end) next++
    return operands.slice(from, next)
  }
  for (const line of lines) {
    while (next < operands.length && operands[next]!.at.start < line.start) next++
    if (next >= operands.length || operands[next]!.at.start >= line.end) continue
    const told = sentences(line).flatMap((span): Sentence[] => {
      const inside = upTo(span.end)
      return inside.length === 0 ? [] : [{ span, operands: inside }]
    })
    paragraphs.push({ span: { start: line.start, end: line.end }, sentences: told })
  }
  let tables: CheckTable[] | undefined
  return {
    text,
    report,
    paragraphs,
    lines,
    sections,
    sentencesOf: sentences,
    cite,
    get tables() {
      return (tables ??= checkTables(text, lines, operands))
    },
  }
}

function isPart(text: string, figure: Figure, at: Span, before: Operand | undefined): boolean {
  if (!before || at.start - before.at.end > 60) return false
  const lead = text.slice(before.at.end, at.start)
  if (/其中|包括/.test(lead)) return true
  return before.isPart && before.figure.kind === figure.kind && before.figure.unit === figure.unit && !/[。；]|合计|共/.test(lead)
}

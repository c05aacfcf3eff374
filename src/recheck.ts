import type { Rule } from './check/kit.js'
import { runRules } from './check/run.js'
import { checkView } from './check/view.js'
import { cleanTextOf } from './library/clean-text.js'
import type { Analysis, Figure, Finding, Report } from './model/analysis.js'
import type { Block } from './model/block.js'
import type { MappedText } from './model/source-map.js'
import type { Span } from './model/span.js'
import type { Section } from './model/working.js'
import { linesOf } from './normalize/lines.js'
import { sentences } from './segment/sentences.js'

/** What rules find in a report that was read before, and how many of its figures could not be placed in the text again. */
export interface Rechecked {
  findings: Finding[]
  unplaced: number
}

/**
 * Runs rules over reports of an Analysis without reading the document again: the clean text is made of the source text and the edits,
 * as search does. Figures are those of the Analysis, whatever version read them.
 * @throws RangeError for an Analysis without its text
 */
export function recheck(analysis: Analysis, reports: readonly Report[], rules: readonly Rule[]): Map<string, Rechecked> {
  const mapped = cleanTextOf(analysis)
  // The schema's optional fields are the block's own: never undefined in what was parsed from JSON.
  const lines = linesOf(mapped, analysis.source.blocks as Block[]).filter(({ kind }) => kind !== 'furniture')
  return new Map(
    reports.map((report) => {
      const placed = report.figures.map((figure) => ({ figure, at: placeOf(mapped, figure) }))
      const known = placed.filter((one): one is { figure: Figure; at: Span } => one.at !== null)
      const within = lines.filter(({ start, end }) => mapped.toSource(start) >= report.span.start && mapped.toSource(end) <= report.span.end)
      const view = checkView({ text: mapped.text, report: { ...report, figures: known.map(({ figure }) => figure) }, places: known.map(({ at }) => at), lines: within, sections: sectionsOf(mapped, report), sentences: (line) => sentences(mapped.text, line), cite: (at) => mapped.cite(at) })
      return [report.id, { findings: runRules(view, rules), unplaced: placed.length - known.length }]
    }),
  )
}

/** Where a figure stands in the clean text; null where the way back does not lead to it. */
function placeOf(mapped: MappedText, { span }: Figure): Span | null {
  const at = { start: mapped.fromSource(span.start), end: mapped.fromSource(span.end) }
  const back = mapped.span(at)
  return back.start === span.start && back.end === span.end ? at : null
}

/** The headings of a report and what lies below each, in the clean text. */
function sectionsOf(mapped: MappedText, { headings }: Report): Section[] {
  const clean = ({ start, end }: Span): Span => ({ start: mapped.fromSource(start), end: mapped.fromSource(end) })
  const order = new Map(headings.map(({ id }, i) => [id, i]))
  return headings.map(({ parent, span, section, number, title, level, role, defects }) => ({ span: clean(span), section: clean(section), number, title, level, role, defects, parent: parent === null ? -1 : order.get(parent)! }))
}

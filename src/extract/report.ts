import type { Citation, Fact, Figure, Heading, Measure, Problem, Report } from '../model/analysis.js'
import type { MappedText } from '../model/source-map.js'
import type { Span } from '../model/span.js'
import type { Section } from '../model/working.js'
import { indicatorKey } from '../domain/indicator-keys.js'
import { Citing, idOf } from './citing.js'
import { Damage } from './damage.js'
import type { FactExtractor, FigureFound, ReportView } from './kit.js'
import type { Extractors } from './extractors.js'

/** A report in source coordinates, and where its figures stand in the clean text. */
export interface Extracted {
  report: Report
  places: Span[]
}

/** Runs the extractors over one report and gives it in source coordinates, with ids. */
export function reportOf(view: ReportView, mapped: MappedText, ordinal: number, extractors: Extractors, own: readonly FactExtractor[]): Extracted {
  const { part } = view
  const citing = new Citing(mapped, ordinal)
  const span = citing.span(part.span)
  const headings = headingsOf(view.sections, citing)
  const headingAt = (position: number): string | null => {
    const i = view.sectionAt(position)
    return i < 0 ? null : headings[i]!.id
  }
  const damage = new Damage(mapped.edits, span.start)
  const foundFigures = extractors.figures(view)
  const figures = foundFigures.map((found) => figureOf(found, citing, damage, headingAt))
  const citations = extractors.citations(view.text, part.span).map((found): Citation => ({ ...citing.cite('c', found.span), number: found.number, title: found.title }))
  const foundProblems = extractors.problems(view)
  const foundMeasures = extractors.measures(view)
  const links = extractors.link(foundProblems, foundMeasures, view)
  const problems = foundProblems.map((found): Problem => ({ ...citing.cite('p', found.span), heading: headingAt(found.span.start), text: found.text, by: found.by, measures: [] }))
  const measures = foundMeasures.map(
    (found): Measure => ({ ...citing.cite('m', found.span), heading: headingAt(found.span.start), text: found.text, by: found.by, problems: [], status: found.status, owner: found.owner, due: found.due }),
  )
  for (const [p, m] of links) {
    problems[p]!.measures.push(measures[m]!.id)
    measures[m]!.problems.push(problems[p]!.id)
  }
  const declared = extractors.declared(view)
  const report: Report = {
    id: idOf('r', ordinal, span),
    span,
    title: part.title,
    issuer: part.issuer,
    kind: part.kind,
    period: part.period,
    doubts: part.doubts,
    declared: { problems: declared ? 'none' : null, span: declared ? citing.span(declared) : null },
    headings,
    figures,
    problems,
    measures,
    citations,
    facts: own.flatMap((extractor) => factsOf(extractor, view, citing, headingAt)),
    findings: [],
  }
  return { report, places: foundFigures.map((found) => found.span) }
}

function headingsOf(sections: readonly Section[], citing: Citing): Heading[] {
  const cited = sections.map((section) => citing.cite('h', section.span))
  return sections.map((s, i) => ({
    id: cited[i]!.id,
    parent: s.parent < 0 ? null : cited[s.parent]!.id,
    span: cited[i]!.span,
    quote: cited[i]!.quote,
    number: s.number,
    title: s.title,
    level: s.level,
    role: s.role,
    section: citing.span(s.section),
    defects: s.defects,
  }))
}

function figureOf(found: FigureFound, citing: Citing, damage: Damage, headingAt: (position: number) => string | null): Figure {
  const { id, span, quote } = citing.cite('f', found.span)
  const doubts = [...found.doubts, ...damage.doubtsOf(span)]
  const { name, others } = found.indicator
  // Field by field: spreading into a literal of this size is what costs most in the whole assembly.
  const figure: Figure = {
    id,
    heading: headingAt(found.span.start),
    span,
    quote,
    by: found.by,
    kind: found.kind,
    value: found.value,
    unit: found.unit,
    per: found.per,
    step: found.step,
    comparator: found.comparator,
    role: found.role,
    indicator: { name, others, key: indicatorKey(name), span: found.indicator.span ? citing.span(found.indicator.span) : null },
    basis: found.basis,
    scope: found.scope,
    period: found.period,
    inferred: found.inferred,
    doubts,
    confidence: Math.round(Math.max(0.05, found.confidence - 0.3 * doubts.length) * 100) / 100,
  }
  if (found.direction) figure.direction = found.direction
  return figure
}

function factsOf(extractor: FactExtractor, view: ReportView, citing: Citing, headingAt: (position: number) => string | null): Fact[] {
  return extractor.extract(view).map(({ start, end, data }) => ({
    ...citing.cite('x', { start, end }),
    extractor: extractor.id,
    heading: headingAt(start),
    data: extractor.schema.parse(data),
  }))
}

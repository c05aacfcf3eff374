import type { Span } from '../model/span.js'
import type { FigureFound, Found, ReportView } from './kit.js'

export interface ProblemFound extends Found {
  text: string
}
export interface MeasureFound extends Found {
  text: string
  status: 'done' | 'planned' | 'unknown'
  owner: string | null
  due: string | null
}
export interface CitationFound extends Found {
  number: string | null
  title: string | null
}

/** The extractors of the contract's own kinds; the pipeline hands them in, so that this stage knows how and they know what. */
export interface Extractors {
  figures(view: ReportView): FigureFound[]
  problems(view: ReportView): ProblemFound[]
  measures(view: ReportView): MeasureFound[]
  citations(text: string, span: Span): CitationFound[]
  /** Where the report itself says that there are no problems. */
  declared(view: ReportView): Span | null
  /** Pairs of indexes: a problem and a measure that answers it. */
  link(problems: readonly ProblemFound[], measures: readonly MeasureFound[], view: ReportView): (readonly [number, number])[]
}

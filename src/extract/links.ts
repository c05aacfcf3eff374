import type { Span } from '../model/span.js'
import type { ReportView } from './kit.js'

interface Placed {
  span: Span
}

/** Pairs of indexes [problem, measure]. */
export function linkProblems(problems: readonly Placed[], measures: readonly Placed[], view: ReportView): (readonly [number, number])[] {
  void problems
  void measures
  void view
  return []
}

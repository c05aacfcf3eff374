import type { Analysis, Report } from '../../model/analysis.js'
import type { MappedText } from '../../model/source-map.js'
import { cleanTextOf } from '../../normalize/clean-text-of.js'
import type { Column, Sections } from '../comparison.js'
import { compareTexts, type TextSide } from './compare-texts.js'
import { templatesOf } from './copied.js'
import { reportText } from './report-text.js'

/** A report of a comparison with the Analysis it is from. */
export interface TextInput {
  column: Column
  analysis: Analysis
  report: Report
  /** One for all names of an issuer; '' where nobody is named. */
  issuer: string
}

/**
 * The texts of reports that follow one another: each beside the one before it of the same issuer, which is of the same kind where there
 * is one. Reports whose Analysis has been made without its text are left out.
 * @param inputs in the order of the columns, by issuer and then by period
 */
export function sectionsOf(inputs: readonly TextInput[]): Sections[] {
  const cleaned = new Map<Analysis, MappedText>()
  const cleanOf = (analysis: Analysis): MappedText => {
    const mapped = cleaned.get(analysis) ?? cleanTextOf(analysis)
    cleaned.set(analysis, mapped)
    return mapped
  }
  const sides = inputs.filter(({ analysis }) => analysis.source.text !== undefined).map((input) => ({ ...input, text: reportText(input.analysis, input.report, cleanOf(input.analysis)) }))
  const templates = templatesOf(sides)
  const side = ({ text, column }: (typeof sides)[number]): TextSide => ({ text, column: column.id, source: column.source })
  return sides.flatMap((input, i) => {
    const before = beforeOf(input, sides.slice(0, i))
    return before ? [compareTexts(side(before), side(input), templates)] : []
  })
}

/** The report that one is compared with: the last of its issuer and kind, or else the last of its issuer that is of another time. */
function beforeOf<T extends TextInput>({ issuer, column: { kind, period } }: TextInput, earlier: readonly T[]): T | undefined {
  const own = earlier.filter((other) => other.issuer === issuer)
  return own.findLast(({ column }) => column.kind === kind) ?? own.findLast(({ column }) => column.period?.end !== period?.end)
}

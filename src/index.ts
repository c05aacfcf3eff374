/**
 * Jianbao as a library: bytes of a Chinese government report in, one checked Analysis out.
 * ```ts
 * import { extract, readSource } from 'jianbao'
 * const analysis = await extract(await readSource('report.docx'), { withText: true })
 * ```
 * All spans are half-open UTF-16 ranges in `source.text`; all numbers are exact decimals in strings.
 */
import type { Analysis } from './model/analysis.js'
import { analyse, type AnalyseOptions } from './pipeline.js'
import type { Source } from './source.js'

export { analysisSchema, SCHEMA_VERSION } from './model/analysis.js'
export type { Analysis, Citation, Comparator, Fact, Figure, FigureKind, FigureRole, Finding, Heading, Measure, Period, Problem, Report, ReportKind, SectionRole } from './model/analysis.js'
export { JianbaoError, type Stage } from './model/error.js'
export type { Doubt, Said } from './model/said.js'
export type { Span } from './model/span.js'
export type { FactExtractor, ReportView } from './extract/kit.js'
export { compare, type CompareOptions } from './compare/compare.js'
export { COMPARISON_VERSION, comparisonSchema, type Comparison } from './compare/comparison.js'
export { Joins, parseJoins } from './compare/joins.js'
export type { CompareInput } from './compare/sheets.js'
export { writeComparison, type ComparisonRows, type ComparisonWriting } from './compare/tables/index.js'
export { extractAll, type Outcome } from './extract-all.js'
export { comparisonJsonSchema, jsonSchema } from './json-schema.js'
export { loadExtractors } from './load-extractors.js'
export { readSource, type Input, type Source } from './source.js'

export type ExtractOptions = AnalyseOptions

/**
 * Reads one report. Pure but for the dictionary that is loaded at the first call (about a second): the same bytes give the
 * same Analysis to the byte.
 * @throws JianbaoError where the input cannot be read (see `code`, `stage`, `said`, `hint`)
 * @throws the signal's reason where it was aborted
 */
export const extract = (source: Source, options: ExtractOptions = {}): Promise<Analysis> => analyse(source, options)

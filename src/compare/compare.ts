import type { Analysis } from '../model/analysis.js'
import { COMPARISON_VERSION, comparisonSchema, type Comparison } from './comparison.js'
import { indicatorsOf } from './indicators.js'
import { Joins } from './joins.js'
import { ledgerOf } from './ledger.js'
import { restatedValues } from './restatements.js'
import { sheetsOf, type CompareInput, type SheetOptions } from './sheets.js'
import { statedChanges } from './stated-changes.js'

export interface CompareOptions extends SheetOptions {
  /** The analyst's own joins and splits (`parseJoins`). */
  joins?: Joins
}

/**
 * Puts reports side by side: years of an issuer, or issuers. Pure: the same Analyses and options give the same Comparison. An Analysis
 * that holds its text (`withText`) lets empty cells be told apart and sections be compared.
 */
export function compare(inputs: readonly (Analysis | CompareInput)[], options: CompareOptions = {}): Comparison {
  const { sheets, sources, notes, by } = sheetsOf(inputs.map((input) => ('analysis' in input ? input : { analysis: input })), options)
  const built = indicatorsOf(sheets, options.joins ?? new Joins(), by)
  return comparisonSchema.parse({
    schemaVersion: COMPARISON_VERSION,
    by,
    sources,
    columns: sheets.map(({ column }) => column),
    indicators: built.map(({ indicator }) => indicator),
    restatements: [...built.flatMap(restatedValues), ...statedChanges(built)].map((restated, i) => ({ id: `r${i + 1}`, ...restated })),
    problems: ledgerOf(sheets).map((problem, i) => ({ id: `p${i + 1}`, ...problem })),
    sections: [],
    summary: [],
    notes,
  })
}

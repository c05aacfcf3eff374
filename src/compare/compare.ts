import type { Analysis } from '../model/analysis.js'
import { COMPARISON_VERSION, comparisonSchema, type Comparison } from './comparison.js'
import { indicatorsOf } from './indicators.js'
import { Joins } from './joins.js'
import { ledgerOf } from './ledger.js'
import { restatedValues } from './restatements.js'
import { sheetsOf, type CompareInput, type SheetOptions } from './sheets.js'
import { statedChanges } from './stated-changes.js'
import { summaryOf } from './summary.js'
import { sectionsOf } from './text/sections-of.js'

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
  const compared = {
    by,
    columns: sheets.map(({ column }) => column),
    indicators: built.map(({ indicator }) => indicator),
    restatements: [...built.flatMap(restatedValues), ...statedChanges(built)].map((restated, i) => ({ id: `r${i + 1}`, ...restated })),
    problems: ledgerOf(sheets).map((entry, i) => ({ id: `p${i + 1}`, ...entry })),
    sections: sectionsOf(sheets),
  }
  return comparisonSchema.parse({ schemaVersion: COMPARISON_VERSION, sources, ...compared, summary: summaryOf(compared), notes })
}

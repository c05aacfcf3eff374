import { change } from './change/rule.js'
import { complements } from './complements/rule.js'
import { couples } from './couples/rule.js'
import { formAttainment } from './form-attainment/rule.js'
import { formExecutionScore } from './form-execution-score/rule.js'
import { formFunds } from './form-funds/rule.js'
import { formScores } from './form-scores/rule.js'
import type { Rule } from './kit.js'
import { partsAndTotal } from './parts-and-total/rule.js'
import { rate } from './rate/rule.js'
import { rateRange } from './rate-range/rule.js'
import { statedTwice } from './stated-twice/rule.js'
import { tableChanges } from './table-changes/rule.js'
import { tableRates } from './table-rates/rule.js'
import { tableTotals } from './table-totals/rule.js'
import { target } from './target/rule.js'

/** All checks within one report, in the order of the rule reference. */
export const RULES: readonly Rule[] = [rate, rateRange, partsAndTotal, complements, couples, change, target, statedTwice, tableRates, tableTotals, tableChanges, formFunds, formScores, formExecutionScore, formAttainment]

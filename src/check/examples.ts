import * as aggregateRange from './aggregate-range/examples.js'
import * as amountAndGrowth from './amount-and-growth/examples.js'
import * as balance from './balance/examples.js'
import * as change from './change/examples.js'
import * as complements from './complements/examples.js'
import * as couples from './couples/examples.js'
import type { RuleExample } from './example.js'
import * as formAttainment from './form-attainment/examples.js'
import * as formExecutionScore from './form-execution-score/examples.js'
import * as formFunds from './form-funds/examples.js'
import * as formScores from './form-scores/examples.js'
import * as orderOfMoney from './order-of-money/examples.js'
import * as documentNumber from './document-number/examples.js'
import * as rateChangeWording from './rate-change-wording/examples.js'
import * as unitMissing from './unit-missing/examples.js'
import * as problemWithoutMeasure from './problem-without-measure/examples.js'
import * as measureNotVerifiable from './measure-not-verifiable/examples.js'
import * as claimWithoutValue from './claim-without-value/examples.js'
import * as claimAgainstProblem from './claim-against-problem/examples.js'
import * as gradeScale from './grade-scale/examples.js'
import * as outlineConformity from './outline-conformity/examples.js'
import * as damagedFigure from './damaged-figure/examples.js'
import * as overCompletion from './over-completion/examples.js'
import * as satisfactionPlausibility from './satisfaction-plausibility/examples.js'
import * as progressGap from './progress-gap/examples.js'
import * as listCount from './list-count/examples.js'
import * as mixedDates from './mixed-dates/examples.js'
import * as numbering from './numbering/examples.js'
import * as partsAndTotal from './parts-and-total/examples.js'
import * as periodSanity from './period-sanity/examples.js'
import * as placeholder from './placeholder/examples.js'
import * as rate from './rate/examples.js'
import * as rateRange from './rate-range/examples.js'
import * as standardAndCount from './standard-and-count/examples.js'
import * as statedTwice from './stated-twice/examples.js'
import * as tableChanges from './table-changes/examples.js'
import * as tableRates from './table-rates/examples.js'
import * as tableTotals from './table-totals/examples.js'
import * as target from './target/examples.js'

/** The examples of each rule, by its id: for the tests and the rule reference. */
export const EXAMPLES: Readonly<Record<string, readonly RuleExample[]>> = {
  rate: rate.EXAMPLES,
  'rate-range': rateRange.EXAMPLES,
  'parts-and-total': partsAndTotal.EXAMPLES,
  complements: complements.EXAMPLES,
  'aggregate-range': aggregateRange.EXAMPLES,
  couples: couples.EXAMPLES,
  change: change.EXAMPLES,
  'amount-and-growth': amountAndGrowth.EXAMPLES,
  balance: balance.EXAMPLES,
  'order-of-money': orderOfMoney.EXAMPLES,
  'standard-and-count': standardAndCount.EXAMPLES,
  target: target.EXAMPLES,
  'stated-twice': statedTwice.EXAMPLES,
  'table-rates': tableRates.EXAMPLES,
  'table-totals': tableTotals.EXAMPLES,
  'table-changes': tableChanges.EXAMPLES,
  'form-funds': formFunds.EXAMPLES,
  'form-scores': formScores.EXAMPLES,
  'form-execution-score': formExecutionScore.EXAMPLES,
  'form-attainment': formAttainment.EXAMPLES,
  'period-sanity': periodSanity.EXAMPLES,
  'mixed-dates': mixedDates.EXAMPLES,
  placeholder: placeholder.EXAMPLES,
  'list-count': listCount.EXAMPLES,
  numbering: numbering.EXAMPLES,
  'document-number': documentNumber.EXAMPLES,
  'rate-change-wording': rateChangeWording.EXAMPLES,
  'unit-missing': unitMissing.EXAMPLES,
  'problem-without-measure': problemWithoutMeasure.EXAMPLES,
  'measure-not-verifiable': measureNotVerifiable.EXAMPLES,
  'claim-without-value': claimWithoutValue.EXAMPLES,
  'claim-against-problem': claimAgainstProblem.EXAMPLES,
  'grade-scale': gradeScale.EXAMPLES,
  'outline-conformity': outlineConformity.EXAMPLES,
  'damaged-figure': damagedFigure.EXAMPLES,
  'over-completion': overCompletion.EXAMPLES,
  'satisfaction-plausibility': satisfactionPlausibility.EXAMPLES,
  'progress-gap': progressGap.EXAMPLES,
}

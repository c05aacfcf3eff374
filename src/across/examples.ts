import * as copiedText from './copied-text/examples.js'
import type { AcrossExample } from './example.js'
import * as lastYear from './last-year/examples.js'
import * as otherUnit from './other-unit/examples.js'
import * as recurringProblem from './recurring-problem/examples.js'
import * as restated from './restated/examples.js'

/** The examples of each rule, by its id: for the tests and the rule reference. */
export const ACROSS_EXAMPLES: Readonly<Record<string, readonly AcrossExample[]>> = {
  'copied-text': copiedText.EXAMPLES,
  'other-unit': otherUnit.EXAMPLES,
  'last-year': lastYear.EXAMPLES,
  restated: restated.EXAMPLES,
  'recurring-problem': recurringProblem.EXAMPLES,
}

import { copiedText } from './copied-text/rule.js'
import type { AcrossRule } from './kit.js'
import { lastYear } from './last-year/rule.js'
import { otherUnit } from './other-unit/rule.js'
import { recurringProblem } from './recurring-problem/rule.js'
import { restated } from './restated/rule.js'

/** All checks across reports, in the order of the rule reference. */
export const ACROSS_RULES: readonly AcrossRule[] = [copiedText, otherUnit, lastYear, restated, recurringProblem]

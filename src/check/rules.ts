import { change } from './change/rule.js'
import { complements } from './complements/rule.js'
import { couples } from './couples/rule.js'
import type { Rule } from './kit.js'
import { documentNumber } from './document-number/rule.js'
import { rateChangeWording } from './rate-change-wording/rule.js'
import { unitMissing } from './unit-missing/rule.js'
import { listCount } from './list-count/rule.js'
import { numbering } from './numbering/rule.js'
import { partsAndTotal } from './parts-and-total/rule.js'
import { periodSanity } from './period-sanity/rule.js'
import { placeholder } from './placeholder/rule.js'
import { rate } from './rate/rule.js'
import { rateRange } from './rate-range/rule.js'
import { statedTwice } from './stated-twice/rule.js'
import { target } from './target/rule.js'

/** All checks within one report, in the order of the rule reference. */
export const RULES: readonly Rule[] = [rate, rateRange, partsAndTotal, complements, couples, change, target, statedTwice, periodSanity, placeholder, listCount, numbering, documentNumber, rateChangeWording, unitMissing]

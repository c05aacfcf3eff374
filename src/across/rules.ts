import { copiedText } from './copied-text/rule.js'
import type { AcrossRule } from './kit.js'

/** All checks across reports, in the order of the rule reference. */
export const ACROSS_RULES: readonly AcrossRule[] = [copiedText]

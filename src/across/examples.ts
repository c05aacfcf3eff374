import * as copiedText from './copied-text/examples.js'
import type { AcrossExample } from './example.js'

/** The examples of each rule, by its id: for the tests and the rule reference. */
export const ACROSS_EXAMPLES: Readonly<Record<string, readonly AcrossExample[]>> = {
  'copied-text': copiedText.EXAMPLES,
}

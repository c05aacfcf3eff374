import type { Said } from '../model/said.js'

/** A passage, and what the rule says of it: the quotes of its evidence and the verdict of each finding. */
export interface RuleSample {
  text: string
  finds: readonly { evidence: readonly string[]; verdict: string | null; diagnosis: string | null }[]
  /** Why, or what the row is about; in English. */
  note: string | null
}

/** What there is to say about one rule. Made of the doc comment and the examples of the rule. */
export interface RulePage {
  id: string
  name: Said
  /** Checks of the catalogue that it carries out. */
  catalogue: readonly string[]
  /** One case of it, in Chinese; empty where a line does not tell it. */
  instance: string
  finds: Said
  /** Why it matters. */
  matters: Said
  leavesAlone: Said
  /** Where the rule comes from; empty where it is nothing but arithmetic or reading. */
  source: Said
  /** Passages that do not hold, that hold, and that are none of its matter; up to three each. */
  samples: { fails: readonly RuleSample[]; passes: readonly RuleSample[]; leftAlone: readonly RuleSample[] }
}

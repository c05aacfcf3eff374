import type { Finding } from '../model/analysis.js'

/** What one rule says of a passage: the quotes of its evidence in their order, and its verdict. */
export interface WantedFinding {
  evidence: readonly string[]
  verdict: Finding['verdict']
  diagnosis?: string
}

/** A passage of a report, and all that the rule of its folder finds there; an empty list says that it must find nothing. */
export interface RuleExample {
  text: string
  finds: readonly WantedFinding[]
  /** Why it must be left alone, or what the row is about. */
  note?: string
}

import type { Finding } from '../model/analysis.js'

/** What one rule says of a passage: the quotes of its evidence in their order, and its verdict. */
export interface WantedFinding {
  evidence: readonly string[]
  /** Left out for rules that do not recompute. */
  verdict?: Finding['verdict']
  diagnosis?: string
}

/** A passage of a report, and all that the rule of its folder finds there; an empty list says that it must find nothing. */
export interface RuleExample {
  /** A passage in lines; lines of cells between | are rows of a table. */
  text: string
  /** What the report is called where its kind or period matters; otherwise a self-evaluation of 2023. */
  title?: string
  finds: readonly WantedFinding[]
  /** Why it must be left alone, or what the row is about. */
  note?: string
}

import type { Relation } from './kit.js'

/** A report of the examples: whose, of which year, and what it says below its title. */
export interface ExampleReport {
  issuer: string
  year: number
  /** Title; that of a department's self-evaluation when left out. */
  title?: string
  body: string
}

/** One finding: of which report (by its place in the list) against which, how grave, and words of its message and evidence. */
export interface WantedAcross {
  here: number
  there: number
  severity: 'error' | 'warning' | 'info'
  relation: Relation
  /** Each stands in the Chinese message. */
  says?: readonly string[]
  /** Quotes of the evidence begin with these, in their order. */
  quotes?: readonly string[]
}

/** A small library, and all that the rule of its folder finds in it; an empty list says that it must find nothing. */
export interface AcrossExample {
  name: string
  reports: readonly ExampleReport[]
  finds: readonly WantedAcross[]
  /** Why it must be left alone, or what the row is about. */
  note?: string
}

export const textOf = ({ issuer, year, title, body }: ExampleReport): string => `${title ?? `${issuer}${year}年度部门整体支出绩效自评报告`}\n${body}\n`

import type { FigureRole, ReportKind } from '../model/analysis.js'
import type { Formula } from './expression.js'

/** How near the figures of one set must stand to each other, the narrowest first. */
export const REACHES = ['clause', 'sentence', 'paragraph', 'section', 'chapter', 'report'] as const
export type Reach = (typeof REACHES)[number]

/** Years, both included; an end may be open. */
export interface Years {
  from: number | null
  to: number | null
}

/** A unit that figures must have: money of any currency, or counts that are told in units of one family. */
export interface UnitWanted {
  kind: string
  /** Null: any of the kind. */
  unit: string | null
}

/** What a word of a formula stands for. */
export interface WordSpec {
  word: string
  /** Names of indicators, simplified; `*` stands for any characters. */
  names: readonly string[]
  roles: readonly FigureRole[]
  unit: UnitWanted | null
  /** Of these years; `this` and `last` are counted from the report's own. Null: of the period of the figure that the set is about. */
  years: Years | 'this' | 'last' | null
}

/** Which reports a rule is for; an empty list or null means all. */
export interface ReportScope {
  kinds: readonly ReportKind[]
  issuers: readonly string[]
  titles: readonly string[]
  years: Years | null
}

/** One rule of the user's own, checked and understood. */
export interface RuleSpec {
  id: string
  description: string | null
  hint: string | null
  /** As written. */
  text: string
  formula: Formula
  words: readonly WordSpec[]
  scope: ReportScope
  severity: 'error' | 'warning' | 'info'
  within: Reach
}

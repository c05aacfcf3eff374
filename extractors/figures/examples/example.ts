import type { Comparator, FigureKind, FigureRole } from '../../../src/model/analysis.js'

/** What a marked number must be read as. Attributes that are left out are not compared, except the comparator: `=`. */
export interface WantedFigure {
  /** The name, or the names that are equally good. */
  indicator: string | readonly string[]
  role: FigureRole
  kind?: FigureKind
  unit?: string
  value?: string | readonly string[]
  comparator?: Comparator
  direction?: 'up' | 'down'
  scope?: string | null
  /** First and last day, `2023-01-01/2023-12-31`. */
  period?: string
  per?: readonly string[]
  /** Right either way by the guide (durations, class limits): read as told here, or not at all. */
  optional?: true
}

export interface FigureExample {
  /** As written; [[…]] around each number that is a figure. A row without marks must stay silent. */
  text: string
  want: readonly WantedFigure[]
  /** Title of the report around it; a work summary of a county's bureau for 2023 where it is left out. */
  title?: string
  /** Heading of the section it stands in. */
  heading?: string
  /** Why the row fails today. Such a row must fail: when it passes, the mark goes. */
  gap?: string
  /** Why the row fails in a form (see tests/figure-forms.ts), strictly too. */
  gaps?: Readonly<Record<string, string>>
}

/** The row, marked as a known gap. */
export const gap = (why: string, row: FigureExample): FigureExample => ({ ...row, gap: why })
/** The row, marked as a known gap in some forms. */
export const gapsIn = (gaps: Readonly<Record<string, string>>, row: FigureExample): FigureExample => ({ ...row, gaps })

import type { Column } from '../cell.js'
import type { RowOf, RowSet } from '../options.js'
import { FIGURE_COLUMNS } from './figures.js'
import { FINDING_COLUMNS } from './findings.js'
import { MEASURE_COLUMNS } from './measures.js'
import { PROBLEM_COLUMNS } from './problems.js'

/** The documented columns of each table, in their order. Names stay; new ones may be added. */
export const COLUMNS: { readonly [Set in RowSet]: readonly Column<RowOf[Set]>[] } = { figures: FIGURE_COLUMNS, problems: PROBLEM_COLUMNS, measures: MEASURE_COLUMNS, findings: FINDING_COLUMNS }

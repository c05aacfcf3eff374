import type { Problem } from '../../model/analysis.js'
import type { Column } from '../cell.js'
import { LEAD, QUOTE, TAIL } from './common.js'
import { linkedTexts } from './linked.js'

/** Columns of problems. */
export const PROBLEM_COLUMNS: readonly Column<Problem>[] = [
  ...LEAD,
  { id: 'problem', head: { zh: '问题', en: 'Problem' }, type: 'text', width: 60, brief: true, description: { zh: '问题，整理为简体', en: 'The problem, clean and simplified' }, of: ({ text }) => text },
  { id: 'measures', head: { zh: '对应措施编号', en: 'Measure ids' }, type: 'list', width: 18, description: { zh: '与之对应的措施的编号', en: 'Ids of the measures that answer it' }, of: ({ measures }) => measures },
  { id: 'measures_text', head: { zh: '对应措施', en: 'Measures' }, type: 'list', width: 60, brief: true, description: { zh: '与之对应的措施', en: 'The measures that answer it' }, of: ({ measures }, { report }) => linkedTexts(report, measures) },
  QUOTE,
  { id: 'by', head: { zh: '规则', en: 'Rule' }, type: 'code', width: 22, description: { zh: '读出它的规则', en: 'The rule that read it' }, of: ({ by }) => by },
  ...TAIL,
]

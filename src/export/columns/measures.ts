import type { Measure } from '../../model/analysis.js'
import type { Column } from '../cell.js'
import { LEAD, QUOTE, TAIL } from './common.js'
import { linkedTexts } from './linked.js'

/** Columns of measures. */
export const MEASURE_COLUMNS: readonly Column<Measure>[] = [
  ...LEAD,
  { id: 'measure', head: { zh: '措施', en: 'Measure' }, type: 'text', width: 60, brief: true, description: { zh: '措施，整理为简体', en: 'The measure, clean and simplified' }, of: ({ text }) => text },
  { id: 'status', head: { zh: '状态', en: 'Status' }, type: 'text', width: 10, brief: true, description: { zh: '已办、计划或未说明的代码', en: 'done, planned or unknown' }, of: ({ status }) => status },
  { id: 'owner', head: { zh: '责任单位', en: 'Owner' }, type: 'text', width: 18, brief: true, description: { zh: '由谁负责；未写明为空', en: 'Who is to do it; empty where it is not said' }, of: ({ owner }) => owner },
  { id: 'due', head: { zh: '期限', en: 'Due' }, type: 'text', width: 14, brief: true, description: { zh: '何时完成，照原文；未写明为空', en: 'By when, as written; empty where it is not said' }, of: ({ due }) => due },
  { id: 'problems', head: { zh: '对应问题编号', en: 'Problem ids' }, type: 'list', width: 18, description: { zh: '所针对的问题的编号', en: 'Ids of the problems it answers' }, of: ({ problems }) => problems },
  { id: 'problems_text', head: { zh: '对应问题', en: 'Problems' }, type: 'list', width: 60, brief: true, description: { zh: '所针对的问题', en: 'The problems it answers' }, of: ({ problems }, { report }) => linkedTexts(report, problems) },
  QUOTE,
  { id: 'by', head: { zh: '规则', en: 'Rule' }, type: 'code', width: 22, description: { zh: '读出它的规则', en: 'The rule that read it' }, of: ({ by }) => by },
  ...TAIL,
]

import type { Writable } from 'node:stream'
import { writeTables, type NamedTable, type TableFormat } from '../../export/tables.js'
import type { ByteSink } from '../../export/sink.js'
import type { Said } from '../../model/said.js'
import type { Comparison } from '../comparison.js'
import { changeTable, indicatorTable, targetTable } from './indicators.js'
import { problemTable, restatementTable, summaryTable } from './others.js'
import { sectionTable } from './sections.js'

export const COMPARISON_ROWS = ['indicators', 'changes', 'targets', 'restatements', 'problems', 'sections', 'summary'] as const
export type ComparisonRows = (typeof COMPARISON_ROWS)[number]

export interface ComparisonWriting {
  format: TableFormat
  /** What csv has rows of; xlsx and markdown hold everything. */
  rows?: ComparisonRows
  lang: 'zh' | 'en'
}

const TABLES: Readonly<Record<ComparisonRows, (comparison: Comparison, lang: 'zh' | 'en') => NamedTable>> = {
  indicators: indicatorTable, changes: changeTable, targets: targetTable, restatements: restatementTable, problems: problemTable, sections: sectionTable, summary: summaryTable,
}

/** Writes a comparison as tables. The stream is not ended. @returns what had to be changed to fit @throws JianbaoError `write-failed`, `disk-full` */
export function writeComparison(comparison: Comparison, to: ByteSink | Writable, { format, rows = 'indicators', lang }: ComparisonWriting): Promise<Said[]> {
  const wanted = format === 'csv' ? [rows] : (['summary', ...COMPARISON_ROWS.filter((name) => name !== 'summary')] as const)
  return writeTables(wanted.map((name) => TABLES[name](comparison, lang)), to, format, { lang, money: '元' })
}

import Table from 'cli-table3'
import pc from 'picocolors'
import { SECTION_STATUSES, type Comparison } from '../compare/comparison.js'
import { told } from '../export/codes.js'
import { pick, type Language } from './language.js'

/** How much of each report is copied from the one before it, and what became of the sections, as a table of a terminal. */
export function textTable({ sections, columns }: Comparison, language: Language): string {
  if (sections.length === 0) return ''
  const say = pick(language)
  const label = new Map(columns.map((column) => [column.id, column.label]))
  const statuses = SECTION_STATUSES.filter((status) => sections.some(({ pairs }) => pairs.some((pair) => pair.status === status)))
  const table = new Table({ head: [say('报告', 'reports'), say('抄自前一份', 'copied'), ...statuses.map((status) => told('section_status', status, language))], style: { head: [], border: [] } })
  for (const { from, to, copied, pairs } of sections) table.push([`${label.get(from)!} → ${label.get(to)!}`, copied === null ? say('全是模板', 'all template') : `${(copied * 100).toFixed(1)}%`, ...statuses.map((status) => pairs.filter((pair) => pair.status === status).length)])
  return `${pc.bold(say('文字（节数）', 'Text (sections)'))}\n${table.toString()}\n`
}

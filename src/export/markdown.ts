import type { Analysis, Report } from '../model/analysis.js'
import { CODES, told } from './codes.js'
import { headOf, plainText, type Cell, type Telling } from './cell.js'
import { markdownLine, markdownText } from './markdown-text.js'
import { ROW_SETS, type Entry, type ExportOptions } from './options.js'
import { columnsOf, reportBatches, reportsOf, type Batch } from './rows.js'
import type { Sink } from './sink.js'
import type { TableColumn, TableWriter } from './table.js'
import { SHEET_NAMES } from './xlsx-guide.js'

/** A heading and a table for each report that has rows. */
export const writeMarkdown: TableWriter = async (batches, sink, { columns, telling }) => {
  let report: Report | null = null
  for await (const batch of batches) {
    if (batch.report !== report) {
      await sink.text(`${report === null ? '' : '\n'}${reportHead(batch.entry, batch.report, telling)}\n${tableHead(columns, telling)}`)
      report = batch.report
    }
    await sink.text(tableRows(batch, columns, telling))
  }
  if (report === null) await sink.text(`${NO_ROWS[telling.lang]}\n`)
}

/** Every report as a whole: its head and a table for everything it has. */
export async function writeWholeMarkdown(entries: AsyncIterable<{ entry: Entry; read: Entry }>, sink: Sink, telling: Telling & Pick<ExportOptions, 'keep'>, counted: () => void): Promise<void> {
  for await (const { entry, read } of entries) {
    counted()
    for (const wanted of reportsOf(entry, read)) {
      const { report } = wanted
      await sink.text(reportHead(entry, report, telling) + losses(entry.analysis, telling))
      for (const set of ROW_SETS) {
        const columns = columnsOf(set)
        let open = false
        for (const batch of reportBatches(wanted, set, columns, telling)) {
          if (!open) await sink.text(`\n### ${SHEET_NAMES[set][telling.lang]}\n\n${tableHead(columns, telling)}`)
          open = true
          await sink.text(tableRows(batch, columns, telling))
        }
      }
      await sink.text('\n')
    }
  }
}

const NO_ROWS = { zh: '（没有符合条件的行）', en: '(no rows)' } as const
const NO_TITLE = { zh: '（无标题）', en: '(no title)' } as const

function reportHead({ analysis, files, corrected }: Entry, report: Report, { lang }: Telling): string {
  const given = corrected?.get(report.id)
  const year = given?.year ?? report.period?.text
  const facts: readonly (readonly [string, string, string | null | undefined])[] = [
    ['文件', 'File', (files.length > 0 ? files : [analysis.source.name]).join('; ')],
    ['单位', 'Issuer', given?.issuer ?? report.issuer],
    ['类型', 'Kind', told('report_kind', given?.kind ?? report.kind, lang)],
    ['期间', 'Period', year === undefined ? null : String(year)],
    ['编号', 'Id', report.id],
  ]
  const lines = facts.flatMap(([zh, en, value]) => (value === null || value === undefined ? [] : [`- ${lang === 'zh' ? `${zh}：` : `${en}: `}${markdownText(value)}`]))
  return `## ${markdownLine(given?.title ?? report.title ?? NO_TITLE[lang])}\n\n${lines.join('\n')}\n`
}

function losses({ losses: lost }: Analysis, { lang }: Telling): string {
  return lost.map(({ message }) => `- ${lang === 'zh' ? '未读全：' : 'Not read: '}${markdownText(message[lang])}\n`).join('')
}

/** Where there is room for few columns, the place takes in the span. */
const shown = (columns: readonly TableColumn[]): readonly TableColumn[] => columns.filter(({ brief }) => brief === true)

function tableHead(columns: readonly TableColumn[], telling: Telling): string {
  const visible = shown(columns)
  return `| ${visible.map((column) => markdownText(headOf(column, telling))).join(' | ')} |\n|${visible.map(({ type }) => (type === 'number' ? '--:' : '---')).join('|')}|\n`
}

function tableRows({ rows }: Batch, columns: readonly TableColumn[], { lang }: Telling): string {
  const [start, end] = ['start', 'end'].map((id) => columns.findIndex((column) => column.id === id)) as [number, number]
  const visible = columns.flatMap((column, i) => (column.brief === true ? [{ id: column.id, i }] : []))
  const cell = (id: string, value: Cell, row: readonly Cell[]): string => {
    if (id === 'place') return `${markdownText(plainText(value))} ${plainText(row[start]!)}–${plainText(row[end]!)}`.trim()
    if (typeof value === 'string' && CODES[id]) return markdownText(told(id, value, lang))
    return markdownText(plainText(value))
  }
  return rows.map((row) => `| ${visible.map(({ id, i }) => cell(id, row[i]!, row)).join(' | ')} |\n`).join('')
}

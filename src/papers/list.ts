import type { Writable } from 'node:stream'
import type { Cell, Telling } from '../export/cell.js'
import { CODES, told } from '../export/codes.js'
import type { Exported } from '../export/index.js'
import { Notes } from '../export/notes.js'
import { EXCEL, type ExcelLimits } from '../export/options.js'
import { Sink, SinkClosed, type ByteSink } from '../export/sink.js'
import type { TableColumn } from '../export/table.js'
import { writeXlsx, type Rows } from '../export/xlsx.js'
import { localDay } from '../model/disposition.js'
import type { Said } from '../model/said.js'
import type { Paper } from './paper.js'

/** A column of the list of findings. */
export interface ListColumn extends TableColumn {
  of(paper: Paper, telling: Telling): Cell
}

/** Columns of the list of findings (疑点清单), in their order. The last five are what people decide; they may be filled in by hand. */
export const LIST_COLUMNS: readonly ListColumn[] = [
  { id: 'number', head: { zh: '序号', en: 'No.' }, type: 'integer', width: 6, description: { zh: '本次清单中的序号，与取证单一致', en: 'Position in this list, the same as on the evidence sheets' }, of: ({ number }) => number },
  { id: 'code', head: { zh: '编号', en: 'Id' }, type: 'code', width: 10, description: { zh: '疑点指纹的前 8 位：同一处疑点再查一次仍是同一编号', en: 'First 8 digits of the fingerprint: the same finding keeps it when it is found again' }, of: ({ code }) => code },
  { id: 'severity', head: { zh: '严重程度', en: 'Severity' }, type: 'text', width: 9, words: true, description: { zh: '错误、警告、提示', en: 'error, warning or information' }, of: ({ finding }) => finding.severity },
  { id: 'rule', head: { zh: '规则', en: 'Rule' }, type: 'text', width: 16, description: { zh: '核对规则的名称，见 docs/rules.md', en: 'Name of the rule, see docs/rules.md' }, of: ({ rule }) => rule },
  { id: 'issuer', head: { zh: '单位', en: 'Issuer' }, type: 'text', width: 20, description: { zh: '报告单位', en: 'Who reports' }, of: ({ issuer }) => issuer },
  { id: 'title', head: { zh: '报告', en: 'Report' }, type: 'text', width: 26, description: { zh: '报告标题；没有标题时为文件名', en: 'Title of the report, or its file' }, of: ({ title, file }) => title ?? file },
  { id: 'period', head: { zh: '期间', en: 'Period' }, type: 'text', width: 10, description: { zh: '报告所述期间', en: 'The period reported on' }, of: ({ period }) => period },
  { id: 'message', head: { zh: '疑点', en: 'Finding' }, type: 'text', width: 40, description: { zh: '哪里对不上', en: 'What does not hold' }, of: ({ finding }, { lang }) => finding.message[lang] },
  { id: 'stated', head: { zh: '原文数', en: 'Stated' }, type: 'code', width: 14, description: { zh: '报告里印的数', en: 'The number as it is printed' }, of: ({ finding }) => finding.stated ?? null },
  { id: 'computed', head: { zh: '重算数', en: 'Computed' }, type: 'code', width: 14, description: { zh: '按印出来的各数重新计算的结果', en: 'What the printed numbers give' }, of: ({ finding }) => finding.computed ?? null },
  { id: 'interval', head: { zh: '区间', en: 'Interval' }, type: 'code', width: 20, description: { zh: '各数四舍五入所能容许的结果范围', en: 'What the rounding of the inputs allows' }, of: ({ interval }) => interval },
  { id: 'formula', head: { zh: '算式', en: 'Arithmetic' }, type: 'text', width: 36, description: { zh: '各数怎样得出重算数', en: 'How the numbers give the result' }, of: ({ formula }) => formula },
  {
    id: 'quotes', head: { zh: '各数引文', en: 'Quotes' }, type: 'text', width: 50,
    description: { zh: '一行一个数：作用、原文、章节、位置（文件:行:列）', en: 'One number a line: role, quote, section, place (file:line:column)' },
    of: ({ quotes }, { lang }) => quotes.map(({ role, quote, section, place }) => `${told('evidence_role', role, lang)} ${quote}${lang === 'zh' ? `〔${section === '' ? '' : `${section}；`}${place}〕` : ` [${section === '' ? '' : `${section}; `}${place}]`}`).join('\n'),
  },
  { id: 'diagnosis', head: { zh: '诊断', en: 'Diagnosis' }, type: 'text', width: 16, words: true, description: { zh: '可能的成因', en: 'What may have caused it' }, of: ({ finding }) => finding.diagnosis ?? null },
  { id: 'hint', head: { zh: '建议', en: 'Hint' }, type: 'text', width: 28, description: { zh: '怎样核实', en: 'What to do' }, of: ({ finding }, { lang }) => finding.hint[lang] },
  { id: 'disposition', head: { zh: '处理意见', en: 'Disposition' }, type: 'text', width: 10, words: true, choices: Object.values(CODES['disposition']!), description: { zh: '人的判断；可从下拉框选', en: 'What a person decided; to be chosen from a list' }, of: ({ disposition }) => disposition?.as ?? null },
  { id: 'reason', head: { zh: '理由', en: 'Reason' }, type: 'text', width: 24, description: { zh: '为什么这样判断', en: 'Why' }, of: ({ disposition }) => disposition?.reason ?? null },
  { id: 'by', head: { zh: '处理人', en: 'By' }, type: 'text', width: 10, description: { zh: '谁判断的', en: 'Who decided' }, of: ({ disposition }) => disposition?.by ?? null },
  { id: 'at', head: { zh: '日期', en: 'Date' }, type: 'date', width: 11, description: { zh: '何时判断', en: 'When' }, of: ({ disposition }) => (disposition ? localDay(new Date(disposition.at)) : null) },
  { id: 'until', head: { zh: '截止', en: 'Until' }, type: 'text', width: 12, description: { zh: '判断有效到哪一天；空为长期有效', en: 'The last day on which it counts; empty: for good' }, of: (paper, { lang }) => untilText(paper, lang) },
]

const SHEET: Said = { zh: '疑点清单', en: 'Findings' }
const EXPIRED: Said = { zh: '（已过期）', en: ' (expired)' }

/** The last day on which a disposition counts, and whether that is past. */
export const untilText = ({ disposition, isExpired }: Pick<Paper, 'disposition' | 'isExpired'>, lang: 'zh' | 'en'): string | null => (disposition?.until == null ? null : `${disposition.until}${isExpired ? EXPIRED[lang] : ''}`)

export interface ListOptions {
  lang: 'zh' | 'en'
  /** Lines that the last sheet begins with: what project, by whom, on what day. */
  about?: readonly string[]
  signal?: AbortSignal
  /** Smaller ones are for tests. */
  limits?: Partial<ExcelLimits>
}

const BATCH = 200

/**
 * Writes the list of findings (疑点清单) as xlsx while the papers come; the stream is not ended. Without a paper it has a head only.
 * @throws JianbaoError of stage `export`: `write-failed`, `disk-full`; whatever `papers` throws
 */
export async function writeList(papers: AsyncIterable<Paper> | Iterable<Paper>, to: ByteSink | Writable, { lang, about = [], signal, limits }: ListOptions): Promise<Exported> {
  const sink = new Sink(to, signal)
  const notes = new Notes()
  const telling: Telling = { lang, money: '元' }
  let rows = 0
  const batches = async function* (): AsyncGenerator<Rows, void, undefined> {
    let batch: Cell[][] = []
    for await (const paper of papers) {
      rows++
      if (batch.push(LIST_COLUMNS.map((column) => column.of(paper, telling))) < BATCH) continue
      yield { rows: batch }
      batch = []
    }
    if (batch.length > 0) yield { rows: batch }
  }
  try {
    await writeXlsx(batches(), sink, { sheet: SHEET, columns: LIST_COLUMNS, telling, notes, limits: { ...EXCEL, ...limits }, print: true, about })
    await sink.flush()
  } catch (error) {
    if (!(error instanceof SinkClosed)) throw error
  } finally {
    sink.release()
  }
  return { rows, notes: notes.said() }
}

import type { Analysis, Figure, Finding, Measure, Problem, Report, ReportKind } from '../model/analysis.js'
import type { Disposition } from '../model/disposition.js'

export const ROW_SETS = ['figures', 'problems', 'measures', 'findings'] as const
export const EXPORT_FORMATS = ['ndjson', 'json', 'csv', 'xlsx', 'parquet', 'markdown', 'sarif'] as const
export const MONEY_UNITS = ['元', '万元', '亿元'] as const

/** What a table has one row of. */
export type RowSet = (typeof ROW_SETS)[number]
export type ExportFormat = (typeof EXPORT_FORMATS)[number]
/** Formats that can hold a table; the other holds findings and nothing else. */
export type TableFormat = Exclude<ExportFormat, 'sarif'>
/** The unit of the amount columns. */
export type MoneyUnit = (typeof MONEY_UNITS)[number]

/** What a row is made of. */
export interface RowOf {
  figures: Figure
  problems: Problem
  measures: Measure
  findings: Finding
}
export type AnyRow = RowOf[RowSet]

/** What a person or a register of files says of a report; it stands in place of what was read. */
export interface Correction {
  issuer?: string
  kind?: ReportKind
  title?: string
  year?: number
}

/** One document as exports see it. */
export interface Entry {
  analysis: Analysis
  /** Every path at which the same content was found, the first one first. Empty: the name in the Analysis. */
  files: readonly string[]
  /** By id of the report. */
  corrected?: ReadonlyMap<string, Correction>
  /** What people decided about its findings, by id of the finding. Undefined: nobody was asked. */
  dispositions?: ReadonlyMap<string, Disposition>
}

/** Excel's limits; smaller ones are for tests. */
export interface ExcelLimits {
  /** Rows of a sheet, head and note among them. */
  rows: number
  /** UTF-16 code units of a cell. */
  cell: number
  /** Bytes of a sheet's XML: a zip entry of 4 GiB and more is not read by every program. */
  bytes: number
}

/** What Excel takes. */
export const EXCEL: ExcelLimits = { rows: 1_048_576, cell: 32_767, bytes: 3.5 * 2 ** 30 }

export interface ExportOptions {
  format: ExportFormat
  /** One row for each of these. Without it one whole Analysis a line (ndjson), a list of them (json), the whole report (markdown), or the findings (sarif, which takes no other rows). */
  rows?: RowSet
  /** Language of heads, messages and notes. */
  lang: 'zh' | 'en'
  money: MoneyUnit
  /** Byte order mark before CSV; where it is left out, for zh only (Excel takes CSV without one for GBK or Windows-1252). */
  bom?: boolean
  /** Hide ID and telephone numbers. */
  redact?: boolean
  /** Which rows are wanted; called with the row as it was read. */
  keep?: (row: AnyRow, report: Report, analysis: Analysis) => boolean
  signal?: AbortSignal
  limits?: Partial<ExcelLimits>
}

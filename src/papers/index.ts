/**
 * Working papers for auditors out of findings: the list of findings (疑点清单) as xlsx, evidence sheets (审计取证单) as docx from a
 * template that users may replace. Entries come in one at a time.
 */
export type { Entry } from '../export/options.js'
export { defaultTemplate } from './default-template.js'
export { LIST_COLUMNS, writeList, type ListColumn, type ListOptions } from './list.js'
export { papersOf, type Paper, type PaperOptions, type PaperQuote } from './paper.js'
export { DETAIL_FIELDS, QUOTE_FIELDS, QUOTES, SHEET_FIELDS, SHEETS, type Field, type SheetDetails } from './sheet-fields.js'
export { SheetTemplate } from './template.js'
export { PAPER_FORMATS, writePapers, type PaperFormat, type WritePapersOptions, type WrittenPaper, type WrittenPapers } from './write-papers.js'

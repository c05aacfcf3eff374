import type { Said } from '../model/said.js'
import { CODES } from './codes.js'
import { headOf, type Cell } from './cell.js'
import type { RowSet } from './options.js'
import type { SheetTable } from './table.js'
import { inlineString } from './xlsx-text.js'
import { columnName } from './xlsx-sheet.js'
import { STYLE } from './xlsx-styles.js'

/** Names of sheets. */
export const SHEET_NAMES: Readonly<Record<RowSet, Said>> = {
  figures: { zh: '数字', en: 'Figures' },
  problems: { zh: '问题', en: 'Problems' },
  measures: { zh: '措施', en: 'Measures' },
  findings: { zh: '核对结果', en: 'Findings' },
}
const GUIDE: Said = { zh: '说明', en: 'About' }
const HEADS: readonly Said[] = [{ zh: '列', en: 'Column' }, { zh: '名称', en: 'Name' }, { zh: '含义', en: 'Meaning' }, { zh: '代码', en: 'Codes' }]
const WIDTHS = [24, 18, 60, 80]

/** The last sheet: what was changed to fit, then what each column means. */
export function guideRows({ columns, telling, notes, about = [] }: SheetTable): { name: string; xml: string } {
  const { lang } = telling
  const rows: { cells: readonly Cell[]; style: number }[] = [
    ...about.map((line) => ({ cells: [line], style: STYLE.plain })),
    ...notes.said().map((note) => ({ cells: [note[lang]], style: STYLE.note })),
    { cells: HEADS.map((head) => head[lang]), style: STYLE.head },
    ...columns.map((column) => ({ cells: [headOf(column, telling), column.id, column.description[lang], codes(column.id, lang)], style: STYLE.plain })),
  ]
  const data = rows.map(({ cells, style }, r) => `<row r="${r + 1}">${cells.map((cell, c) => (cell === null || cell === '' ? '' : `<c r="${columnName(c)}${r + 1}" s="${style}" t="inlineStr">${inlineString(String(cell), notes)}</c>`)).join('')}</row>`)
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${WIDTHS.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join('')}</cols><sheetData>${data.join('')}</sheetData></worksheet>`
  return { name: GUIDE[lang], xml }
}

/** The codes of a column and what they mean, on one line. */
export const codes = (column: string, lang: 'zh' | 'en'): string => Object.entries(CODES[column] ?? {}).map(([code, said]) => `${code} ${said[lang]}`).join(lang === 'zh' ? '；' : '; ')

import { headOf, type Cell } from './cell.js'
import { spoken } from './codes.js'
import { neutralise } from './neutralise.js'
import { exactNumber } from './numbers.js'
import type { SheetTable } from './table.js'
import { attribute, cutText, inlineString } from './xlsx-text.js'
import { numberStyle, STYLE } from './xlsx-styles.js'

/** A, B … Z, AA … */
export function columnName(index: number): string {
  let name = ''
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name
  return name
}

/** What opens a sheet: frozen head, widths. Columns of codes are text for what people type into them, too. */
export function sheetHead({ columns, print }: Pick<SheetTable, 'columns' | 'print'>, firstSheet: boolean): string {
  const cols = columns.map(({ width, type }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"${type === 'code' || type === 'date' ? ` style="${STYLE.text}"` : ''}/>`)
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${print === true ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : ''}<sheetViews><sheetView${firstSheet ? ' tabSelected="1"' : ''} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${cols.join('')}</cols><sheetData>`
}

/** What closes a sheet with so many rows below its head: the filter, and no green corner at every exact decimal that is kept as text. */
export function sheetEnd({ columns, telling, print }: Pick<SheetTable, 'columns' | 'telling' | 'print'>, rows: number): string {
  const table = `A1:${columnName(columns.length - 1)}${rows + 1}`
  const choices = columns.flatMap(({ choices: list }, i) => (list && rows > 0 ? [`<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorStyle="warning" sqref="${columnName(i)}2:${columnName(i)}${rows + 1}"><formula1>"${attribute(list.map((said) => said[telling.lang]).join(','))}"</formula1></dataValidation>`] : []))
  const validations = choices.length === 0 ? '' : `<dataValidations count="${choices.length}">${choices.join('')}</dataValidations>`
  const page = print === true ? '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;P / &amp;N</oddFooter></headerFooter>' : ''
  return `</sheetData><autoFilter ref="${table}"/>${validations}${page}<ignoredErrors><ignoredError sqref="${table}" numberStoredAsText="1"/></ignoredErrors></worksheet>`
}

/** Makes rows of XML. Cells that repeat from row to row (file, title) are made once. */
export class RowXml {
  private readonly names: readonly string[]
  private readonly last: { cell: Cell; xml: string }[]

  constructor(private readonly table: SheetTable) {
    this.names = table.columns.map((_, i) => columnName(i))
    this.last = table.columns.map(() => ({ cell: null, xml: '' }))
  }

  head(): string {
    const { columns, telling, notes } = this.table
    return `<row r="1">${columns.map((column, i) => `<c r="${this.names[i]!}1" s="${STYLE.head}" t="inlineStr">${inlineString(headOf(column, telling), notes)}</c>`).join('')}</row>`
  }

  /** @param number of the row in its sheet, from 1 */
  row(cells: readonly Cell[], number: number): string {
    let xml = `<row r="${number}">`
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i]!
      if (cell === null) continue
      const before = this.last[i]!
      let rest = before.xml
      if (before.cell !== cell) {
        const noted = this.table.notes.total
        rest = this.cell(cell, i)
        // What is noted is noted of every cell.
        if (noted === this.table.notes.total) this.last[i] = { cell, xml: rest }
      }
      if (rest !== '') xml += `<c r="${this.names[i]!}${number}"${rest}</c>`
    }
    return `${xml}</row>`
  }

  note(text: string, number: number): string {
    return `<row r="${number}"><c r="A${number}" s="${STYLE.note}" t="inlineStr">${inlineString(text, this.table.notes)}</c></row>`
  }

  /** From the end of the reference on; '' for nothing. */
  private cell(cell: Cell, column: number): string {
    const { type } = this.table.columns[column]!
    const { notes } = this.table
    if (typeof cell === 'boolean') return ` t="b"><v>${cell ? 1 : 0}</v>`
    if (typeof cell === 'number') return ` s="${this.table.print === true ? STYLE.top : STYLE.integer}"><v>${cell}</v>`
    if (type === 'number' && typeof cell === 'string') {
      const number = exactNumber(cell)
      if (number !== null) return ` s="${numberStyle(cell)}"><v>${number}</v>`
      notes.add('digits')
      return ` s="${STYLE.text}" t="inlineStr">${inlineString(cell, notes)}`
    }
    const text = spoken(this.table.columns[column]!, cell, this.table.telling)
    if (text === '') return ''
    const safe = neutralise(text)
    if (safe !== text) notes.add('neutralised')
    const isText = type === 'code' || type === 'date'
    const style = this.table.print === true ? ` s="${isText ? STYLE.wrappedText : STYLE.wrapped}"` : isText ? ` s="${STYLE.text}"` : ''
    return `${style} t="inlineStr">${inlineString(cutText(safe, this.table.limits.cell, this.table.telling.lang, notes), notes)}`
  }
}

import { attribute } from './xlsx-text.js'
import { columnName } from './xlsx-sheet.js'
import { stylesXml } from './xlsx-styles.js'

export interface SheetPart {
  name: string
  /** Size of the filtered table without its head; null: no filter. */
  filter: { columns: number; rows: number } | null
  /** Its head stands on every printed page. */
  print: boolean
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** All parts of a workbook but its sheets, by path. The table of types comes last: only then the sheets are counted. */
export function packageParts(sheets: readonly SheetPart[]): readonly (readonly [string, string])[] {
  return [
    ['xl/styles.xml', stylesXml()],
    ['xl/workbook.xml', workbookXml(sheets)],
    ['xl/_rels/workbook.xml.rels', relationships([...sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const), ['styles', 'styles.xml']])],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    ['[Content_Types].xml', contentTypes(sheets.length)],
  ]
}

const relationships = (targets: readonly (readonly [string, string])[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${targets.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`).join('')}</Relationships>`

function workbookXml(sheets: readonly SheetPart[]): string {
  const list = sheets.map(({ name }, i) => `<sheet name="${attribute(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
  // Excel looks for a filter under this hidden name.
  const names = sheets.flatMap(({ name, filter }, i) => (filter === null ? [] : [`<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">'${attribute(name).replaceAll("'", "''")}'!$A$1:$${columnName(filter.columns - 1)}$${filter.rows + 1}</definedName>`]))
  const heads = sheets.flatMap(({ name, print }, i) => (print ? [`<definedName name="_xlnm.Print_Titles" localSheetId="${i}">'${attribute(name).replaceAll("'", "''")}'!$1:$1</definedName>`] : []))
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${list.join('')}</sheets><definedNames>${[...names, ...heads].join('')}</definedNames></workbook>`
}

function contentTypes(sheets: number): string {
  const parts = [['/xl/workbook.xml', 'sheet.main'], ['/xl/styles.xml', 'styles'], ...Array.from({ length: sheets }, (_, i) => [`/xl/worksheets/sheet${i + 1}.xml`, 'worksheet'] as const)] as const
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.map(([part, type]) => `<Override PartName="${part}" ContentType="${TYPE}.${type}+xml"/>`).join('')}</Types>`
}

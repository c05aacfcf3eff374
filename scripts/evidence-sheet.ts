import { AlignmentType, BorderStyle, Document, Footer, HeightRule, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, VerticalAlignTable, WidthType, type ITableCellOptions } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { QUOTES, SHEETS } from '../src/papers/sheet-fields.js'

const FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' }
/** Widths of the four columns of the form, in twentieths of a point; together the text width of A4 with margins of 2.5 cm. */
const COLUMNS = [1900, 2636, 1500, 3034]
const WIDTH = COLUMNS.reduce((a, b) => a + b, 0)
const QUOTE_COLUMNS = [900, 2170, 2700, 3300]
const SMALL = 18
const BODY = 21

const run = (text: string, options: { bold?: boolean; size?: number } = {}): TextRun => new TextRun({ text, font: FONT, size: options.size ?? BODY, ...(options.bold ? { bold: true } : {}) })
const line = (text: string, options: { bold?: boolean; size?: number; centred?: boolean } = {}): Paragraph => new Paragraph({ children: [run(text, options)], ...(options.centred ? { alignment: AlignmentType.CENTER } : {}), spacing: { before: 40, after: 40 } })

/** Lines that are there only where a field is filled in. */
const when = (name: string, text: string): Paragraph[] => [`{#${name}}`, text, `{/${name}}`].map((part) => line(part))

const cell = (children: Paragraph[], more: Partial<ITableCellOptions> = {}): TableCell => new TableCell({ children, verticalAlign: VerticalAlignTable.CENTER, margins: { left: 80, right: 80 }, ...more })
const head = (text: string): TableCell => cell([line(text, { centred: true })], { width: { size: COLUMNS[0]!, type: WidthType.DXA } })
const wide = (children: Paragraph[]): TableCell => cell(children, { columnSpan: 3 })
const tall = (height: number): { value: number; rule: typeof HeightRule.ATLEAST } => ({ value: height, rule: HeightRule.ATLEAST })
const row = (children: TableCell[], height = 480): TableRow => new TableRow({ children, height: tall(height) })
const pair = (a: string, b: string, c: string, d: string): TableRow => row([head(a), cell([line(b)]), cell([line(c, { centred: true })]), cell([line(d)])])

const form = new Table({
  width: { size: WIDTH, type: WidthType.DXA },
  columnWidths: COLUMNS,
  rows: [
    row([head('项目名称'), wide([line('{项目名称}')])]),
    row([head('被审计（调查）单位'), wide([line('{被审计单位}')])]),
    row([head('审计事项'), wide([line('{审计事项}（{严重程度}）')])]),
    pair('被查报告', '{报告}', '报告期间', '{期间}'),
    row([head('审计事项摘要（事实）'), wide([line('{事实}'), ...when('诊断', '可能的成因：{诊断}。'), ...when('处理意见', '审计人员处理意见：{处理意见}。{理由}（{处理人}，{处理日期}）')])], 3000),
    row([head('建议核实'), wide([line('{建议}')])]),
    row([head('附件'), wide([line('{附件}（引文见下表）')])]),
    pair('编制人', '{编制人}', '编制日期', '{编制日期}'),
    pair('复核人', '{复核人}', '复核日期', '{复核日期}'),
    row([head('被审计（调查）单位意见'), wide([line(''), line(''), line('（盖章）　　负责人签名：　　　　　　　　年　　月　　日')])], 1700),
  ],
})

const quoteRow = (texts: readonly string[], options: { bold?: boolean } = {}): TableRow =>
  new TableRow({ cantSplit: true, children: texts.map((text, i) => cell([line(text, { size: SMALL, ...options })], { width: { size: QUOTE_COLUMNS[i]!, type: WidthType.DXA } })) })
const quotes = new Table({
  width: { size: WIDTH, type: WidthType.DXA },
  columnWidths: QUOTE_COLUMNS,
  borders: { insideHorizontal: { style: BorderStyle.DOTTED, size: 4 }, insideVertical: { style: BorderStyle.NONE, size: 0 } },
  rows: [quoteRow(['作用', '原文', '章节', '位置'], { bold: true }), quoteRow([`{#${QUOTES}}{作用}`, '{引文}', '{章节}', `{位置}{/${QUOTES}}`])],
})

const document = new Document({
  title: '审计取证单',
  creator: 'Jianbao',
  lastModifiedBy: 'Jianbao',
  sections: [
    {
      properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1304, bottom: 1134, left: 1418, right: 1418 } } },
      footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run('打印日期：{打印日期}　　第 ', { size: SMALL }), new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: SMALL }), run(' 页', { size: SMALL })] })] }) },
      children: [
        line(`{#${SHEETS}}`),
        new Paragraph({ pageBreakBefore: true, alignment: AlignmentType.CENTER, spacing: { after: 120 }, children: [run('审 计 取 证 单', { bold: true, size: 36 })] }),
        new Paragraph({ alignment: AlignmentType.RIGHT, children: [run('序号：{序号}　　编号：{编号}', { size: SMALL })] }),
        form,
        line('附：引文', { size: SMALL, bold: true }),
        quotes,
        line(`{/${SHEETS}}`),
        // Word wants a paragraph behind the last table; as small as can be, so that it opens no page.
        new Paragraph({ children: [run('', { size: 2 })], spacing: { before: 0, after: 0, line: 20 } }),
      ],
    },
  ],
})

/** A sheet made from the form was not made when the form was; and the same form gives the same bytes. */
const withoutDates = (core: string): string => core.replaceAll(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '')

/**
 * The default template of evidence sheets. The form is the one that audit offices use for evidence (审计取证单) under the National
 * Auditing Standards of the People's Republic of China (国家审计准则, 审计署令第8号): one matter a sheet, with room for what the audited body says to it.
 */
export async function evidenceSheet(): Promise<Uint8Array> {
  const files: Zippable = {}
  for (const [path, bytes] of Object.entries(unzipSync(new Uint8Array(await Packer.toBuffer(document))))) files[path] = path === 'docProps/core.xml' ? strToU8(withoutDates(strFromU8(bytes))) : bytes
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) })
}

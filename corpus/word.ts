import { AlignmentType, DeletedTextRun, Document, FootnoteReferenceRun, Footer, Header, HeadingLevel, InsertedTextRun, LevelFormat, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, VerticalMergeType, WidthType, type ParagraphChild } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** Text of a paragraph: plain, or with tracked changes (`was` is deleted, `now` inserted) and footnotes. */
export type Inline = string | { was: string; now: string } | { note: string }
/** A table cell; `rows`/`columns`: how many it spans. */
export type Cell = string | { text: string; rows?: number; columns?: number }
export type Part =
  | { title: string }
  | { centre: string }
  | { right: string }
  | { text: Inline[] }
  | { number: 1 | 2 | 3; heading: string } // Word numbers it: 一、 （一） 1.
  | { number: 1 | 2 | 3; text: Inline[] } // numbered body paragraph, its heading run in
  | { table: Cell[][] }
export type Content = { header: string; parts: Part[] }

const level = (n: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({ level: n, format, text, alignment: AlignmentType.START, suffix: 'nothing' as const })
const NUMBERING = {
  config: [{
    reference: 'report',
    levels: [level(0, LevelFormat.CHINESE_COUNTING, '%1、'), level(1, LevelFormat.CHINESE_COUNTING, '（%2）'), level(2, LevelFormat.DECIMAL, '%3.')],
  }],
}
const CHANGE = { author: '评价组', date: '2024-05-20T08:00:00Z' }
const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const

function paragraphOf(part: Exclude<Part, { table: Cell[][] }>, notes: string[]): Paragraph {
  const runs = (inline: Inline[]): ParagraphChild[] => inline.flatMap((piece, i): ParagraphChild[] => {
    if (typeof piece === 'string') return [new TextRun(piece)]
    if ('note' in piece) return [new FootnoteReferenceRun(notes.push(piece.note))]
    return [new DeletedTextRun({ text: piece.was, id: i * 2, ...CHANGE }), new InsertedTextRun({ text: piece.now, id: i * 2 + 1, ...CHANGE })]
  })
  if ('title' in part) return new Paragraph({ text: part.title, heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER })
  if ('centre' in part) return new Paragraph({ text: part.centre, alignment: AlignmentType.CENTER })
  if ('right' in part) return new Paragraph({ text: part.right, alignment: AlignmentType.RIGHT })
  if (!('number' in part)) return new Paragraph({ children: runs(part.text) })
  const numbering = { reference: 'report', level: part.number - 1 }
  if ('text' in part) return new Paragraph({ children: runs(part.text), numbering })
  const heading = HEADINGS[part.number - 1]
  return new Paragraph({ text: part.heading, numbering, ...(heading ? { heading } : {}) })
}

/** Word wants the cells below a vertical span written out as continuations. */
function tableOf(rows: Cell[][]): Table {
  const open: { left: number; columns: number }[] = [] // by column: rows still covered from above
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((row) => {
      const cells: TableCell[] = []
      let column = 0
      const covered = (): void => {
        for (let above = open[column]; above && above.left > 0; above = open[column]) {
          above.left--
          cells.push(new TableCell({ children: [new Paragraph('')], columnSpan: above.columns, verticalMerge: VerticalMergeType.CONTINUE }))
          column += above.columns
        }
      }
      for (const cell of row) {
        covered()
        const { text, rows: down = 1, columns = 1 } = typeof cell === 'string' ? { text: cell } : cell
        if (down > 1) open[column] = { left: down - 1, columns }
        cells.push(new TableCell({ children: [new Paragraph(text)], columnSpan: columns, ...(down > 1 ? { verticalMerge: VerticalMergeType.RESTART } : {}) }))
        column += columns
      }
      covered()
      return new TableRow({ children: cells })
    }),
  })
}

/** The content as a Word file with automatic numbering, a page header and page numbers. */
export async function wordFile(content: Content): Promise<Uint8Array> {
  const notes: string[] = []
  const children = content.parts.map((part) => ('table' in part ? tableOf(part.table) : paragraphOf(part, notes)))
  return settled(await Packer.toBuffer(new Document({
    creator: '鉴报语料',
    numbering: NUMBERING,
    footnotes: Object.fromEntries(notes.map((n, i) => [i + 1, { children: [new Paragraph(n)] }])),
    sections: [{
      headers: { default: new Header({ children: [new Paragraph(content.header)] }) },
      footers: { default: new Footer({ children: [new Paragraph({ children: ['第', PageNumber.CURRENT, '页'].map((x) => new TextRun({ children: [x] })) })] }) },
      children,
    }],
  })))
}

/** The same file with one fixed time in it, so that making it again changes nothing. */
function settled(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file)
  const core = parts['docProps/core.xml']
  if (core) parts['docProps/core.xml'] = strToU8(strFromU8(core).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, CHANGE.date))
  return zipSync(parts, { mtime: CHANGE.date })
}

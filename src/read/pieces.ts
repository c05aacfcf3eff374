import type { Block, BlockKind } from '../model/block.js'
import type { Remark } from '../model/said.js'

/** Where a cell stands; all counted from 1. */
export interface CellPlace {
  table: number
  row: number
  column: number
  rowSpan: number
  columnSpan: number
  header: boolean
}

/** A block on its way to `source.text`, from a format whose text is not given as one string. */
export interface Piece {
  kind: BlockKind
  text: string
  level?: number
  cell?: CellPlace
  /** What separates it from the piece before; a tab between the cells of a row. */
  glue: string
  /** Facts about marks in the text (an insertion, ruby …), with positions in `text`. */
  marks?: { code: string; start: number; end: number }[]
}

export interface Assembled {
  text: string
  blocks: Block[]
  /** Marks of all pieces, in positions of `text`. */
  marks: { code: string; start: number; end: number }[]
}

/** Joins pieces to the raw text. Empty pieces leave only their glue: an empty cell keeps its tab. */
export function assemble(pieces: readonly Piece[]): Assembled {
  const parts: string[] = []
  const blocks: Block[] = []
  const marks: Assembled['marks'] = []
  let at = 0
  let ordinal = 0
  for (const piece of pieces) {
    if (at > 0) {
      parts.push(piece.glue)
      at += piece.glue.length
    }
    if (piece.text === '') continue
    const span = { start: at, end: at + piece.text.length }
    if (piece.cell) blocks.push({ kind: 'cell', span, ...cellFields(piece.cell) })
    else {
      ordinal++
      blocks.push({ kind: piece.kind, span, locator: `p${ordinal}`, ...(piece.level === undefined ? {} : { level: piece.level }) })
    }
    for (const mark of piece.marks ?? []) marks.push({ code: mark.code, start: at + mark.start, end: at + mark.end })
    parts.push(piece.text)
    at = span.end
  }
  return { text: parts.join(''), blocks, marks }
}

function cellFields(cell: CellPlace): Omit<Block, 'kind' | 'span'> {
  const { table, row, column, rowSpan, columnSpan, header } = cell
  return {
    locator: `table ${table} r${row}c${column}`,
    table,
    row,
    column,
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(columnSpan > 1 ? { columnSpan } : {}),
    ...(header ? { header } : {}),
  }
}

/** What was left out of the text, as remarks; pieces that follow each other for one reason make one remark. */
export interface LeftOut {
  code: string
  text: string
}

/** A remark that pictures were not read; tables are often pictures. None where there are none. */
export function pictureRemarks(count: number): Remark[] {
  return count === 0 ? [] : [{ code: 'pictures', message: { zh: `正文中有 ${count} 张图片，图中文字未读取`, en: `${count} pictures in the text; words in them were not read` }, span: null, quote: '' }]
}

export function leftOutRemarks(leftOut: readonly LeftOut[], messages: Readonly<Record<string, { zh: string; en: string }>>): Remark[] {
  const remarks: Remark[] = []
  for (const { code, text } of leftOut) {
    const last = remarks.at(-1)
    if (last?.code === code) last.quote += `\n${text}`
    else remarks.push({ code, message: messages[code] ?? { zh: code, en: code }, span: null, quote: text })
  }
  return remarks
}

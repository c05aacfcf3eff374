import type { Said } from '../model/said.js'
import type { MoneyUnit } from './options.js'
import type { Place } from './place.js'

/**
 * text: words · code: ids, document numbers, exact decimals: text that no program may take for a number · list: several texts ·
 * number: an exact decimal in a string, a typed number wherever a double holds it · integer · boolean · date: ISO 8601 text.
 */
export type CellType = 'text' | 'code' | 'list' | 'number' | 'integer' | 'boolean' | 'date'

/** A value before any format: null where there is none. */
export type Cell = string | number | boolean | null | readonly string[]

/** How cells are to be told. */
export interface Telling {
  lang: 'zh' | 'en'
  money: MoneyUnit
}

/** One column: its description is data, from which heads and docs/export.md are made. */
export interface Column<Row = unknown> {
  /** Name in ndjson, json and parquet. */
  id: string
  /** Head in csv, xlsx and markdown. `{money}` is the unit of amounts. */
  head: Said
  type: CellType
  /** Width in xlsx, in characters of the standard font. */
  width: number
  description: Said
  /** Shown in markdown, where there is no room for all. */
  brief?: boolean
  /** Its codes are told in words in csv and xlsx. */
  words?: boolean
  /** What may be chosen in xlsx, where people fill the column in. */
  choices?: readonly Said[]
  of(row: Row, place: Place, telling: Telling): Cell
}

export const MONEY_HEAD: Readonly<Record<MoneyUnit, Said>> = {
  元: { zh: '元', en: 'yuan' },
  万元: { zh: '万元', en: '10,000 yuan' },
  亿元: { zh: '亿元', en: '100 million yuan' },
}

export const headOf = (column: Pick<Column, 'head'>, { lang, money }: Telling): string => column.head[lang].replace('{money}', MONEY_HEAD[money][lang])

/** Between the items of a list in formats that have no lists. */
export const LIST_SEPARATOR = '; '
export const plainText = (cell: Cell): string => (cell === null ? '' : typeof cell === 'object' ? cell.join(LIST_SEPARATOR) : String(cell))

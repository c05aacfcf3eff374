import type { Said } from '../../model/said.js'
import type { Column, Comparison } from '../comparison.js'

export type PageLanguage = 'zh' | 'en'

/** A comparison with what its parts are looked up by. */
export interface View {
  comparison: Comparison
  lang: PageLanguage
  column: (id: string) => Column | undefined
  /** Index of a source whose text is at hand; -1 where it is not. */
  sourceAt: (id: string) => number
}

export function viewOf(comparison: Comparison, lang: PageLanguage): View {
  const columns = new Map(comparison.columns.map((column) => [column.id, column]))
  const sources = new Map(comparison.sources.map(({ id, text }, i) => [id, text === undefined ? -1 : i]))
  return { comparison, lang, column: (id) => columns.get(id), sourceAt: (id) => sources.get(id) ?? -1 }
}

/** What a row, a card or a column is reached by within the page. */
export const anchor = (kind: 'row' | 'problem' | 'restated' | 'texts', id: string): string => `${kind}-${id}`

export const said = (zh: string, en: string): Said => ({ zh, en })

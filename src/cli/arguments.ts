import { existsSync } from 'node:fs'
import { isSelector, parseSelectors, type Selection } from '../library/selectors.js'

export interface Meant {
  files: string[]
  selection: Selection
}

/**
 * An argument that exists is a file, `key:value` is a selector, anything else is wrong use.
 * @throws JianbaoError `selector-unknown`, `selector-value`
 */
export function meant(words: readonly string[]): Meant {
  const files = words.filter((word) => existsSync(word))
  return { files, selection: parseSelectors(words.filter((word) => !files.includes(word))) }
}

/** A query and its selectors: `绩效评价 year:2023`. Words that are no selectors are the query. */
export function queryAnd(words: readonly string[]): { query: string; selection: Selection } {
  return { query: words.filter((word) => !isSelector(word)).join(' '), selection: parseSelectors(words.filter(isSelector)) }
}

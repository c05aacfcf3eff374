import { cleanQuery, lowerCase } from './clean-text.js'
import { tokensOf } from './tokens.js'

/** A query: every term must occur. Terms are parted by blanks; quotes keep a term together. */
export interface Term {
  text: string
  tokens: readonly string[]
}

const PART = /"([^"]*)"|“([^“”]*)”|(\S+)/g

/** Reads a query in simplified or traditional characters, half or full width. Terms without a letter, digit or character are left out. */
export function termsOf(query: string): Term[] {
  return [...query.matchAll(PART)]
    .map(([, straight, curly, bare]) => cleanQuery(straight ?? curly ?? bare ?? '').trim())
    .map((text) => ({ text, tokens: tokensOf(text) }))
    .filter(({ tokens }) => tokens.length > 0)
}

/** Where a term stands in a clean text, one after another. */
export function* occurrences(clean: string, { text }: Term): Generator<{ start: number; end: number }> {
  const low = lowerCase(clean)
  for (let at = low.indexOf(text); at >= 0; at = low.indexOf(text, at + text.length)) yield { start: at, end: at + text.length }
}

/** Do all terms stand in a clean text? */
export function holdsAll(clean: string, terms: readonly Term[]): boolean {
  const low = lowerCase(clean)
  return terms.every(({ text }) => low.includes(text))
}

import type { Comparator } from '../model/analysis.js'
import { AFTER, BEFORE, BEFORE_BARE, BETWEEN, NOT_AFTER } from './comparator-words.js'
import { WordTrie } from './word-trie.js'

const split = (list: string): string[] => (list === '' ? [] : list.split(' '))
const entries = (table: Readonly<Record<Comparator, string>>): [string, Comparator][] =>
  (Object.keys(table) as Comparator[]).flatMap((comparator) => split(table[comparator]).map((word): [string, Comparator] => [word, comparator]))

const BEFORE_WORDS = new WordTrie(entries(BEFORE), true)
const BARE_WORDS = new WordTrie([...entries(BEFORE), ...split(BEFORE_BARE).map((word): [string, Comparator] => [word, word === '达' || word === '上' ? '=' : '>'])], true)
const AFTER_WORDS = new WordTrie(entries(AFTER))
const BETWEEN_WORDS = new WordTrie(split(BETWEEN).map((word) => [word, true] as const), true)

export interface Comparison {
  comparator: Comparator
  /** The word as printed. */
  word: string
  start: number
  end: number
}

/** The comparing word that ends at `at`, with at most one light word between. `bare`: the number is a mere 万 or 亿. */
export function comparatorBefore(text: string, at: number, from: number, bare = false): Comparison | null {
  const direct = wordBefore(text, at, from, bare)
  if (direct) return direct
  const light = BETWEEN_WORDS.longest(text, at)
  if (!light || at - light.length < from) return null
  const hit = wordBefore(text, at - light.length, from, false)
  // a rate that grew more than planned is not a growth of more than …: only 约 reaches over a verb
  if (!hit || (isVerb(text.slice(at - light.length, at)) && hit.comparator !== '~')) return null
  return hit
}

const isVerb = (word: string): boolean => /^[增减下降提上占]/.test(word)

function wordBefore(text: string, at: number, from: number, bare: boolean): Comparison | null {
  const hit = (bare ? BARE_WORDS : BEFORE_WORDS).longest(text, at, (_, length) => {
    if (at - length < from) return false
    const bad = NOT_AFTER[text.slice(at - length, at)]
    return bad === undefined || bad === '' || at - length === from || !bad.includes(text.charAt(at - length - 1))
  })
  return hit ? { comparator: hit.value, word: text.slice(at - hit.length, at), start: at - hit.length, end: at } : null
}

/** The comparing word that begins at `at`. */
export function comparatorAfter(text: string, at: number, to: number, kind: string): Comparison | null {
  const hit = AFTER_WORDS.longest(text, at, (_, length) => at + length <= to && fits(text, at, length, kind))
  return hit ? { comparator: hit.value, word: text.slice(at, at + hit.length), start: at, end: at + hit.length } : null
}

/** 比20%高, 比三十大: the number stands between 比 and the word. */
export function comparedWith(text: string, start: number, end: number, from: number): Comparison | null {
  if (start <= from || text.charAt(start - 1) !== '比') return null
  const word = text.charAt(end)
  const comparator = '大高多长'.includes(word || ' ') ? '>' : '小低少短'.includes(word || ' ') ? '<' : null
  return comparator ? { comparator, word, start: end, end: end + 1 } : null
}

function fits(text: string, at: number, length: number, kind: string): boolean {
  if (length !== 1) return true
  const next = text.charAt(at + 1)
  switch (text.charAt(at)) {
    case '内': // 24小时内; but 5个内设机构
      return kind === 'duration' && !'设部容外'.includes(next)
    case '多': // 两年多; but 3项多元化
      return kind === 'bare' || !'元样种家个方边层媒功头数部年次点渠维项'.includes(next)
    case '余':
      return !'额款量地人热生'.includes(next)
    case '许':
      return !'可多诺'.includes(next)
    case '起':
      return false
    default:
      return true
  }
}

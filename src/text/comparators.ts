import type { Comparator } from '../model/analysis.js'
import { AFTER, BEFORE, BEFORE_BARE, BETWEEN, DEEDS, NOT_AFTER } from './comparator-words.js'
import { WordTrie } from './word-trie.js'

const split = (list: string): string[] => (list === '' ? [] : list.split(' '))
const entries = (table: Readonly<Record<Comparator, string>>): [string, Comparator][] =>
  (Object.keys(table) as Comparator[]).flatMap((comparator) => split(table[comparator]).map((word): [string, Comparator] => [word, comparator]))

const BEFORE_WORDS = new WordTrie(entries(BEFORE), true)
const BARE_WORDS = new WordTrie([...entries(BEFORE), ...split(BEFORE_BARE).map((word): [string, Comparator] => [word, word === '达' || word === '上' ? '=' : '>'])], true)
const AFTER_WORDS = new WordTrie(entries(AFTER))
const BOUND_WORDS = new WordTrie([...split('至少 最少 起码 不少于 不低于'), ...split('至多 最多 不超过 不得超过')].map((word): [string, Comparator] => [word, /多|超过/.test(word) ? '<=' : '>=']), true)
const DEED_WORDS = new WordTrie(split(DEEDS).map((word) => [word, true] as const), true)
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
  const deed = DEED_WORDS.longest(text, at)
  if (deed && at - deed.length > from) {
    const bound = BOUND_WORDS.longest(text, at - deed.length, (_, length) => at - deed.length - length >= from)
    if (bound) return { comparator: bound.value, word: text.slice(at - deed.length - bound.length, at - deed.length), start: at - deed.length - bound.length, end: at - deed.length }
  }
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

/** 超过总值的三分之一, 接近产量的4倍: how much of a thing; not of a goal or a mean, which is stated exactly. */
const MUCH_OF = /(?:^|[^不达])(超过|接近|将近|不足|不到|约占|约为|几近|逼近|逾)([^，。；：、\d的之]{2,12})[的之]$/
const STATED = /计划|目标|任务|标准|要求|规定|预算|平均|水平|同期|[上去]年/

/** The comparing word before `X的` where a part or a multiple of X is told. */
export function comparatorOfPart(text: string, at: number, from: number): Comparison | null {
  const last = text.charAt(at - 1)
  if (last !== '的' && last !== '之') return null
  const floor = Math.max(from, at - 18)
  const hit = MUCH_OF.exec(text.slice(floor, at))
  if (!hit || STATED.test(hit[2]!)) return null
  const [, word] = hit
  const start = text.lastIndexOf(word!, at - hit[2]!.length)
  return { comparator: word === '超过' || word === '逾' ? '>' : word === '不足' || word === '不到' ? '<' : '~', word: word!, start, end: start + word!.length }
}

/** 提供每年最高30万元资助: a cap on money that is given or taken; a highest mark that was reached is none. */
const CAP = /(?:补[助贴]|资助|奖励|扶持|提供|给予|发放|贷款|授信|担保|申请|获得?|罚款|处以|可)[^，。；\d]{0,8}最高(?:可?达|可|为)?$/
export function cappedBefore(text: string, at: number, from: number): Comparison | null {
  if (!/[高达可为]/.test(text.charAt(at - 1))) return null
  const floor = Math.max(from, at - 20)
  const hit = CAP.exec(text.slice(floor, at))
  if (!hit) return null
  const start = text.lastIndexOf('最高', at - 1)
  return { comparator: '<=', word: '最高', start, end: start + 2 }
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

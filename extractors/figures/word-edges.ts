import { tagged } from '../../src/extract/kit.js'
import { ACTION } from './lexicon.js'

/** Longest piece that is cut into words for the sake of one edge. */
const REACH = 8
/** Adverbs and particles that also begin or end a word; the others are never part of one, or stand in the lexicon with it. */
const BEGINS = new Set('到随自使令以按再将可对在总会要应须原余中更共计还另即和及至于而则含除')
const ENDS = new Set('中只得要计共需以于到至各均未可之将')
/** Adverbs that are adjectives before a noun: 主要污染物, but 主要用于. */
const ATTRIBUTIVE = new Set(['主要', '原', '全部', '政府'])

/** Would taking `adverb` from the start of a name cut a word: 到|访游客, 随|访率, 主要|污染物? 计划 is taken off before a verb only: 计划|新建. */
export function cutsWordAtStart(text: string, start: number, end: number, adverb: string): boolean {
  const attributive = ATTRIBUTIVE.has(adverb)
  if (adverb === '计划') {
    const next = tagged(text.slice(start + adverb.length, Math.min(end, start + adverb.length + REACH)))[0]
    return next !== undefined && !next.tag.startsWith('v') && ACTION.startingAt(text, start + adverb.length, end).length < 2
  }
  if (!attributive && (adverb.length > 1 || !BEGINS.has(adverb))) return false
  const list = tagged(text.slice(start, Math.min(end, start + REACH)))
  const first = list[0]
  if (!first) return false
  if (first.word.length > adverb.length) return /^[nvxbasjld]/.test(first.tag)
  return attributive && list.length > 1 && list[1]!.tag.startsWith('n')
}

/** Would taking `particle` from the end of a name cut a word: 船|只, 高|中, 实|得? */
export function cutsWordAtEnd(text: string, start: number, end: number, particle: string): boolean {
  if (particle.length > 1 || !ENDS.has(particle)) return false
  const last = tagged(text.slice(Math.max(start, end - REACH), end)).at(-1)
  if (text.endsWith('初中', end)) return true
  return last !== undefined && last.word.length > 1 && /^[nvjl]/.test(last.tag)
}

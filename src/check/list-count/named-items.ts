import type { Span } from '../../model/span.js'
import { matchesOf } from '../../text/matches.js'
import type { Operand, Sentence } from '../kit.js'

export interface Named {
  places: readonly Span[]
  /** Items where each 和 joins two of them. */
  most: number
}

const LONGEST_NAME = 16
const LONGEST_LIST = 200
const FEWEST = 3
const JOINS = /和|与|及|以及/g
/** Between the last name and its number: 等, 这, the quote and bracket that close the list. */
const LINK = /[”）]?(?:等|这)?[”）]?\s?$/
/** Where the list before a number can begin. */
const EDGE = /[，。；：（“《]/g

/**
 * Names before their number: 围绕宣传教育、政策落实、健康服务三个重点. Only where they agree: what else the clause lists cannot be known.
 */
export function namedBefore(text: string, { at, figure, approximate }: Operand, sentence: Span): Named | null {
  if (figure.kind !== 'count' || figure.unit === '级' || figure.comparator !== '=' || figure.role === 'change' || approximate < FEWEST || approximate > 20) return null
  const from = Math.max(sentence.start, at.start - LONGEST_LIST)
  const before = text.slice(from, at.start)
  if (!before.includes('、')) return null
  const link = LINK.exec(before)!
  const words = before.slice(0, link.index)
  const begin = matchesOf(words, EDGE).at(-1)?.index ?? -1
  const named = namesIn(words.slice(begin + 1), from + begin + 1, false)
  return named && named.places.length <= approximate && approximate <= named.most ? named : null
}

/** Names behind their number and a colon, up to the full stop: 分为三类：甲、乙、丙。 */
export function namedBehind(text: string, from: number, end: number): Named | null {
  const m = /^([^，。；：\n]{4,200})。/.exec(text.slice(from, Math.min(end, from + LONGEST_LIST + 1)))
  return m && !/等|\d/.test(m[1]!) ? namesIn(m[1]!, from, true) : null
}

function namesIn(words: string, offset: number, isWhole: boolean): Named | null {
  const names = words.split('、')
  // The first of a list before its number begins somewhere in its clause.
  if (names.length < 2 || names.some((name, i) => name.trim() === '' || (name.length > LONGEST_NAME && (isWhole || i > 0)))) return null
  let at = offset
  const places = names.map((name): Span => {
    const place = { start: at, end: at + name.length }
    at = place.end + 1
    return place
  })
  return { places, most: names.length + (words.match(JOINS)?.length ?? 0) }
}

/** 5类未达到省目标值的…中A率54.97%（目标≥62%），…；B率…。: figures of one kind, one for each part between semicolons. */
export function unmetIn(text: string, operand: Operand, { span, operands }: Sentence): Operand[] | null {
  const { figure, at } = operand
  if (figure.kind !== 'count' || operand.approximate < 2 || operand.approximate > 20) return null
  const behind = text.slice(at.end, Math.min(span.end, at.end + 30))
  if (!/^(?:[^，。；：\d]{0,10})(?:未达到?|没有达到|未完成)[^，。；\d]{0,20}/.test(behind)) return null
  const marks = [...text.slice(at.end, span.end).matchAll(/；/g)].map((m) => at.end + m.index)
  if (marks.length === 0) return null
  const parts = [at.end, ...marks].map((from, i) => operands.filter((one) => one.at.start > from && one.at.start < (marks[i] ?? span.end)))
  const firsts = parts.map((part) => part[0])
  if (firsts.some((one) => one?.figure.kind !== 'rate' || one.figure.role !== 'actual') || parts.some((part) => !part.some((one) => one.figure.role === 'target'))) return null
  return firsts as Operand[]
}

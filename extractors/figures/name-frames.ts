import { tagged } from '../../src/extract/kit.js'
import type { Quantity } from '../../src/model/quantity.js'
import type { Span } from '../../src/model/span.js'
import { clauseStart, leftContext, type LeftContext } from './left-context.js'
import { ACTION } from './lexicon.js'
import { tidy, type NameReading } from './name.js'
import type { Reading } from './reader.js'
import type { Topic } from './state.js'

/** Names that reach over a comma, a bracket or another number. */

/** 经银行处理的结算交易，超过380亿元: a clause that is a noun phrase names the number that stands alone after the comma. */
export function adoptNominal(text: string, from: number, start: number, topic: Topic): void {
  if (text.charAt(start - 1) !== '，') return
  const clause = clauseStart(text, start - 1, Math.max(from, start - 40))
  if (clause === start - 40) return
  const { core } = leftContext(text, clause, start - 1)
  const piece = text.slice(core.start, core.end)
  const of = piece.lastIndexOf('的')
  if (of < 2 || piece.length > 30 || core.end < start - 1 || /^[在为随由按根通据与以对从被]/.test(piece)) return
  const head = tagged(piece.slice(of + 1))
  const last = head.at(-1)
  if (!last || piece.length - of < 3 || !/^(?:n|vn?|g)/.test(last.tag) || head.some(({ tag, word }) => /^[dpuczr]/.test(tag) && word !== '和') || (head.length === 1 && last.tag === 'v')) return
  topic.name = { text: tidy(piece), span: core }
}

/** 电信业务（含移动、联通三家）总量36.9亿元: a number in a bracket does not part the name around it. */
export function aroundBracket(text: string, start: number, consumed: number, q: Quantity, quantities: readonly Quantity[], i: number, sentence: Span): number {
  if (start !== consumed || i === 0) return start
  const close = text.slice(start, q.start).indexOf('）')
  if (close < 0 || text.slice(start, start + close).includes('（')) return start
  const inner = quantities[i - 1]!
  const floor = Math.max(sentence.start, i > 1 ? quantities[i - 2]!.end : 0, inner.start - BRACKET_REACH)
  const open = floor + text.slice(floor, inner.start).lastIndexOf('（')
  if (open <= floor || text.slice(open, inner.start).includes('）')) return start
  const outer = clauseStart(text, open, floor)
  if (outer === inner.start - BRACKET_REACH) return start
  return open - outer >= 2 && q.start - (start + close) > 1 ? outer : start
}
const BRACKET_REACH = 40

/** 500万元以上固定资产投资增长9.8%: the noun is the next number's. */
export const LIMITS = /^(?:（含）)?(?:及?以上|以下|以内)/

/** 亿元以上|施工项目12个, 单价50万元以上|设备3台: the limit belongs to the name. */
export function withLimit(text: string, limit: Quantity, before: Reading, left: LeftContext, name: NameReading): void {
  if (limit.comparator !== '>=' && limit.comparator !== '<=' && limit.comparator !== '<') return
  const { span } = name.name
  if (!span || name.inherited || name.tookAfter || span.start !== left.core.start) return
  if (!/^(?:（含）)?(?:及?以上|以下|以内)?$/.test(text.slice(limit.end, span.start))) return
  const head = before.quantity === limit && before.left.core.end === limit.start && ACTION.endingAt(text, limit.start, before.left.core.start) === '' ? before.left.core.start : limit.start
  name.others.push(name.name.text)
  name.name = { text: tidy(text.slice(head, span.end)), span: { start: head, end: span.end } }
}

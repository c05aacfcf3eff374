import type { Quantity } from '../model/quantity.js'
import type { Attached } from './attach-unit.js'
import { cappedBefore, comparatorAfter, comparatorBefore, comparatorOfPart, comparedWith, type Comparison } from './comparators.js'
import { CURRENCY_PREFIXES, DOLLAR } from './currencies.js'
import { decimal, negate, plus, powerOfTen, shift, toText, type Decimal } from './decimal.js'
import { isDigit, isHan, isLetter } from './numeral-chars.js'
import type { Numeral } from './numerals.js'
import { readPer } from './per.js'
import type { Scan } from './scan-context.js'
import { WordTrie } from './word-trie.js'

const PREFIXES = new WordTrie(CURRENCY_PREFIXES, true)

export interface Draft {
  kind: Quantity['kind']
  values: Decimal[]
  unit: string
  place: number
  start: number
  end: number
  numeral: Numeral
  more: boolean
  by: string
  bare?: boolean
  per?: string[]
}

/** Adds what stands around the number: sign, comparing words, currency signs, `per`. `next` is where the scan goes on. */
export function finish(scan: Scan, draft: Draft): { quantity: Quantity; end: number } {
  const { text, from, to } = scan
  let { start, end, values } = draft
  const negative = isNegative(text, start, from)
  if (negative) {
    start--
    values = values.map((value, i) => (i === 0 ? negate(value) : value))
  }
  const compound = readPer(text, end, to, draft.kind)
  let unit = draft.unit
  let kind = draft.kind
  let next = end
  let per: string[] = draft.per ?? []
  if (compound) {
    next = compound.end
    if (kind === 'money') per = compound.per
    else {
      unit += text.slice(end, compound.end)
      end = compound.end
      // 15.864分/户-年, 次/秒: a compound of physics, not a score or a count
      if (kind === 'score' || kind === 'duration' || unit === '次/秒') kind = 'dimension'
    }
  }
  const sign = signBefore(text, start, from)
  const before = comparatorBefore(text, start - sign, from, draft.bare || scan.lax) ?? wider(text, start - sign, from, kind)
  const after = comparatorAfter(text, next, to, kind) ?? comparedWith(text, start - sign, next, from)
  const read = before && before.comparator !== '=' ? before.comparator : after ? after.comparator : draft.more ? '~' : '='
  // 远低于3.5%的目标值: what is compared with the number is not the number itself
  const comparator = before && !after && !scan.lax && isStandard(text, next) ? '=' : read
  const word = before && before.comparator !== '=' ? before.word : after ? after.word : ''
  const first = values[0]!
  const quantity: Quantity = {
    start: start - sign,
    end,
    kind,
    value: values.length === 1 ? toText(first) : [toText(first), ...values.slice(1).map(toText)] as [string, string, ...string[]],
    unit,
    per,
    step: powerOfTen(draft.place),
    comparator,
    comparatorWord: word,
    reach: { start: before && before.comparator !== '=' ? before.start : start - sign, end: after ? after.end : next },
    form: draft.numeral.form,
    multiplier: draft.numeral.multiplier,
    rhetorical: false,
    negative,
    by: draft.by,
  }
  return { quantity, end: next }
}

/** Comparing words that stand further off, for the kinds that know them. */
function wider(text: string, at: number, from: number, kind: Quantity['kind']): Comparison | null {
  if (kind === 'money') return cappedBefore(text, at, from)
  return kind === 'rate' || kind === 'ratio' || kind === 'multiple' ? comparatorOfPart(text, at, from) : null
}

/** A minus sign, △ or 负 that belongs to the number: not the dash of a range or of a code. */
function isNegative(text: string, start: number, from: number): boolean {
  if (start <= from) return false
  const sign = text.charAt(start - 1)
  if (sign === '△' || sign === '▲' || sign === '−' || sign === '负') return sign !== '负' || !'抱担自欺胜肩'.includes(text.charAt(start - 2) || ' ')
  if (sign !== '-' && sign !== '－') return false
  if (start - 2 < from) return true
  const code = text.charCodeAt(start - 2)
  return !isDigit(code) && !isLetter(code) && !'%-－）)〕]年月日号‰'.includes(text.charAt(start - 2))
}

const isStandard = (text: string, at: number): boolean => (text.charAt(at) === '的' || text.charAt(at) === '之') && /^[的之](?![一二三四五六七八九十两])(?:[一-鿿]{0,4}(?:目标|标准|要求|预算|承诺|警戒|底线)|(?:规划|国家|省定?|市定?|年度|预期|既定|法定|平均)?(?:指标|计划|平均|水平|任务|控制))/.test(text.slice(at, at + 8))

/** Length of a currency sign ($, ￥, HK$) that ends at `at`. */
function signBefore(text: string, at: number, from: number): number {
  const hit = PREFIXES.longest(text, at)
  return hit && at - hit.length >= from && /[$＄￥¥€£]$/.test(text.slice(at - hit.length, at)) ? hit.length : 0
}

/** The currency that words or signs before the number name, or null. */
export function currencyBefore(text: string, at: number, from: number, currency: Scan['currency']): string | null {
  const to = text.charAt(at - 1) === ' ' ? at - 1 : at
  const hit = PREFIXES.longest(text, to)
  if (!hit || to - hit.length < from) return null
  return hit.value ?? DOLLAR[currency]!
}

/** The draft of a plain number with its unit. */
export function draftOf(scan: Scan, n: Numeral, attached: Attached | null): Draft {
  const named = currencyBefore(scan.text, n.start, scan.from, scan.currency)
  const kind = attached ? attached.kind : named ? 'money' : 'bare'
  const by = attached || named ? `quantity.${kind}` : 'quantity.bare'
  const move = attached?.shift ?? 0
  const values = n.high ? [n.value, n.high] : [n.value]
  const valued = attached?.half ? values.map((value) => plus(value, decimal(5, -1))) : values
  return {
    kind,
    values: valued.map((value) => shift(value, move)),
    unit: attached ? (attached.unit ?? named ?? scan.currency) : (named ?? ''),
    place: (attached?.half ? -1 : n.place) + move,
    start: n.start,
    end: attached ? attached.end : n.end,
    numeral: n,
    more: attached ? attached.more : n.more,
    by,
  }
}

export const followsHan = (text: string, at: number): boolean => isHan(text.charCodeAt(at))

import type { Quantity } from '../model/quantity.js'
import { attachUnit } from './attach-unit.js'
import { comparatorBefore } from './comparators.js'
import { SUBUNITS } from './currencies.js'
import { plus, shift } from './decimal.js'
import { draftOf, finish, type Draft } from './make-quantity.js'
import { BIG_UNIT, isDigit, isHanNumeral, isLetter, SMALL_UNIT } from './numeral-chars.js'
import { readNumeral, type Numeral } from './numerals.js'
import { numeralAt } from './numeral-at.js'
import { looksLikeYear, readRange } from './ranges.js'
import { readFractionOf, readMixed, readProportion, readStroke } from './ratios.js'
import { isPlainNumber, isRealCount } from './real-counts.js'
import type { Reading, Scan } from './scan-context.js'
import { WordTrie } from './word-trie.js'

const SUB = new WordTrie(SUBUNITS)

/** Reads the quantity whose number begins at `at`. */
export function readNumber(scan: Scan, at: number): Reading {
  const { text, to } = scan
  const n = numeralAt(scan, at)
  if (!n) return { quantity: null, end: at + 1 }
  if (text.startsWith('分之', n.end)) {
    const fraction = readFractionOf(scan, n)
    if (fraction) return fraction
  }
  const mixed = readMixed(scan, n)
  if (mixed) return mixed
  const special = readProportion(scan, n) ?? (text.startsWith('/10万', n.end) || text.startsWith('/十万', n.end) ? null : readStroke(scan, n))
  if (special) return special
  const attached = attachUnit(text, n, to)
  const range = readRange(scan, n, attached)
  if (range) return range
  if (!attached) return readBare(scan, n)
  if (n.form === 'numerals' && !scan.lax && !isRealCount(scan, n, attached)) return { quantity: null, end: n.end }
  if (n.form !== 'numerals' && text.charAt(attached.at) === '级' && attached.end === attached.at + 1) return { quantity: null, end: n.end } // 100亿级
  if (n.form === 'digits' && text.charAt(attached.at) === '期' && '程目厂园区路段庭站'.includes(text.charAt(at - 1) || ' ')) return { quantity: null, end: n.end }
  if (attached.kind === 'count' && text.charAt(n.start - 1) === '每' && n.multiplier !== '' && !scan.lax) return { quantity: null, end: n.end } // 每10万人: a base
  const draft = draftOf(scan, n, attached)
  if (startsBare(text, n)) draft.bare = true
  if (attached.kind === 'money') addSubunits(scan, draft)
  if (attached.kind === 'rate' && text.charAt(attached.at) === '折') {
    if (n.end - n.start === 1 && text.charAt(n.start) === '十') return { quantity: null, end: attached.end }
    setDiscount(draft, n)
  }
  if (attached.kind === 'rate' && text.charAt(attached.at) === '成' && !attached.half) addTenth(scan, draft)
  const read = finish(scan, draft)
  return { quantity: mark(read.quantity, text), end: read.end }
}

/** A mere 百, 千, 万, 亿 without a number before it. */
export const startsBare = (text: string, n: Numeral): boolean => {
  const code = text.charCodeAt(n.start)
  return SMALL_UNIT[code]! >= 2 || BIG_UNIT[code]! > 0
}

function mark(q: Quantity, text: string): Quantity {
  const one = text.charAt(q.start) === '一' && q.value === '1'
  if (one && (q.kind === 'count' || (q.unit === '年' && !q.per.length))) q.rhetorical = true
  if (q.unit === '年' && q.comparatorWord === '近') q.rhetorical = true
  return q
}

function readBare(scan: Scan, n: Numeral): Reading {
  const { text } = scan
  const none = { quantity: null, end: n.end }
  if (n.form === 'numerals') {
    if (scan.lax ? !isPlainNumber(scan, n) : n.multiplier === '' || n.spelled || (startsBare(text, n) && !isGreatAmount(scan, n))) return none
  } else {
    const code = text.charCodeAt(n.end)
    if (isLetter(code)) {
      let end = n.end
      while (end < scan.to && (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)))) end++
      return { quantity: null, end }
    }
    if (!scan.lax && ('年月日时'.includes(text.charAt(n.end) || ' ') || hasLabel(text, n.start))) return none
    if (!scan.lax && (looksLikeYear(n) || (n.multiplier === '' && n.end - n.start > 8 && n.value.e >= 0))) return none
  }
  const draft = draftOf(scan, n, null)
  if ('多余'.includes(text.charAt(n.end) || ' ')) draft.more = true
  return finish(scan, draft)
}

/** 突破万亿, 超千亿: the unit is left to the reader. */
const isGreatAmount = (scan: Scan, n: Numeral): boolean => n.power >= 8 && n.end - n.start === 2 && comparatorBefore(scan.text, n.start, scan.from, true)?.comparator === '>' && !'级元'.includes(scan.text.charAt(n.end) || ' ')

/** 附件2, 邮编310000: numbers that only name. */
const LABELS = ['附件', '附表', '附图', '附录', '序号', '编号', '邮编', '编码', '电话', '手机', '传真', '代码', '账号', '帐号', '热线', '证号', '页码', '版本', '案号', '专栏', '图表', '邮政编码', '第', '号码']
function hasLabel(text: string, at: number): boolean {
  const end = ':：'.includes(text.charAt(at - 1) || ' ') ? at - 1 : at
  return LABELS.some((label) => text.startsWith(label, end - label.length) && end >= label.length)
}

/** 3元5角, 两美元又三美分. */
function addSubunits(scan: Scan, draft: Draft): void {
  const { text, to } = scan
  while (draft.end < to) {
    const at = text.charAt(draft.end) === '又' ? draft.end + 1 : draft.end
    const code = text.charCodeAt(at)
    if (!isDigit(code) && !isHanNumeral(code)) return
    const n = readNumeral(text, at, to)
    const sub = n && n.multiplier === '' ? SUB.longest(text, n.end) : null
    if (!n || !sub) return
    draft.values = [plus(draft.values[0]!, shift(n.value, sub.value))]
    draft.place = sub.value
    draft.end = n.end + sub.length
  }
}

/** 七成六 is 76%, 9成6以上. */
function addTenth(scan: Scan, draft: Draft): void {
  const code = scan.text.charCodeAt(draft.end)
  if (!isDigit(code) && !isHanNumeral(code)) return
  const n = readNumeral(scan.text, draft.end, scan.to)
  if (!n || n.end - n.start !== 1 || n.value.m === 0n || attachUnit(scan.text, n, scan.to)) return
  draft.values = draft.values.map((value) => plus(value, n.value))
  draft.place = 0
  draft.end = n.end
}

/** 75折 is 75%, 三八折 is 38%, 9.9折 is 99%. */
function setDiscount(draft: Draft, n: Numeral): void {
  if (n.value.e === 0 && n.value.m >= 10n && n.end - n.start >= 2) {
    draft.values = draft.values.map((value) => shift(value, -1))
    draft.place--
  }
}

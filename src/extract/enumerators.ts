import type { Span } from '../model/span.js'

/** How an author counts off what he sets apart: 一是, 一要, 其一, 第一, 首先, 一、, （一）, 1., （1）, ①, and the dash that only begins. */
export type EnumeratorFamily = 'is' | 'must' | 'which' | 'nth' | 'first-then' | 'hanzi' | 'hanzi-brackets' | 'arabic' | 'arabic-brackets' | 'circled' | 'dash'

export interface Enumerator extends Span {
  family: EnumeratorFamily
  /** 0 for the dash. */
  value: number
  /** Stands at the start of its line. */
  opensLine: boolean
}

const NUMERALS = '一二三四五六七八九十'
const THEN: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3, 再者: 3, 最后: 4 }
const DASHES = '●■◆•★▲➢◇○'
/** After these a run-in enumerator may stand; after the comma only those that nothing else is written like. */
const isStop = (code: number): boolean => code === 0x3002 || code === 0xff1b || code === 0xff1a || code === 0x3b || code === 0x3a || code === 0xff01 || code === 0xff1f
const isComma = (code: number): boolean => code === 0xff0c || code === 0x2c
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** The enumerators of one line, in order: one look at each place that follows a mark. */
export function enumerators(text: string, line: Span): Enumerator[] {
  const out: Enumerator[] = []
  let start = line.start
  while (start < line.end && text.charCodeAt(start) <= 0x20) start++
  const first = readEnumerator(text, start, line.end, 'line')
  if (first) out.push(first)
  for (let i = first ? first.end : start; i < line.end - 1; i++) {
    const code = text.charCodeAt(i)
    const comma = isComma(code)
    if (!comma && !isStop(code)) continue
    let at = i + 1
    while (at < line.end && text.charCodeAt(at) <= 0x20) at++
    const found = readEnumerator(text, at, line.end, comma ? 'comma' : 'stop')
    if (found) out.push(found)
  }
  return out
}

/** Reads the enumerator at a place, if one stands there. */
function readEnumerator(text: string, at: number, end: number, after: 'line' | 'stop' | 'comma'): Enumerator | null {
  if (at >= end) return null
  const opensLine = after === 'line'
  const make = (family: EnumeratorFamily, value: number, to: number): Enumerator | null => (to < end ? { family, value, start: at, end: to, opensLine } : null)
  const c = text[at]!
  const code = text.charCodeAt(at)
  if (NUMERALS.includes(c)) {
    const numeral = hanziNumeral(text, at, end)
    const next = text[at + numeral.length]
    if (next === '是' && !'否非'.includes(text[at + numeral.length + 1] ?? '')) return make('is', numeral.value, at + numeral.length + 1)
    if (after === 'comma') return null
    if (next === '要') return make('must', numeral.value, at + numeral.length + 1)
    if (next === '、') return make('hanzi', numeral.value, at + numeral.length + 1)
    return opensLine && (next === '）' || next === ')') ? make('hanzi-brackets', numeral.value, at + numeral.length + 1) : null
  }
  if (c === '第') {
    const numeral = hanziNumeral(text, at + 1, end)
    if (numeral.value === 0) return null
    let to = at + 1 + numeral.length
    if (text.startsWith('方面', to)) to += 2
    const next = text[to] ?? ''
    return '，、：是'.includes(next) && next !== '' ? make('nth', numeral.value, to + 1) : null
  }
  if (c === '其' && after !== 'comma') {
    const numeral = hanziNumeral(text, at + 1, end)
    if (numeral.value > 0 && '，：是'.includes(text[at + 1 + numeral.length] ?? ' ')) return make('which', numeral.value, at + 1 + numeral.length)
  }
  if (after === 'comma') return null
  if (code >= 0x2460 && code < 0x2474) return make('circled', code - 0x245f, at + 1)
  const then = THEN[text.slice(at, at + 2)]
  if (then !== undefined) return make('first-then', then, at + 2)
  if (c === '（' || c === '(') return bracketed(text, at, make)
  if (isDigit(code)) return arabic(text, at, end, opensLine, make)
  if (!opensLine) return null
  if (text.startsWith('——', at)) return make('dash', 0, at + 2)
  return DASHES.includes(c) ? make('dash', 0, at + 1) : null
}

type Make = (family: EnumeratorFamily, value: number, to: number) => Enumerator | null

function bracketed(text: string, at: number, make: Make): Enumerator | null {
  const hanzi = hanziNumeral(text, at + 1, at + 4)
  let to = at + 1 + hanzi.length
  let value = hanzi.value
  if (value === 0) {
    while (to < at + 3 && isDigit(text.charCodeAt(to))) to++
    value = Number(text.slice(at + 1, to))
  }
  const close = text[to]
  if (value === 0 || (close !== '）' && close !== ')')) return null
  return make(hanzi.value > 0 ? 'hanzi-brackets' : 'arabic-brackets', value, to + 1)
}

function arabic(text: string, at: number, end: number, opensLine: boolean, make: Make): Enumerator | null {
  let to = at
  while (to < end && to < at + 3 && isDigit(text.charCodeAt(to))) to++
  if (to - at > 2) return null
  const value = Number(text.slice(at, to))
  const next = text[to] ?? ''
  if (next === '）' || next === ')') return make('arabic-brackets', value, to + 1)
  if (next === '.' || next === '．' || next === '、') return isDigit(text.charCodeAt(to + 1)) ? null : make('arabic', value, to + 1)
  // 2加强培训: a mark was lost; only a list that goes on will take it.
  const after = text.charCodeAt(to)
  return opensLine && after >= 0x4e00 && after <= 0x9fff && !'年月日个项名家万亿元级号类人'.includes(next) ? make('arabic', value, to) : null
}

function hanziNumeral(text: string, at: number, end: number): { value: number; length: number } {
  let length = 0
  let value = 0
  while (length < 3 && at + length < end) {
    const digit = NUMERALS.indexOf(text[at + length]!) + 1
    if (digit === 0) break
    value = digit === 10 ? Math.max(value, 1) * 10 : value % 10 === 0 ? value + digit : 0
    length++
    if (value === 0) break
  }
  return { value, length }
}

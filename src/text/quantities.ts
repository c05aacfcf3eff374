import type { Quantity } from '../model/quantity.js'
import { CURRENCY_PREFIXES } from './currencies.js'
import { isDigit, isHanNumeral, isLetter } from './numeral-chars.js'
import { skipDigits, skipBracketed, skipHan, type Place } from './not-figures.js'
import { readNumber } from './read-number.js'
import type { Reading, Scan } from './scan-context.js'
import { setTermEnd } from './set-terms.js'
import { squeezed } from './squeeze.js'
import { readDoubling, readHalf, readHalfPrice, readRank } from './special-quantities.js'
import { matchUnit } from './units.js'

export interface ScanOptions {
  /** What a plain 元 is: CNY unless told otherwise. */
  currency?: 'CNY' | 'TWD' | 'HKD'
  from?: number
  to?: number
  /** `all`: plain Chinese numbers too (四百五, also with blanks inside), over the whole text. Not for reports. */
  bare?: 'digits' | 'all'
}

/** Kinds of characters at which a quantity, or something that only looks like one, may begin. */
const OTHER = 0, DIGIT = 1, NUMERAL = 2, LETTER = 3, ORDINAL = 4, BRACKET = 5, TITLE = 6, DOUBLING = 7, HALF = 8, PRICE = 9, TAG = 10
const CLASS = new Uint8Array(65536)
for (let code = 0; code < 65536; code++) CLASS[code] = isDigit(code) ? DIGIT : isHanNumeral(code) ? NUMERAL : isLetter(code) ? LETTER : OTHER
for (const [chars, kind] of [['第', ORDINAL], ['〔[【（(［﹝', BRACKET], ['《', TITLE], ['翻', DOUBLING], ['半', HALF], ['打', PRICE], ['<', TAG]] as const) for (const char of chars) CLASS[char.charCodeAt(0)] = kind

/**
 * All quantities of a clean text in reading order, not overlapping, each in its longest reading.
 * Dates, ordinals, document numbers, ages, codes and set terms stay out. Linear in the length of the text.
 */
export function scanQuantities(text: string, options: ScanOptions = {}): Quantity[] {
  return options.bare === 'all' ? squeezed(text, (dense) => scanDense(dense, { bare: 'all', currency: options.currency ?? 'CNY' })) : scanDense(text, options)
}

function scanDense(text: string, options: ScanOptions): Quantity[] {
  const from = options.from ?? 0
  const to = Math.min(options.to ?? text.length, text.length)
  const currency = options.currency ?? 'CNY'
  const scan: Scan = { text, from, to, currency, lax: options.bare === 'all' }
  const place: Place = { text, from, to, roc: currency === 'TWD', lax: scan.lax }
  const found: Quantity[] = []
  let i = from
  while (i < to) {
    const kind = CLASS[text.charCodeAt(i)]!
    if (kind === OTHER) {
      i++
      continue
    }
    const read = readAt(scan, place, i, kind)
    if (read.quantity) found.push(read.quantity)
    i = Math.max(read.end, i + 1)
  }
  return found
}

const skip = (end: number): Reading => ({ quantity: null, end })

function readAt(scan: Scan, place: Place, i: number, kind: number): Reading {
  const { text, to } = scan
  switch (kind) {
    case DIGIT: {
      const term = digitTermEnd(text, i, scan.from)
      if (term > i) return skip(term)
      const end = skipDigits(place, i)
      return end > i ? skip(Math.min(end, to)) : readDigits(scan, i)
    }
    case NUMERAL: {
      const half = readHalf(scan, i)
      if (half) return half
      const term = setTermEnd(text, i, scan.from)
      if (term > i) return skip(Math.min(term, to))
      if (!scan.lax) {
        const end = skipHan(text, i)
        if (end > i) return skip(Math.min(end, to))
      }
      return readNumber(scan, i)
    }
    case LETTER:
      return skip(endOfCode(text, i, to))
    case ORDINAL:
      return scan.lax ? skip(i + 1) : readRank(scan, i)
    case BRACKET:
      return skip(Math.max(i + 1, Math.min(to, skipBracketed(text, i + 1))))
    case TITLE:
      return skip(endOfTitle(text, i, to))
    case TAG:
      return skip(endOfTag(text, i, to))
    case DOUBLING:
      return readDoubling(scan, i) ?? skip(i + 1)
    case PRICE:
      return readHalfPrice(scan, i) ?? skip(i + 1)
    default:
      return readHalf(scan, i) ?? skip(i + 1)
  }
}

/** Digits longer than any number are codes; the limit keeps reading linear. */
const LONGEST_DIGITS = 30
function readDigits(scan: Scan, at: number): Reading {
  let end = at
  while (end < scan.to && isDigit(scan.text.charCodeAt(end))) end++
  return end - at > LONGEST_DIGITS ? skip(end) : readNumber(scan, at)
}

/** A set term in digits (12345热线, 2型糖尿病) that covers the digits whole, or -1. */
function digitTermEnd(text: string, at: number, from: number): number {
  const end = setTermEnd(text, at, from)
  if (end < 0) return -1
  if (!isDigit(text.charCodeAt(end - 1))) return end
  return isDigit(text.charCodeAt(end)) || text.charAt(end) === '.' || matchUnit(text, end, true) !== null ? -1 : end
}

const MONEY_LETTERS = new Set(CURRENCY_PREFIXES.map(([word]) => word).filter((word) => /^[A-Z]+$/.test(word)))
const NAMES_BEFORE_FIGURES = new Set(['GDP', 'CPI', 'PPI', 'PMI', 'FDI'])
const isUrlChar = (code: number): boolean => code > 32 && code < 127

/** End of letters, with the digits of a code, standard or web address that they begin. */
function endOfCode(text: string, at: number, to: number): number {
  let i = at
  if (text.startsWith('http', at) || text.startsWith('www.', at)) {
    while (i < to && isUrlChar(text.charCodeAt(i))) i++
    return i
  }
  while (i < to && isLetter(text.charCodeAt(i))) i++
  const word = text.slice(at, Math.min(i, at + 8))
  if (MONEY_LETTERS.has(word) || NAMES_BEFORE_FIGURES.has(word)) return i
  const joined = i + ('-/.'.includes(text.charAt(i) || ' ') ? 1 : 0)
  if (!isDigit(text.charCodeAt(joined))) {
    return /^(?:GB|ISO|DB|HJ|JGJ|CJJ|WS|T)$/.test(word) && text.charAt(i) === ' ' ? endOfRun(text, i + 1, to) : i
  }
  return endOfRun(text, joined, to)
}
function endOfRun(text: string, at: number, to: number): number {
  let i = at
  while (i < to && (isDigit(text.charCodeAt(i)) || isLetter(text.charCodeAt(i)) || ('.-_/'.includes(text.charAt(i)) && (isDigit(text.charCodeAt(i + 1)) || isLetter(text.charCodeAt(i + 1)))))) i++
  return i
}

const LONGEST_TAG = 400
/** End of markup that was left in the text (<img width="784">), or of a mere <. */
function endOfTag(text: string, at: number, to: number): number {
  if (!isLetter(text.charCodeAt(at + 1)) && text.charAt(at + 1) !== '/') return at + 1
  const close = text.slice(at, Math.min(to, at + LONGEST_TAG)).indexOf('>')
  return close < 0 ? at + 1 : at + close + 1
}

const LONGEST_TITLE = 120

/** End of 《…》 on one line, or of its first bracket. */
function endOfTitle(text: string, at: number, to: number): number {
  const ahead = text.slice(at, Math.min(to, at + LONGEST_TITLE))
  const close = ahead.indexOf('》')
  if (close < 0) return at + 1
  const line = ahead.indexOf('\n')
  return line >= 0 && line < close ? at + 1 : at + close + 1
}

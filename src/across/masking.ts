import type { Span } from '../model/span.js'
import type { Named, Names } from './names.js'

/** A text without what differs between a copy and its source: numbers and names of bodies. */
export interface Masked {
  /** Letters and characters that are left; a number is `0`, a name `某`, marks and blanks are gone. */
  tokens: string
  /** Years as they stand: 2021. */
  years: (Span & { year: number })[]
  names: (Span & { named: Named })[]
}

const NUMBER = /\d+(?:[.,]\d+)*/y
const HANZI_YEAR = /[二一][〇○零九][〇○零一二三四五六七八九]{2}(?=年)/y
const HANZI_DIGITS = '〇一二三四五六七八九'
/** 我县, 本局, 全市: whoever speaks. */
const OWN = /[我本][省市县区州盟旗镇乡局委厅院校]|全[省市县区州盟旗镇乡]/y
const LETTER = /[\p{L}\p{N}]/u
/** Most characters are of one plain range, and begin nothing that is looked for. */
const isHanzi = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** @param names of all bodies of the library: a copy bears another name than its source, or still that one */
export function mask(text: string, { start, end }: Span, names: Names): Masked {
  let tokens = ''
  const out: Masked = { tokens, years: [], names: [] }
  const name = (): void => {
    if (!tokens.endsWith('某')) tokens += '某'
  }
  for (let i = start; i < end; ) {
    const known = names.at(text, i)
    if (known && i + known.length <= end) {
      out.names.push({ start: i, end: i + known.length, named: known.value })
      name()
      i += known.length
      continue
    }
    const character = text[i]!
    const code = text.charCodeAt(i)
    const number = isDigit(code) ? matchAt(NUMBER, text, i, end) : character === '二' || character === '一' ? matchAt(HANZI_YEAR, text, i, end) : null
    if (number !== null) {
      const year = yearIn(number, text[i + number.length] === '年')
      if (year !== null) out.years.push({ start: i, end: i + number.length, year })
      tokens += '0'
      i += number.length
    } else if ((character === '我' || character === '本' || character === '全') && matchAt(OWN, text, i, end) !== null) {
      name()
      i += 2
    } else {
      if (isHanzi(code)) tokens += character
      else if (LETTER.test(character)) tokens += character.toLowerCase()
      i++
    }
  }
  out.tokens = tokens
  return out
}

function yearIn(number: string, isNamed: boolean): number | null {
  if (!/^(?:\d{4}|\D{4})$/.test(number)) return null
  const year = Number(isDigit(number.charCodeAt(0)) ? number : [...number.replaceAll(/[○零]/g, '〇')].map((digit) => HANZI_DIGITS.indexOf(digit)).join(''))
  return year >= (isNamed ? 1900 : 1990) && year < 2100 ? year : null
}

function matchAt(pattern: RegExp, text: string, at: number, end: number): string | null {
  pattern.lastIndex = at
  const hit = pattern.exec(text)?.[0] ?? null
  return hit !== null && at + hit.length <= end ? hit : null
}

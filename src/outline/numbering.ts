import { ordinalValue } from '../domain/chinese-ordinals.js'
import { isBlank } from '../model/span.js'

/** Family of a numbering style; marks that authors mix (1. 1、 1．) are one family. */
export type Family = 'part' | 'chapter' | 'article-section' | 'formal' | 'hanzi' | 'hanzi-brackets' | 'padded' | 'arabic' | 'decimal' | 'arabic-brackets' | 'arabic-half' | 'circled' | 'letter' | 'appendix' | 'bare'

/** The number that opens a line. */
export interface Mark {
  family: Family
  /** Usual depth of the style (GB/T 9704: 一、 before （一） before 1. before （1）); smaller is higher. */
  rank: number
  /** As written, without punctuation and brackets. */
  number: string | null
  /** 0 where the number is lost or is no number. */
  value: number
  /** The mark as punctuation pattern ("、", ".", "（）"): tells mixed marks apart. */
  sign: string
  /** Where the title begins. */
  end: number
  defects: string[]
}

const HANZI = '〇零一二三四五六七八九十百'
const HANZI_TO_TEN = '〇一二三四五六七八九十'
const FORMAL = '壹贰叁参肆伍陆柒捌玖拾弍叄參貳陸'
const hanziNumber = new RegExp(`^[${HANZI}]{1,5}`)
const formalNumber = new RegExp(`^[${FORMAL}]{1,4}`)
const ordinalHead = /^第([一二三四五六七八九十百\d]{1,4})(部分|篇|编|章|节)[、:：.,，\s]*/
const decimalHead = /^(\d{1,2}(?:\.\d{1,2}){1,4})([.、\s]*)/
const appendixHead = /^(附件|附表|附录|附)\s?([\d一二三四五六七八九十]{0,2})\s?[:：]\s?/
/** After a number these make a quantity or a date of it, not a heading number. */
const UNIT = /^(?:[年月日号时分秒周天个万亿千百元%‰倍户例件名只台套吨亩岁米.\-/~～—至到*×]|项(?!目)|家(?!庭)|人(?![员才大民口力事居文])|次(?!序)|条(?!件)|公[里斤顷]|级(?!别)|度(?!假))/
const CIRCLED = 0x2460

const RANK: Readonly<Record<Family, number>> = { part: 1, chapter: 2, 'article-section': 3, formal: 3.2, padded: 4, hanzi: 4, 'hanzi-brackets': 5, decimal: 6.2, arabic: 6, 'arabic-brackets': 7, 'arabic-half': 7.5, circled: 8, letter: 9, appendix: 1, bare: 10 }
export const rankOf = (family: Family): number => RANK[family]

/** Reads the number at the start of a line (blanks already skipped). Null where it opens with none. */
export function readMark(text: string, start: number, end: number): Mark | null {
  const first = text.charCodeAt(start)
  // Most lines end here: one comparison each.
  if (first < 0x30 && first !== 0x28 && first !== 0x29) return null
  if (first >= 0x30 && first <= 0x39) return arabic(text, start, end)
  if (first < 0x80 && first > 0x40) return letter(text, start, end)
  const char = text[start]!
  if (char === '（' || char === '(' || char === '〔' || char === '［' || char === '【') return bracketed(text, start, end)
  if (char === '第') return ordinal(text, start, end)
  if (char === '附') return appendix(text, start, end)
  if (first >= CIRCLED && first <= 0x3229) return single(text, start, end)
  if (char === '）' || char === ')' || char === '、') return lost(text, start, end)
  if (HANZI.includes(char)) return hanzi(text, start, end)
  if (FORMAL.includes(char)) return formal(text, start, end)
  return null
}

const make = (family: Family, number: string, value: number, sign: string, end: number, defects: string[] = []): Mark => ({ family, rank: RANK[family], number, value, sign, end, defects })

/** Skips the separators after a number: 、 . ， and blanks, also doubled (一，、). */
function separator(text: string, at: number, end: number): { sign: string; at: number } {
  let sign = ''
  while (at < end) {
    const c = text[at]!
    if (c === '、' || c === '.' || c === '．' || c === '，' || c === ',' || c === ':' || c === '：') sign += c
    else if (!isBlank(text.charCodeAt(at))) break
    else if (sign === '') sign = ' '
    at++
  }
  return { sign: sign.trim() === '' ? sign : sign.trim(), at }
}

/** Numbers that are one character with their mark: ① ❶ ⑴ ⒈ ㈠. */
const SINGLES: readonly { from: number; count: number; family: Family; sign: string }[] = [
  { from: CIRCLED, count: 20, family: 'circled', sign: 'o' },
  { from: 0x2776, count: 10, family: 'circled', sign: 'o' },
  { from: 0x2474, count: 20, family: 'arabic-brackets', sign: '（）' },
  { from: 0x2488, count: 20, family: 'arabic', sign: '.' },
  { from: 0x3220, count: 10, family: 'hanzi-brackets', sign: '（）' },
]

function single(text: string, start: number, end: number): Mark | null {
  const code = text.charCodeAt(start)
  const found = SINGLES.find((s) => code >= s.from && code < s.from + s.count)
  if (!found) return null
  const value = code - found.from + 1
  const number = found.family === 'circled' ? text[start]! : found.family === 'hanzi-brackets' ? HANZI_TO_TEN[value]! : String(value)
  const sep = separator(text, start + 1, end)
  return sep.at < end ? make(found.family, number, value, found.sign, sep.at) : null
}

/** A.数量指标 */
function letter(text: string, start: number, end: number): Mark | null {
  const c = text[start]!
  const mark = text[start + 1]
  if (!/[A-Za-z]/.test(c) || (mark !== '.' && mark !== '、')) return null
  const sep = separator(text, start + 1, end)
  const after = text.charCodeAt(sep.at)
  return sep.at < end && after >= 0x4e00 && after <= 0x9fff ? make('letter', c, (c.charCodeAt(0) & 0x1f), mark, sep.at) : null
}

function hanzi(text: string, start: number, end: number): Mark | null {
  const number = hanziNumber.exec(text.slice(start, Math.min(start + 6, end)))?.[0]
  if (!number) return null
  const value = ordinalValue(number)
  const next = start + number.length
  const c = text[next]
  if (c === '）' || c === ')') {
    const sep = separator(text, next + 1, end)
    return value > 0 && sep.at < end ? make('hanzi-brackets', number, value, '（）', sep.at, ['missing-bracket']) : null
  }
  const sep = separator(text, next, end)
  if (value === 0 || sep.sign === '' || sep.at >= end) return null
  // 一，二： read as counting or lead-ins; a blank alone must part a single numeral from a title (一 基本情况).
  if (sep.sign === '，' || sep.sign === ',' || sep.sign === ':' || sep.sign === '：') return null
  if (sep.sign === ' ' && number.length > 2) return null
  const defects = sep.sign.length > 1 ? ['extra-mark'] : sep.sign === ' ' ? ['missing-mark'] : []
  return make('hanzi', number, value, sep.sign[0]!, sep.at, defects)
}

function formal(text: string, start: number, end: number): Mark | null {
  const number = formalNumber.exec(text.slice(start, Math.min(start + 5, end)))?.[0]
  if (!number) return null
  const sep = separator(text, start + number.length, end)
  const value = ordinalValue(number)
  // 参、陆 and 伍 are also words and names: a mark must follow.
  return value > 0 && (sep.sign[0] === '、' || sep.sign[0] === '.') && sep.at < end ? make('formal', number, value, '、', sep.at) : null
}

function ordinal(text: string, start: number, end: number): Mark | null {
  const m = ordinalHead.exec(text.slice(start, Math.min(start + 16, end)))
  if (!m) return null
  const family: Family = m[2] === '章' ? 'chapter' : m[2] === '节' ? 'article-section' : 'part'
  const value = /^\d/.test(m[1]!) ? Number(m[1]) : ordinalValue(m[1]!)
  const at = start + m[0].length
  return value > 0 && at < end && !/^[的中里是]/.test(text[at]!) ? make(family, `第${m[1]!}${m[2]!}`, value, '第', at) : null
}

function appendix(text: string, start: number, end: number): Mark | null {
  const m = appendixHead.exec(text.slice(start, Math.min(start + 12, end)))
  if (!m || start + m[0].length >= end) return null
  const number = m[1]! + m[2]!
  return make('appendix', number, m[2] ? Number(m[2]) || ordinalValue(m[2]) : 1, '附', start + m[0].length)
}

function bracketed(text: string, start: number, end: number): Mark | null {
  let at = start + 1
  while (at < end && isBlank(text.charCodeAt(at))) at++
  const window = text.slice(at, Math.min(at + 6, end))
  const number = hanziNumber.exec(window)?.[0] ?? /^\d{1,2}(?!\d)/.exec(window)?.[0]
  if (!number) return null
  const isArabic = number.charCodeAt(0) < 0x3a
  const value = isArabic ? Number(number) : ordinalValue(number)
  at += number.length
  while (at < end && isBlank(text.charCodeAt(at))) at++
  const family: Family = isArabic ? 'arabic-brackets' : 'hanzi-brackets'
  const close = text[at]
  if (close !== undefined && '）)〕］】'.includes(close)) {
    const sep = separator(text, at + 1, end)
    return value > 0 && sep.at < end ? make(family, number, value, '（）', sep.at, sep.sign.trim() ? ['extra-mark'] : []) : null
  }
  // An unclosed bracket is a number only before a mark: （一、加强管理.
  if (close !== '、' && close !== '.') return null
  const sep = separator(text, at, end)
  return value > 0 && sep.at < end ? make(family, number, value, '（）', sep.at, ['missing-bracket']) : null
}

/** `）总体情况`, `、预算情况`: the number was lost on the way. */
function lost(text: string, start: number, end: number): Mark | null {
  const sep = separator(text, start + 1, end)
  if (sep.at >= end || end - start > 40) return null
  const family: Family = text[start] === '、' ? 'hanzi' : 'hanzi-brackets'
  return { family, rank: RANK[family], number: null, value: 0, sign: text[start]!, end: sep.at, defects: ['number-lost'] }
}

function arabic(text: string, start: number, end: number): Mark | null {
  let at = start
  while (at < end && at - start < 3 && isDigit(text.charCodeAt(at))) at++
  const number = text.slice(start, at)
  if (number.length > 2 || at >= end) return null
  const value = Number(number)
  const c = text[at]!
  if (c === '）' || c === ')') {
    const sep = separator(text, at + 1, end)
    return value > 0 && sep.at < end ? make('arabic-half', number, value, '）', sep.at) : null
  }
  if (c === '.' && isDigit(text.charCodeAt(at + 1))) {
    const dotted = decimal(text, start, end)
    if (dotted) return dotted
    // 1.99年度…: a list number before a year.
    return /^\d{2,4}年/.test(text.slice(at + 1, at + 6)) && value > 0 ? make('arabic', number, value, '.', at + 1) : null
  }
  if (c === '、' || c === '.' || c === '．') {
    const sep = separator(text, at, end)
    return value > 0 && sep.at < end ? make('arabic', number, value, sep.sign[0]!, sep.at, sep.sign.length > 1 ? ['extra-mark'] : []) : null
  }
  let from = at
  while (from < end && isBlank(text.charCodeAt(from))) from++
  const after = text.charCodeAt(from)
  if (value === 0 || from >= end || after < 0x4e00 || after > 0x9fff || UNIT.test(text.slice(from, from + 2))) return null
  // 01综合 … 12资源: the tens go on with the padded numbers.
  if (number.length === 2) return make('padded', number, value, number[0] === '0' ? '0' : '', from)
  // 2加强培训: trusted only where the list it continues is seen.
  return make('arabic', number, value, '', from, ['missing-mark'])
}

function decimal(text: string, start: number, end: number): Mark | null {
  const m = decimalHead.exec(text.slice(start, Math.min(start + 16, end)))
  if (!m) return null
  const at = start + m[0].length
  const rest = text.slice(at, at + 2)
  if (at >= end || UNIT.test(rest) || isDigit(rest.charCodeAt(0)) || /^[，。；、）)%]/.test(rest)) return null
  const parts = m[1]!.split('.')
  if (parts[0] === '0' || parts.some((p) => p.length > 1 && p[0] === '0')) return null
  // 12.5级地震: a measured value, unless the title is parted by a blank or the levels are three.
  return { ...make('decimal', m[1]!, Number(parts.at(-1)), `.${parts.length}`, at), rank: 6 + parts.length / 10 }
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

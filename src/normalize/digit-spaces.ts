import type { Edit } from '../model/edit.js'
import { isDigit, isHanzi } from './digit-groups.js'

const BY = 'spaces'
const SPACE = 0x20

/** What may follow a one- or two-digit number at the start of a line that is no heading number: 4 月上中旬, 3 个县. */
const UNITS = '个家户人名位项件份次场条种类座台套辆吨亩公平立万亿千百元年月日号天时分秒岁度倍对期批克升米股笔宗起例张床所处盒册本只头千兆部间栋栏款%‰'
/** A number behind these names the thing: 附件1 绩效表, 表3 收支. */
const LABELS = '件表图例'
const CLOSING = '，。；：、！？）》”’】〕'
const BEFORE_NUMBER = '≥≤><=~≈¥$'
const PART = /第[一二三四五六七八九十百\d]{1,4}(?:部分|章|节|编|篇)$/

/** Blanks inside and around numbers: 59.3 万人, 达到 92.2% 。, 1 234.56; letter-spaced titles. Works on converted text. */
export function digitSpaces(text: string): Edit[] {
  const edits: Edit[] = []
  const drop = (start: number, end = start + 1): void => void edits.push({ start, end, replacement: '', by: BY, inferred: false })
  for (let at = text.indexOf(' '); at >= 0; ) {
    let end = at + 1
    while (text.charCodeAt(end) === SPACE) end++
    if (end === at + 1 && at > 0 && end < text.length) {
      const spaced = isHanzi(text.charCodeAt(at - 1)) ? letterSpaced(text, at) : null
      if (spaced !== null) {
        for (const gap of spaced.gaps) drop(...gap)
        end = spaced.end
      } else if (isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(end))) {
        const grouped = spacedThousands(text, at)
        if (grouped !== null) {
          for (const gap of grouped.gaps) drop(gap)
          end = grouped.end
        }
      } else if (superfluous(text, at)) drop(at)
    }
    at = text.indexOf(' ', end)
  }
  return edits
}

function superfluous(text: string, at: number): boolean {
  const left = text.charCodeAt(at - 1)
  const right = text.charCodeAt(at + 1)
  if (isDigit(left)) {
    if (right === 0x25 || right === 0x2030) return true
    if (isHanzi(right)) return UNITS.includes(text[at + 1]!) || !(namesSomething(text, at) || standsInTable(text, at))
  }
  if (isDigit(right)) {
    if (isHanzi(left)) return !('分章节编篇'.includes(text[at - 1]!) && PART.test(text.slice(Math.max(0, at - 8), at)))
    return BEFORE_NUMBER.includes(text[at - 1]!)
  }
  if (left === 0x25 || left === 0x2030) return isHanzi(right) || CLOSING.includes(text[at + 1]!)
  return CLOSING.includes(text[at + 1]!) && (isDigit(left) || isHanzi(left))
}

/** Is the number before the blank a heading number or the number of a table, so that the blank parts it from a name? */
function namesSomething(text: string, at: number): boolean {
  let start = at
  while (start > 0 && at - start < 4 && isDigit(text.charCodeAt(start - 1))) start--
  if (at - start > 2) return false
  const before = start === 0 ? '\n' : text[start - 1]!
  return before === '\n' || before === ' ' || before === '\u3000' || LABELS.includes(before) || (before === '.' && isDigit(text.charCodeAt(start - 2)) && lineStartsWithNumber(text, start))
}

/** An amount or code before what is no unit, a number before the next item (0.44 一、): columns of a table. */
function standsInTable(text: string, at: number): boolean {
  if ('、.．'.includes(text[at + 2] ?? '')) return true
  if (AFTER_NUMBER.includes(text[at + 1]!)) return false
  let start = at
  while (start > 0 && at - start < 5 && isDigit(text.charCodeAt(start - 1))) start--
  return at - start === 5 || (start > 0 && text[start - 1] === '.')
}
const AFTER_NUMBER = '余多左以至到和与及或的在、'

/** 3.2 资金管理: figures and points reach back to the start of the line. */
function lineStartsWithNumber(text: string, from: number): boolean {
  let i = from
  while (i > 0 && from - i < 12 && (isDigit(text.charCodeAt(i - 1)) || text[i - 1] === '.')) i--
  return i === 0 || text[i - 1] === '\n'
}

/** 1 234.56 and 3 500 万: groups of three after one to three digits, and a decimal part, a unit, or the whole line to prove it. */
function spacedThousands(text: string, at: number): { gaps: number[]; end: number } | null {
  let start = at
  while (start > 0 && at - start < 4 && isDigit(text.charCodeAt(start - 1))) start--
  const before = start === 0 ? '\n' : text[start - 1]!
  const spaced = before === ' '
  if (at - start > 3 || text[start] === '0' || '.,，-'.includes(before) || (spaced && !isHanzi(text.charCodeAt(start - 2)))) return null
  const gaps: number[] = []
  let end = at
  while (text.charCodeAt(end) === SPACE && isDigit(text.charCodeAt(end + 1)) && isDigit(text.charCodeAt(end + 2)) && isDigit(text.charCodeAt(end + 3)) && !isDigit(text.charCodeAt(end + 4))) {
    gaps.push(end)
    end += 4
  }
  if (gaps.length === 0) return null
  let decimal = false
  if (text[end] === '.' && isDigit(text.charCodeAt(end + 1))) {
    decimal = true
    end++
    while (isDigit(text.charCodeAt(end))) end++
  }
  if (text.charCodeAt(end) === SPACE && isDigit(text.charCodeAt(end + 1))) return null
  const unit = text.charCodeAt(end) === SPACE ? text[end + 1] : text[end]
  const alone = before === '\n' && (unit === undefined || unit === '\n')
  if (!(decimal && (alone || (before !== '\n' && !spaced))) && !(unit !== undefined && UNITS.includes(unit) && !'年月日号时'.includes(unit)) && !alone) return null
  return { gaps, end: text.charCodeAt(end) === SPACE ? end - 1 : end }
}

/** 政 府 工 作 报 告: a line of single hanzi, four or more, or one of the words that are printed so. */
function letterSpaced(text: string, at: number): { gaps: [number, number][]; end: number } | null {
  const first = at - 1
  let before = first - 1
  while (before >= 0 && (text[before] === ' ' || text[before] === '\u3000')) before--
  if (before >= 0 && text[before] !== '\n') return null
  const gaps: [number, number][] = []
  let word = text[first]!
  let i = at
  while (text.charCodeAt(i) === SPACE) {
    const gap = i
    while (text.charCodeAt(i) === SPACE && i - gap < 4) i++
    if (!isHanzi(text.charCodeAt(i))) break
    gaps.push([gap, i])
    word += text[i]!
    i++
  }
  const closed = i >= text.length || text[i] === '\n' || text.charCodeAt(i - 1) === SPACE
  return closed && (word.length >= 4 || SPACED_WORDS.has(word)) ? { gaps, end: i } : null
}
const SPACED_WORDS: ReadonlySet<string> = new Set(['目录', '前言', '摘要', '引言', '结语', '附件', '附录', '公告', '通知'])

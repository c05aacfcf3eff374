import { isBlank, type Span } from '../../model/span.js'
import { findMark, readListMark, type ListStyle } from '../../text/list-marks.js'
import { remark, type CheckView, type Claim, type Rule } from '../kit.js'
import { loneBrackets } from './brackets.js'

/** An item number that opens a line. */
interface Numbered {
  style: ListStyle
  value: number
  at: Span
}

/** How far back a number that was skipped is looked for within the lines. */
const LONGEST_SEARCH = 20_000
const LONGEST_HEAD = 30
/** Brackets shown of a text that has lost them throughout. */
const MOST_BRACKETS = 20

/**
 * Numbers of headings and items that skip, repeat or run backwards, and brackets that are never closed.
 *
 * Follows the numbers that open lines — 一、（一）1.（1）① — list by list. It matters because a number that is missing is often a passage
 * that was cut, and numbers out of order show where items were moved or pasted.
 * Leaves alone: lists that start again at one; the first number that is seen of a list; numbers that stand within a line instead of at
 * its start; marks that are mixed (1. 2、 3.); half brackets behind a number; brackets that close in one of the next lines.
 * Source: GB/T 9704-2012 (order of the levels).
 *
 * 查：行首的编号（一、（一）1.（1）①）有没有跳号、重号、倒序，括号有没有另一半。
 * 为什么：缺的编号往往是删掉的一段；次序乱了，说明条目挪动或拼贴过。
 * 不管：从一重新开始的；一列里看到的第一个号；行中间的编号；混用的标点（1. 2、3.）；编号后的半个括号；在后面几行里闭合的括号。
 * 依据：GB/T 9704-2012（层次序数）。
 */
export const numbering: Rule = {
  id: 'numbering',
  name: { zh: '编号与括号', en: 'Numbers and brackets' },
  catalogue: ['C36'],
  *find(view) {
    if (view.report.kind === 'other') return
    yield* numbers(view)
    for (const { at, isOpen } of loneBrackets(view).slice(0, MOST_BRACKETS))
      yield remark(view, [at], {
        severity: 'info',
        message: isOpen ? { zh: '括号没有合上', en: 'A bracket is not closed' } : { zh: '多出一个后括号', en: 'A bracket closes that was not opened' },
        hint: { zh: '核对原文是否有缺漏', en: 'See whether words were lost' },
        confidence: 0.85,
      })
  },
}

function* numbers(view: CheckView): Generator<Claim> {
  const lists: { style: ListStyle; seen: Numbered[] }[] = []
  for (const line of view.lines) {
    if (line.kind === 'cell') continue
    let start = line.start
    while (start < line.end && isBlank(view.text.charCodeAt(start))) start++
    const mark = readListMark(view.text, start)
    // 一是 and the like are told off within paragraphs as often as at their start.
    if (!mark || mark.style.rank > 5) continue
    const here: Numbered = { ...mark, at: { start, end: Math.min(line.end, start + LONGEST_HEAD) } }
    while (lists.length > 0 && lists.at(-1)!.style.rank > mark.style.rank) yield* broken(view, lists.pop()!.seen)
    const list = lists.at(-1)
    if (list?.style === mark.style && here.value !== 1) list.seen.push(here)
    else {
      if (list?.style === mark.style) yield* broken(view, lists.pop()!.seen)
      lists.push({ style: mark.style, seen: [here] })
    }
  }
  for (const { seen } of lists) yield* broken(view, seen)
}

/** What is wrong with the numbers of one list. */
function* broken(view: CheckView, seen: readonly Numbered[]): Generator<Claim> {
  const values = new Set(seen.map(({ value }) => value))
  for (let i = 1; i < seen.length; i++) {
    const [before, here] = [seen[i - 1]!, seen[i]!]
    const [a, b] = [before.style.opens(before.value)[0]!, here.style.opens(here.value)[0]!]
    if (here.value === before.value) yield claim(view, before, here, 'info', { zh: `编号“${b}”重复`, en: `The number ${b} is repeated` })
    else if (here.value < before.value) yield claim(view, before, here, 'info', { zh: `编号“${b}”排在“${a}”之后`, en: `The number ${b} comes after ${a}` })
    else {
      const missing = Array.from({ length: here.value - before.value - 1 }, (_, n) => before.value + 1 + n)
      if (missing.some((value) => !values.has(value) && !standsBetween(view.text, before, here, value))) yield claim(view, before, here, 'warning', { zh: `编号由“${a}”跳到“${b}”`, en: `The numbers skip from ${a} to ${b}` })
    }
  }
}

/** Does the number stand within a line, or at the start of one without its mark (2加强培训)? */
function standsBetween(text: string, before: Numbered, here: Numbered, value: number): boolean {
  const from = Math.max(before.at.start, here.at.start - LONGEST_SEARCH)
  const marks = here.style.opens(value)
  const bare = marks[0]!.replaceAll(/[（）、.]/g, '')
  return findMark(text, from, here.at.start, marks) >= 0 || new RegExp(String.raw`\n[ \t\u3000]{0,20}[（(]?${bare}[^\d.]`).test(text.slice(from, here.at.start))
}

const claim = (view: CheckView, before: Numbered, here: Numbered, severity: Claim['severity'], message: Claim['message']): Claim =>
  remark(view, [wordsOf(view, before), wordsOf(view, here)], { severity, message, hint: { zh: '核对是否缺了一段、重复了一段，或者次序颠倒', en: 'See whether a passage was cut, repeated or moved' }, confidence: 0.8 })

/** The number and the words up to the first punctuation. */
function wordsOf({ text }: CheckView, { at }: Numbered): Span {
  const words = text.slice(at.start + 4, at.end).search(/[，。；：！？]/)
  return { start: at.start, end: words < 0 ? at.end : at.start + 4 + words }
}

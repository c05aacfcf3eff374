import type { Span } from '../model/span.js'
import { bareTitles } from './bare.js'
import type { OutlineLine } from './lines.js'
import { type Mark, rankOf } from './numbering.js'
import { shapeOf, type Shape } from './shape.js'

/** A heading found, before its level is known. */
export interface Candidate {
  /** Index of its line. */
  at: number
  span: Span
  /** Where the title begins (after the number). */
  title: number
  mark: Mark | null
  /** Depth the format states (h2, Word outline level). */
  given: number | null
  /** Text stands between it and the next heading. */
  body: boolean
}

interface Member {
  at: number
  mark: Mark
  shape: Shape
  given: boolean
  follows: boolean
  /** The line ends with ； as items of an enumeration do. */
  semicolon: boolean
}

const SEMICOLON = /[；;](?:[及和与]|以及)?$/

/** Tells headings from list items: by shape, and by whether its list's entries have bodies of their own. */
export function findHeadings(text: string, lines: readonly OutlineLine[]): Candidate[] {
  const bare = bareTitles(text, lines)
  const lists = collect(text, lines, bare)
  for (const list of lists) checkOrder(list)
  const found: Candidate[] = []
  for (const list of lists) {
    if (isNotes(text, lines, list[0]!.at)) continue
    judgeRunIns(list)
    const inner = list.length > 1 ? list.slice(0, -1) : list
    const bodied = inner.filter((m) => m.shape.kind === 'run-in' || (m.follows && m.shape.kind !== 'item')).length * 2 >= inner.length
    const enumeration = list.length > 1 && inner.filter((m) => m.semicolon).length * 2 >= inner.length
    for (const m of list) {
      if (enumeration && !m.given) continue
      if (!isHeading(m, bodied)) continue
      found.push({ at: m.at, span: m.shape.span, title: Math.min(m.mark.end, m.shape.span.end), mark: m.mark, given: m.given ? (lines[m.at]!.line.block?.level ?? null) : null, body: true })
    }
  }
  let used = -1
  lines.forEach((line, i) => {
    if (i <= used) return
    const annex = annexAt(text, lines, i)
    if (annex) {
      found.push(annex)
      used = annex.at
      return
    }
    const given = line.line.kind === 'heading' && !line.mark && !line.skip
    if (given || bare.has(i)) found.push({ at: i, span: { start: line.start, end: titleEnd(text, line) }, title: line.start, mark: null, given: given ? (line.line.block?.level ?? null) : null, body: true })
  })
  found.sort((a, b) => a.at - b.at)
  found.forEach((h, i) => {
    const next = found[i + 1]
    if (!next || next.at !== h.at + 1) return
    h.body = lines[h.at]!.end - h.span.end > 1
  })
  return found
}

const ANNEX = /^(附[件表录])\s?(\d{0,2})[：:]?$/

/** 附件1 on a line of its own, with the title on the next. */
function annexAt(text: string, lines: readonly OutlineLine[], i: number): Candidate | null {
  const line = lines[i]!
  if (line.skip || line.end - line.start > 6 || text[line.start] !== '附') return null
  const m = ANNEX.exec(text.slice(line.start, line.end))
  const next = lines[i + 1]
  if (!m || !next) return null
  const titled = !next.skip && !next.mark && next.end - next.start <= 40 && !ANNEX.test(text.slice(next.start, next.end)) && !'。；：'.includes(text[next.end - 1]!)
  const end = titled ? next.end : line.end
  const mark: Mark = { family: 'appendix', rank: rankOf('appendix'), number: m[1]! + m[2]!, value: Number(m[2]) || 1, sign: '附', end: line.end, defects: [] }
  return { at: titled ? i + 1 : i, span: { start: line.start, end }, title: titled ? next.start : line.start, mark, given: null, body: true }
}

const NOTES = /^(?:注释?|附注|备注|说明|指标解释|资料来源)[：:]?$/

/** 注释： 1.… 2.… is no part of the outline. */
function isNotes(text: string, lines: readonly OutlineLine[], first: number): boolean {
  const before = lines[first - 1]
  return before !== undefined && before.end - before.start <= 6 && NOTES.test(text.slice(before.start, before.end))
}

/** Run-in titles keep company: long ones count beside short ones, and a few in a long list of sentences do not. */
function judgeRunIns(list: readonly Member[]): void {
  const short = list.filter((m) => m.shape.kind === 'run-in').length
  const long = list.filter((m) => m.shape.long).length
  if (long > 0 && (short + long) * 3 >= list.length * 2 && (short > 0 || list.length > 1)) for (const m of list) if (m.shape.long) m.shape.kind = 'run-in'
  if (list.length >= 5 && short + long > 0 && (short + long) * 3 < list.length) for (const m of list) if (m.shape.kind === 'run-in') m.shape.kind = 'item'
}

/** Gaps, repetitions and disorder are told of a list with its items, whether they are headings or not. */
function checkOrder(list: readonly Member[]): void {
  let highest = 0
  for (const { mark } of list) {
    if (mark.value === 0) continue
    if (mark.value > highest + 1) mark.defects.push('gap')
    else if (mark.value === highest && highest > 0) mark.defects.push('repeated-number')
    else if (mark.value < highest) mark.defects.push('out-of-order')
    highest = Math.max(highest, mark.value)
  }
}

function titleEnd(text: string, line: OutlineLine): number {
  return '。：:'.includes(text[line.end - 1]!) ? line.end - 1 : line.end
}

function isHeading(m: Member, bodied: boolean): boolean {
  if (m.mark.family === 'appendix') return m.shape.kind !== 'item'
  if (m.given) return true
  const weak = m.mark.number === null || m.mark.sign === '' || m.mark.sign === ' '
  switch (m.shape.kind) {
    case 'item':
      return false
    case 'run-in':
      return m.mark.number !== null
    case 'stop':
      return m.follows && bodied
    case 'whole':
      return bodied && (m.follows || !weak)
  }
}

/** Numbered lines by the list they stand in: a list is opened by a new style or a number 1, and closed by a style above it. */
function collect(text: string, lines: readonly OutlineLine[], bare: ReadonlySet<number>): Member[][] {
  const lists: Member[][] = []
  const open: OpenList[] = []
  const nextMark = nextMarks(lines)
  const chapters = unmarkedChapters(text, lines)
  lines.forEach((line, i) => {
    if (bare.has(i) || (line.line.kind === 'heading' && !line.mark)) closeAbove(open, nextMark[i] ?? null)
    const mark = line.mark
    if (!mark) return
    const key = keyOf(mark)
    const depth = listDepth(open, mark, key)
    // A number without a mark (2加强) counts only in a list that it continues.
    if (mark.sign === '' && !chapters.has(i) && (depth < 0 || open[depth]!.list.at(-1)!.mark.value + 1 !== mark.value)) return
    const shape = shapeOf(text, mark, line.start, line.end)
    const member: Member = { at: i, mark, shape, given: line.line.kind === 'heading', follows: hasBody(lines, i, bare, nextMark), semicolon: SEMICOLON.test(text.slice(line.end - 3, line.end)) }
    if (depth >= 0) open.length = depth + 1
    if (depth >= 0 && mark.value !== 1) {
      open[depth]!.list.push(member)
      return
    }
    const list = [member]
    lists.push(list)
    if (depth >= 0) open[depth] = { key, rank: mark.rank, list }
    else open.push({ key, rank: mark.rank, list })
  })
  return lists
}

interface OpenList {
  key: string
  rank: number
  list: Member[]
}

/** 1 基本情况, 2 主要做法 …: short titles whose numbers have no mark, trusted where they count from 1. */
function unmarkedChapters(text: string, lines: readonly OutlineLine[]): Set<number> {
  const short = lines.flatMap((line, i) => (line.mark?.sign === '' && line.end - line.start <= 24 && !'。；，：'.includes(text[line.end - 1]!) ? [i] : []))
  const found = new Set<number>()
  let last = -1
  short.forEach((at, k) => {
    const value = lines[at]!.mark!.value
    const next = short[k + 1]
    if (value === 1 ? next === undefined || lines[next]!.mark!.value !== 2 : value !== last + 1) return
    last = value
    found.add(at)
  })
  return found
}

/** Index of the open list that a number goes on with (its next number first), or that it opens anew; -1: a list below. */
function listDepth(open: readonly OpenList[], mark: Mark, key: string): number {
  const top = open.at(-1)
  if (mark.value === 1 && top && top.key !== key && mark.rank > top.rank) return -1
  let found = -1
  for (let i = open.length - 1; i >= 0; i--) {
    if (open[i]!.key !== key) continue
    const last = open[i]!.list.at(-1)!.mark
    if (last.value + 1 === mark.value && (found < 0 || last.sign === mark.sign)) return i
    if (found < 0) found = i
  }
  return found
}

/** A title without a number closes the lists that begin again below it. */
function closeAbove(open: OpenList[], next: Mark | null): void {
  if (next === null || next.value !== 1) return
  const at = open.findIndex((o) => o.rank >= next.rank)
  if (at >= 0) open.length = at
}

/** Does text of its own, or a list that goes deeper, follow the line? */
function hasBody(lines: readonly OutlineLine[], i: number, bare: ReadonlySet<number>, nextMark: readonly (Mark | null)[]): boolean {
  const here = lines[i]!.mark!
  const next = lines[i + 1]
  if (!next) return false
  if (next.skip) return true
  if (!next.mark) {
    if (!bare.has(i + 1) || next.line.kind === 'heading') return true
    // A title without a number is a part of this one if the numbers go on after it.
    const after = nextMark[i + 1] ?? null
    return after !== null && keyOf(after) === keyOf(here) && after.value === here.value + 1
  }
  if (next.mark.sign === '' && next.mark.value !== here.value + 1) return true
  if (keyOf(next.mark) === keyOf(here)) return false
  return next.mark.rank > here.rank || next.mark.value === 1
}

/** For each line the number of the next numbered line. */
function nextMarks(lines: readonly OutlineLine[]): (Mark | null)[] {
  const out: (Mark | null)[] = []
  let next: Mark | null = null
  for (let i = lines.length - 1; i >= 0; i--) {
    out[i] = next
    next = lines[i]!.mark ?? next
  }
  return out
}

/** Styles that count separately. */
export const keyOf = (mark: Mark): string => (mark.family === 'decimal' ? `decimal${mark.sign}` : mark.family)
export { rankOf }

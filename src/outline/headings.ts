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
}

/** Tells headings from list items: by shape, and by whether its list's entries have bodies of their own. */
export function findHeadings(text: string, lines: readonly OutlineLine[]): Candidate[] {
  const bare = bareTitles(text, lines)
  const lists = collect(text, lines, bare)
  const found: Candidate[] = []
  for (const list of lists) {
    const inner = list.length > 1 ? list.slice(0, -1) : list
    const bodied = inner.filter((m) => m.shape.kind === 'run-in' || (m.follows && m.shape.kind !== 'item')).length * 2 >= inner.length
    for (const m of list) {
      if (!isHeading(m, bodied)) continue
      found.push({ at: m.at, span: m.shape.span, title: Math.min(m.mark.end, m.shape.span.end), mark: m.mark, given: m.given ? (lines[m.at]!.line.block?.level ?? null) : null, body: true })
    }
  }
  lines.forEach((line, i) => {
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
  const open: { key: string; list: Member[] }[] = []
  lines.forEach((line, i) => {
    if (bare.has(i) || (line.line.kind === 'heading' && !line.mark)) open.length = 0
    const mark = line.mark
    if (!mark) return
    const key = keyOf(mark)
    const depth = open.findLastIndex((o) => o.key === key)
    // A number without a mark (2加强) counts only in a list that it continues.
    if (mark.sign === '' && (depth < 0 || open[depth]!.list.at(-1)!.mark.value + 1 !== mark.value)) return
    const member: Member = { at: i, mark, shape: shapeOf(text, mark, line.start, line.end), given: line.line.kind === 'heading', follows: hasBody(lines, i, bare) }
    if (depth >= 0) open.length = depth + 1
    const current = open[depth]
    if (depth >= 0 && current && mark.value !== 1) {
      current.list.push(member)
      return
    }
    const list = [member]
    lists.push(list)
    if (depth >= 0) open[depth] = { key, list }
    else open.push({ key, list })
  })
  return lists
}

/** Does text of its own, or a list that goes deeper, follow the line? */
function hasBody(lines: readonly OutlineLine[], i: number, bare: ReadonlySet<number>): boolean {
  const here = lines[i]!.mark!
  const next = lines[i + 1]
  if (!next) return false
  if (next.skip) return true
  if (!next.mark) return !bare.has(i + 1) || lines[i + 1]!.line.kind === 'heading'
  if (next.mark.sign === '' && next.mark.value !== here.value + 1) return true
  if (keyOf(next.mark) === keyOf(here)) return false
  return next.mark.rank > here.rank || next.mark.value === 1
}

/** Styles that count separately. */
export const keyOf = (mark: Mark): string => (mark.family === 'decimal' ? `decimal${mark.sign}` : mark.family)
export { rankOf }

import { diffArrays } from 'diff'
import type { Span } from '../../model/span.js'
import type { Token } from './word-tokens.js'

/** A piece of a diff in clean coordinates; `from` is null in what was added, `to` in what was removed. */
export interface Piece {
  op: 'same' | 'removed' | 'added'
  text: string
  from: Span | null
  to: Span | null
  number: boolean
}

/** Words that may change before the paragraphs count as two different ones: what it takes grows with its square. */
const MOST_EDITS = 600
/** Where less than this share of the longer text stays, a diff of words is a mosaic that nobody reads. */
const LEAST_SAME = 0.25
/** What stays between two changes and says nothing by itself: marks, blanks, particles. */
const NOTHING = /^[\s，、。；：（）“”《》的和与及了等在为]*$/

/** One run of a diff: words of both sides that are the same, or what was removed and what stands in its place. */
interface Run {
  same: boolean
  from: readonly Token[]
  to: readonly Token[]
}

/** The words of two paragraphs side by side. Same and removed pieces make up the first, same and added ones the second. */
export function diffWords(from: readonly Token[], to: readonly Token[]): Piece[] {
  const changes = diffArrays(from.map(({ text }) => text), to.map(({ text }) => text), { maxEditLength: MOST_EDITS })
  if (changes === undefined) return replaced(from, to)
  const runs: Run[] = []
  let i = 0
  let j = 0
  for (const { added, removed, value: { length } } of changes) {
    const run: Run = { same: !added && !removed, from: added ? [] : from.slice(i, i + length), to: removed ? [] : to.slice(j, j + length) }
    i += run.from.length
    j += run.to.length
    append(runs, run)
  }
  const clean = withoutSplinters(runs)
  const same = sizeOf(clean.filter((run) => run.same).flatMap((run) => run.to))
  if (same < LEAST_SAME * Math.max(sizeOf(from), sizeOf(to))) return replaced(from, to)
  return clean.flatMap((run) => (run.same ? [samePiece(run)] : [...pieces('removed', run.from), ...pieces('added', run.to)]))
}

const replaced = (from: readonly Token[], to: readonly Token[]): Piece[] => [...pieces('removed', from), ...pieces('added', to)]
const sizeOf = (tokens: readonly Token[]): number => tokens.reduce((sum, { text }) => sum + text.length, 0)

/** Neighbouring changes are one; so are neighbouring runs that stay. */
function append(runs: Run[], run: Run): void {
  const last = runs.at(-1)
  if (last?.same === run.same) runs[runs.length - 1] = { same: run.same, from: [...last.from, ...run.from], to: [...last.to, ...run.to] }
  else runs.push(run)
}

/** A mark or a particle that alone stays between two changes goes with them. */
function withoutSplinters(runs: readonly Run[]): Run[] {
  const out: Run[] = []
  runs.forEach((run, i) => {
    const inside = i > 0 && i < runs.length - 1
    const splinter = run.same && inside && run.to.every(({ text, number }) => !number && NOTHING.test(text))
    append(out, splinter ? { ...run, same: false } : run)
  })
  return out
}

function samePiece({ from, to }: Run): Piece {
  return { op: 'same', text: to.map(({ text }) => text).join(''), from: spanOf(from), to: spanOf(to), number: to.length === 1 && to[0]!.number }
}

/** Words as pieces: each number by itself, what stands between them together. */
export function pieces(op: 'removed' | 'added', tokens: readonly Token[]): Piece[] {
  const groups: Token[][] = []
  for (const token of tokens) {
    const last = groups.at(-1)
    if (last && !token.number && !last[0]!.number) last.push(token)
    else groups.push([token])
  }
  return groups.map((group) => {
    const span = spanOf(group)
    return { op, text: group.map(({ text }) => text).join(''), from: op === 'removed' ? span : null, to: op === 'added' ? span : null, number: group[0]!.number }
  })
}

const spanOf = (tokens: readonly Token[]): Span => ({ start: tokens[0]!.start, end: tokens.at(-1)!.start + tokens.at(-1)!.text.length })

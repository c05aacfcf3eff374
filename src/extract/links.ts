import { contains, type Span } from '../model/span.js'
import type { ReportView } from './kit.js'
import { Likeness, PairCounts } from './likeness.js'

interface Placed {
  span: Span
}

/** What follows one another without the other kind between: a list of problems, then the list of measures that answers it. */
interface Group {
  problems: number[]
  measures: number[]
}

/** Likeness that makes a link plain, and what the same place in lists of equal length adds to it. */
const PLAIN = 0.95
const SAME_PLACE = 0.6
/** How much the best measure for a problem must lead the next. */
const LEAD = 1.1

/** Lists longer than this are not compared by words: no author keeps an answer to each of them in mind, and it would take their product in time. */
const LONGEST_LIST = 150

/**
 * Pairs of indexes [problem, measure]: a measure told within the problem; else the measures of the list that follows, by the
 * words both use and by their places. Only what is plain: an unanswered problem stays without a link.
 */
export function linkProblems(problems: readonly Placed[], measures: readonly Placed[], view: ReportView): (readonly [number, number])[] {
  const out: [number, number][] = []
  const inner = new Set<number>()
  let from = 0
  problems.forEach((problem, p) => {
    while (from < measures.length && measures[from]!.span.start < problem.span.start) from++
    for (let m = from; m < measures.length && measures[m]!.span.start < problem.span.end; m++) {
      if (!contains(problem.span, measures[m]!.span)) continue
      out.push([p, m])
      inner.add(m)
    }
  })
  // The plans of a work report answer no problem one by one.
  if (view.part.kind === 'government-work') return out
  const linked = new Set(out.map(([p]) => p))
  const groups = groupsOf(problems, measures, linked, inner).filter((g) => g.problems.length <= LONGEST_LIST && g.measures.length <= LONGEST_LIST)
  if (groups.length === 0) return out
  const likeness = groups.map((group) => new Likeness(group.problems.map((p) => textOf(view, problems[p]!)), group.measures.map((m) => textOf(view, measures[m]!))))
  const counts = new PairCounts(view.text.slice(view.part.span.start, view.part.span.end), likeness)
  groups.forEach((group, i) => out.push(...pairs(group, likeness[i]!, counts)))
  return out.sort((a, b) => a[0] - b[0] || a[1] - b[1])
}

function groupsOf(problems: readonly Placed[], measures: readonly Placed[], linked: ReadonlySet<number>, inner: ReadonlySet<number>): Group[] {
  const groups: Group[] = []
  let group: Group = { problems: [], measures: [] }
  let m = 0
  const close = (): void => {
    if (group.problems.length > 0 && group.measures.length > 0) groups.push(group)
    group = { problems: [], measures: [] }
  }
  problems.forEach((problem, p) => {
    for (; m < measures.length && measures[m]!.span.start < problem.span.start; m++) if (group.problems.length > 0 && !inner.has(m)) group.measures.push(m)
    if (group.measures.length > 0) close()
    if (!linked.has(p)) group.problems.push(p)
  })
  for (; m < measures.length; m++) if (!inner.has(m)) group.measures.push(m)
  close()
  return groups
}

/** Best first, one to one: what answers one problem best is not given to another. */
function pairs(group: Group, likeness: Likeness, counts: PairCounts): [number, number][] {
  const inPlace = group.problems.length === group.measures.length
  const rows = group.problems.map((_, i) => group.measures.map((_m, j) => likeness.of(i, j, counts) + (inPlace && i === j ? SAME_PLACE : 0)))
  const candidates = rows.flatMap((row, i) => row.map((score, j) => ({ i, j, score }))).filter(({ score }) => score >= PLAIN)
  candidates.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j)
  const answered = new Set<number>()
  const given = new Set<number>()
  const out: [number, number][] = []
  for (const { i, j, score } of candidates) {
    if (answered.has(i) || given.has(j)) continue
    const next = Math.max(0, ...rows[i]!.filter((_, k) => k !== j && !given.has(k)))
    answered.add(i)
    if (score < next * LEAD) continue
    given.add(j)
    out.push([group.problems[i]!, group.measures[j]!])
  }
  return out
}

const LONGEST = 1200
const textOf = (view: ReportView, { span }: Placed): string => view.text.slice(span.start, Math.min(span.end, span.start + LONGEST))

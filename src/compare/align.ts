import munkres from 'munkres'
import type { Doubt } from '../model/said.js'
import { groupBy } from './group-by.js'
import { nameOf, namesAlike, type Name } from './names-alike.js'
import { traitsKey } from './reading.js'
import { absorb, columnsIn, type Row, type Wording } from './rows.js'

/** Names less alike than this are not taken for one. Found on the names of the State Council's reports, 2014 to 2019. */
const LEAST = 0.72
/** Two candidates whose scores lie closer than this leave it open which is meant, and neither is joined. */
const MARGIN = 0.04
/** Names shorter than this are too little to liken. */
const SHORTEST = 4

interface Entry {
  row: Row
  names: Name[]
  columns: Set<number>
}

/**
 * Joins rows whose names drifted: same base, scope, unit and aspect, no report that holds both, and the names most alike, as an
 * assignment in which each row has one partner. Report by report, so that a name may drift on and on.
 */
export function joinDrifted(rows: readonly Row[]): Row[] {
  const out: Row[] = []
  for (const same of groupBy(rows, ({ traits }) => traitsKey(traits)).values()) out.push(...joinGroup(same))
  return out
}

function joinGroup(rows: readonly Row[]): Row[] {
  const entries = rows.map((row): Entry => ({ row, names: row.keys.map(nameOf), columns: columnsIn(row) }))
  const byFirst = groupBy(entries, ({ columns }) => Math.min(...columns))
  const settled: Entry[] = []
  const index = new Map<string, Set<Entry>>()
  const enter = (entry: Entry): void => {
    for (const { pairs } of entry.names) for (const pair of pairs) (index.get(pair) ?? index.set(pair, new Set()).get(pair)!).add(entry)
  }
  for (const first of [...byFirst.keys()].sort((a, b) => a - b)) {
    const coming = byFirst.get(first)!
    const partners = pair(coming, index)
    for (const entry of coming) {
      const partner = partners.get(entry)
      if (partner === undefined) {
        settled.push(entry)
        enter(entry)
        continue
      }
      absorb(partner.entry.row, entry.row, drifted(entry, partner.entry, partner.score))
      partner.entry.names.push(...entry.names)
      for (const column of entry.columns) partner.entry.columns.add(column)
      enter(partner.entry)
    }
  }
  return settled.map(({ row }) => row)
}

interface Partner {
  entry: Entry
  score: number
}

/** For each coming row its partner among the settled ones: the assignment with the highest sum of scores. */
function pair(coming: readonly Entry[], index: ReadonlyMap<string, ReadonlySet<Entry>>): Map<Entry, Partner> {
  const candidates = new Map(coming.map((entry) => [entry, partnersOf(entry, index)]).filter(([, list]) => (list as Partner[]).length > 0) as [Entry, Partner[]][])
  if (candidates.size === 0) return new Map()
  const left = [...candidates.keys()]
  const right = [...new Set(left.flatMap((entry) => candidates.get(entry)!.map((partner) => partner.entry)))]
  const place = new Map(right.map((entry, i) => [entry, i]))
  const costs = left.map((entry) => {
    const row = new Array<number>(right.length).fill(1)
    for (const { entry: other, score } of candidates.get(entry)!) row[place.get(other)!] = 1 - score
    return row
  })
  const partners = new Map<Entry, Partner>()
  for (const [i, j] of munkres(costs)) {
    const score = 1 - costs[i]![j]!
    if (score >= LEAST && isPlain(left[i]!, right[j]!, score, left, candidates)) partners.set(left[i]!, { entry: right[j]!, score })
  }
  return partners
}

/** Has neither side another partner that is nearly as good? */
function isPlain(entry: Entry, partner: Entry, score: number, left: readonly Entry[], candidates: ReadonlyMap<Entry, readonly Partner[]>): boolean {
  const rivals = candidates.get(entry)!.some(({ entry: other, score: s }) => other !== partner && s > score - MARGIN)
  return !rivals && !left.some((other) => other !== entry && candidates.get(other)!.some(({ entry: e, score: s }) => e === partner && s > score - MARGIN))
}

function partnersOf(entry: Entry, index: ReadonlyMap<string, ReadonlySet<Entry>>): Partner[] {
  const near = new Set<Entry>()
  for (const name of entry.names) if (name.key.length >= SHORTEST) for (const p of telling(name, index)) for (const other of index.get(p) ?? []) near.add(other)
  const out: Partner[] = []
  for (const other of near) {
    if (isApart(entry, other)) continue
    const score = Math.max(...entry.names.flatMap((a) => other.names.map((b) => (b.key.length < SHORTEST ? 0 : namesAlike(a, b)))))
    if (score >= LEAST) out.push({ entry: other, score })
  }
  return out
}

/** The rarest pairs of a name, so many that a name that is alike enough must hold one of them. */
function telling({ pairs }: Name, index: ReadonlyMap<string, ReadonlySet<Entry>>): string[] {
  const spared = Math.floor((pairs.size * LEAST) / (2 - LEAST))
  return [...pairs].sort((a, b) => (index.get(a)?.size ?? 0) - (index.get(b)?.size ?? 0)).slice(0, pairs.size - spared + 1)
}

/** Both in one report, or kept apart by the analyst. */
function isApart(a: Entry, b: Entry): boolean {
  for (const column of a.columns) if (b.columns.has(column)) return true
  return a.row.placing?.action === 'split' && b.row.placing?.action === 'split' && a.row.placing.line === b.row.placing.line
}

function drifted(entry: Entry, partner: Entry, score: number): Wording {
  const reason: Doubt = {
    code: 'name-drifted',
    message: { zh: `名称相近（${score.toFixed(2)}）：“${partner.row.keys[0]!}”与“${entry.row.keys[0]!}”，口径、范围、单位相同`, en: `alike names (${score.toFixed(2)}): “${partner.row.keys[0]!}” and “${entry.row.keys[0]!}”, with the same base, scope and unit` },
  }
  return { score, reasons: [reason] }
}

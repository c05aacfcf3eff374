/**
 * How well an Analysis agrees with a gold file. Found = same place (and value); attributes are judged over what was found,
 * `figure.all` over every gold figure, the missed ones wrong. Same measures as ../shared/gold/score.mjs, which is not needed.
 */
import type { Analysis, Report } from '../src/model/analysis.js'
import type { Span } from '../src/model/span.js'
import { fold, jaccard, likeness, match, sameName, samePlace, sameValue, type Matching } from './score-compare.js'
import { placeGold, type Gold, type Placed, type PlacedGold } from './score-gold.js'
import { scoreRelations } from './score-relations.js'
import { Tally } from './score-tally.js'

type ListName = 'headings' | 'figures' | 'problems' | 'measures' | 'citations'
type Say = (what: string, kind: string, text: string) => void
interface Lists<G, R> extends Matching {
  gold: readonly G[]
  read: readonly R[]
}
type Checks = Record<string, { ok: boolean; gold: unknown; read: unknown }>

function reading<K extends ListName>(analysis: Analysis, name: K): (Report[K][number] & Span)[] {
  return analysis.reports.flatMap((report) => (report[name] as (Report[K][number] & { span: Span })[]).map((entry) => ({ ...entry, ...entry.span })))
}

class DocumentScore {
  readonly tally = new Tally()
  private readonly gold: PlacedGold
  private readonly text: string

  constructor(private readonly analysis: Analysis, private readonly file: Gold) {
    if (analysis.source.text === undefined) throw new Error(`${file.doc}: an analysis is scored with its text`)
    this.text = analysis.source.text
    this.gold = placeGold(file, this.text)
    this.tally.characters = this.text.length
    this.tally.lost.push(...this.gold.lost.map((line) => `${file.doc}: ${line}`))
    this.figures()
    this.headings()
    this.parts()
    scoreRelations(this.tally, this.gold, file.relations, analysis.reports.flatMap((r) => r.findings), this.say)
    this.reports()
  }

  private readonly say: Say = (what, kind, text) => this.tally.misses.push({ doc: this.file.doc, what, kind, text: text.replace(/\s+/g, ' ').slice(0, 140) })

  private list<G extends Placed<{ q: string; optional?: boolean }>, R extends Span>(name: ListName, gold: readonly G[], read: readonly R[], score: (g: G, r: R) => number): Lists<G, R> {
    const pairs = match(gold, read, score)
    const counts = this.tally.list(name)
    gold.forEach((g, i) => {
      if (g.optional) return
      if (pairs.ofGold.has(i)) counts.hits++
      else {
        counts.missed++
        this.say('missed', name, g.q)
      }
    })
    read.forEach((r, j) => {
      if (pairs.ofRead.has(j)) return
      counts.extra++
      this.say('extra', name, this.text.slice(r.start, r.end))
    })
    return { ...pairs, gold, read }
  }

  private judge(prefix: string, quote: string, checks: Checks): boolean {
    let all = true
    for (const [name, { ok, gold, read }] of Object.entries(checks)) {
      this.tally.judge(`${prefix}.${name}`, ok)
      all &&= ok
      if (!ok) this.say(name, `${prefix}s`, `${quote} gold ${JSON.stringify(gold)} read ${JSON.stringify(read)}`)
    }
    return all
  }

  private figures(): void {
    const { ofGold, gold, read } = this.list('figures', this.gold.figures, reading(this.analysis, 'figures'), (g, r) => (samePlace(g, r) && sameValue(g.value, r.value) ? 0.01 + jaccard(g, r) : 0))
    gold.forEach((g, i) => {
      if (g.optional) return
      const r = read[ofGold.get(i) ?? -1]
      if (!r) return this.tally.judge('figure.all', false)
      const checks: Checks = {
        kind: { ok: g.kind === r.kind, gold: g.kind, read: r.kind },
        unit: { ok: fold(g.unit) === fold(r.unit), gold: g.unit, read: r.unit },
        comparator: { ok: g.comparator === r.comparator, gold: g.comparator, read: r.comparator },
        role: { ok: g.role === r.role, gold: g.role, read: r.role },
        indicator: { ok: sameName(r.indicator.name, g.indicator), gold: g.indicator, read: r.indicator.name },
      }
      if (g.role === 'change') checks['direction'] = { ok: g.direction === r.direction, gold: g.direction, read: r.direction }
      if (g.scope) checks['scope'] = { ok: likeness(r.scope, g.scope) >= 0.6, gold: g.scope, read: r.scope }
      const all = this.judge('figure', g.q, checks)
      if (!g.scope && r.scope) {
        // A scope that the gold does not give counts against `scope`, not against the whole: it may be right.
        this.tally.judge('figure.scope', false)
        this.say('scope', 'figures', `${g.q} gold null read ${JSON.stringify(r.scope)}`)
      }
      this.tally.judge('figure.all', all)
    })
  }

  private headings(): void {
    const sameStart = (g: Span, r: Span): number => (Math.abs(g.start - r.start) <= 3 && jaccard(g, r) >= 0.5 ? jaccard(g, r) : 0)
    const { ofGold, gold, read } = this.list('headings', this.gold.headings, reading(this.analysis, 'headings'), sameStart)
    for (const [i, j] of ofGold) {
      const g = gold[i]!
      const r = read[j]!
      if (g.optional) continue
      this.judge('heading', g.q, {
        title: { ok: likeness(g.title, r.title) >= 0.8, gold: g.title, read: r.title },
        level: { ok: g.level === r.level, gold: g.level, read: r.level },
        role: { ok: g.role === r.role, gold: g.role, read: r.role },
        number: { ok: fold(g.number) === fold(r.number), gold: g.number, read: r.number },
      })
    }
  }

  private parts(): void {
    const alike = (g: Span, r: Span): number => (jaccard(g, r) >= 0.6 ? jaccard(g, r) : 0)
    const problems = this.list('problems', this.gold.problems, reading(this.analysis, 'problems'), alike)
    const measures = this.list('measures', this.gold.measures, reading(this.analysis, 'measures'), alike)
    const numbered = reading(this.analysis, 'citations').filter((c) => c.number !== null)
    this.list('citations', this.gold.citations, numbered, (g, r) => (jaccard(g, r) >= 0.8 ? 1 : 0))

    const optional = (p: number, m: number): boolean => Boolean(problems.gold[p]?.optional) || Boolean(measures.gold[m]?.optional)
    const key = (p: number | undefined, m: number | undefined): string => `${p}-${m}`
    const wanted = new Set<string>()
    const allowed = new Set<string>()
    for (const [p, m] of this.file.links ?? []) (optional(p, m) ? allowed : wanted).add(key(problems.ofGold.get(p), measures.ofGold.get(m)))
    const counts = this.tally.list('links')
    problems.read.forEach((problem, p) => {
      for (const id of problem.measures) {
        const m = measures.read.findIndex((measure) => measure.id === id)
        const link = key(p, m)
        if (allowed.has(link)) continue
        const goldProblem = problems.ofRead.get(p)
        const goldMeasure = measures.ofRead.get(m)
        if (wanted.delete(link)) counts.hits++
        else if (goldProblem !== undefined && goldMeasure !== undefined && !optional(goldProblem, goldMeasure)) counts.extra++
      }
    })
    counts.missed += wanted.size
  }

  /** What the gold leaves null must be null. */
  private reports(): void {
    const gold = this.gold.reports
    const read = this.analysis.reports
    this.tally.judge('report.count', gold.length === read.length)
    gold.forEach((g, i) => {
      const r = read[i]
      const [first = '', last = first] = (g.period ?? '').split('/')
      const checks: Checks = {
        title: { ok: g.title ? likeness(g.title, r?.title) >= 0.8 : !r?.title, gold: g.title, read: r?.title },
        issuer: { ok: g.issuer ? likeness(g.issuer, r?.issuer) >= 0.6 : !r?.issuer, gold: g.issuer, read: r?.issuer },
        ...(g.kind ? { kind: { ok: g.kind === r?.kind, gold: g.kind, read: r?.kind } } : {}),
        period: { ok: first ? Boolean(r?.period?.start.startsWith(first) && r.period.end.startsWith(last)) : !r?.period, gold: g.period, read: r?.period },
      }
      this.judge('report', g.q, checks)
    })
  }
}

/** @param analysis made with its text (`--with-text`). */
export const scoreDocument = (analysis: Analysis, gold: Gold): Tally => new DocumentScore(analysis, gold).tally

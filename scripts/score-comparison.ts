/**
 * Scores a comparison (the JSON of `jianbao compare … --json`) against its gold. What is scored, by name:
 * cells, values (read and signed right, where a row has them) · pairs (what the same row holds of two reports, same slot) · apart (not joined),
 * empties (why nothing stands there) · presence (standing, new, vanished) · changes, intervals · targets, moved · restatements (found, with the right
 * verdict), alarms (restated or off, and no others) · ledger.status (what the next reports say), ledger.places (where), ledger.joined (sightings taken
 * for one problem), ledger.promises · sections.partners, sections.status, sections.also.
 */
import { basename } from 'node:path'
import type { Span } from '../src/model/span.js'
import type { ComparisonGold, GoldCell, GoldPlace, GoldRow, GoldSection, GoldTexts } from './compare-gold.js'
import { fold, samePlace, sameValue } from './score-compare.js'
import { Tally } from './score-tally.js'

interface ReadPlace {
  source: string
  span: Span
  quote: string
}
interface ReadCell extends ReadPlace {
  id: string
  slot: 'result' | 'plan' | 'previous'
  value: string | string[]
}
interface ReadSection extends ReadPlace {
  title: string
}
/** What the scorer reads of a Comparison. */
export interface ReadComparison {
  sources: { id: string; name: string }[]
  columns: { id: string; source: string }[]
  indicators: {
    name: string
    cells: ReadCell[]
    empty: { column: string; why: string }[]
    presence: string
    changes: { from: string; to: string; absolute: string | null; percent?: string; points?: string; interval: { absolute: [string, string] } }[]
    targets: { plan: string; result: string | null; verdict: string }[]
    moved: { from: string; to: string; direction: string }[]
  }[]
  restatements: { kind: 'value' | 'change'; name: string; earlier: ReadPlace; later: ReadPlace; change: ReadPlace | null; verdict: string }[]
  problems: { text: string; sightings: { column: string; place: ReadPlace }[]; promises: { column: string; place: ReadPlace }[]; later: { column: string; status: string; places: ReadPlace[] }[] }[]
  sections: { from: string; to: string; pairs: { status: string; also: string[]; from: ReadSection[]; to: ReadSection[] }[] }[]
}

interface Located extends Span {
  doc: string
}
interface PlacedCell {
  row: GoldRow
  cell: GoldCell
  places: Located[]
}
const ALARMS = new Set(['restated', 'off'])
/** What may be said of an indicator that stands in the first, second, third report. */
const PRESENCE: Record<string, readonly string[]> = { '123': ['standing'], '23': ['new'], '12': ['vanished'], '13': ['intermittent'], '1': ['once', 'vanished'], '2': ['once', 'intermittent'], '3': ['once', 'new'] }
const covers = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

class Scorer {
  readonly tally = new Tally()
  private readonly docOfSource = new Map<string, string>()
  private readonly docOfColumn = new Map<string, string>()
  private readonly cells: PlacedCell[]
  /** The gold cell that a cell of the comparison shows, by the cell's id. */
  private readonly shown = new Map<string, PlacedCell | undefined>()

  constructor(private readonly read: ReadComparison, private readonly gold: ComparisonGold, private readonly texts: GoldTexts, private readonly id: string) {
    const docs = new Map([...texts.paths].map(([doc, path]) => [basename(path), doc]))
    for (const source of read.sources) this.docOfSource.set(source.id, docs.get(basename(source.name)) ?? '')
    for (const column of read.columns) this.docOfColumn.set(column.id, this.docOfSource.get(column.source) ?? '')
    this.cells = gold.indicators.flatMap((row) => row.cells.map((cell) => ({ row, cell, places: [cell.at, ...(cell.also ?? [])].map((at) => this.locate({ doc: cell.doc, at })) })))
    for (const { cells } of read.indicators) for (const cell of cells) this.shown.set(cell.id, this.cells.find(({ places }) => places.some((place) => this.isAt(cell, place))))
  }

  private locate(place: GoldPlace): Located {
    return { doc: place.doc, ...this.texts.span(place) }
  }
  private isAt(read: ReadPlace, gold: Located): boolean {
    return this.docOfSource.get(read.source) === gold.doc && (samePlace(gold, read.span) || (covers(gold, read.span) && read.span.end - read.span.start <= gold.end - gold.start))
  }
  private overlaps(read: ReadPlace, gold: Located): boolean {
    return this.docOfSource.get(read.source) === gold.doc && covers(gold, read.span)
  }
  private miss(what: string, kind: string, text: string): void {
    this.tally.misses.push({ doc: this.id, what, kind, text: text.replace(/\s+/g, ' ') })
  }
  private judge(what: string, ok: boolean, text: string): void {
    this.tally.judge(what, ok)
    if (!ok) this.miss(what, 'wrong', text)
  }
  /** Counts what was found of a set, and what was found beside it. */
  private compareSets(what: string, gold: ReadonlyMap<string, string>, read: ReadonlyMap<string, string>): void {
    const counts = this.tally.list(what)
    for (const [key, text] of gold) {
      if (read.has(key)) counts.hits++
      else { counts.missed++; this.miss(what, 'missed', text) }
    }
    for (const [key, text] of read) if (!gold.has(key)) { counts.extra++; this.miss(what, 'extra', text) }
  }

  quotes(): void {
    for (const { cells } of this.read.indicators) for (const cell of cells) {
      const doc = this.docOfSource.get(cell.source)
      this.judge('quotes', Boolean(doc) && this.texts.text(doc!).slice(cell.span.start, cell.span.end) === cell.quote, cell.quote)
    }
  }

  values(): void {
    for (const placed of this.cells) {
      if (placed.cell.optional || placed.row.optional) continue
      const text = `${placed.row.name} ${placed.cell.doc} ${placed.cell.at}`
      const read = this.read.indicators.flatMap(({ cells }) => cells).filter(({ id }) => this.shown.get(id) === placed)
      this.judge('cells', read.length > 0, text)
      if (read.length > 0) this.judge('values', read.some(({ value }) => sameValue(value, placed.cell.value)), `${text}: ${read.map(({ value }) => value).join(' ')}`)
    }
  }

  pairs(): void {
    const key = (a: PlacedCell, b: PlacedCell): string => [this.cells.indexOf(a), this.cells.indexOf(b)].sort((x, y) => x - y).join()
    const text = (a: PlacedCell, b: PlacedCell): string => `${a.row.name}${a.row === b.row ? '' : ` ≠ ${b.row.name}`}: ${a.cell.doc} ${a.cell.at} | ${b.cell.doc} ${b.cell.at}`
    const gold = new Map<string, string>()
    for (const a of this.cells) for (const b of this.cells)
      if (a.row === b.row && a.cell.doc < b.cell.doc && a.cell.slot === b.cell.slot && !a.row.optional && !a.cell.optional && !b.cell.optional) gold.set(key(a, b), text(a, b))
    const read = new Map<string, string>()
    for (const { name, cells } of this.read.indicators) for (const [i, one] of cells.entries()) for (const two of cells.slice(i + 1)) {
      if (one.slot !== two.slot || one.slot === 'previous' || one.source === two.source) continue
      const [a, b] = [this.shown.get(one.id), this.shown.get(two.id)]
      if (!a || !b) read.set(`${one.id} ${two.id}`, `${name}: ${one.quote} | ${two.quote}`)
      else if (a.row !== b.row || gold.has(key(a, b))) read.set(key(a, b), text(a, b))
    }
    this.compareSets('pairs', gold, read)
  }

  apart(): void {
    for (const { why, a, b } of this.gold.apart) {
      const [one, two] = [this.locate(a), this.locate(b)]
      const joined = this.read.indicators.find(({ cells }) => cells.some((cell) => this.isAt(cell, one)) && cells.some((cell) => this.isAt(cell, two)))
      this.judge('apart', !joined, `${why}: ${a.doc} ${a.at} | ${b.doc} ${b.at}`)
      if (why === 'name') continue
      for (const [own, other] of [[one, two], [two, one]] as const) {
        const row = this.read.indicators.find(({ cells }) => cells.some((cell) => this.isAt(cell, own)))
        const read = row?.empty.filter(({ column }) => this.docOfColumn.get(column) === other.doc).map((its) => its.why) ?? []
        this.judge('empties', read.includes(`other-${why}`), `${row?.name ?? 'no row'} (${own.doc}) in ${other.doc}: other-${why}, read ${read.join() || 'nothing'}`)
      }
    }
  }

  presence(): void {
    const docs = Object.keys(this.gold.documents)
    for (const row of this.gold.indicators.filter(({ optional, aspect }) => !optional && aspect === 'level')) {
      const own = this.cells.filter((placed) => placed.row === row && !placed.cell.optional)
      // A plan of one report and what came of it in the next may stand in two rows.
      if (own.every((one) => !own.some((two) => one.cell.doc < two.cell.doc && one.cell.slot === two.cell.slot)) && new Set(own.map(({ cell }) => cell.doc)).size > 1) continue
      const wanted = PRESENCE[docs.flatMap((doc, i) => (own.some(({ cell }) => cell.doc === doc) ? [i + 1] : [])).join('')]!
      const read = this.read.indicators.filter(({ cells }) => cells.some(({ id }) => own.includes(this.shown.get(id)!))).map(({ presence }) => presence)
      this.judge('presence', read.length > 0 && read.every((its) => wanted.includes(its)), `${row.name}: ${wanted.join(' or ')}, read ${read.join() || 'nothing'}`)
    }
  }

  changes(): void {
    for (const row of this.gold.indicators) for (const change of row.changes ?? []) {
      const end = (doc: string): PlacedCell => this.cells.find(({ row: its, cell }) => its === row && cell.doc === doc && cell.slot === change.slot && !cell.optional)!
      const [from, to] = [end(change.from), end(change.to)]
      const text = `${row.name} ${change.slot} ${change.from} → ${change.to}: ${change.absolute}`
      const read = this.read.indicators.flatMap(({ changes }) => changes).find((its) => this.shown.get(its.from) === from && this.shown.get(its.to) === to)
      const number = (a: string | null | undefined, b: string | undefined): boolean => (a === undefined || a === null || b === undefined ? a === b : sameValue(a, b))
      const right = read !== undefined && number(read.absolute, change.absolute) && number(read.points, change.points) && (change.percent === undefined || number(read.percent, change.percent)) && (change.points === undefined || read.percent === undefined)
      this.judge('changes', right, read ? `${text}, read ${read.absolute} ${read.percent ?? ''}% ${read.points ?? ''}pp` : `${text}, not read`)
      if (read && change.interval) this.judge('intervals', number(read.interval.absolute[0], change.interval[0]) && number(read.interval.absolute[1], change.interval[1]), `${text}: ${change.interval.join(' to ')}, read ${read.interval.absolute.join(' to ')}`)
    }
  }

  targets(): void {
    const cellAt = (cells: readonly ReadCell[], id: string | null, place: Located): boolean => cells.some((cell) => cell.id === id && this.isSame(cell, place))
    for (const target of this.gold.targets) {
      const [plan, result] = [this.locate(target.plan), this.locate(target.result)]
      const read = this.read.indicators.flatMap(({ cells, targets }) => targets.filter((its) => cellAt(cells, its.plan, plan) && cellAt(cells, its.result, result)))
      this.judge('targets', read.some(({ verdict }) => verdict === target.verdict), `${target.name} ${target.verdict}: ${target.plan.at} | ${target.result.at}, read ${read.map(({ verdict }) => verdict).join() || 'nothing'}`)
    }
    for (const move of this.gold.moved) {
      const [from, to] = [this.locate(move.from), this.locate(move.to)]
      const read = this.read.indicators.flatMap(({ cells, moved }) => moved.filter((its) => cellAt(cells, its.from, from) && cellAt(cells, its.to, to)))
      this.judge('moved', read.some(({ direction }) => direction === move.direction), `${move.from.at} → ${move.to.at}, read ${read.map(({ direction }) => direction).join() || 'nothing'}`)
    }
  }
  /** At this place, or at another where the same report states the same. */
  private isSame(read: ReadPlace, gold: Located): boolean {
    return this.isAt(read, gold) || this.cells.some(({ places }) => places.some((place) => place.doc === gold.doc && place.start === gold.start) && places.some((place) => this.isAt(read, place)))
  }

  restatements(): void {
    const keyOf = (entry: ComparisonGold['restatements'][number]): string => `${entry.kind} ${entry.kind === 'change' ? `${entry.change.doc} ${entry.change.at}` : `${entry.later.doc} ${entry.later.at}`}`
    const found = new Map<ReadComparison['restatements'][number], ComparisonGold['restatements'][number]>()
    for (const entry of this.gold.restatements) {
      const [earlier, told] = [this.locate(entry.earlier), this.locate(entry.kind === 'change' ? entry.change : entry.later)]
      const read = this.read.restatements.find((its) => its.kind === entry.kind && this.isAt(entry.kind === 'change' ? (its.change ?? its.later) : its.later, told) && (entry.kind === 'change' || this.isSame(its.earlier, earlier)))
      if (read) found.set(read, entry)
      this.judge('restatements', read !== undefined && ALARMS.has(read.verdict) === ALARMS.has(entry.verdict), `${entry.verdict} ${keyOf(entry)}, read ${read?.verdict ?? 'nothing'}`)
    }
    const gold = new Map(this.gold.restatements.filter(({ verdict }) => ALARMS.has(verdict)).map((entry) => [keyOf(entry), keyOf(entry)]))
    const read = new Map<string, string>()
    for (const its of this.read.restatements.filter(({ verdict }) => ALARMS.has(verdict))) {
      const entry = found.get(its)
      const text = entry ? keyOf(entry) : `${its.kind} ${its.name}: ${its.earlier.quote} | ${its.later.quote} ${its.change?.quote ?? ''}`
      read.set(text, text)
    }
    this.compareSets('alarms', gold, read)
  }

  ledger(): void {
    const entryOf = (place: GoldPlace): ReadComparison['problems'][number] | undefined => {
      const at = this.locate(place)
      return this.read.problems.find(({ sightings }) => sightings.some((its) => this.overlaps(its.place, at)))
    }
    const [gold, read] = [new Map<string, string>(), new Map<string, string>()]
    const all = this.gold.problems.flatMap((problem) => problem.sightings.map((place) => ({ problem, place, entry: entryOf(place) })))
    for (const [i, a] of all.entries()) for (const [j, b] of all.entries()) {
      if (i >= j) continue
      const text = `${a.place.doc} ${a.place.at} | ${b.place.doc} ${b.place.at}`
      if (a.problem === b.problem) gold.set(`${i},${j}`, text)
      if (a.entry && a.entry === b.entry) read.set(`${i},${j}`, text)
    }
    this.compareSets('ledger.joined', gold, read)
    for (const { name, sightings, promises, later } of this.gold.problems) {
      for (const { after, doc, status, at } of later) {
        const entry = entryOf(sightings.find((place) => place.doc === after)!)
        const told = entry?.later.filter(({ column }) => this.docOfColumn.get(column) === doc).map((its) => its.status) ?? []
        const again = told.length === 0 && entry?.sightings.some(({ column }) => this.docOfColumn.get(column) === doc)
        const statuses = again ? ['again'] : told
        this.judge('ledger.status', statuses.length > 0 && statuses.every((its) => its === status), `${name} ${after} → ${doc}: ${status}, read ${statuses.join() || (entry ? 'nothing' : 'no such problem')}`)
        if (at === undefined || !statuses.includes(status)) continue
        const place = this.locate({ doc, at })
        const places = [...(entry?.later.flatMap((its) => its.places) ?? []), ...(entry?.sightings.map((its) => its.place) ?? [])]
        this.judge('ledger.places', places.some((its) => this.overlaps(its, place)), `${name} ${status}: ${doc} ${at}`)
      }
      for (const promise of promises) {
        const at = this.locate(promise)
        const entry = sightings.filter(({ doc }) => doc === promise.doc).map(entryOf)[0]
        this.judge('ledger.promises', Boolean(entry?.promises.some((its) => this.overlaps(its.place, at))), `${name}: ${promise.doc} ${promise.at}`)
      }
    }
  }

  sections(): void {
    for (const { from, to, pairs } of this.gold.sections) {
      const read = this.read.sections.filter((its) => this.docOfColumn.get(its.from) === from && this.docOfColumn.get(its.to) === to).flatMap((its) => its.pairs)
      for (const pair of pairs) this.section(pair, from, to, read)
    }
  }
  private section(pair: GoldSection, from: string, to: string, read: ReadComparison['sections'][number]['pairs']): void {
    const text = `${from} → ${to} ${pair.status}: ${pair.from.join() || '—'} → ${pair.to.join() || '—'}`
    const is = (its: ReadSection, doc: string, at: string): boolean => this.overlaps(its, this.locate({ doc, at })) && fold(at.slice(at.indexOf('[['), at.indexOf(']]'))).endsWith(fold(its.title))
    const all = (places: readonly ReadSection[], doc: string, wanted: readonly string[]): boolean => places.length === wanted.length && wanted.every((at) => places.some((its) => is(its, doc, at)))
    const found = read.find((its) => all(its.from, from, pair.from) && all(its.to, to, pair.to))
    const instead = read.filter((its) => pair.from.some((at) => its.from.some((place) => is(place, from, at))) || pair.to.some((at) => its.to.some((place) => is(place, to, at))))
    this.judge('sections.partners', found !== undefined, `${text}, read ${instead.map((its) => `${its.from.map(({ title }) => title).join('+')} → ${its.to.map(({ title }) => title).join('+')}`).join(' · ')}`)
    // Which of several statuses is told first is the program's choice.
    const said = found ? [found.status, ...found.also] : []
    const wanted: string[] = [pair.status, ...(pair.also ?? [])]
    const allowed = new Set([...wanted, ...(pair.may ?? [])])
    this.judge('sections.status', said.includes(pair.status) && allowed.has(said[0]!), `${text}, read ${said.join(', ') || 'nothing'}`)
    if (found) this.judge('sections.also', wanted.every((its) => said.includes(its)) && said.every((its) => allowed.has(its)), `${text} and ${wanted.slice(1).join(', ') || 'nothing'}, read ${said.join(', ')}`)
  }
}

/** Every measure of one comparison; `misses` holds each difference. */
export function scoreComparison(read: ReadComparison, gold: ComparisonGold, texts: GoldTexts, id: string): Tally {
  const scorer = new Scorer(read, gold, texts, id)
  for (const part of ['quotes', 'values', 'pairs', 'apart', 'presence', 'changes', 'targets', 'restatements', 'ledger', 'sections'] as const) scorer[part]()
  return scorer.tally
}

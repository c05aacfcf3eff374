import { beforeAll, describe, expect, it } from 'vitest'
import { comparisonGolds, GoldTexts, type ComparisonGold } from '../scripts/compare-gold.js'
import { scoreComparison, type ReadComparison } from '../scripts/score-comparison.js'

/** The comparison that a perfect program would print. */
function perfect(gold: ComparisonGold, texts: GoldTexts): ReadComparison {
  const place = (doc: string, at: string) => {
    const span = texts.span({ doc, at })
    return { source: `s${doc}`, span, quote: texts.text(doc).slice(span.start, span.end) }
  }
  const title = (at: string): string => at.slice(at.indexOf('[[') + 2, at.indexOf(']]')).replace(/^(?:（.）|.、|\d\.)/u, '')
  const section = (doc: string) => (at: string) => ({ ...place(doc, at), title: title(at) })
  let n = 0
  const idOf = new Map<string, string>()
  const emptyOf = (row: ComparisonGold['indicators'][number]) => {
    const holds = (place: { doc: string; at: string }): boolean => row.cells.some(({ doc, at }) => doc === place.doc && at === place.at)
    return gold.apart.flatMap(({ why, a, b }) => (holds(a) ? [{ column: b.doc, why: `other-${why}` }] : holds(b) ? [{ column: a.doc, why: `other-${why}` }] : []))
  }
  const indicators = gold.indicators.map((row) => {
    const cells = row.cells.map(({ doc, at, slot, value }) => {
      const id = `c${n++}`
      if (!idOf.has(`${doc} ${at}`)) idOf.set(`${doc} ${at}`, id)
      return { id, slot, value, ...place(doc, at) }
    })
    const idAt = (doc: string, slot: string): string => cells[row.cells.findIndex((cell) => cell.doc === doc && cell.slot === slot && !cell.optional)]!.id
    const changes = (row.changes ?? []).map(({ from, to, slot, absolute, percent, points, interval }) => ({ from: idAt(from, slot), to: idAt(to, slot), absolute, ...(percent === undefined ? {} : { percent }), ...(points === undefined ? {} : { points }), interval: { absolute: interval ?? (['0', '0'] as [string, string]) } }))
    const docs = [...new Set(row.cells.filter(({ optional }) => !optional).map(({ doc }) => doc))].sort().join()
    const presence = { '2021,2022,2023': 'standing', '2022,2023': 'new', '2021,2022': 'vanished', '2021,2023': 'intermittent' }[docs] ?? 'once'
    return { name: row.name, cells, empty: emptyOf(row), presence, changes, targets: [] as { plan: string; result: string; verdict: string }[], moved: [] as { from: string; to: string; direction: string }[] }
  })
  const rowWith = (id: string) => indicators.find(({ cells }) => cells.some((cell) => cell.id === id))!
  const cellId = ({ doc, at }: { doc: string; at: string }): string => idOf.get(`${doc} ${at}`)!
  for (const { plan, result, verdict } of gold.targets) rowWith(cellId(plan)).targets.push({ plan: cellId(plan), result: cellId(result), verdict })
  for (const { from, to, direction } of gold.moved) rowWith(cellId(from)).moved.push({ from: cellId(from), to: cellId(to), direction })
  return {
    sources: [...texts.paths].map(([doc, name]) => ({ id: `s${doc}`, name })),
    columns: Object.keys(gold.documents).map((doc) => ({ id: doc, source: `s${doc}` })),
    indicators,
    restatements: gold.restatements.map((entry) => ({ kind: entry.kind, name: entry.name, verdict: entry.verdict, earlier: place(entry.earlier.doc, entry.earlier.at), later: place(entry.later.doc, entry.later.at), change: entry.kind === 'change' ? place(entry.change.doc, entry.change.at) : null })),
    problems: gold.problems.map(({ name, sightings, promises, later }) => ({
      text: name,
      sightings: sightings.map(({ doc, at }) => ({ column: doc, place: place(doc, at) })),
      promises: promises.map(({ doc, at }) => ({ column: doc, place: place(doc, at) })),
      later: later.map(({ doc, status, at }) => ({ column: doc, status, places: at === undefined ? [] : [place(doc, at)] })),
    })),
    sections: gold.sections.map(({ from, to, pairs }) => ({ from, to, pairs: pairs.map(({ status, also = [], from: old, to: now }) => ({ status, also, from: old.map(section(from)), to: now.map(section(to)) })) })),
  }
}

describe('the score of a comparison', () => {
  for (const { id, folder, gold } of comparisonGolds('corpus/compare'))
    describe(id, () => {
      let texts: GoldTexts
      beforeAll(async () => void (texts = await GoldTexts.read(folder, gold)))
      const scored = (spoil: (read: ReadComparison) => void) => {
        const read = perfect(gold, texts)
        spoil(read)
        return scoreComparison(read, gold, texts, id)
      }

      it('is full where everything is right', () => {
        const tally = scored(() => undefined)
        expect(tally.misses).toEqual([])
        const scores = tally.scores()
        for (const name of ['quotes', 'cells', 'values', 'pairs.f1', 'apart', 'empties', 'presence', 'changes', 'intervals', 'targets', 'restatements', 'alarms.f1', 'ledger.status', 'ledger.places', 'ledger.joined.f1', 'ledger.promises', 'sections.partners', 'sections.status', 'sections.also']) expect(scores.get(name), name).toBe(1)
      })

      it('falls where what must be apart is joined', () => {
        const [{ a, b }] = gold.apart as [ComparisonGold['apart'][number]]
        const tally = scored(({ indicators }) => {
          const rowOf = ({ doc, at }: { doc: string; at: string }) => indicators.find(({ cells }) => cells.some(({ source, span }) => source === `s${doc}` && span.start === texts.span({ doc, at }).start))!
          const [one, two] = [rowOf(a), rowOf(b)]
          one.cells.push(...two.cells.splice(0))
        })
        expect(tally.misses.some(({ what, text }) => what === 'apart' && text.includes(a.at))).toBe(true)
        expect(tally.found.get('pairs')!.extra).toBeGreaterThan(0)
      })

      it('tells each other difference by its name', () => {
        const tally = scored((read) => {
          read.indicators.shift()
          const row = read.indicators.find(({ changes }) => changes.length > 0)!
          row.changes[0]!.absolute = '7'
          row.presence = 'once'
          for (const indicator of read.indicators) indicator.empty = []
          row.cells[0]!.value = '7'
          const target = read.indicators.find(({ targets }) => targets.length > 0)!.targets[0]!
          target.verdict = target.verdict === 'met' ? 'missed' : 'met'
          for (const entry of read.restatements) entry.verdict = entry.verdict === 'same' ? 'off' : 'same'
          read.problems[0]!.later[0]!.status = 'silent'
          for (const { later } of read.problems) for (const said of later) said.places = []
          read.problems[1]!.promises = []
          read.problems[2]!.sightings.push(...read.problems.pop()!.sightings)
          read.sections[0]!.pairs[0]!.status = 'new'
          read.sections[0]!.pairs[2]!.to = []
        })
        const names = new Set(tally.misses.map(({ what, kind }) => `${what} ${kind}`))
        for (const name of ['cells wrong', 'values wrong', 'empties wrong', 'presence wrong', 'pairs missed', 'changes wrong', 'targets wrong', 'restatements wrong', 'alarms extra', 'alarms missed', 'ledger.status wrong', 'ledger.places wrong', 'ledger.promises wrong', 'ledger.joined extra', 'sections.status wrong', 'sections.partners wrong']) expect(names, name).toContain(name)
      })

      it('has nothing for a comparison that says nothing', () => {
        const empty: ReadComparison = { sources: [], columns: [], indicators: [], restatements: [], problems: [], sections: [] }
        const scores = scoreComparison(empty, gold, texts, id).scores()
        for (const name of ['cells', 'pairs.f1', 'changes', 'targets', 'restatements', 'alarms.f1', 'ledger.status', 'sections.partners']) expect(scores.get(name), name).toBe(0)
      })
    })
})

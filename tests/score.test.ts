import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { corpusDocuments, seedDocuments, type GoldDocument } from '../scripts/eval-documents.js'
import { fold, likeness, sameName } from '../scripts/score-compare.js'
import { placeGold } from '../scripts/score-gold.js'
import { f1, Tally } from '../scripts/score-tally.js'
import { scoreDocument } from '../scripts/score.js'
import type { Analysis, Figure, Report } from '../src/model/analysis.js'

/** The analysis a perfect program would give; every `spoil`-th thing is spoilt in one way or another. */
function made({ path, gold }: GoldDocument, spoil: number): Analysis {
  const text = readFileSync(path, 'utf8')
  const placed = placeGold(gold, text)
  let n = 0
  const bad = (): boolean => spoil > 0 && ++n % spoil === 0
  const span = (p: { start: number; end: number }) => ({ start: p.start, end: p.end + (bad() ? 40 : 0) })
  const figures = placed.figures.filter(() => !bad()).map((g, i) => ({
    id: `f${i}`, span: span(g), value: bad() ? '1' : g.value, kind: bad() ? 'rank' : g.kind, unit: bad() ? '头' : g.unit, comparator: bad() ? '~' : g.comparator, role: bad() ? 'target' : g.role,
    direction: bad() ? 'down' : g.direction, indicator: { name: bad() ? '别的东西' : g.indicator[0]! }, scope: bad() ? '某区' : (g.scope ?? null),
  })) as unknown as Figure[]
  const measures = placed.measures.map((g, i) => ({ id: `m${i}`, span: span(g) }))
  const problems = placed.problems.map((g, i) => ({ id: `p${i}`, span: span(g), measures: (gold.links ?? []).filter(([p]) => p === i).map(([, m]) => `m${bad() ? 0 : m}`) }))
  const findings = (gold.relations ?? []).map((r) => ({ rule: 'r', verdict: bad() ? 'off' : r.verdict, evidence: (r.at ?? []).map((i) => ({ span: span(placed.figures[i ?? 0]!), quote: '' })) }))
  const first = { figures, measures, problems, findings, headings: placed.headings.map((g, i) => ({ id: `h${i}`, span: span(g), title: bad() ? '甲' : g.title, level: bad() ? 5 : g.level, role: bad() ? 'funds' : g.role, number: bad() ? '9' : g.number })), citations: placed.citations.map((g) => ({ span: span(g), number: g.q })) }
  const nothing = { figures: [], measures: [], problems: [], findings: [], headings: [], citations: [] }
  const reports = placed.reports.map((g, i) => {
    const [from = '', to = from] = (g.period ?? '').split('/')
    return { ...(i === 0 ? first : nothing), title: bad() ? null : g.title, issuer: g.issuer, kind: bad() ? 'other' : g.kind, period: from && !bad() ? { text: from, start: `${from}-01-01`, end: `${to}-12-31` } : null }
  }) as unknown as Report[]
  return { source: { text }, reports } as unknown as Analysis
}

const documents = [...corpusDocuments('corpus').filter(({ path }) => path.endsWith('.txt')), ...seedDocuments('../shared')].filter(({ path, gold }) => placeGold(gold, readFileSync(path, 'utf8')).lost.length === 0)

describe('the scorer', () => {
  it.each(documents.map((d) => [d.id, d] as const))('gives full marks to the gold itself: %s', (_, document) => {
    const tally = scoreDocument(made(document, 0), document.gold)
    const notFull = [...tally.scores()].filter(([, score]) => score !== 1)
    expect(notFull).toEqual([])
    expect(tally.lost).toEqual([])
  })

  it('counts what is missed, extra and wrong', () => {
    const gold = { doc: 'x', figures: [{ q: '3个', kind: 'count', value: '3', unit: '个', comparator: '=', indicator: ['站点'], role: 'actual' }, { q: '5个', kind: 'count', value: '5', unit: '个', comparator: '=', indicator: ['站点'], role: 'actual' }] } as const
    const text = '建成站点3个，在建5个，另有7个。'
    const figure = (start: number, value: string, unit: string): unknown => ({ span: { start, end: start + 2 }, kind: 'count', value, unit, comparator: '=', role: 'actual', indicator: { name: '站点' }, scope: null })
    const report = { figures: [figure(4, '3', '家'), figure(13, '7', '个')], headings: [], problems: [], measures: [], citations: [], findings: [] }
    const tally = scoreDocument({ source: { text }, reports: [report] } as unknown as Analysis, gold as never)
    expect(tally.found.get('figures')).toEqual({ hits: 1, extra: 1, missed: 1 })
    expect(tally.right.get('figure.unit')).toEqual({ right: 0, of: 1 })
    expect(tally.right.get('figure.all')).toEqual({ right: 0, of: 2 })
    expect(tally.misses.map((m) => m.what)).toEqual(['missed', 'extra', 'unit'])
  })

  it('compares names as a reader would', () => {
    expect(fold('預算執行率（％）')).toBe('预算执行率%')
    expect(likeness('预算执行率', '預算執行率')).toBe(1)
    expect(sameName('全县农村自来水普及率', ['自来水普及率'])).toBe(true)
    expect(sameName('普及率', ['满意度'])).toBe(false)
  })

  it('adds documents up by their counts, not their rates', () => {
    const all = new Tally()
    for (const [hits, missed] of [[9, 1], [0, 10]] as const) {
      const one = new Tally()
      Object.assign(one.list('figures'), { hits, missed })
      all.add(one)
    }
    expect(f1(all.list('figures'))).toBeCloseTo(18 / 29, 12)
  })

  const official = '../shared/gold/score.mjs'
  it.runIf(existsSync(official))('agrees with the scorer beside the project to the last digit', () => {
    const folder = mkdtempSync(join(tmpdir(), 'jianbao-score-'))
    for (const document of seedDocuments('../shared')) for (const spoil of [0, 3, 7, 23]) {
      const analysis = made(document, spoil)
      const [a, g] = [join(folder, 'a.json'), join(folder, 'g.json')]
      writeFileSync(a, JSON.stringify(analysis))
      writeFileSync(g, JSON.stringify(document.gold))
      const theirs = JSON.parse(execFileSync(process.execPath, [official, '--json', `${a}:${g}`], { encoding: 'utf8' })) as { f1: Record<string, { f1: number }>; accuracy: Record<string, { accuracy: number; n: number }>; falseOffsPer10k: number }
      const ours = scoreDocument(analysis, document.gold)
      expect(Object.fromEntries([...ours.found].filter(([k, v]) => k === 'links' || v.hits + v.extra + v.missed > 0).map(([k, v]) => [k, f1(v)]))).toEqual(Object.fromEntries(Object.entries(theirs.f1).map(([k, v]) => [k, v.f1])))
      expect(Object.fromEntries([...ours.right].map(([k, v]) => [k, { accuracy: v.right / v.of, n: v.of }]))).toEqual(theirs.accuracy)
      expect((ours.falseAlarms * 10_000) / ours.characters).toBe(theirs.falseOffsPer10k)
    }
  })
})

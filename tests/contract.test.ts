import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { analysisSchema, type Analysis } from '../src/model/analysis.js'
import { JianbaoError } from '../src/model/error.js'
import { replay } from '../src/model/source-map.js'
import { analyse } from '../src/pipeline.js'

const reports = readdirSync('corpus', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(join('corpus', name)).filter((file) => file.startsWith('report.')).map((file) => ({ name, path: join('corpus', name, file) })))

interface Spanned {
  span: { start: number; end: number }
  quote: string
}
/** Everything in an Analysis that has a span and a quote, wherever it stands. */
function quoted(value: unknown): Spanned[] {
  if (Array.isArray(value)) return value.flatMap(quoted)
  if (typeof value !== 'object' || value === null) return []
  const own = 'quote' in value && 'span' in value && value.span !== null ? [value as Spanned] : []
  return [...own, ...Object.values(value).flatMap(quoted)]
}
/** Every span, with a quote or without. */
function spans(value: unknown): { start: number; end: number }[] {
  if (Array.isArray(value)) return value.flatMap(spans)
  if (typeof value !== 'object' || value === null) return []
  const own = 'start' in value && typeof value.start === 'number' && 'end' in value ? [value as { start: number; end: number }] : []
  return [...own, ...Object.values(value).flatMap(spans)]
}

function mustHold(analysis: Analysis): void {
  const text = analysis.source.text!
  expect(() => analysisSchema.parse(analysis)).not.toThrow()
  expect(analysis.source.chars).toBe(text.length)
  for (const { start, end } of spans(analysis)) {
    expect(start).toBeLessThanOrEqual(end)
    expect(end).toBeLessThanOrEqual(text.length)
  }
  for (const { span, quote } of quoted(analysis)) expect(text.slice(span.start, span.end)).toBe(quote)
  const ids = analysis.reports.flatMap((r) => [r, ...r.headings, ...r.figures, ...r.problems, ...r.measures, ...r.citations, ...r.facts].map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
  expect(analysis.status).toBe(analysis.losses.length === 0 ? 'ok' : 'partial')
  for (let i = 1; i < analysis.edits.length; i++) expect(analysis.edits[i]!.span.start).toBeGreaterThanOrEqual(analysis.edits[i - 1]!.span.end)
  for (let i = 1; i < analysis.source.blocks.length; i++) expect(analysis.source.blocks[i]!.span.start).toBeGreaterThanOrEqual(analysis.source.blocks[i - 1]!.span.end)
  for (const r of analysis.reports) {
    const headings = new Map(r.headings.map((h) => [h.id, h]))
    for (const h of r.headings) {
      if (h.parent !== null) expect(headings.get(h.parent)!.level).toBeLessThan(h.level)
      expect(h.section.start).toBeLessThanOrEqual(h.span.start)
      expect(h.section.end).toBeGreaterThanOrEqual(h.span.end)
    }
    for (const x of [...r.figures, ...r.problems, ...r.measures, ...r.facts]) if (x.heading !== null) expect(headings.has(x.heading)).toBe(true)
    for (const p of r.problems) for (const id of p.measures) expect(r.measures.find((m) => m.id === id)!.problems).toContain(p.id)
    for (const m of r.measures) for (const id of m.problems) expect(r.problems.find((p) => p.id === id)!.measures).toContain(m.id)
    for (const f of r.figures) {
      if (f.role === 'change') expect(f.direction).toBeDefined()
      if (f.period) expect(f.period.start <= f.period.end).toBe(true)
    }
  }
}

describe.each(reports)('the Analysis of $name', ({ path }) => {
  const bytes = readFileSync(path)
  let analysis: Analysis
  beforeAll(async () => {
    analysis = await analyse({ name: 'report', bytes }, { withText: true })
  })

  it('keeps the contract: schema, spans, quotes, ids, links', () => mustHold(analysis))

  it('tells every change of the text: its edits, replayed, give a text without their noise', () => {
    const text = analysis.source.text!
    const clean = replay(text, analysis.edits.map(({ span, replacement, by, inferred }) => ({ ...span, replacement, by, inferred })))
    expect(clean.length - text.length).toBe(analysis.edits.reduce((sum, e) => sum + e.replacement.length - e.quote.length, 0))
    expect(clean).not.toMatch(/##\w+##|\[bookmark:/)
    for (const e of analysis.edits) expect(e.replacement).not.toBe(e.quote)
  })

  it('is the same to the byte a second time, whatever the name', async () => {
    const again = await analyse({ name: 'another', bytes: new Uint8Array(bytes) }, { withText: true })
    expect(JSON.stringify({ ...again, source: { ...again.source, name: 'report' } })).toBe(JSON.stringify(analysis))
  })

  it('differs without its text by the text alone', async () => {
    const { source, ...rest } = await analyse({ name: 'report', bytes })
    const { text: _, ...about } = analysis.source
    expect({ ...rest, source }).toEqual({ ...analysis, source: about })
  })
})

describe('any text at all', () => {
  const piece = fc.constantFrom(
    '一、', '（一）', '1.', '1、', '基本情况', '存在的问题', '整改措施', '\n', '。', '；', '，', '：', '3.98亿元', '99.6%', '２０２２年', '1,234', '百分之三十', '同比增长', '一是', '二是', '有限公司', '某县财政局', '報告', '預算執行',
    '##paidbegin##', '[bookmark: a]', '\u200b', '\ue000', '𠮷', '（', '）', '〔2023〕12号', '《', '》', '目标值≥95%', '由', '提高到', '其中：', '不足', '  ', '\t', '万', '亿', '个', '分别为', '、', '表1', '单位：万元',
  )
  it('gives an Analysis that keeps the contract, or a coded error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        const bytes = new TextEncoder().encode(`某县财政局2022年度绩效自评报告\n${pieces.join('')}`)
        try {
          mustHold(await analyse({ name: 'any', bytes }, { withText: true }))
        } catch (error) {
          if (!(error instanceof JianbaoError)) throw error
        }
      }),
      { numRuns: 300 },
    )
  })
  it('stops where it is told to', async () => {
    const stop = AbortSignal.abort(new Error('enough'))
    await expect(analyse({ name: 'any', bytes: new TextEncoder().encode('某县财政局绩效自评报告') }, { signal: stop })).rejects.toThrow('enough')
  })
})

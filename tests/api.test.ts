import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { analysisSchema, extract, extractAll, JianbaoError, jsonSchema, readSource, type Analysis, type FactExtractor, type Outcome } from '../src/index.js'
import { z } from 'zod'

const path = 'corpus/01-water-self-evaluation/report.txt'
const bytes = readFileSync(path)

describe('readSource', () => {
  it('takes a path, a file URL, bytes, bytes with a name, a stream', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jianbao-api-'))
    const odd = join(folder, '报 告#1?.txt')
    writeFileSync(odd, bytes)
    const stream = (async function* () {
      await Promise.resolve()
      yield bytes.subarray(0, 100)
      yield bytes.subarray(100)
    })()
    for (const [input, name] of [[path, 'report.txt'], [odd, '报 告#1?.txt'], [pathToFileURL(odd), '报 告#1?.txt'], [new Uint8Array(bytes), 'input'], [{ name: 'a', bytes }, 'a'], [{ name: 's', stream }, 's']] as const) {
      const source = await readSource(input)
      expect(source.name).toBe(name)
      expect(Buffer.from(source.bytes).equals(bytes)).toBe(true)
    }
  })

  it.each([
    ['nowhere.txt', 'file-not-found'],
    [`${path}/below`, 'file-not-found'],
    ['corpus', 'is-a-directory'],
    [new URL('https://example.org/report.txt'), 'not-a-file-url'],
  ])('refuses %s: %s', async (input, code) => {
    await expect(readSource(input)).rejects.toMatchObject({ name: 'JianbaoError', code, stage: 'read' })
  })
})

describe('extract', () => {
  it('gives the Analysis of one source, with the text where asked', async () => {
    const analysis: Analysis = await extract(await readSource(path), { withText: true })
    expect(analysisSchema.parse(analysis)).toEqual(analysis)
    const [report] = analysis.reports
    expect(report!.title).toBe('青禾县水务局2022年度部门整体支出绩效自评报告')
    for (const f of report!.figures) expect(analysis.source.text!.slice(f.span.start, f.span.end)).toBe(f.quote)
    expect((await extract({ name: 'x', bytes })).source.text).toBeUndefined()
  })

  it('runs extractors that are given', async () => {
    const years: FactExtractor<{ year: number }> = {
      id: 'years',
      schema: z.object({ year: z.int() }),
      extract: ({ text }) => [...text.matchAll(/20\d\d(?=年)/g)].map((m) => ({ start: m.index, end: m.index + 4, data: { year: Number(m[0]) } })),
    }
    const { reports } = await extract({ name: 'x', bytes }, { extractors: [years] })
    expect(reports[0]!.facts.length).toBeGreaterThan(2)
    expect(reports[0]!.facts[0]).toMatchObject({ extractor: 'years', quote: '2022', data: { year: 2022 } })
  })

  it('stops by its signal', async () => {
    await expect(extract({ name: 'x', bytes }, { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough')
  })

  it('refuses what is no report with a code, a stage and a hint in two languages', async () => {
    const error: unknown = await extract({ name: 'x', bytes: new Uint8Array() }).catch((e: unknown) => e)
    expect(error).toBeInstanceOf(JianbaoError)
    expect((error as JianbaoError).toJSON()).toEqual({ code: 'empty', stage: 'read', message: { zh: expect.any(String) as string, en: expect.any(String) as string }, hint: { zh: expect.any(String) as string, en: expect.any(String) as string } })
  })
})

describe('extractAll', () => {
  const collect = async (outcomes: AsyncIterable<Outcome>): Promise<Outcome[]> => {
    const out: Outcome[] = []
    for await (const outcome of outcomes) out.push(outcome)
    return out
  }

  it('goes through inputs in order, failures among them', async () => {
    const outcomes = await collect(extractAll([path, 'nowhere.txt', { name: 'empty', bytes: new Uint8Array() }, bytes]))
    expect(outcomes.map((o) => [o.name, o.error?.code ?? o.analysis?.status])).toEqual([[path, 'ok'], ['nowhere.txt', 'file-not-found'], ['empty', 'empty'], ['input', 'ok']])
  })

  it('asks for an input only when the one before it was taken', async () => {
    let asked = 0
    async function* inputs() {
      for (; asked < 100; asked++) yield await Promise.resolve(path)
    }
    for await (const { analysis } of extractAll(inputs())) {
      expect(analysis).toBeDefined()
      if (asked >= 2) break
    }
    expect(asked).toBeLessThanOrEqual(3)
  })

  it('throws the reason of its signal between inputs', async () => {
    const stop = new AbortController()
    const seen: string[] = []
    const work = (async () => {
      for await (const { name } of extractAll([path, bytes, path], { signal: stop.signal })) {
        seen.push(name)
        stop.abort(new Error('enough'))
      }
    })()
    await expect(work).rejects.toThrow('enough')
    expect(seen).toEqual([path])
  })

  it('tells a fault of the program as such, with its cause', async () => {
    const broken: FactExtractor = { id: 'broken', schema: z.unknown(), extract: () => { throw new TypeError('a fault') } }
    const [outcome] = await collect(extractAll([path], { extractors: [broken] }))
    expect(outcome!.error).toMatchObject({ code: 'internal', cause: new TypeError('a fault') })
  })
})

it('jsonSchema describes what extract gives', () => {
  const schema = jsonSchema() as { $schema: string; required: string[]; properties: Record<string, unknown> }
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  expect(schema.required).toEqual(['schemaVersion', 'pipeline', 'source', 'status', 'losses', 'edits', 'conversions', 'reports'])
})

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { SHORTEST_NAME } from '../dist/src/library/dispose.js'
import { parseSelectors } from '../dist/src/library/selectors.js'
import { all, folderOf, Library, newFolder, taken } from './library-bed.js'

const report = (issuer: string, line: string): string => `${issuer}2023年部门项目支出绩效自评报告\n一、工作开展情况\n各项工作有序推进。\n${line}\n二、其他说明\n有关情况另行报告。\n`
const RATE = '全年共立案1268件，结案1187件，结案率93.1%。'
const BUDGET = '项目预算250.00万元，实际支出179.12万元，预算执行率71.75%。'

async function open<T>(at: string, work: (library: Library) => Promise<T>): Promise<T> {
  const library = await Library.open(at)
  try {
    return await work(library)
  } finally {
    await library.close()
  }
}
async function madeOf(files: Record<string, string>): Promise<{ at: string; folder: string }> {
  const [at, folder] = [newFolder(), folderOf(files)]
  await taken(at, [folder])
  return { at, folder }
}
/** Fingerprint by the printed result. */
async function namesIn(library: Library): Promise<Record<string, string>> {
  const out: Record<string, string> = {}
  for (const { analysis } of await all(library.documents())) for (const { findings } of analysis.reports) for (const { stated, fingerprint } of findings) out[stated!] = fingerprint
  return out
}
/** File name, printed result, what was decided about it. */
const decided = (at: string) =>
  open(at, async (library) =>
    (await all(library.documents())).flatMap(({ files, analysis, dispositions }) => analysis.reports.flatMap(({ findings }) => findings.map(({ id, stated }) => `${files[0]!.split('/').at(-1)} ${stated} ${dispositions.get(id)?.as ?? '-'}`))).sort(),
  )
const DECISION = { as: 'false-alarm', reason: '分母另含上年结转', by: '张三' } as const

describe('a decision about a finding', () => {
  let shared: string
  beforeAll(async () => {
    shared = (await madeOf({ 'a.txt': report('青禾县水务局', RATE) })).at
  }, 60_000)

  it('stands beside it: who, when, why, until when; the last counts', async () => {
    const { at } = await madeOf({ 'a.txt': report('青禾县水务局', `${RATE}\n${BUDGET}`) })
    await open(at, async (library) => {
      const names = await namesIn(library)
      const [first] = await library.dispose([names['93.1%']!.slice(0, SHORTEST_NAME)], { ...DECISION, until: '2999-12-31' })
      expect(first).toMatchObject({ ...DECISION, fingerprint: names['93.1%'], until: '2999-12-31', rule: 'rate', quote: '93.1%' })
      await library.dispose([names['93.1%']!.toUpperCase()], { as: 'asked', reason: '已发函', by: '李四' })
      const told = await all(library.dispositions())
      expect(told.map(({ as, superseded, ended, found }) => [as, superseded, ended, found?.finding.stated, found?.issuer])).toEqual([['false-alarm', true, false, '93.1%', '青禾县水务局'], ['asked', false, false, '93.1%', '青禾县水务局']])
      expect((await all(library.dispositions('3000-01-01'))).map(({ ended }) => ended)).toEqual([true, false])
    })
    expect(await decided(at)).toEqual(['a.txt 71.75% -', 'a.txt 93.1% asked'])
  })

  it.each([
    [['12345'], {}, 'finding-name'],
    [['结案率'], {}, 'finding-name'],
    [['0123456789abcdef0'], {}, 'finding-unknown'],
    [['ffffffffff'], {}, 'finding-unknown'],
    [[], { reason: ' ' }, 'bad-decision'],
    [[], { by: '' }, 'bad-decision'],
    [[], { as: 'wrong' }, 'bad-decision'],
    [[], { until: '2026-02-30' }, 'bad-decision'],
    [[], { until: '31.12.2026' }, 'bad-decision'],
    [[], { until: '2020-01-01' }, 'bad-decision'],
  ])('is refused, and nothing is written: %j %j is [%s]', async (names, wrong, code) => {
    await open(shared, async (library) => {
      const known = Object.values(await namesIn(library))
      await expect(library.dispose([...known, ...names], { ...DECISION, ...(wrong as Partial<typeof DECISION>) })).rejects.toMatchObject({ code })
      expect(await all(library.dispositions())).toEqual([])
    })
  })

  it('is refused where two issuers print the same numbers, until one is named; versions of one report are decided together', async () => {
    const { at } = await madeOf({ '甲/a.txt': report('青禾县水务局', RATE), '甲/重报.txt': report('青禾县水务局', `${RATE}已复核。`), 'b.txt': report('白石县水务局', RATE) })
    await open(at, async (library) => {
      const { '93.1%': name } = await namesIn(library)
      await expect(library.dispose([name!], DECISION)).rejects.toMatchObject({ code: 'finding-ambiguous', said: { zh: expect.stringMatching(/指到 2 处.*青禾县水务局.*白石县水务局|指到 2 处.*白石县水务局.*青禾县水务局/) as string } })
      expect(await library.dispose([name!], DECISION, parseSelectors(['issuer:青禾县水务局']))).toHaveLength(2)
    })
    expect(await decided(at)).toEqual(['a.txt 93.1% false-alarm', 'b.txt 93.1% -', '重报.txt 93.1% false-alarm'])
  })

  it('goes with its content when that is removed', async () => {
    const { at } = await madeOf({ 'a.txt': report('青禾县水务局', RATE) })
    await open(at, async (library) => {
      await library.dispose([(await namesIn(library))['93.1%']!], DECISION)
      const [removed] = await all(library.toRemove(parseSelectors(['issuer:青禾县水务局'])))
      expect(removed!.decisions).toBe(1)
      await library.remove([removed!.sha256])
      expect(await all(library.dispositions())).toEqual([])
    })
  })
})

describe('a decision is kept', () => {
  const extractors = folderOf({
    'words/extractor.mjs': `import { z } from 'zod'
export const extractor = { id: 'words', schema: z.object({}), extract: () => [] }`,
  })

  it('when the content is read again by another pipeline', async () => {
    const { at, folder } = await madeOf({ 'a.txt': report('青禾县水务局', `${RATE}\n${BUDGET}`) })
    await open(at, async (library) => library.dispose([(await namesIn(library))['93.1%']!], DECISION))
    expect((await taken(at, [folder], { extractors })).ledger.done).toBe(1)
    expect(await decided(at)).toEqual(['a.txt 71.75% -', 'a.txt 93.1% false-alarm'])
    expect(await open(at, async (library) => (await all(library.dispositions())).map(({ found }) => found?.finding.stated))).toEqual(['93.1%'])
  })

  it('when the finding reads otherwise: by its rule and its place; where the place is gone too it is orphaned, and told', async () => {
    const { at } = await madeOf({ 'a.txt': report('青禾县水务局', `${RATE}\n${BUDGET}`) })
    await open(at, async (library) => {
      await library.dispose([(await namesIn(library))['93.1%']!], DECISION)
      const change = (values: object) => library.store.db.updateTable('decisions').set(values).execute()
      // As if another version had called the rate by another name.
      await change({ fingerprint: '0000000000000000' })
      expect((await all(library.dispositions())).map(({ found, fingerprint }) => [found?.finding.stated, fingerprint])).toEqual([['93.1%', '0000000000000000']])
      await change({ start: 0, end: 5 })
      expect((await all(library.dispositions()))[0]!.found?.finding.stated).toBe('93.1%')
      await change({ rule: 'target' })
      expect(await all(library.dispositions())).toMatchObject([{ found: null, quote: '93.1%', superseded: false, ...DECISION }])
      await change({ rule: 'rate', quote: '93.7%' })
      expect(await all(library.dispositions())).toMatchObject([{ found: null, quote: '93.7%' }])
    })
    expect(await decided(at)).toEqual(['a.txt 71.75% -', 'a.txt 93.1% -'])
  })

  it('when the report is handed in again in its place, for what still reads the same and for nothing else', async () => {
    const { at, folder } = await madeOf({ 'a.txt': report('青禾县水务局', `${RATE}\n${BUDGET}`) })
    await open(at, async (library) => library.dispose(Object.values(await namesIn(library)), DECISION))
    // The rate of cases stays; the budget is another, and the rate printed at the same place in the same words is another matter.
    writeFileSync(join(folder, 'a.txt'), report('青禾县水务局', `经复核，${RATE}\n${BUDGET.replace('250.00', '260.00')}`))
    await taken(at, [folder])
    expect(await decided(at)).toEqual(['a.txt 71.75% -', 'a.txt 71.75% false-alarm', 'a.txt 93.1% false-alarm', 'a.txt 93.1% false-alarm'])
  })

  it('apart: of two places that say the same, each has its own', async () => {
    const { at } = await madeOf({ 'a.txt': report('青禾县水务局', `${RATE}\n经与年报核对，${RATE}`) })
    await open(at, async (library) => {
      const [document] = await all(library.documents())
      const rates = document!.analysis.reports[0]!.findings.filter(({ rule }) => rule === 'rate')
      expect(rates.map(({ fingerprint }) => fingerprint === rates[0]!.fingerprint)).toEqual([true, true])
      await library.dispose([rates[0]!.fingerprint], DECISION)
      const found = (await all(library.dispositions())).map((one) => one.found?.finding.id)
      expect(new Set(found)).toEqual(new Set(rates.map(({ id }) => id)))
    })
  })
})

import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { describe, expect, it, test } from 'vitest'
import { COLUMNS, ROW_SETS, type Entry } from '../src/export/index.js'
import { entry, exported, figure, hostile } from './export-samples.js'

const bufferOf = (bytes: Buffer): ArrayBuffer => Uint8Array.from(bytes).buffer

describe('parquet', () => {
  test.each(ROW_SETS)('%s: every cell reads back as json tells it', async (rows) => {
    const entries = [entry(), hostile(), entry({ title: null, issuer: null, period: null })]
    const { bytes } = await exported(entries, { format: 'parquet', rows })
    const objects = JSON.parse((await exported(entries, { format: 'json', rows })).text) as Record<string, unknown>[]
    const want = objects.map((object) => Object.fromEntries(Object.entries(object).map(([id, value]) => [id, Array.isArray(value) ? (value.length === 0 ? null : wellFormed(value.join('; '))) : typeof value === 'string' ? wellFormed(value) : value])))
    expect(await parquetReadObjects({ file: bufferOf(bytes) })).toEqual(want)
  })

  it('has types, heads and the unit in its metadata', async () => {
    const { bytes } = await exported([entry()], { format: 'parquet', rows: 'figures', money: '亿元' })
    const { schema, key_value_metadata: pairs } = parquetMetadata(bufferOf(bytes))
    const types = Object.fromEntries(schema.slice(1).map(({ name, type, converted_type: converted }) => [name, converted ?? type]))
    expect(types).toMatchObject({ value: 'UTF8', number: 'DOUBLE', amount: 'DOUBLE', year: 'INT32', start: 'INT32', cumulative: 'BOOLEAN', id: 'UTF8', period_start: 'UTF8' })
    expect(pairs).toEqual(expect.arrayContaining([{ key: 'jianbao.rows', value: 'figures' }, { key: 'jianbao.money', value: '亿元' }]))
    expect(JSON.parse(pairs!.find(({ key }) => key === 'jianbao.columns')!.value!)).toContainEqual({ id: 'amount', head: '金额（亿元）', description: expect.any(String) as string })
  })

  it('never rounds: what a double cannot hold is null, the exact value stands beside it', async () => {
    const { bytes, notes } = await exported([entry({ figures: [figure(1, { value: '12345678901234567.89' })] })], { format: 'parquet', rows: 'figures' })
    expect((await parquetReadObjects({ file: bufferOf(bytes) }))[0]).toMatchObject({ value: '12345678901234567.89', number: null, amount: null })
    expect(notes).toHaveLength(1)
  })

  it('is written group by group', async () => {
    async function* entries(): AsyncGenerator<Entry> {
      const figures = Array.from({ length: 6000 }, (_, i) => figure(i))
      for (let i = 0; i < 4; i++) yield await Promise.resolve(entry({ figures }))
    }
    const { bytes, rows } = await exported(entries(), { format: 'parquet', rows: 'figures' })
    const { row_groups: groups, num_rows: count } = parquetMetadata(bufferOf(bytes))
    expect([rows, Number(count), groups.length > 1]).toEqual([24_000, 24_000, true])
    expect(groups.every((group) => group.num_rows < 11_000n)).toBe(true)
    expect(((await parquetReadObjects({ file: bufferOf(bytes), rowStart: 23_999, rowEnd: 24_000 })) as { id: string }[]).map(({ id }) => id)).toEqual(['f1-5999'])
  })

  it('is a table without rows where there are none', async () => {
    const { bytes } = await exported([], { format: 'parquet', rows: 'problems' })
    expect(await parquetReadObjects({ file: bufferOf(bytes) })).toEqual([])
    expect(parquetMetadata(bufferOf(bytes)).schema).toHaveLength(COLUMNS.problems.length + 1)
  })
})

/** Halves of surrogate pairs become U+FFFD in UTF-8. */
const wellFormed = (text: string): string => Buffer.from(text, 'utf8').toString('utf8')

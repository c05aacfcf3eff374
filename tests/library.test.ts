import { execFile } from 'node:child_process'
import { readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { migrations } from '../dist/src/library/migrations/index.js'
import { refuseNetworkShare } from '../dist/src/library/network-share.js'
import { parseSelectors } from '../dist/src/library/selectors.js'
import { sqliteText } from '../dist/src/library/sqlite-text.js'
import { openSqlite, SQLITE_TYPES } from '../dist/src/library/sqlite.js'
import { all, contentOf, faultsIn, folderOf, Library, newFolder, reportText, taken } from './library-bed.js'

const open = async <T>(folder: string, work: (library: Library) => Promise<T>): Promise<T> => {
  const opened = await Library.open(folder)
  try {
    return await work(opened)
  } finally {
    await opened.close()
  }
}

describe('remove', () => {
  it('leaves nothing of a content, in no table, not in the text index, not in the file', async () => {
    const removed = newFolder()
    const files = folderOf({ 'a.txt': reportText('甲县财政局', 2022), '副本/a.txt': reportText('甲县财政局', 2022), 'b.txt': reportText('丙县气象台', 2022, '4.4') })
    const without = newFolder()
    await taken(without, [join(files, 'a.txt'), join(files, '副本')])
    await taken(removed, [files])
    await open(removed, async (opened) => {
      const selection = parseSelectors(['text:气象台'])
      const found = await all(opened.toRemove(selection))
      expect(found).toMatchObject([{ files: [join(files, 'b.txt')], decisions: 0 }])
      await opened.remove(found.map(({ sha256 }) => sha256))
      expect(await all(opened.toRemove(selection))).toEqual([])
      expect(await all(opened.search('气象台'))).toEqual([])
      expect((await sql<{ n: number }>`select count(*) as n from texts`.execute(opened.store.db)).rows).toEqual([{ n: 1 }])
    })
    expect(await contentOf(removed)).toEqual(await contentOf(without))
    expect(await faultsIn(removed)).toEqual([])
    for (const name of readdirSync(removed)) expect(readFileSync(join(removed, name)).includes('气象台'), name).toBe(false)
  })
})

describe('the file of a library', () => {
  const files = folderOf({ 'a.txt': reportText('甲县财政局', 2022), 'b.txt': reportText('丙县财政局', 2022) })
  const made = async (): Promise<string> => {
    const at = newFolder()
    await taken(at, [files])
    return at
  }

  it('is backed up while open, and the copy is a library', async () => {
    const at = await made()
    const copy = newFolder()
    await open(at, async (opened) => {
      const path = await opened.backup(join(copy, 'library.sqlite'))
      expect(statSync(path).mode & 0o777).toBe(0o600)
      await expect(opened.backup(path)).rejects.toMatchObject({ code: 'backup-exists' })
      expect(await opened.backup()).toMatch(/backups\/library-\d{8}T\d{6}Z\.sqlite$/)
      expect(await opened.backup(copy)).toContain(copy)
    })
    expect(await contentOf(copy)).toEqual(await contentOf(at))
    expect((await taken(copy, [files])).unchanged).toBe(2)
  })

  it('can be moved elsewhere', async () => {
    const at = await made()
    const content = await contentOf(at)
    const elsewhere = join(newFolder(), '搬到 这里')
    renameSync(at, elsewhere)
    expect(await contentOf(elsewhere)).toEqual(content)
    expect((await taken(elsewhere, [files])).unchanged).toBe(2)
    expect(await faultsIn(elsewhere)).toEqual([])
  })

  it.each([
    ['sources', sql<{ bytes: Uint8Array }>`select content as bytes from sources`],
    ['results', sql<{ bytes: Uint8Array }>`select analysis as bytes from documents`],
  ])('shows a flipped bit in %s', async (name, query) => {
    const at = await made()
    const bytes = await open(at, async ({ store }) => Buffer.from((await query.execute(store.db)).rows[0]!.bytes))
    const path = join(at, 'library.sqlite')
    const whole = readFileSync(path)
    const place = whole.indexOf(bytes.subarray(0, 40))
    expect(place).toBeGreaterThan(0)
    whole[place + 20]! ^= 1
    writeFileSync(path, whole)
    const checked = await open(at, (opened) => all(opened.check()))
    expect(checked.filter(({ ok }) => !ok).map((one) => [one.name, one.faults.length])).toEqual([[name, 1]])
  })

  it('is told from what is no library', async () => {
    const at = newFolder()
    await expect(Library.open(join(at, 'none'))).rejects.toMatchObject({ code: 'library-not-found' })
    writeFileSync(join(at, 'library.sqlite'), 'This is no database. '.repeat(500))
    await expect(Library.open(at)).rejects.toMatchObject({ code: 'library-damaged' })
    await expect(refuseNetworkShare('\\\\server\\share\\library.sqlite')).rejects.toMatchObject({ code: 'library-on-network' })
    await expect(refuseNetworkShare(join(at, 'library.sqlite'))).resolves.toBeUndefined()
  })

  it('is made once where several processes make it at the same time', { timeout: 120_000 }, async () => {
    const at = join(newFolder(), 'new')
    const opener = `import { Library } from ${JSON.stringify(new URL('../dist/src/library/library.js', import.meta.url).href)}
try { await (await Library.open(${JSON.stringify(at)}, { create: true })).close(); console.log('opened') } catch (error) { console.log(error.code) }`
    const said = await Promise.all(Array.from({ length: 8 }, () => promisify(execFile)(process.execPath, ['--input-type=module', '-e', opener])))
    const outcomes = new Set(said.map(({ stdout }) => stdout.trim()))
    expect(outcomes).toContain('opened')
    expect([...outcomes].filter((outcome) => outcome !== 'opened' && outcome !== 'library-busy')).toEqual([])
    expect(readdirSync(at).filter((name) => !name.startsWith('ingest.lock'))).toEqual(['library.sqlite'])
    expect(await faultsIn(at)).toEqual([])
  })

  it('is refused where a newer program has written to it', async () => {
    const at = await made()
    await open(at, ({ store }) => sql`insert into kysely_migration (name, timestamp) values ('9999-future', '2040-01-01')`.execute(store.db))
    await expect(Library.open(at)).rejects.toMatchObject({ code: 'library-newer' })
  })

  const steps = Object.keys({ ...migrations(SQLITE_TYPES), ...sqliteText.migrations }).sort()
  it.each(steps.slice(0, -1).map((step, i) => [step, steps[i + 1]!]))('is brought up to date from %s, with a copy of what it was', async (step, next) => {
    const at = newFolder()
    const old = await openSqlite(join(at, 'library.sqlite'), { upTo: step })
    await sql`insert into sources (sha256, bytes, name, content) values ('aa', 1, 'a.txt', x'61')`.execute(old.db)
    await old.close()
    await open(at, async ({ store }) => expect((await sql`select sha256, name from sources`.execute(store.db)).rows).toEqual([{ sha256: 'aa', name: 'a.txt' }]))
    expect(readdirSync(join(at, 'backups'))).toEqual([`before-${next}.sqlite`])
    const copy = await openSqlite(join(at, 'backups', `before-${next}.sqlite`), { upTo: step })
    expect((await sql`select name from kysely_migration order by name`.execute(copy.db)).rows.at(-1)).toEqual({ name: step })
    await copy.close()
  })
})

describe('another pipeline', () => {
  const extractors = folderOf({
    'words/extractor.mjs': `import { z } from 'zod'
export const extractor = { id: 'words', schema: z.object({ word: z.string() }), extract: (view) => {
  const start = view.text.indexOf('项目库')
  return start < 0 ? [] : [{ start, end: start + 3, data: { word: '项目库' } }] } }`,
  })
  const files = folderOf({ 'a.txt': reportText('甲县财政局', 2022), 'b.txt': reportText('丙县财政局', 2022) })
  const decided = (at: string) =>
    open(at, async ({ store }) => {
      const { id } = await store.db.selectFrom('documents').innerJoin('files', 'files.sha256', 'documents.sha256').select('documents.id').where('path', '=', join(files, 'a.txt')).executeTakeFirstOrThrow()
      await store.db.insertInto('decisions').values({ document_id: id, uid: 'x', start: 0, end: 1, quote: '甲', prefix: '', suffix: '', verdict: 'agree', reason: '', author: 'me', made_at: '2026-01-01', fingerprint: null, rule: null, until: null }).execute()
    })
  const results = (at: string) =>
    open(at, async ({ store }) => (await sql<{ row: string }>`select name || ' ' || (documents.fingerprint like '%+words') || ' ' || current || ' ' || (select count(*) from decisions where document_id = documents.id) as row from documents join sources using (sha256) order by 1`.execute(store.db)).rows.map(({ row }) => row))

  it('does all again, tells what changed, and keeps what decisions refer to', async () => {
    const at = newFolder()
    await taken(at, [files])
    const before = await contentOf(at)
    await decided(at)
    const again = await taken(at, [files], { extractors })
    expect([again.unchanged, again.ledger.done]).toEqual([0, 2])
    expect(await results(at)).toEqual(['a.txt 0 0 1', 'a.txt 1 1 0', 'b.txt 1 1 0'])
    await open(at, async (opened) => {
      const changes = await all(opened.changes())
      expect(changes.map(({ table_name, change, files: [path] }) => `${basename(path!)} ${table_name} ${change}`).sort()).toEqual(['a.txt facts added', 'b.txt facts added'])
      expect(changes[0]!.after).toMatchObject({ data: { word: '项目库' } })
      expect((await opened.runs()).map(({ changes: count }) => count)).toEqual([2, 0])
      expect((await all(opened.search('项目库'))).length).toBeGreaterThan(1)
    })
    // And back: the result that was kept is what queries see, with its decision.
    await taken(at, [files])
    expect(await results(at)).toEqual(['a.txt 0 1 1', 'b.txt 0 1 0'])
    expect(await contentOf(at)).toEqual(before)
    expect(await faultsIn(at)).toEqual([])
  })
})

import { createHash } from 'node:crypto'
import { chmodSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aboutFiles, contentOf, dryRun, folderOf, Library, newFolder, reportText, retry, taken, type IngestEvent } from './library-bed.js'

const FILES = {
  '甲县/自评.txt': reportText('甲县财政局', 2022),
  '乙县/自评.txt': reportText('乙县水务局', 2022, '4.1'),
  '乙县/自评 - 副本.txt': reportText('乙县水务局', 2022, '4.1'),
  '乙县/空.txt': '',
  '乙县/照片.jpg': 'x',
  '~$自评.docx': 'lock',
}
const filesIn = (folder: string): string[] => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name)).sort()
const bytesOf = (folder: string): string => filesIn(folder).map((path) => `${path} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`).join('\n')
const open = async <T>(folder: string, work: (library: Library) => Promise<T>): Promise<T> => {
  const library = await Library.open(folder)
  try {
    return await work(library)
  } finally {
    await library.close()
  }
}

describe('ingest', () => {
  it('accounts for every file, and the ledger adds up', async () => {
    const library = newFolder()
    const events: IngestEvent[] = []
    const { ledger, unchanged, interrupted } = await taken(library, [folderOf(FILES)], { onEvent: (event) => events.push(event) })
    expect(ledger).toMatchObject({ discovered: 6, done: 2, partial: 0, failed: 1, skipped: 3, reasons: { duplicate: 1, ignored: 1, unsupported: 1 } })
    expect([unchanged, interrupted]).toEqual([0, false])
    expect(events.filter((e) => e.event === 'file').length).toBe(6)
    await open(library, async (opened) => {
      const { files, holds } = await opened.status()
      expect(files).toEqual(ledger)
      expect(holds).toMatchObject({ contents: 2, reports: 2 })
      expect(holds.figures).toBeGreaterThan(6)
      const failed = []
      for await (const failure of opened.failures()) failed.push(failure)
      expect(failed.find(({ outcome }) => outcome === 'failed')).toMatchObject({ code: 'empty', stage: 'read', retryable: false })
    })
  })

  it('does nothing the second time, and changes no byte', async () => {
    const library = newFolder()
    const folder = folderOf(FILES)
    const first = await taken(library, [folder])
    const before = bytesOf(library)
    const events: IngestEvent[] = []
    const second = await taken(library, [folder], { onEvent: (event) => events.push(event) })
    expect(bytesOf(library)).toBe(before)
    expect(second.ledger).toEqual(first.ledger)
    expect(second.unchanged).toBe(6)
    expect(events.filter((event) => event.event === 'working')).toEqual([])
  })

  it('reads what has changed, is new, or is gone, and nothing else', async () => {
    const library = newFolder()
    const folder = folderOf(FILES)
    await taken(library, [folder])
    writeFileSync(join(folder, '甲县/自评.txt'), reportText('甲县财政局', 2022, '3.99'))
    writeFileSync(join(folder, '丙县.txt'), reportText('丙县财政局', 2022))
    rmSync(join(folder, '乙县/空.txt'))
    const worked: string[] = []
    const { gone, unchanged } = await taken(library, [folder], { onEvent: (event) => event.event === 'working' && worked.push(event.path) })
    expect(worked.map((path) => path.slice(folder.length + 1)).sort()).toEqual(['丙县.txt', '甲县/自评.txt'])
    expect([gone, unchanged]).toEqual([1, 4])
    // What was handed in before stays.
    await open(library, async (opened) => expect((await opened.status()).holds.contents).toBe(4))
  })

  it('takes a moved file for the content it knows', async () => {
    const library = newFolder()
    const folder = folderOf({ 'a.txt': reportText('甲县财政局', 2022) })
    await taken(library, [folder])
    renameSync(join(folder, 'a.txt'), join(folder, 'b.txt'))
    const worked: IngestEvent[] = []
    const { ledger } = await taken(library, [folder], { onEvent: (event) => event.event === 'working' && worked.push(event) })
    expect([worked.length, ledger.discovered]).toEqual([0, 1])
  })

  it('gives the same library whatever the order and the number of workers', async () => {
    const folder = folderOf(FILES)
    const [one, two] = [newFolder(), newFolder()]
    await taken(one, [folder])
    await taken(two, [join(folder, '乙县')], { jobs: 2 })
    await taken(two, [folder], { jobs: 2 })
    expect(await contentOf(two)).toEqual(await contentOf(one))
  })

  it('says what it would do, and writes nothing', async () => {
    const library = newFolder()
    const folder = folderOf(FILES)
    const would = async (opened: Library | null) => {
      const out: string[] = []
      for await (const { path, would: what } of dryRun(opened, [folder])) out.push(`${what} ${path.slice(folder.length + 1)}`)
      return out.sort()
    }
    expect(await would(null)).toEqual(['duplicate 乙县/自评.txt', 'read 乙县/空.txt', 'read 乙县/自评 - 副本.txt', 'read 甲县/自评.txt', 'skip ~$自评.docx', 'skip 乙县/照片.jpg'])
    await taken(library, [folder])
    const before = bytesOf(library)
    await open(library, async (opened) => expect((await would(opened)).filter((line) => line.startsWith('read'))).toEqual([]))
    expect(bytesOf(library)).toBe(before)
  })

  it('refuses a document with a mark of secrecy, and keeps no byte of it, unless asked', async () => {
    const library = newFolder()
    const folder = folderOf({ 'a.txt': `机密★1年\n${reportText('甲县财政局', 2022)}` })
    expect((await taken(library, [folder])).ledger.failed).toBe(1)
    expect((await contentOf(library))['sources']).toEqual([])
    expect((await taken(library, [folder])).unchanged).toBe(1)
    expect((await taken(library, [folder], { classified: true })).ledger.done).toBe(1)
  })

  it('is one writer at a time', async () => {
    const library = newFolder()
    const folder = folderOf(FILES)
    await taken(library, [folder])
    await open(library, async (opened) => {
      const lock = opened.lock()
      await expect(taken(library, [folder])).rejects.toMatchObject({ code: 'library-busy' })
      lock.release()
      await expect(taken(library, [folder])).resolves.toBeDefined()
    })
  })

  it('can be read by its owner only', async () => {
    const library = newFolder()
    await taken(library, [folderOf(FILES)])
    for (const path of filesIn(library)) expect(statSync(path).mode & 0o077, path).toBe(0)
  })

  it.runIf(process.getuid?.() !== 0)('tells a file it may not read, and reads it when it may', async () => {
    const library = newFolder()
    const folder = folderOf({ 'a.txt': reportText('甲县财政局', 2022) })
    chmodSync(join(folder, 'a.txt'), 0)
    expect((await taken(library, [folder])).ledger.failed).toBe(1)
    chmodSync(join(folder, 'a.txt'), 0o600)
    expect((await taken(library, [folder])).ledger.done).toBe(1)
  })
})

describe('what a person says of files', () => {
  const folder = folderOf({
    'a.txt': reportText('甲县财政局', 2022),
    'b/两篇.txt': `${reportText('乙县水务局', 2022)}\n${reportText('丙县水务局', 2023)}`,
    'about.csv': '路径,单位,年度,类型,拆分\na.txt,某市审计局,2021,审计,\nb/两篇.txt,,,,乙县水务局2022年度|丙县水务局2023年度\n',
  })
  const told = { about: aboutFiles(readFileSync(join(folder, 'about.csv'), 'utf8'), join(folder, 'about.csv')) }
  const rows = (library: string) => open(library, async (opened) => (await opened.reports()).map(({ file, issuer, kind, periodStart }) => [file.slice(folder.length + 1), issuer, kind, periodStart?.slice(0, 4)]))

  it('stands in place of what was read, and goes when it is taken back', async () => {
    const library = newFolder()
    const paths = [join(folder, 'a.txt'), join(folder, 'b')]
    await taken(library, paths)
    const before = await rows(library)
    expect(before).toContainEqual(['a.txt', '甲县财政局', 'self-evaluation', '2022'])
    const worked: string[] = []
    await taken(library, paths, { ...told, onEvent: (event) => event.event === 'working' && worked.push(event.path) })
    // Only what is parted otherwise is read again.
    expect(worked.map((path) => path.slice(folder.length + 1))).toEqual(['b/两篇.txt'])
    expect(await rows(library)).toEqual(expect.arrayContaining([['a.txt', '某市审计局', 'audit', '2021'], ['b/两篇.txt', '乙县水务局', 'self-evaluation', '2022'], ['b/两篇.txt', '丙县水务局', 'self-evaluation', '2023']]))
    expect((await taken(library, paths, told)).unchanged).toBe(2)
    await taken(library, paths)
    expect(await rows(library)).toEqual(before)
  })
})

describe('who has not submitted', () => {
  it('is told from a manifest, and a report handed in again is a version', async () => {
    const library = newFolder()
    const folder = folderOf({ '一稿/自评.txt': reportText('青禾县财政局', 2022), '二稿/自评.txt': reportText('青禾县财政局', 2022, '4.2'), '乙/自评.txt': reportText('石桥县水务局', 2022) })
    await taken(library, [folder])
    await open(library, async (opened) => {
      const { due, unexpected } = await opened.due('单位,年度,类型\n青禾县财政局,2022,绩效自评\n双流县卫健局,2022,绩效自评\n')
      expect(due.map(({ entry, status, submissions }) => [entry.issuer, status, submissions.length])).toEqual([['青禾县财政局', 'submitted', 2], ['双流县卫健局', 'missing', 0]])
      expect(unexpected.map(({ report }) => report.issuer)).toEqual(['石桥县水务局'])
      expect((await opened.reports()).map(({ issuer, version }) => [issuer, version?.of]).sort()).toEqual([['石桥县水务局', undefined], ['青禾县财政局', 2], ['青禾县财政局', 2]])
    })
  })
})

describe('the issuer register', () => {
  it('is extended by a user, for what is there and for what comes', async () => {
    const library = newFolder()
    const folder = folderOf({ 'a.txt': reportText('青禾县卫计委', 2016), 'b.txt': reportText('青禾县卫生健康局', 2022), 'c.txt': reportText('青禾县库区移民局', 2022) })
    await taken(library, [folder])
    const keys = () => open(library, async (opened) => (await opened.issuers()).map(({ key, names }) => [key, names.length]))
    expect(await keys()).toEqual([['青禾县/卫生健康', 2], [expect.stringContaining('青禾县/'), 1]])
    const said = await open(library, (opened) => opened.useIssuers('名称,曾用名,色\n青禾县水务局,青禾县库区移民局,红\n'))
    expect(said).toEqual({ ignored: ['色'], changed: 1 })
    writeFileSync(join(folder, 'd.txt'), reportText('青禾县水务局', 2023))
    await taken(library, [folder])
    expect((await keys()).map(([, names]) => names)).toEqual([2, 2])
    await open(library, (opened) => opened.useIssuers(null))
    expect((await keys()).map(([, names]) => names)).toEqual([2, 1, 1])
    await expect(open(library, (opened) => opened.useIssuers('名称\n甲\n'))).rejects.toMatchObject({ code: 'bad-user-file' })
  })
})

describe('a document that misbehaves', () => {
  const extractors = folderOf({
    'words/extractor.mjs': `import { z } from 'zod'
let memory = []
export const extractor = { id: 'words', schema: z.object({}), extract: (view) => {
  if (view.text.includes('死循环')) for (;;);
  if (view.text.includes('撑满内存')) for (;;) memory.push(Buffer.alloc(64 << 20, 1));
  if (view.text.includes('崩溃')) process.abort();
  return [] } }`,
  })
  const folder = folderOf({
    'a.txt': reportText('甲县财政局', 2022),
    'b.txt': `${reportText('乙县财政局', 2022)}死循环\n`,
    'c.txt': `${reportText('丙县财政局', 2022)}撑满内存\n`,
    'd.txt': `${reportText('丁县财政局', 2022)}崩溃\n`,
    'e.txt': reportText('戊县财政局', 2022),
  })
  it('costs only itself, and is recorded as what it did', async () => {
    const library = newFolder()
    const summary = await taken(library, [folder], { extractors, timeout: 12, memory: 600, jobs: 2 })
    expect(summary.ledger).toMatchObject({ discovered: 5, done: 2, failed: 3 })
    await open(library, async (opened) => {
      const failed: Record<string, string> = {}
      for await (const { path, code, retryable } of opened.failures()) {
        failed[path.slice(folder.length + 1)] = code
        expect(retryable).toBe(true)
      }
      expect(failed).toEqual({ 'b.txt': 'timeout', 'c.txt': 'out-of-memory', 'd.txt': 'crashed' })
    })
    // Without the extractor that is to blame, a retry reads them from the bytes the library keeps.
    rmSync(folder, { recursive: true })
    await open(library, async (opened) => {
      const again = await retry(opened, { retry: 'retryable', jobs: 1 })
      expect(again.ledger).toMatchObject({ discovered: 3, done: 3 })
    })
  }, 120_000)
})

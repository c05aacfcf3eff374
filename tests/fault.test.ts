import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { IngestChild, ingestWithFaults, makeMixedFolder, type Ended } from '../dist/bench/faults.js'
import { contentOf, faultsIn, folderOf, Library, newFolder } from './library-bed.js'

const REPORTS = 22
const SEED = Number(process.env['FAULT_SEED'] ?? 2031)

/** An undisturbed ingest of the folder that every test takes in. */
const folder = join(newFolder(), 'in')
const calm = newFolder()
let undisturbed: Ended
let wanted: Record<string, string[]>
beforeAll(async () => {
  await makeMixedFolder(folder, REPORTS)
  undisturbed = await new IngestChild(folder, calm).ended
  wanted = await contentOf(calm)
})

async function stateOf(library: string): Promise<string | undefined> {
  const opened = await Library.open(library)
  try {
    return (await opened.status()).lastRun?.state
  } finally {
    await opened.close()
  }
}

describe('an ingest that is killed', () => {
  it('is undisturbed at first: every file is accounted for', async () => {
    const { ledger } = undisturbed.summary!
    expect(ledger.discovered).toBe(ledger.done + ledger.partial + ledger.failed + ledger.skipped)
    expect(ledger).toMatchObject({ failed: 1, reasons: { ignored: 2, unsupported: 1 } })
    expect(ledger.reasons.duplicate).toBeGreaterThan(3)
    expect(undisturbed.code).toBe(3)
    expect(await faultsIn(calm)).toEqual([])
  })

  it(`again and again, parent or worker, ends with the library of an undisturbed run (seed ${SEED})`, { timeout: 600_000 }, async () => {
    const library = newFolder()
    const { parents, workers, orphans, last } = await ingestWithFaults(folder, library, { kills: 8, files: REPORTS, seed: SEED })
    expect(parents + workers).toBe(8)
    expect([orphans, last.code, last.summary?.ledger]).toEqual([[], 3, undisturbed.summary!.ledger])
    expect(await contentOf(library)).toEqual(wanted)
    expect(await faultsIn(library)).toEqual([])
  })
})

describe('an ingest that is asked to stop', () => {
  // One library after all of it: each is to leave what the next can go on with.
  const library = newFolder()

  it('finishes what is in work at one Ctrl-C, and says how to go on', { timeout: 300_000 }, async () => {
    const child = new IngestChild(folder, library)
    await child.after('working', 3)
    child.interrupt()
    const { code, summary, stderr } = await child.ended
    expect([code, summary?.interrupted, await child.orphans(), await stateOf(library)]).toEqual([130, true, [], 'interrupted'])
    expect(stderr).toMatch(/再运行同一条命令|Run the same command again/)
    const { ledger } = summary!
    expect(ledger.done + ledger.partial).toBeGreaterThan(0)
    expect(ledger.discovered).toBeLessThan(undisturbed.summary!.ledger.discovered)
  })

  it('stops at once at two', { timeout: 300_000 }, async () => {
    const endless = folderOf({ 'words/extractor.mjs': `import { z } from 'zod'\nexport const extractor = { id: 'words', schema: z.object({}), extract: () => { for (;;); } }` })
    const child = new IngestChild(folder, library, ['--extractors', endless])
    await child.after('working', 2)
    child.interrupt()
    const drained = await Promise.race([child.ended.then(() => false), new Promise((done) => setTimeout(() => done(true), 700))])
    const begun = performance.now()
    child.interrupt()
    const { code, summary, stderr } = await child.ended
    expect(drained).toBe(true)
    expect(performance.now() - begun).toBeLessThan(2000)
    expect([code, summary?.interrupted, await child.orphans()]).toEqual([130, true, []])
    expect(stderr).toMatch(/立即停止|Stopped at once/)
  })

  it('finishes what is in work at a SIGTERM, as at a Ctrl-C', { timeout: 300_000 }, async () => {
    const child = new IngestChild(folder, library)
    await child.after('working', 5)
    child.kill('SIGTERM')
    const { code, summary } = await child.ended
    expect([code, summary?.interrupted, await child.orphans(), await stateOf(library)]).toEqual([130, true, [], 'interrupted'])
  })

  it('goes on from there, and ends with the library of an undisturbed run', { timeout: 300_000 }, async () => {
    const child = new IngestChild(folder, library)
    const { code, summary } = await child.ended
    expect([code, summary?.ledger]).toEqual([3, undisturbed.summary!.ledger])
    expect(summary!.unchanged).toBeGreaterThan(0)
    expect(await contentOf(library)).toEqual(wanted)
    expect([await faultsIn(library), await child.orphans()]).toEqual([[], []])
  })
})

describe('two ingests into one library', () => {
  it('are one ingest, and a refusal that names it', { timeout: 300_000 }, async () => {
    const library = join(newFolder(), 'new')
    const both = [new IngestChild(folder, library), new IngestChild(folder, library)]
    const ended = await Promise.all(both.map((child) => child.ended))
    const refused = ended.find(({ summary }) => summary === null)!
    const taken = ended.find(({ summary }) => summary !== null)!
    expect([refused.code, JSON.parse(refused.stderr)]).toMatchObject([3, { code: 'library-busy' }])
    expect(taken.summary!.ledger).toEqual(undisturbed.summary!.ledger)
    expect(await contentOf(library)).toEqual(wanted)
    expect(existsSync(join(library, 'ingest.lock.holder')) && readFileSync(join(library, 'ingest.lock.holder'), 'utf8')).toBe(false)
  })
})

/**
 * node dist/scripts/fault.js [KILLS [FILES [SEED]]]: ingests a folder (300 reports) and kills the parent or a worker at random moments (50 times), always
 * going on; the library must then hold, row by row, what an undisturbed ingest gives.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { IngestChild, ingestWithFaults, makeMixedFolder } from '../bench/faults.js'
import { contentOf, faultsIn } from '../bench/library-content.js'

const [kills = 50, files = 300, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number)
const work = mkdtempSync(join(tmpdir(), 'jianbao-fault-'))
const [folder, calm, killed] = [join(work, 'in'), join(work, 'calm'), join(work, 'killed')]
let missed = 0
const judge = (what: string, ok: boolean, told: string): void => {
  if (!ok) missed++
  console.log(`  ${what}: ${told} ${ok ? 'ok' : 'MISSED'}`)
}

console.log(`${kills} kills over ${files} reports, seed ${seed}`)
await makeMixedFolder(folder, files)
const undisturbed = await new IngestChild(folder, calm).ended
const { parents, workers, idle, orphans, last } = await ingestWithFaults(folder, killed, { kills, files, seed, say: (line) => console.log(`  ${line}`) })
const [wanted, got] = [await contentOf(calm), await contentOf(killed)]
console.log(`  killed ${parents} parents and ${workers} workers; ${idle} runs had ended before their kill`)
for (const [table, rows] of Object.entries(wanted)) judge(table, isDeepStrictEqual(rows, got[table]), `${got[table]!.length} rows of ${rows.length}`)
const { ledger } = last.summary!
judge('ledger', isDeepStrictEqual(ledger, undisturbed.summary?.ledger) && ledger.discovered === ledger.done + ledger.partial + ledger.failed + ledger.skipped, JSON.stringify(ledger))
judge('orphans', orphans.length === 0, orphans.join(' ') || 'none')
const faults = await faultsIn(killed)
judge('library', faults.length === 0, faults.join('; ') || 'whole')
if (missed === 0) rmSync(work, { recursive: true, force: true })
else console.log(`  left in ${work}`)
process.exitCode = missed > 0 ? 1 : 0

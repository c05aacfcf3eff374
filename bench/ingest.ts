/**
 * npm run bench:ingest [-- COUNT…]: makes COUNT reports (1,000 and 10,000 unless told) and prints documents a second of `ingest` beside
 * `extract` in a single process on the same files, CPU use of the workers, peak memory of parent and worker, bytes on disk, and a second run.
 * How far two processes can get on this machine at all is measured in the same run: two `extract` with half of the files each.
 * Speed is judged from 1,000 reports on; below, starting up is most of it. The ledger, the second run and memory are judged always.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { IngestEvent, IngestSummary } from '../src/ingest/options.js'
import { makeReports } from './made-reports.js'

const MAIN = new URL('../src/cli/main.js', import.meta.url).pathname
const MB = 2 ** 20
/** Reports from which on speed is judged. */
const ENOUGH = 1000
const counts = process.argv.slice(2).map(Number)
let missed = 0

const filesIn = (folder: string): string[] => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name)).sort()

/** CPU seconds a process has used, user and system; null when it has ended. Source: proc(5), fields 14 and 15 in clock ticks of 10 ms. */
function cpuOf(pid: number): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1]!.split(' ')
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return null
  }
}
/** Largest resident memory a process has had, bytes. */
function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}

/** Seconds of `extract` over all files, in so many processes. */
async function extractIn(processes: number, files: readonly string[]): Promise<number> {
  const begun = performance.now()
  const shares = Array.from({ length: processes }, (_, nth) => files.filter((__, i) => i % processes === nth))
  await Promise.all(shares.map((share) => new Promise((done) => spawn(process.execPath, [MAIN, 'extract', ...share], { stdio: 'ignore' }).on('close', done))))
  return (performance.now() - begun) / 1000
}

interface Measured {
  seconds: number
  summary: IngestSummary
  parent: number
  workers: number
}

async function ingestRun(folder: string, library: string): Promise<Measured> {
  const begun = performance.now()
  const child = spawn(process.execPath, [MAIN, 'ingest', folder, '--library', library, '--json'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const cpu = new Map<number, number>()
  let parent = 0
  const look = setInterval(() => {
    parent = Math.max(parent, peakOf(child.pid!))
    for (const pid of cpu.keys()) cpu.set(pid, cpuOf(pid) ?? cpu.get(pid)!)
  }, 50)
  let summary: IngestSummary | null = null
  for await (const line of createInterface({ input: child.stdout })) {
    const event = JSON.parse(line) as IngestEvent | ({ event: 'end' } & IngestSummary)
    if (event.event === 'working' && !cpu.has(event.pid)) cpu.set(event.pid, 0)
    if (event.event === 'end') summary = event
  }
  clearInterval(look)
  return { seconds: (performance.now() - begun) / 1000, summary: summary!, parent, workers: [...cpu.values()].reduce((sum, seconds) => sum + seconds, 0) }
}

const judge = (what: string, value: number, ok: boolean, wanted: string): void => {
  if (!ok) missed++
  console.log(`  ${what}: ${value.toFixed(2)} (${wanted}) ${ok ? 'ok' : 'MISSED'}`)
}

let parentBefore: number | null = null
for (const count of counts.length > 0 ? counts : [1000, 10_000]) {
  const work = mkdtempSync(join(tmpdir(), 'jianbao-bench-'))
  try {
    const [folder, library] = [join(work, 'in'), join(work, 'library')]
    await makeReports(folder, count)
    const files = filesIn(folder)
    const alone = await extractIn(1, files)
    const beside = await extractIn(2, files)
    const first = await ingestRun(folder, library)
    const second = await ingestRun(folder, library)
    const bytes = (paths: readonly string[]): number => paths.reduce((sum, path) => sum + statSync(path).size, 0)
    const { ledger, workerPeak } = first.summary
    console.log(`${count} reports, ${(bytes(files) / MB).toFixed(1)} MB, ${availableParallelism()} cores, node ${process.version}`)
    console.log(`  ledger: discovered ${ledger.discovered} = done ${ledger.done} + partial ${ledger.partial} + failed ${ledger.failed} + skipped ${ledger.skipped}`)
    console.log(`  extract, one process: ${alone.toFixed(1)} s, ${(count / alone).toFixed(1)} documents/s`)
    console.log(`  extract, two processes side by side: ${beside.toFixed(1)} s, × ${(alone / beside).toFixed(2)}`)
    console.log(`  ingest: ${first.seconds.toFixed(1)} s, ${(count / first.seconds).toFixed(1)} documents/s; workers used ${(first.workers / first.seconds).toFixed(2)} cores`)
    console.log(`  peak memory: parent ${(first.parent / MB).toFixed(0)} MB, worker ${(workerPeak / MB).toFixed(0)} MB; library ${(bytes(filesIn(library)) / MB).toFixed(1)} MB on disk`)
    console.log(`  second run: ${second.seconds.toFixed(1)} s`)
    judge('files without an account', count - ledger.done - ledger.partial - ledger.failed - ledger.skipped, ledger.discovered === count && ledger.done + ledger.partial === count, '0')
    judge('files done again by the second run', count - second.summary.unchanged, second.summary.unchanged === count, '0')
    if (count >= ENOUGH) {
      judge('ingest / extract', alone / first.seconds, alone / first.seconds >= 1.7, 'at least 1.7 on 2 cores')
      judge('second run / first', second.seconds / first.seconds, second.seconds / first.seconds < 0.05, 'less than 0.05')
    }
    if (parentBefore !== null) judge('parent memory / that of fewer files', first.parent / parentBefore, first.parent / parentBefore <= 1.2, 'at most 1.2')
    parentBefore = first.parent
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
process.exitCode = missed > 0 ? 1 : 0

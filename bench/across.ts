/**
 * npm run bench:across [-- COUNT…]: makes COUNT reports (500 and 2,000 unless told), takes them into a library and prints how long all checks
 * across reports take, a report, with the peak memory of their process. Time is that of the processor, so that others on the machine do not
 * count. Judged: time a report must not grow with the library (1.5 times is allowed for it), memory not in step with it.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ingest } from '../src/ingest/ingest.js'
import { Library } from '../src/library/library.js'
import { makeReports } from './made-reports.js'

const MB = 2 ** 20
const ALONE = '--alone'

interface Measured {
  /** Of the processor. */
  seconds: number
  findings: Record<string, number>
  /** Bytes, the largest the process has had. */
  memory: number
}

/** In a process of its own, so that memory is that of the checks alone. */
async function measure(folder: string): Promise<Measured> {
  const library = await Library.open(folder)
  const begun = process.cpuUsage()
  const findings: Record<string, number> = {}
  for await (const { rule, severity } of library.across()) findings[`${rule} ${severity}`] = (findings[`${rule} ${severity}`] ?? 0) + 1
  const { user, system } = process.cpuUsage(begun)
  const seconds = (user + system) / 1e6
  await library.close()
  return { seconds, findings, memory: process.resourceUsage().maxRSS * 1024 }
}

async function bench(counts: readonly number[]): Promise<void> {
  let before: { count: number; measured: Measured } | null = null
  for (const count of counts) {
    const work = mkdtempSync(join(tmpdir(), 'jianbao-across-'))
    try {
      const [folder, at] = [join(work, 'in'), join(work, 'library')]
      await makeReports(folder, count)
      const library = await Library.open(at, { create: true })
      await ingest(library, [folder])
      await library.close()
      const { stdout } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), ALONE, at], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
      const measured = JSON.parse(stdout) as Measured
      console.log(`${count} reports: ${measured.seconds.toFixed(1)} s, ${((measured.seconds / count) * 1000).toFixed(1)} ms a report, peak memory ${(measured.memory / MB).toFixed(0)} MB`)
      for (const [what, times] of Object.entries(measured.findings).sort()) console.log(`  ${what}: ${times}`)
      if (before) judge(before, { count, measured })
      before = { count, measured }
    } finally {
      rmSync(work, { recursive: true, force: true })
    }
  }
}

function judge(few: { count: number; measured: Measured }, many: { count: number; measured: Measured }): void {
  const times = many.count / few.count
  const growth = many.measured.seconds / few.measured.seconds / times
  const memory = many.measured.memory / few.measured.memory
  for (const [what, value, most] of [['time a report / that of fewer', growth, 1.5], ['memory / that of fewer', memory, Math.max(1.2, times / 1.5)]] as const) {
    if (value > most) process.exitCode = 1
    console.log(`  ${what}: ${value.toFixed(2)} (at most ${most.toFixed(2)}) ${value > most ? 'MISSED' : 'ok'}`)
  }
}

const [first, at] = process.argv.slice(2)
if (first === ALONE) console.log(JSON.stringify(await measure(at!)))
else await bench(process.argv.length > 2 ? process.argv.slice(2).map(Number) : [500, 2000])

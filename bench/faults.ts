/** An ingest as a child process that is killed at random moments, and run again, until it may end. */
import { spawn, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { zipSync } from 'fflate'
import type { IngestEvent, IngestSummary } from '../src/ingest/options.js'
import { makeReports } from './made-reports.js'

const MAIN = new URL('../src/cli/main.js', import.meta.url).pathname

/** Reports, some of them twice, what is no report, and an archive of more. */
export async function makeMixedFolder(folder: string, count: number): Promise<void> {
  await makeReports(folder, count)
  const made = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort()
  mkdirSync(join(folder, '副本'))
  for (const [i, path] of made.filter((_, nth) => nth % 9 === 0).entries()) copyFileSync(path, join(folder, '副本', `副本${i}${path.slice(path.lastIndexOf('.'))}`))
  const archived = made.slice(0, 6).map((path, i): [string, Uint8Array] => [`包/${i}${path.slice(path.lastIndexOf('.'))}`, Buffer.concat([readFileSync(path), ...(path.endsWith('.txt') && i > 0 ? [Buffer.from('\n', 'latin1')] : [])])])
  writeFileSync(join(folder, '补交.zip'), zipSync(Object.fromEntries([...archived, ['包/照片.jpg', new Uint8Array([1])], ['包/空.txt', new Uint8Array()]])))
  writeFileSync(join(folder, '空.txt'), '')
  writeFileSync(join(folder, '草稿.txt'), '草稿，不读。\n')
  writeFileSync(join(folder, '.jianbaoignore'), '草稿*\n')
}

export interface Ended {
  code: number | null
  signal: NodeJS.Signals | null
  summary: IngestSummary | null
  stderr: string
}

/** `jianbao ingest` as a process group of its own, with what it says. */
export class IngestChild {
  readonly ended: Promise<Ended>
  /** Workers that have begun with a document. */
  readonly pids: number[] = []
  private readonly child: ChildProcess
  private readonly mark = randomUUID()
  private readonly heard = { working: 0, file: 0, start: 0 }
  private readonly waiting: { event: IngestEvent['event']; count: number; go: (happened: boolean) => void }[] = []

  constructor(folder: string, library: string, more: readonly string[] = []) {
    const args = [MAIN, 'ingest', folder, '--library', library, '--jobs', '2', '--json', ...more]
    this.child = spawn(process.execPath, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, JIANBAO_FAULT: this.mark } })
    let summary: IngestSummary | null = null
    let stderr = ''
    this.child.stderr!.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    createInterface({ input: this.child.stdout! }).on('line', (line) => {
      // A parent that is killed may leave half a line.
      if (!line.endsWith('}')) return
      const event = JSON.parse(line) as IngestEvent | ({ event: 'end' } & IngestSummary)
      if (event.event === 'end') summary = event
      else this.hear(event)
    })
    this.ended = new Promise((done) =>
      this.child.on('close', (code, signal) => {
        for (const { go } of this.waiting.splice(0)) go(false)
        done({ code, signal, summary, stderr })
      }),
    )
  }

  private hear(event: IngestEvent): void {
    if (event.event === 'file' && event.unchanged) return
    if (event.event === 'working' && !this.pids.includes(event.pid)) this.pids.push(event.pid)
    this.heard[event.event]++
    for (const waiting of this.waiting.filter((one) => one.event === event.event && one.count <= this.heard[event.event])) {
      this.waiting.splice(this.waiting.indexOf(waiting), 1)
      waiting.go(true)
    }
  }

  /** Waits for as many more events of a kind; false where the process ended before. */
  after(event: IngestEvent['event'], count: number): Promise<boolean> {
    if (this.isOver) return Promise.resolve(false)
    return new Promise((go) => this.waiting.push({ event, count: this.heard[event] + count, go }))
  }
  get isOver(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null
  }
  /** @param pid the parent when left out */
  kill(signal: NodeJS.Signals, pid = this.child.pid!): boolean {
    try {
      return process.kill(pid, signal)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
      return false
    }
  }
  /** As a terminal's Ctrl-C: the whole group gets it. */
  interrupt(): boolean {
    return this.kill('SIGINT', -this.child.pid!)
  }

  /** Processes of this ingest that still run (Linux). */
  alive(): number[] {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && environmentOf(name).includes(this.mark)).map(Number)
  }
  /** Waits for all its processes to end. @returns those that have not, ms later */
  async orphans(patience = 5000): Promise<number[]> {
    if (process.platform !== 'linux') return []
    for (const begun = performance.now(); ; await sleep(50)) {
      const left = this.alive()
      if (left.length === 0 || performance.now() - begun > patience) return left
    }
  }
}

function environmentOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1')
  } catch {
    // It has ended meanwhile, or is another user's.
    return ''
  }
}
export const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

/** Park and Miller's minimal generator: 0 to 1, the same for a seed everywhere. */
export function randomOf(seed: number): () => number {
  let state = (seed * 48271 + 11) % 2147483647 || 1
  return () => (state = (state * 48271) % 2147483647) / 2147483647
}

export interface Faults {
  parents: number
  workers: number
  /** Kills that found nothing left to do. */
  idle: number
  /** Processes that outlived their parent. */
  orphans: number[]
  last: Ended
}

/** A document is given up after three dead workers: so many of one run are not killed. */
const WORKERS_A_RUN = 2

/** Runs an ingest, kills it or one of its workers as many times, each time at a moment of chance, and lets the last run end. */
export async function ingestWithFaults(folder: string, library: string, options: { kills: number; files: number; seed: number; say?: (line: string) => void }): Promise<Faults> {
  const { kills, files, seed, say } = options
  const random = randomOf(seed)
  const upTo = (most: number): number => 1 + Math.floor(random() * most)
  const events = Math.ceil((2 * files) / kills)
  const faults = { parents: 0, workers: 0, idle: 0, orphans: [] as number[] }
  let child = new IngestChild(folder, library)
  let workersOfRun = 0
  const again = async (): Promise<void> => {
    faults.orphans.push(...(await child.orphans()))
    child = new IngestChild(folder, library)
    workersOfRun = 0
  }
  for (let nth = 1; nth <= kills; nth++) {
    const chance = random()
    const moment = chance < 0.2 ? `${upTo(2500)} ms` : chance < 0.6 ? 'working' : 'file'
    if (moment.endsWith('ms')) await Promise.race([sleep(Number.parseInt(moment)), child.ended])
    else await child.after(moment as 'working' | 'file', upTo(moment === 'file' ? events * 2 : events))
    await sleep(random() * (moment === 'working' ? 150 : 20))
    const pid = child.pids[Math.floor(random() * child.pids.length)]
    const worker = random() < 0.4 && workersOfRun < WORKERS_A_RUN ? pid : undefined
    if (child.isOver) faults.idle++
    if (child.isOver) await again()
    if (worker !== undefined && child.kill('SIGKILL', worker)) {
      faults.workers++
      workersOfRun++
    } else {
      child.kill('SIGKILL')
      faults.parents++
      await child.ended
      await again()
    }
    say?.(`kill ${nth}: ${worker === undefined ? 'parent' : 'worker'} at ${moment}`)
  }
  const last = await child.ended
  faults.orphans.push(...(await child.orphans()))
  return { ...faults, last }
}

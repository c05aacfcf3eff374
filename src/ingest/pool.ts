import { Tinypool } from 'tinypool'
import { failureOf } from '../library/failure.js'
import { JianbaoError } from '../model/error.js'
import { residentMemory } from './memory.js'
import type { Answer, Started, Task } from './task.js'

export interface Budget {
  /** Wall clock a document, ms. */
  timeout: number
  /** Resident memory of its worker, bytes. */
  memory: number
}
export interface PoolOptions extends Budget {
  workers: number
}

/** How often the memory of the workers is looked at, ms. */
const LOOK = 200
/** A worker that dies without a reason of ours may have been killed from outside: its document is given to another. */
const ATTEMPTS = 3

/**
 * Worker processes, one document each at a time. A document that hangs, crashes its process or eats memory costs only itself.
 * Processes, never threads: a thread that loads nodejieba leaks 240 MB, and ending one aborts the whole process.
 */
export class WorkerPool {
  private readonly pool: Tinypool
  private readonly running = new Set<Running>()
  private readonly watch: NodeJS.Timeout
  /** Largest resident memory seen of a worker, bytes. */
  peak = 0

  constructor(private readonly options: PoolOptions) {
    this.pool = new Tinypool({
      runtime: 'child_process',
      filename: new URL('./worker.js', import.meta.url).href,
      minThreads: options.workers,
      maxThreads: options.workers,
      serialization: 'advanced',
      // The heap ends a little before the budget, so that V8 collects hard before the process is taken away.
      execArgv: [`--max-old-space-size=${Math.max(64, Math.floor((options.memory * 0.9) / 2 ** 20))}`],
      env: process.env as Record<string, string>,
    })
    // A worker that dies while it is idle is replaced; nobody waits for it.
    this.pool.on('error', () => undefined)
    this.watch = setInterval(() => this.look(), LOOK)
    this.watch.unref()
  }

  get size(): number {
    return this.options.workers
  }
  /** Ids of the worker processes. */
  get pids(): number[] {
    return this.pool.threads.map(({ threadId }) => threadId)
  }

  /** Works on one document. Never rejects: what goes wrong is its answer. */
  async run(task: Task, onStart?: (pid: number) => void): Promise<Answer> {
    for (let attempt = 1; ; attempt++) {
      const running: Running = { pid: null, since: Infinity, killed: null, stop: () => undefined }
      this.running.add(running)
      const channel = {
        postMessage: (message: Started) => {
          if (message.started !== true) return
          running.pid = message.pid
          running.since = performance.now()
          onStart?.(message.pid)
        },
      }
      try {
        if (this.closed) throw new Error('the pool is closed')
        const stopped = new Promise<never>((_, fail) => (running.stop = fail))
        const answer = await Promise.race([this.pool.run(task, { channel }) as Promise<Answer>, stopped])
        this.peak = Math.max(this.peak, answer.rss)
        this.recycle(running, answer)
        return answer
      } catch (error) {
        if (running.killed === null && attempt < ATTEMPTS && !this.closed) continue
        return { failure: failureOf(running.killed ?? crashed(error)), rss: 0 }
      } finally {
        this.running.delete(running)
      }
    }
  }

  private closed = false
  async close(): Promise<void> {
    this.closed = true
    clearInterval(this.watch)
    const { pids } = this
    const ended = this.pool.destroy()
    // The pool waits in vain for workers that were killed.
    if (this.killed) for (const pid of pids) end(pid)
    else await ended
  }

  private killed = false
  /** Ends at once, documents in work included, and those that wait: a killed worker is replaced, and the next one would take them. */
  kill(): void {
    this.closed = this.killed = true
    for (const pid of this.pids) end(pid)
    for (const { stop } of this.running) stop(new Error('the pool was stopped'))
  }

  private look(): void {
    const now = performance.now()
    for (const running of this.running) {
      const { pid } = running
      if (pid === null || running.killed !== null) continue
      const rss = residentMemory(pid) ?? 0
      this.peak = Math.max(this.peak, rss)
      if (now - running.since > this.options.timeout) running.killed = tooSlow(this.options.timeout)
      else if (rss > this.options.memory) running.killed = tooHungry(this.options.memory)
      if (running.killed !== null) end(pid)
    }
  }

  /** What one document left behind must not be charged to the next. */
  private recycle({ pid }: Running, { rss }: Answer): void {
    if (pid !== null && rss > this.options.memory / 2) end(pid)
  }
}

interface Running {
  pid: number | null
  since: number
  killed: JianbaoError | null
  /** Waits for it no longer. */
  stop: (error: Error) => void
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

const tooSlow = (ms: number): JianbaoError =>
  new JianbaoError(
    'timeout',
    'ingest',
    { zh: `超过 ${ms / 1000} 秒没有读完，已停止`, en: `Not finished after ${ms / 1000} s, stopped` },
    { zh: '用 jianbao retry --timeout 秒数 给它更多时间；还不行，请报告给开发者', en: 'Give it more time with jianbao retry --timeout SECONDS; if that fails too, please report it' },
  )
const tooHungry = (bytes: number): JianbaoError =>
  new JianbaoError(
    'out-of-memory',
    'ingest',
    { zh: `占用内存超过 ${Math.round(bytes / 2 ** 20)} MB，已停止`, en: `It took more than ${Math.round(bytes / 2 ** 20)} MB of memory, stopped` },
    { zh: '用 jianbao retry --memory MB 给它更多内存，或把文件拆开', en: 'Give it more with jianbao retry --memory MB, or split the file' },
  )
const crashed = (cause: unknown): JianbaoError =>
  new JianbaoError(
    'crashed',
    'ingest',
    { zh: `处理它的进程意外退出（试了 ${ATTEMPTS} 次）`, en: `The process that worked on it ended unexpectedly (${ATTEMPTS} attempts)` },
    { zh: '请把文件报告给开发者；jianbao retry 可以再试', en: 'Please report the file; jianbao retry tries again' },
    { cause },
  )

import type { IngestEvent } from '../ingest/options.js'
import { nameOf } from '../library/journal.js'
import type { Language } from './language.js'
import { fitted } from './width.js'

/** The terminal line is drawn this often, plain lines this seldom, ms. */
const DRAW = 100
const PLAIN = 10_000
/** A document that takes longer is named, ms. */
const SLOW = 2_000
const BAR = 24

export interface Total {
  files: number
  bytes: number
}

/** How far an ingest is: a bar on a terminal, a plain line now and then elsewhere. Written to stderr. */
export class Progress {
  private readonly begun = performance.now()
  private files = 0
  private bytes = 0
  /** What was not there before: the rate and the time left are made of it. */
  private fresh = 0
  private failed = 0
  private readonly working = new Map<string, number>()
  private drawn = 0
  private readonly terminal: boolean
  private readonly timer: NodeJS.Timeout

  constructor(
    private readonly out: NodeJS.WriteStream,
    private readonly language: Language,
    private readonly total: Total | null,
  ) {
    this.terminal = out.isTTY
    this.drawn = performance.now()
    this.timer = setInterval(() => this.draw(), this.terminal ? DRAW : PLAIN)
    this.timer.unref()
  }

  on(event: IngestEvent): void {
    if (event.event === 'working') this.working.set(event.path, performance.now())
    if (event.event !== 'file') return
    this.working.delete(event.path)
    this.files++
    this.bytes += event.bytes
    if (!event.unchanged) this.fresh++
    if (event.outcome === 'failed') this.failed++
    if (this.terminal && performance.now() - this.drawn > DRAW) this.draw()
  }

  /** A message of its own line, above the bar. */
  say(message: string): void {
    this.out.write(`${this.terminal ? '\r\x1b[K' : ''}${message}\n`)
  }
  end(): void {
    clearInterval(this.timer)
    if (this.terminal) this.out.write('\r\x1b[K')
  }

  private draw(): void {
    this.drawn = performance.now()
    const line = this.line()
    this.out.write(this.terminal ? `\r\x1b[K${fitted(line, (this.out.columns || 80) - 1)}` : `${line}\n`)
  }

  private line(): string {
    const zh = this.language === 'zh'
    const seconds = (performance.now() - this.begun) / 1000
    const share = this.total === null || this.total.bytes === 0 ? null : Math.min(1, this.bytes / this.total.bytes)
    const parts = [
      share === null ? '' : `[${'█'.repeat(Math.round(share * BAR)).padEnd(BAR, '·')}] ${Math.floor(share * 100)}%`,
      `${this.files}${this.total === null ? '' : `/${this.total.files}`} ${zh ? '个文件' : 'files'}`,
      `${(this.fresh / seconds).toFixed(1)} ${zh ? '个/秒' : 'files/s'}`,
      share !== null && share > 0.01 && share < 1 ? `${zh ? '剩余' : 'left'} ${clock((seconds / share) * (1 - share))}` : '',
      this.failed === 0 ? '' : `${zh ? '失败' : 'failed'} ${this.failed}`,
      this.slowest(),
    ]
    return parts.filter(Boolean).join(' · ')
  }

  private slowest(): string {
    const [path, since] = this.working.entries().next().value ?? ['', Infinity]
    const ms = performance.now() - since
    return ms < SLOW ? '' : `${nameOf(path)} ${Math.floor(ms / 1000)} s`
  }
}

const clock = (seconds: number): string => {
  const s = Math.ceil(seconds)
  const mm = String(Math.floor(s / 60) % 60).padStart(2, '0')
  const ss = String(s % 60).padStart(2, '0')
  return s >= 3600 ? `${Math.floor(s / 3600)}:${mm}:${ss}` : `${mm}:${ss}`
}

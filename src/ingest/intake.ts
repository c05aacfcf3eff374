import { createHash } from 'node:crypto'
import { VERSION } from '../fingerprint.js'
import { codedError } from '../extract-all.js'
import { failureOf, skipReasonOf, type Failure } from '../library/failure.js'
import { Journal, nameOf, type Entry, type FoundFile, type KnownFile } from '../library/journal.js'
import type { Library } from '../library/library.js'
import { JianbaoError } from '../model/error.js'
import type { Content } from '../library/journal.js'
import { emptyLedger, enter } from '../library/status.js'
import { BatchWriter } from './batch-writer.js'
import type { Found } from './discover/index.js'
import { Gate } from './gate.js'
import { entryOf, entryWithout, isTriedAgain, stands, verdictOf, type Told } from './judge.js'
import { DEFAULTS, type IngestOptions } from './options.js'
import type { PipelineOf } from './pipeline-of.js'
import { WorkerPool } from './pool.js'
import { SeenIds } from './seen.js'

/** Results that may wait for the next transaction. */
const UNWRITTEN = 128
/** Documents that are captured while the workers have others: the writer takes turns with the reader, and no worker is to wait for it. */
const AHEAD = 12
/** Most that documents which are in work or wait to be written may take together, bytes; a larger one is alone. */
const MEMORY = 64 * 2 ** 20

/** An entry that was handed over. */
interface Put {
  written: Promise<void>
}

/** The way of a file into the library: decided on, captured, worked on, written, counted. */
export class Intake {
  readonly ledger = emptyLedger()
  readonly journal: Journal
  /** Known files that were found again. */
  readonly seen = new SeenIds()
  unchanged = 0
  /** The first error that is no document's: the library cannot be written. */
  trouble: unknown = null
  private readonly writer: BatchWriter
  private readonly gate: Gate
  private readonly unwritten = new Gate(UNWRITTEN)
  private readonly memory = new Gate(MEMORY)
  private workers: WorkerPool | null = null
  /** The last work on each content that is in work; equal contents follow one another in the order they were found. */
  private readonly inWork = new Map<string, Promise<void>>()
  private turn: Promise<unknown> = Promise.resolve()

  constructor(
    library: Library,
    private readonly options: IngestOptions,
    private readonly pipelineOf: PipelineOf,
    private readonly jobs: number,
    private readonly bytesOf: (file: Found) => Promise<Uint8Array>,
  ) {
    // Memory does not grow with the number of files.
    this.gate = new Gate(jobs + AHEAD)
    this.journal = new Journal(library.store, { command: options.command ?? 'ingest', arguments: [], version: VERSION, fingerprint: pipelineOf(null) })
    this.writer = new BatchWriter(this.journal)
    options.abort?.addEventListener('abort', () => this.workers?.kill())
  }

  get workerPeak(): number {
    return this.workers?.peak ?? 0
  }

  /** Decides on a file. Resolves when there is room for the next, not when this one is done. */
  async take(found: Found, known: KnownFile | undefined): Promise<void> {
    if (known) this.seen.add(known.id)
    const verdict = verdictOf(found)
    const told = this.toldOf(found)
    if (known && (verdict === null ? stands(found, known, told, this.options) : isKnown(verdict, known, found, told.fingerprint))) return this.countKnown(found, known)
    await this.gate.enter()
    const size = verdict === null ? found.size : 0
    await this.memory.enter(size)
    const answered = verdict === null ? this.read(found, told) : this.put(entryWithout(fileOf(found), told, verdict))
    void answered
      .finally(() => this.gate.leave())
      .then((put) => put?.written)
      .catch((error: unknown) => this.fail(error))
      .finally(() => this.memory.leave(size))
  }

  /** What a person says of a file, and the pipeline that follows from it. */
  private toldOf(found: Found): Told {
    const claims = this.options.about?.(found.path) ?? null
    return { claims, fingerprint: this.pipelineOf(claims?.splits ?? null) }
  }

  /** Throws the first error that was no document's. */
  throwTrouble(): void {
    if (this.trouble !== null) throw this.trouble instanceof Error ? this.trouble : codedError(this.trouble)
  }

  /** Waits until everything taken is written. */
  async end(): Promise<void> {
    await this.gate.empty()
    await this.writer.flush()
    await this.unwritten.empty()
    await this.memory.empty()
    await this.workers?.close()
  }

  /** Resolves when the content is worked on, and its result waits to be written. */
  private async read(found: Found, told: Told): Promise<Put | null> {
    const capture = this.capture(found)
    const before = this.turn
    const queued = Promise.all([before, capture]).then(([, captured]) => this.queue(found, told, captured))
    this.turn = queued.then(undefined, () => undefined)
    return (await queued).answered
  }

  /** Puts a captured content behind its equals. */
  private queue(found: Found, told: Told, captured: Content | Failure): { answered: Promise<Put | null> } {
    if ('code' in captured) {
      const reason = skipReasonOf(captured.code)
      return { answered: this.put(entryWithout(fileOf(found), told, { outcome: reason === null ? 'failed' : 'skipped', reason, failure: captured })) }
    }
    const { sha256 } = captured
    const answered = (this.inWork.get(sha256) ?? Promise.resolve()).then(() => this.work(found, told, captured))
    const ended = (): void => {
      if (this.inWork.get(sha256) === written) this.inWork.delete(sha256)
    }
    const written: Promise<void> = answered.then((put) => put?.written).then(ended, ended)
    this.inWork.set(sha256, written)
    return { answered }
  }

  private async capture(found: Found): Promise<Content | Failure> {
    try {
      const bytes = await this.bytesOf(found)
      return { sha256: createHash('sha256').update(bytes).digest('hex'), bytes }
    } catch (error) {
      return failureOf(codedError(error))
    }
  }

  private async work(found: Found, told: Told, content: Content): Promise<Put | null> {
    const { sha256, bytes } = content
    const file = { ...fileOf(found), bytes: bytes.length }
    const settled = await this.journal.settled(sha256, told.fingerprint)
    const failure = settled?.error ? (JSON.parse(settled.error) as Failure) : null
    if (settled && !(failure !== null && isTriedAgain(failure, this.options))) {
      const duplicate = settled.path !== null && settled.path !== found.path
      return this.put(duplicate ? { file, ...told, sha256, outcome: 'skipped', reason: 'duplicate', failure: null } : { file, ...told, sha256, outcome: settled.outcome, reason: null, failure })
    }
    const { classified = false, extractors = null, rules = [], abort, onEvent } = this.options
    const answer = await this.pool().run({ bytes, name: nameOf(found.path), classified, extractors, rules, splits: told.claims?.splits ?? null }, (pid) => onEvent?.({ event: 'working', path: found.path, pid }))
    if (abort?.aborted) return null
    if (answer.failure === null && answer.facts.fingerprint !== told.fingerprint) throw changedMeanwhile()
    return this.put(entryOf(file, told, content, answer))
  }

  /** Hands an entry over to be written; resolves when there is room for it. */
  private async put(entry: Entry): Promise<Put> {
    await this.unwritten.enter()
    const written = this.writer
      .add(entry)
      .then(() => this.count(entry))
      .catch((error: unknown) => this.fail(error))
      .finally(() => this.unwritten.leave())
    return { written }
  }

  private count({ file, outcome, reason, failure }: Entry): void {
    enter(this.ledger, outcome, reason)
    this.options.onEvent?.({ event: 'file', path: file.path, bytes: file.bytes, outcome, reason, failure, unchanged: false })
  }

  private fail(error: unknown): void {
    this.trouble ??= error
  }

  private countKnown({ path, size }: Found, { outcome, reason, error }: KnownFile): void {
    enter(this.ledger, outcome, reason)
    this.unchanged++
    this.options.onEvent?.({ event: 'file', path, bytes: size, outcome, reason, failure: error === null ? null : (JSON.parse(error) as Failure), unchanged: true })
  }

  private pool(): WorkerPool {
    const { timeout, memory } = { ...DEFAULTS, ...this.options }
    return (this.workers ??= new WorkerPool({ workers: this.jobs, timeout: timeout * 1000, memory: memory * 2 ** 20 }))
  }
}

const changedMeanwhile = (): JianbaoError =>
  new JianbaoError(
    'program-changed',
    'ingest',
    { zh: '鉴报的程序文件在运行中被改动了，结果会不一致，已停止', en: 'The program was changed while it ran; its results would not agree, so it stopped' },
    { zh: '再运行同一条命令', en: 'Run the same command again' },
  )

const isKnown = (verdict: NonNullable<ReturnType<typeof verdictOf>>, known: KnownFile, found: Found, pipeline: string): boolean =>
  known.stamp === found.stamp && known.outcome === verdict.outcome && known.reason === verdict.reason && known.fingerprint === pipeline
const fileOf = ({ path, size, stamp, modified }: Found): FoundFile => ({ path, bytes: size, stamp, modified })

import type { Writable } from 'node:stream'
import { JianbaoError } from '../model/error.js'

/** Where bytes go: a Node stream, or anything that takes them one after the other. It is not ended here. */
export interface ByteSink {
  write(chunk: Uint8Array): Promise<void> | void
  /** Nobody reads any more (a closed pipe): the export stops without an error. */
  readonly closed?: boolean
}

/** The reader went away. Caught by `exportTo`. */
export class SinkClosed extends Error {}

const CHUNK = 1 << 16

/** Gathers text and bytes into chunks and waits for the sink to take each. */
export class Sink {
  private readonly texts: string[] = []
  private size = 0
  private failure: Error | null = null
  /** Ends the write that is waited for. */
  private stop: ((reason: Error) => void) | null = null
  private readonly onError = (error: Error): void => {
    this.failure ??= error
  }
  /** A stream that is destroyed may never answer a write. */
  private readonly onClose = (): void => this.stop?.(this.failure === null ? new SinkClosed() : this.failed(this.failure))
  private readonly onAbort = (): void => this.stop?.(this.signal?.reason as Error)

  constructor(
    private readonly to: ByteSink | Writable,
    private readonly signal: AbortSignal | undefined,
  ) {
    if (isStream(to)) to.on('error', this.onError).on('close', this.onClose)
    signal?.addEventListener('abort', this.onAbort)
  }

  /** Takes text; a promise only when there was enough to pass on. */
  text(text: string): Promise<void> | undefined {
    this.texts.push(text)
    this.size += text.length
    return this.size < CHUNK ? undefined : this.flush()
  }

  async bytes(chunk: Uint8Array): Promise<void> {
    await this.flush()
    await this.pass(chunk)
  }

  /** Passes on what was gathered. */
  async flush(): Promise<void> {
    if (this.size === 0) return
    const chunk = Buffer.from(this.texts.join(''), 'utf8')
    this.texts.length = 0
    this.size = 0
    await this.pass(chunk)
  }

  /** Leaves the stream and the signal without our listeners. */
  release(): void {
    if (isStream(this.to)) this.to.off('error', this.onError).off('close', this.onClose)
    this.signal?.removeEventListener('abort', this.onAbort)
  }

  private async pass(chunk: Uint8Array): Promise<void> {
    this.signal?.throwIfAborted()
    if (this.failure) throw this.failed(this.failure)
    const { to } = this
    if (isStream(to) ? to.destroyed || to.writableEnded : to.closed === true) throw new SinkClosed()
    try {
      const stopped = new Promise<never>((_, stop) => {
        this.stop = stop
      })
      await Promise.race([stopped, isStream(to) ? this.written(to, chunk) : this.given(to, chunk)])
    } finally {
      this.stop = null
    }
  }

  private written(to: Writable, chunk: Uint8Array): Promise<void> {
    return new Promise((done, fail) => {
      to.write(chunk, (error) => (error ? fail(this.failed(error)) : done()))
    })
  }

  private async given(to: ByteSink, chunk: Uint8Array): Promise<void> {
    try {
      await to.write(chunk)
    } catch (error) {
      throw this.failed(error)
    }
  }

  private failed(error: unknown): Error {
    const { code, message } = error instanceof Error ? (error as NodeJS.ErrnoException) : { code: undefined, message: String(error) }
    if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return new SinkClosed()
    return new JianbaoError(
      code === 'ENOSPC' ? 'disk-full' : 'write-failed',
      'export',
      { zh: `写不出去：${message}`, en: `Cannot write: ${message}` },
      { zh: '请检查磁盘空间和写入权限，再导出一次', en: 'Check the space and the permissions of the disk, and export again' },
      { cause: error },
    )
  }
}

const isStream = (to: ByteSink | Writable): to is Writable => 'writableEnded' in to

import type { Said } from './said.js'

export type Stage = 'read' | 'repair' | 'normalize' | 'split' | 'outline' | 'segment' | 'extract' | 'check' | 'write' | 'discover' | 'ingest' | 'library' | 'export' | 'cli'

/** An input that could not be processed: what is wrong, where, and what to do, in Chinese and English. */
export class JianbaoError extends Error {
  override readonly name = 'JianbaoError'
  constructor(
    readonly code: string,
    readonly stage: Stage,
    readonly said: Said,
    readonly hint: Said,
    options?: { cause?: unknown },
  ) {
    super(`${said.zh} / ${said.en}`, options)
  }
  toJSON(): { code: string; stage: Stage; message: Said; hint: Said } {
    return { code: this.code, stage: this.stage, message: this.said, hint: this.hint }
  }
}

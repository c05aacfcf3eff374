import type { Entry, Journal } from '../library/journal.js'

/** As many entries a transaction: it costs as much as a few documents, and pages of an index are written once for all of them. */
const SIZE = 64
/** … but none waits longer than this, ms. */
const PATIENCE = 500

/** Writes entries in batches, one batch at a time. What is written is told only after the transaction has ended. */
export class BatchWriter {
  private batch: { entry: Entry; done: () => void; fail: (error: unknown) => void }[] = []
  private timer: NodeJS.Timeout | null = null
  private busy: Promise<void> = Promise.resolve()

  constructor(private readonly journal: Journal) {}

  /** Resolves when the entry is in the library. */
  add(entry: Entry): Promise<void> {
    return new Promise((done, fail) => {
      this.batch.push({ entry, done, fail })
      if (this.batch.length >= SIZE) void this.flush()
      else this.timer ??= setTimeout(() => void this.flush(), PATIENCE)
    })
  }

  /** Writes what waits. Never rejects: each entry's own promise says how it went. */
  flush(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer)
    this.timer = null
    const batch = this.batch
    this.batch = []
    if (batch.length > 0)
      this.busy = this.busy.then(() => this.journal.write(batch.map(({ entry }) => entry))).then(
        () => batch.forEach(({ done }) => done()),
        (error: unknown) => batch.forEach(({ fail }) => fail(error)),
      )
    return this.busy
  }
}

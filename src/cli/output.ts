/** Standard output as a sink of whole lines. */
export class Output {
  /** The reader went away (head, less): nothing more is wanted. */
  closed = false

  constructor(private readonly stream: NodeJS.WriteStream = process.stdout) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      this.closed = true
    })
  }

  /** Writes and waits until it is taken, so that a slow reader slows the work down and memory does not fill. */
  async write(text: string): Promise<void> {
    if (this.closed) return
    await new Promise<void>((done, fail) => {
      this.stream.write(text, (error) => {
        if (!error) return done()
        if ((error as NodeJS.ErrnoException).code !== 'EPIPE') return fail(error)
        this.closed = true
        done()
      })
    })
  }
}

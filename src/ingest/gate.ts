/** Lets through what fits: each takes as much room as it says and gives it back. The others wait in order. */
export class Gate {
  private used = 0
  private readonly waiting: { size: number; go: () => void }[] = []
  constructor(private readonly room: number) {}

  /** @param size what is larger than all the room goes in alone */
  async enter(size = 1): Promise<void> {
    if (this.waiting.length === 0 && this.fits(size)) this.used += size
    else await new Promise<void>((go) => this.waiting.push({ size, go }))
  }
  leave(size = 1): void {
    this.used -= size
    while (this.waiting.length > 0 && this.fits(this.waiting[0]!.size)) {
      const next = this.waiting.shift()!
      this.used += next.size
      next.go()
    }
  }
  /** Resolves when nobody is inside. */
  async empty(): Promise<void> {
    await this.enter(this.room)
    this.leave(this.room)
  }

  private fits(size: number): boolean {
    return this.used === 0 || this.used + size <= this.room
  }
}

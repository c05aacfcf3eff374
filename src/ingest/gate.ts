/** Lets a limited number through at a time; the others wait in order. */
export class Gate {
  private free: number
  private readonly waiting: (() => void)[] = []
  constructor(private readonly places: number) {
    this.free = places
  }

  async enter(): Promise<void> {
    if (this.free > 0) this.free--
    else await new Promise<void>((go) => this.waiting.push(go))
  }
  leave(): void {
    const next = this.waiting.shift()
    if (next) next()
    else this.free++
  }
  /** Resolves when nobody is inside. */
  async empty(): Promise<void> {
    for (let i = 0; i < this.places; i++) await this.enter()
    for (let i = 0; i < this.places; i++) this.leave()
  }
}

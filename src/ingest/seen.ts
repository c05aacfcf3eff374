/** A set of ids of rows, a bit each: a million files take 125 kB. */
export class SeenIds {
  private bits = new Uint8Array(1024)

  add(id: number): void {
    const at = id >> 3
    if (at >= this.bits.length) {
      const grown = new Uint8Array(Math.max(at + 1, this.bits.length * 2))
      grown.set(this.bits)
      this.bits = grown
    }
    this.bits[at]! |= 1 << (id & 7)
  }
  has(id: number): boolean {
    return ((this.bits[id >> 3] ?? 0) & (1 << (id & 7))) !== 0
  }
}

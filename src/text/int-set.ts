/** Beyond this a set grows as it is filled. */
const MOST_EXPECTED = 1 << 16

/** A set of 32-bit integers with open addressing: a tenth of what `Set` takes where millions are added. Zero is no member. */
export class IntSet {
  private slots: Int32Array
  size = 0

  /** @param expected about how many members it will have: room is made for them at once */
  constructor(expected = 0) {
    this.slots = new Int32Array(1 << Math.max(12, Math.ceil(Math.log2(2 * Math.min(expected, MOST_EXPECTED) + 1))))
  }

  add(value: number): void {
    const { slots } = this
    const at = slotOf(slots, value)
    if (slots[at] !== 0) return
    slots[at] = value
    if (++this.size * 2 > slots.length) this.grow()
  }

  has(value: number): boolean {
    return this.slots[slotOf(this.slots, value)] !== 0
  }

  private grow(): void {
    const slots = new Int32Array(this.slots.length * 4)
    for (const value of this.slots) if (value !== 0) slots[slotOf(slots, value)] = value
    this.slots = slots
  }
}

/** Where a value stands, or the free place where it would. Its bits are mixed first (Fibonacci hashing), so that neighbours part. */
function slotOf(slots: Int32Array, value: number): number {
  const mask = slots.length - 1
  let at = (Math.imul(value, 0x9e3779b1) >>> 8) & mask
  while (slots[at] !== 0 && slots[at] !== value) at = (at + 1) & mask
  return at
}

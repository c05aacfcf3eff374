import type { Span } from '../../src/model/span.js'

/** A name read from the text, with its place where it is one piece of it. */
export interface Name {
  text: string
  span: Span | null
}

/** What a sentence has said so far. */
export class Topic {
  /** Subject of a share: what 占… is said of. */
  subject: Name | null = null
  /** The last share said of the subject (占…比重); a change in points goes on with it. */
  share: Name | null = null
  /** Words before a colon that head the rest of the line: 业务总收入：全年度预算…. */
  head: Name | null = null
  /** The first name of the sentence: what a 合计 at its end adds up. */
  first: Name | null = null
  /** The sub-unit spoken of: 铁山区, 少数地区. */
  scope: string | null = null
  /** The body or place that the line or its section is about. */
  lineScope: string | null = null
  /** A plan, a goal or a forecast was announced in this sentence (true), or it looked back (false). */
  future: boolean | null = null
  /** The paragraph tells plans from here on. */
  linePlan = false
  private known: Name | null = null
  private later: ((known: Name | null) => Name | null) | null = null
  private waiting = 0

  /** What the last number measured; numbers without a name of their own go on with it. */
  get name(): Name | null {
    if (this.later) this.settle(this.later(this.known))
    return this.known
  }
  set name(name: Name | null) {
    this.settle(name)
  }
  /** Is there a name? Told without reading one, where there was one before. */
  get isNamed(): boolean {
    return this.known !== null || this.name !== null
  }
  /** A subject, which takes the place of what was spoken of. Read only when a number has no name of its own: few need it, and it takes a tagger. */
  nameLater(subject: () => Name | null): void {
    const before = this.take()
    this.later = (known) => subject() ?? before(known)
  }
  /** A name where there is none. */
  nameIfNone(read: () => Name | null): void {
    const before = this.take()
    this.later = (known) => before(known) ?? read()
  }

  private settle(name: Name | null): void {
    this.known = name
    this.later = null
    this.waiting = 0
  }
  private take(): (known: Name | null) => Name | null {
    // A line of a hundred thousand sentences must not wait with all of its subjects.
    if (++this.waiting > MOST_WAITING) void this.name
    return this.later ?? ((known) => known)
  }
}
const MOST_WAITING = 16

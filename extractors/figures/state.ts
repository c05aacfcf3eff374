import type { Span } from '../../src/model/span.js'

/** A name read from the text, with its place where it is one piece of it. */
export interface Name {
  text: string
  span: Span | null
}

/** What a sentence has said so far. */
export interface Topic {
  /** What the last number measured; numbers without a name of their own go on with it. */
  name: Name | null
  /** Subject of a share: what 占… is said of. */
  subject: Name | null
  /** The last share said of the subject (占…比重); a change in points goes on with it. */
  share: Name | null
  /** Words before a colon that head the rest of the line: 业务总收入：全年度预算…. */
  head: Name | null
  /** The first name of the sentence: what a 合计 at its end adds up. */
  first: Name | null
  /** The sub-unit spoken of: 铁山区, 少数地区. */
  scope: string | null
  /** The body or place that the line or its section is about. */
  lineScope: string | null
  /** A plan, a goal or a forecast was announced in this sentence (true), or it looked back (false). */
  future: boolean | null
  /** The paragraph tells plans from here on. */
  linePlan: boolean
}

export const noTopic = (): Topic => ({ name: null, subject: null, share: null, head: null, first: null, scope: null, lineScope: null, future: null, linePlan: false })

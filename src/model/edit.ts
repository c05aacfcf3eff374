import type { Span } from './span.js'

/** One change of a text: the span is replaced. `inferred`: the replacement is a guess, not proved by what is left in the source. */
export interface Edit extends Span {
  replacement: string
  /** Id of the rule that made it. */
  by: string
  inferred: boolean
}

/** A rule that mends a text. It never changes the string itself: the engine applies its edits and keeps the map. */
export interface Mender {
  id: string
  /** Edits in coordinates of `text`, sorted, not overlapping. */
  edits(text: string): Edit[]
}

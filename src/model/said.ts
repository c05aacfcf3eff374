import type { Span } from './span.js'

/** A message to a person, in Chinese first and English beside it. */
export interface Said {
  zh: string
  en: string
}

/** Something that lowers trust in one thing read: damage nearby, an inherited unit, two possible readings. */
export interface Doubt {
  code: string
  message: Said
}

/** Something of the source that could not be read, or was read only in part. */
export interface Loss extends Doubt {
  span?: Span
}

/** What the reader saw and kept apart from the body: navigation left out, tracked deletions, hidden text, insertions. */
export interface Remark {
  code: string
  message: Said
  /** Where it stands in `source.text`; null for what was left out of it. */
  span: Span | null
  quote: string
}

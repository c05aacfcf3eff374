import type { MappedText } from '../model/source-map.js'
import { convert, type Script } from './convert.js'
import { digitSpaces } from './digit-spaces.js'
import { thousands } from './thousands.js'

export { linesOf } from './lines.js'

export interface Normalized {
  mapped: MappedText
  /** One-to-one changes, which are only counted: `t2s`, `width`, `punctuation`. */
  conversions: { by: string; count: number }[]
  /** What the text was written in. */
  script: Script
}

/** Repaired text → clean text. Changes of length are edits (`thousands`, `spaces`); the rest is counted. */
export function normalize(mapped: MappedText): Normalized {
  const { text, conversions, script } = convert(mapped.text)
  let clean = mapped.withText(text)
  clean = clean.apply(digitSpaces(clean.text))
  clean = clean.apply(thousands(clean.text))
  return { mapped: clean, conversions, script }
}

import type { RawDocument } from '../model/document.js'
import { MappedText } from '../model/source-map.js'
import { REPAIRERS } from './repairers.js'
import { traitsOf } from './traits.js'

/** Raw text → the text as it was written: every change is an edit of `mapped.edits`, named for its repairer. */
export function repair(doc: RawDocument): { mapped: MappedText } {
  let mapped = MappedText.of(doc.text)
  const traits = traitsOf(doc.text)
  for (const repairer of REPAIRERS) {
    if (repairer.concerns?.(traits) === false) continue
    mapped = mapped.apply(repairer.edits(mapped.text))
  }
  return { mapped }
}

import type { Block } from '../model/block.js'
import type { RawDocument } from '../model/document.js'
import type { Edit } from '../model/edit.js'
import { MappedText } from '../model/source-map.js'
import { REPAIRERS } from './repairers.js'
import { traitsOf } from './traits.js'

/** Raw text → the text as it was written: every change is an edit of `mapped.edits`, named for its repairer. */
export function repair(doc: RawDocument): { mapped: MappedText } {
  let mapped = MappedText.of(doc.text)
  const traits = traitsOf(doc.text)
  const fixed = doc.blocks.filter((block) => block.kind !== 'paragraph' && block.kind !== 'item')
  for (const repairer of REPAIRERS) {
    if (repairer.concerns?.(traits) === false) continue
    const edits = repairer.edits(mapped.text)
    mapped = mapped.apply(repairer.joinsLines === true && fixed.length > 0 ? outside(mapped, edits, fixed) : edits)
  }
  return { mapped }
}

/** Without the edits that would join a cell, a heading, a note or furniture to its neighbour. */
function outside(mapped: MappedText, edits: readonly Edit[], fixed: readonly Block[]): Edit[] {
  let next = 0
  return edits.filter((edit) => {
    const start = mapped.toSource(edit.start)
    const end = mapped.toSource(edit.end)
    while (next < fixed.length && fixed[next]!.span.end < start) next++
    return next === fixed.length || fixed[next]!.span.start > end
  })
}

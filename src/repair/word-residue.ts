import type { Edit } from '../model/edit.js'
import { deletions } from './deletions.js'
import type { Repairer } from './repairer.js'
import { TRAIT } from './traits.js'

/** `[bookmark: _GoBack]` as converters print a bookmark, and the field codes of a table of contents. */
const RESIDUE = /\[bookmark:[^\]\n]{0,80}\]|\bTOC \\o "[^"\n]{1,9}"(?: \\[a-z])*|\b(?:PAGEREF|HYPERLINK \\l) "?_Toc\d{1,12}"?(?: \\[a-z])*/gi

/** What Word keeps for itself and a converter let out. */
export const wordResidue: Repairer = {
  id: 'word-residue',
  concerns: ({ bits }) => (bits & (TRAIT.bracket | TRAIT.backslash)) !== 0,
  edits: (text): Edit[] => deletions(text, RESIDUE, 'word-residue'),
}

import type { Mender } from '../model/edit.js'
import type { Traits } from './traits.js'

/** A mender of damage that no author wrote. */
export interface Repairer extends Mender {
  /** Can there be anything to mend in a text of these traits? Absent: always look. */
  concerns?(traits: Traits): boolean
  /** It takes line breaks out: its edits never join what the reader found to be cells, headings or notes. */
  joinsLines?: boolean
}

import type { Block } from './block.js'
import type { Loss, Remark } from './said.js'

export type Format = 'txt' | 'html' | 'docx'

/** What a reader makes of bytes. `text` is the raw text: all spans of the output point into it. */
export interface RawDocument {
  format: Format
  /** IANA name of the encoding the bytes were decoded from; null where the format fixes it (docx). */
  encoding: string | null
  text: string
  blocks: Block[]
  losses: Loss[]
  remarks: Remark[]
}

import type { Span } from './span.js'

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'note' | 'furniture'

/** One unit of layout in `source.text`, as the reader found it. Blocks are in reading order and do not overlap. */
export interface Block {
  kind: BlockKind
  span: Span
  /** Where a person finds it again: "p14", "page 3", "table 2 r4c1". */
  locator: string
  table?: number
  row?: number
  column?: number
  rowSpan?: number
  columnSpan?: number
  /** The cell names its row or column. */
  header?: boolean
  /** Heading depth where the format says it (h1 = 1, Word's outline level). */
  level?: number
}

import type { Period, ReportKind, SectionRole } from './analysis.js'
import type { Block, BlockKind } from './block.js'
import type { MappedText } from './source-map.js'
import type { Doubt } from './said.js'
import type { Span } from './span.js'

/** One line of the clean text; spans without the line break. A table cell is a line of its own. */
export interface Line extends Span {
  kind: BlockKind
  /** The reader's block it came from (the first, where hard-wrapped lines were joined). */
  block: Block | null
}

/** The document after repair and normalize. All stages after it work on `text`; `mapped` leads back to the source. */
export interface CleanDocument {
  mapped: MappedText
  /** Simplified characters, half-width digits and letters, full-width punctuation ，。；：（）, no noise. */
  text: string
  lines: Line[]
}

/** One report of the document (篇一, 篇二 …), in clean coordinates, with what its head says of it. */
export interface ReportPart {
  span: Span
  title: string | null
  /** The lines of the title, so that they are not read as headings or sentences. */
  titleSpan: Span | null
  issuer: string | null
  kind: ReportKind
  period: Period | null
  doubts: Doubt[]
  lines: Line[]
}

/** A heading and the section below it, in clean coordinates. */
export interface Section {
  /** The heading itself, number included, without the full stop that ends a run-in heading. */
  span: Span
  number: string | null
  title: string
  /** 1 = top. */
  level: number
  role: SectionRole
  /** Index of the parent in the list of sections, or -1. */
  parent: number
  /** From the heading's start to the next heading of the same or a higher level. */
  section: Span
  defects: string[]
}

import type { Block } from '../model/block.js'
import type { RawDocument } from '../model/document.js'
import { isBlank } from '../model/span.js'
import { markdownLines } from './markdown.js'

/**
 * Plain text or markdown: the text stays exactly as decoded, one block a line that is not blank. Form feeds count pages.
 * Locators: "p14" is the 14th such line, "page 3 p2" the second on the third page.
 */
export function readText(text: string): RawDocument {
  const lines = lineSpans(text)
  const blocks = markdownLines(text, lines) ?? lines.map((line): Block => ({ kind: 'paragraph', span: { start: line.start, end: line.end }, locator: line.locator }))
  return { format: 'txt', encoding: null, text, blocks, losses: [], remarks: [] }
}

/** A line that is not blank, without the white space at its ends. */
export interface TextLine {
  start: number
  end: number
  locator: string
}

const LF = 0x0a
const CR = 0x0d
const FF = 0x0c
const LINE_SEPARATOR = 0x2028
const PARAGRAPH_SEPARATOR = 0x2029

function lineSpans(text: string): TextLine[] {
  const lines: TextLine[] = []
  const paged = text.includes('\f')
  let page = 1
  let ordinal = 0
  let start = -1
  let end = 0
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : LF
    if (code === LF || code === CR || code === FF || code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR) {
      if (start >= 0) {
        ordinal++
        lines.push({ start, end, locator: paged ? `page ${page} p${ordinal}` : `p${ordinal}` })
        start = -1
      }
      if (code === FF && i < text.length) {
        page++
        ordinal = 0
      }
    } else if (!isBlank(code)) {
      if (start < 0) start = i
      end = i + 1
    }
  }
  return lines
}

import type { Block } from '../model/block.js'
import type { RawDocument } from '../model/document.js'
import { trimSpan } from '../model/span.js'
import { markdownBlocks } from './markdown.js'

/**
 * Plain text or markdown: the text stays exactly as decoded, one block a line that is not blank. Form feeds count pages.
 * Locators: "p14" is the 14th such line, "page 3 p2" the second on the third page.
 */
export function readText(text: string): RawDocument {
  const lines = lineBlocks(text)
  return { format: 'txt', encoding: null, text, blocks: markdownBlocks(text, lines) ?? lines, losses: [], remarks: [] }
}

/** Line and page breaks. A regex walks them: V8 optimises a loop over charCodeAt here into one a thousand times slower on large files. */
const BREAK = /[\n\r\f\u2028\u2029]/g

/** A paragraph for each line that is not blank, without the white space at its ends. */
function lineBlocks(text: string): Block[] {
  const lines: Block[] = []
  const paged = text.includes('\f')
  let page = 1
  let ordinal = 0
  let from = 0
  const close = (to: number): void => {
    const span = trimSpan(text, { start: from, end: to })
    if (span.start === span.end) return
    ordinal++
    lines.push({ kind: 'paragraph', span, locator: paged ? `page ${page} p${ordinal}` : `p${ordinal}` })
  }
  for (const hit of text.matchAll(BREAK)) {
    close(hit.index)
    from = hit.index + 1
    if (hit[0] === '\f') {
      page++
      ordinal = 0
    }
  }
  close(text.length)
  return lines
}

import { isBlank } from '../model/span.js'

/** A line that is not blank, without the white space at its ends. */
export interface TextLine {
  start: number
  end: number
  /** Blank columns before it, a full-width blank counted twice. */
  indent: number
  /** Line breaks between it and the line before that is not blank; 1 where they are adjacent. */
  breaks: number
  /** A form feed stands between it and the line before. */
  newPage: boolean
}

const FORM_FEED = 0x0c

export function textLines(text: string): TextLine[] {
  const lines: TextLine[] = []
  let breaks = 0
  let newPage = false
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf('\n', from)
    const to = newline < 0 ? text.length : newline
    let start = from
    let indent = 0
    for (; start < to && isBlank(text.charCodeAt(start)); start++) {
      const code = text.charCodeAt(start)
      if (code === FORM_FEED) {
        newPage = true
        indent = 0
      } else indent += code > 0x2000 ? 2 : 1
    }
    let end = to
    let pageAfter = false
    for (; end > start && isBlank(text.charCodeAt(end - 1)); end--) pageAfter ||= text.charCodeAt(end - 1) === FORM_FEED
    if (end > start) {
      lines.push({ start, end, indent, breaks, newPage })
      breaks = 0
      newPage = pageAfter
    }
    breaks++
    from = to + 1
  }
  return lines
}

/** Columns of a span as a printer counts them: two for a hanzi or full-width mark, one for ASCII. */
export function columns(text: string, start: number, end: number): number {
  let width = end - start
  for (let i = start; i < end; i++) if (text.charCodeAt(i) >= 0x80) width++
  return width
}

/** Columns of a line with its indent; one deeper than that of a paragraph is a position in a layout and not counted. */
export const lineColumns = (text: string, line: TextLine): number => columns(text, line.start, line.end) + (line.indent <= PARAGRAPH_INDENT ? line.indent : 0)
const PARAGRAPH_INDENT = 8

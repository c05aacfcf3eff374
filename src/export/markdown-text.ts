const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const SPECIAL = /[&<>\\`*_[\]|~#!]/g
const BREAKS = /[\r\n\u2028\u2029]+/g
const INVISIBLE = /[\u0000-\u0008\v\f\u000e-\u001f\u007f]/g

/** Words that Markdown shows as they are, on one line: no HTML, no links, no new cells. */
export const markdownText = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .replace(SPECIAL, (mark) => MARKS[mark] ?? `\\${mark}`)
    .replace(BREAKS, '<br>')

/** The same outside a table, where nothing may begin a list, a heading or a quotation. */
export const markdownLine = (text: string): string => markdownText(text.trim()).replaceAll('<br>', ' ').replace(/^(\d+)([.)])/, '$1\\$2').replace(/^([-+=])/, '\\$1')

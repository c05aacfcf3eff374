import type { Notes } from './notes.js'

/** What XML 1.0 has no place for: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const FORBIDDEN = /[\u0000-\u0008\v\f\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
/** Excel reads _x000D_ as the character it numbers; a text that has one has its underscore numbered. */
const NUMBERED = /_(?=x[0-9A-Fa-f]{4}_)/g
const SPECIAL = /[&<>\r\u0000-\u0008\v\f\u000e-\u001f\ufffe\uffff\ud800-\udfff]|_x[0-9A-Fa-f]{4}_/
const OUTER_SPACE = /^\s|\s$|[\n\t]/

/** A text as the inside of a cell `<is>`; what XML forbids is left out and noted. */
export function inlineString(text: string, notes: Notes): string {
  const space = OUTER_SPACE.test(text) ? ' xml:space="preserve"' : ''
  return `<is><t${space}>${SPECIAL.test(text) ? escapeXml(text, notes) : text}</t></is>`
}

/** A text without what XML has no place for. @param removed is called for each character */
export const withoutForbidden = (text: string, removed?: () => void): string =>
  text.replace(FORBIDDEN, () => {
    removed?.()
    return ''
  })

function escapeXml(text: string, notes: Notes): string {
  return withoutForbidden(text, () => notes.add('control')).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;').replace(NUMBERED, '_x005F_')
}

/** An attribute's value. */
export const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Cuts a text to a length, never within a surrogate pair, and says so at its end. */
export function cutText(text: string, limit: number, lang: 'zh' | 'en', notes: Notes): string {
  if (text.length <= limit) return text
  notes.add('cut')
  const note = lang === 'zh' ? `……〔已截短：全文 ${text.length} 字，超过 Excel 单元格上限〕` : ` … [cut: ${text.length} characters, more than an Excel cell takes]`
  const end = Math.max(0, limit - note.length)
  const last = text.charCodeAt(end - 1)
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? end - 1 : end) + note
}

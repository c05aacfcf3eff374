const WIDE = String.raw`\u2e80-\u9fff\uf900-\ufaff\uff01-\uffee\u3000-\u303f\u2018-\u201d`
/** White space of the markup, a line end in it, next to a wide character: an editor's line wrap, not a space. */
const WRAP_AFTER_WIDE = new RegExp(String.raw`(?<=[${WIDE}])[ \t\f\r]*\n[ \t\f\r\n]*`, 'g')
const WRAP_BEFORE_WIDE = new RegExp(String.raw`(?<![ \t\f\r\n])[ \t\f\r]*\n[ \t\f\r\n]*(?=[${WIDE}])`, 'g')
const RUN = /[ \t\f\r\n]+/g
const ENDS = /^[\s\u200b\ufeff]+|(?<![\s\u200b\ufeff])[\s\u200b\ufeff]+$/g

/** The text of one line as a browser shows it: runs of white space are one space, source line wraps in Chinese are none. */
export function inlineText(raw: string): string {
  if (raw.trim() === '') return ''
  const joined = raw.includes('\n') ? raw.replace(WRAP_AFTER_WIDE, '').replace(WRAP_BEFORE_WIDE, '') : raw
  return joined.replace(RUN, ' ').replace(ENDS, '')
}

const UP = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const DOWN = '₀₁₂₃₄₅₆₇₈₉'

/** Raised and lowered digits keep their meaning as characters: m² is not m2, 10⁸ is not 108. */
export function superscript(text: string, position: 'sup' | 'sub'): string {
  const trimmed = text.trim()
  if (!/^[+-]?\d{1,4}$/.test(trimmed)) return text
  const digits = position === 'sup' ? UP : DOWN
  return [...trimmed].map((c) => (c === '-' ? '⁻' : c === '+' ? '⁺' : digits[Number(c)]!)).join('')
}

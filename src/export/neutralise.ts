/** What spreadsheets take for the start of a formula, in both widths. */
const STARTS = new Set('=+-@＝＋－＠')
/** White space, invisible marks and quotes that a spreadsheet may drop before it looks: they hide nothing. */
const SKIPPED = /^[\s\p{Cf}\p{Cc}"'“”‘’＂＇`]*/u
const SKIPPED_FIRST = /^[\s\p{Cf}\p{Cc}"'“”‘’＂＇`=+\-@＝＋－＠]/u
/** A plain number, a percentage: read as a number, never as a formula. */
const NUMBER = /^[+-]?\d[\d,]*(?:\.\d+)?%?$/

/**
 * Text that a spreadsheet would run as a formula gets an apostrophe in front, which makes it text there: = + - @ and their
 * full-width forms, also behind blanks and quotes; and all that begins with TAB, CR or LF. A number in a text cell stays one.
 * After OWASP, “CSV Injection”.
 */
export function neutralise(text: string): string {
  if (!SKIPPED_FIRST.test(text) || NUMBER.test(text)) return text
  const first = text.charCodeAt(0)
  if (first === 0x09 || first === 0x0a || first === 0x0d) return `'${text}`
  const at = SKIPPED.exec(text)![0].length
  return STARTS.has(text.charAt(at)) ? `'${text}` : text
}

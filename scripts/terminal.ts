/** Columns and colours of a terminal, Chinese characters two columns wide. */
const colour = process.stdout.isTTY && process.env['NO_COLOR'] === undefined
const style = (on: number, off: number) => (text: string): string => (colour ? `\u001b[${on}m${text}\u001b[${off}m` : text)
export const bold = style(1, 22)
export const dim = style(2, 22)
export const cyan = style(36, 39)
export const yellow = style(33, 39)

const ANSI = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g')
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/
const widthOf = (character: string): number => (WIDE.test(character) || character.length > 1 ? 2 : 1)

/** Columns that a text takes. */
export const width = (text: string): number => Array.from(text.replace(ANSI, '')).reduce((sum, c) => sum + widthOf(c), 0)

/** A plain text cut to so many columns, with an ellipsis where something was cut. */
export function cut(text: string, columns: number): string {
  if (width(text) <= columns) return text
  let out = ''
  let used = 1
  for (const c of text) {
    used += widthOf(c)
    if (used > columns) break
    out += c
  }
  return `${out}…`
}

/** Filled with blanks to so many columns. */
export const pad = (text: string, columns: number): string => text + ' '.repeat(Math.max(0, columns - width(text)))

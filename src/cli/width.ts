/** Scripts and marks that take two columns on a terminal. Source: Unicode East Asian Width W and F, the blocks that occur in Chinese text. */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u

/** Columns that a text takes on a terminal. */
export function widthOf(text: string): number {
  let width = 0
  for (const char of text) width += WIDE.test(char) ? 2 : 1
  return width
}

/** As much of a text as fits, with … for what was cut. */
export function fitted(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text
  let width = 1
  let out = ''
  for (const char of text) {
    width += WIDE.test(char) ? 2 : 1
    if (width > columns) break
    out += char
  }
  return `${out}…`
}

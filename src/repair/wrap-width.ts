import { lineColumns, type TextLine } from './text-lines.js'

/** Lines shorter than this are headings, cells, signatures: they say nothing of a page's width. */
const SHORTEST = 36
const WIDEST = 240
/** Fewer wrapped lines prove nothing. */
const FEWEST = 4

/** How far a line may fall short of the width and still be full: proportional digits, justified text. */
export const slack = (width: number): number => Math.max(3, Math.round(width * 0.06))

/**
 * The width at which the lines of a text are broken, in columns, or null where a line is a paragraph. Wrapped text has many lines of
 * one width that end inside a sentence, and next to none that is longer.
 * @param prose tells the lines that are no rows of a table
 * @param open tells the lines that end inside a sentence and are followed by what can run on
 */
export function wrapWidth(text: string, lines: readonly TextLine[], prose: (i: number) => boolean, open: (i: number) => boolean): number | null {
  const all = new Uint32Array(WIDEST + 1)
  const broken = new Uint32Array(WIDEST + 1)
  let long = 0
  let openLines = 0
  lines.forEach((line, i) => {
    const width = line.end - line.start > WIDEST ? WIDEST : Math.min(WIDEST, lineColumns(text, line))
    if (width < SHORTEST || !prose(i)) return
    long++
    all[width]!++
    if (width === WIDEST || !open(i)) return
    openLines++
    broken[width]!++
  })
  if (openLines < FEWEST) return null
  let best = 0
  let most = 0
  for (let top = SHORTEST; top < WIDEST; top++) {
    let count = 0
    for (let w = Math.max(SHORTEST, top - slack(top)); w <= top; w++) count += broken[w]!
    if (count > most) {
      most = count
      best = top
    }
  }
  let longer = 0
  for (let w = best + slack(best) + 1; w <= WIDEST; w++) longer += all[w]!
  return most >= FEWEST && most >= openLines * 0.4 && longer <= long * 0.04 ? best : null
}

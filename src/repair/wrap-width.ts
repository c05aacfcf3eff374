import { lineColumns, type TextLine } from './text-lines.js'

/** Lines shorter than this are headings, cells, signatures: they say nothing of a page's width. */
const SHORTEST = 36
const WIDEST = 240
/** Fewer wrapped lines prove nothing by themselves. */
const FEWEST = 4
/** … but so many are enough where every long line of the text agrees. */
const FEWEST_AGREEING = 3
/** Agreement of all is asked of texts of a page or so. */
const FEW = 12

/** How far a line may fall short of the width and still be full: proportional digits, justified text. */
export const slack = (width: number): number => Math.max(3, Math.round(width * 0.06))

/**
 * How a line ends. `none`: it is no prose, but the row of a table. `whole`: nothing can go on from it. `open`: inside a sentence, and
 * what follows can run on. `torn`: as `open`, without a mark, and both are running text. `pause`: after ；, and what follows can run on.
 */
export type LineEnd = 'none' | 'whole' | 'open' | 'torn' | 'pause'

/**
 * The width at which the lines of a text are broken, in columns, or null where a line is a paragraph. Wrapped text has many lines of
 * one width that end inside a sentence, and next to none that is longer.
 * @param full tells whether a line that something goes on from is full at a width
 */
export function wrapWidth(text: string, lines: readonly TextLine[], endOf: (i: number) => LineEnd, full: (i: number, width: number) => boolean): number | null {
  const all = new Uint32Array(WIDEST + 1)
  const broken = new Uint32Array(WIDEST + 1)
  let long = 0
  let openLines = 0
  const few: { i: number; end: LineEnd }[] = []
  lines.forEach((line, i) => {
    const width = line.end - line.start > WIDEST ? WIDEST : Math.min(WIDEST, lineColumns(text, line))
    if (width < SHORTEST) return
    const end = endOf(i)
    if (end === 'none') return
    long++
    all[width]!++
    if (width === WIDEST || end === 'whole') return
    if (few.length <= FEW) few.push({ i, end })
    if (end === 'pause') return
    openLines++
    broken[width]!++
  })
  if (openLines >= FEWEST) {
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
    if (most >= FEWEST && most >= openLines * 0.4 && longer <= long * 0.04) return best
  }
  const widest = all.findLastIndex((count) => count > 0)
  const agree = few.length >= FEWEST_AGREEING && few.length <= FEW && widest < WIDEST && few.some(({ end }) => end === 'torn') && few.every(({ i }) => full(i, widest))
  return agree ? widest : null
}

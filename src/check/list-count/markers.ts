import { isBlank, type Span } from '../../model/span.js'
import { findMark, LIST_STYLES, readListMark, standsMark, type ListStyle } from '../../text/list-marks.js'
import type { CheckView } from '../kit.js'

/** How far an inline list may go on within its line, and over how many lines a list of lines. */
const LONGEST_INLINE = 4000
const MOST_LINES = 400
const MOST_BLANKS = 60

/** The items of a list: where each begins, to the first mark of its text. */
export interface Items {
  places: readonly Span[]
  /** Value of the last number, or the count of dashes: tells a lost item apart from a lost number. */
  last: number
}

/** The list that begins right at `at` of a line (or in the lines below it); null where no list does. */
export function itemsFrom({ text, lines }: CheckView, line: number, at: number): Items | null {
  const here = skipBlanks(text, at, lines[line]!.end)
  if (here < lines[line]!.end) {
    const style = LIST_STYLES.find((one) => one.isInline && standsMark(text, here, one.opens(1)))
    return style ? inline(text, lines[line]!, here, style, below(text, lines, line + 1)) : null
  }
  return below(text, lines, line + 1)()
}

/** Items marked within one line: 一是…；二是…; those of the lines below that go on with the count are added. */
function inline(text: string, line: Span, at: number, style: ListStyle, goesOn: (style: ListStyle, from: number) => Items | null): Items {
  const places: Span[] = []
  const end = Math.min(line.end, at + LONGEST_INLINE)
  for (let value = 1, from = at; ; value++) {
    const next = value === 1 ? at : findMark(text, from, end, style.opens(value))
    if (next < 0) break
    places.push(headOf(text, next, line.end))
    from = next + 1
  }
  const more = goesOn(style, places.length)
  return { places: more ? [...places, ...more.places] : places, last: more?.last ?? places.length }
}

/** Items that open the lines from `first` on. */
function below(text: string, lines: CheckView['lines'], first: number): (style?: ListStyle, from?: number) => Items | null {
  return (wanted, from = 0) => {
    let style = wanted
    let last = from
    const places: Span[] = []
    for (let i = first; i < lines.length && i < first + MOST_LINES; i++) {
      const { start, end, kind } = lines[i]!
      const at = skipBlanks(text, start, end)
      if (at === end) continue
      if (kind === 'cell') break
      if (!style) {
        style = LIST_STYLES.find((one) => standsMark(text, at, one.opens(1)))
        if (!style) return dashes(text, lines, i)
        last = 1
        places.push(headOf(text, at, end))
        continue
      }
      const value = [last + 1, last + 2, 1].find((n) => standsMark(text, at, style!.opens(n)))
      if (value === 1 || outranks(text, at, style)) break
      if (value === undefined) {
        // An inline list goes on in the next line or not at all.
        if (wanted) break
        continue
      }
      last = value
      places.push(headOf(text, at, end))
    }
    return places.length > 0 ? { places, last } : null
  }
}

/** ——保持…, each a line of its own. */
function dashes(text: string, lines: CheckView['lines'], first: number): Items | null {
  const places: Span[] = []
  for (let i = first; i < lines.length && i < first + MOST_LINES; i++) {
    const at = skipBlanks(text, lines[i]!.start, lines[i]!.end)
    if (!text.startsWith('——', at)) break
    places.push(headOf(text, at, lines[i]!.end))
  }
  return places.length > 1 ? { places, last: places.length } : null
}

/** Does the line open with the mark of a list above this one? */
function outranks(text: string, at: number, { rank }: ListStyle): boolean {
  const mark = readListMark(text, at)
  return mark !== null && mark.style.rank < rank && mark.style.rank < 4
}

/** The mark and the words up to the first punctuation. */
function headOf(text: string, at: number, end: number): Span {
  const words = /^(?:——|[^，。；：]{1,3}[、.．），：]?)[^，。；：！？\n]{0,40}/.exec(text.slice(at, Math.min(end, at + 48)))
  return { start: at, end: at + (words ? words[0].trimEnd().length : 1) }
}

function skipBlanks(text: string, from: number, end: number): number {
  let at = from
  while (at < end && at < from + MOST_BLANKS && isBlank(text.charCodeAt(at))) at++
  return at
}

import { isBlank, type Span } from '../../model/span.js'
import type { CheckView } from '../kit.js'

const HANZI = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四', '十五', '十六', '十七', '十八', '十九', '二十']
/** The first circled number, less one. */
const CIRCLED = 0x245f

/** A way to count items off. `opens` gives the ways to write the mark of an item. */
interface Style {
  /** Lists of a smaller rank end those of a larger one. */
  rank: number
  opens(value: number): readonly string[]
  /** Whether the marks also stand within a line. */
  isInline: boolean
}

const hanzi = (write: (numeral: string) => readonly string[]) => (value: number): readonly string[] => (value < HANZI.length ? write(HANZI[value]!) : [])
/** Marks of items in the usual order of their depth (GB/T 9704: 一、（一）1.（1）). */
export const STYLES: readonly Style[] = [
  { rank: 1, opens: hanzi((n) => [`${n}、`]), isInline: false },
  { rank: 2, opens: hanzi((n) => [`（${n}）`, `(${n})`]), isInline: true },
  { rank: 3, opens: (n) => [`${n}.`, `${n}、`, `${n}．`], isInline: true },
  { rank: 4, opens: (n) => [`（${n}）`, `(${n})`], isInline: true },
  { rank: 5, opens: (n) => (n <= 20 ? [String.fromCharCode(CIRCLED + n)] : []), isInline: true },
  { rank: 6, opens: hanzi((n) => [`第${n}，`, `第${n}、`, `第${n}：`]), isInline: true },
  { rank: 7, opens: hanzi((n) => [`${n}是`, `${n}要`]), isInline: true },
  { rank: 8, opens: hanzi((n) => [`其${n}，`, `其${n}：`]), isInline: true },
]

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
    const style = STYLES.find((one) => one.isInline && startsWith(text, here, one.opens(1)))
    return style ? inline(text, lines[line]!, here, style, below(text, lines, line + 1)) : null
  }
  return below(text, lines, line + 1)()
}

/** Items marked within one line: 一是…；二是…; those of the lines below that go on with the count are added. */
function inline(text: string, line: Span, at: number, style: Style, goesOn: (style: Style, from: number) => Items | null): Items {
  const places: Span[] = []
  const end = Math.min(line.end, at + LONGEST_INLINE)
  for (let value = 1, from = at; ; value++) {
    const next = value === 1 ? at : find(text, from, end, style.opens(value))
    if (next < 0) break
    places.push(headOf(text, next, line.end))
    from = next + 1
  }
  const more = goesOn(style, places.length)
  return { places: more ? [...places, ...more.places] : places, last: more?.last ?? places.length }
}

/** Items that open the lines from `first` on. */
function below(text: string, lines: CheckView['lines'], first: number): (style?: Style, from?: number) => Items | null {
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
        style = STYLES.find((one) => startsWith(text, at, one.opens(1)))
        if (!style) return dashes(text, lines, i)
        last = 1
        places.push(headOf(text, at, end))
        continue
      }
      const value = [last + 1, last + 2, 1].find((n) => startsWith(text, at, style!.opens(n)))
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
const outranks = (text: string, at: number, style: Style): boolean => STYLES.some((one) => one.rank < style.rank && one.rank <= 3 && anyMark(text, at, one))
const anyMark = (text: string, at: number, style: Style): boolean => HANZI.some((_, value) => value > 0 && startsWith(text, at, style.opens(value)))

const startsWith = (text: string, at: number, marks: readonly string[]): boolean => marks.some((mark) => text.startsWith(mark, at) && isWhole(text, at, mark))
/** 3. is no mark in 13.2, 二是 none in 十二是. */
const isWhole = (text: string, at: number, mark: string): boolean => !/[\d.第十其]/.test(text.charAt(at - 1)) && !(/[.．]$/.test(mark) && /\d/.test(text.charAt(at + mark.length)))

function find(text: string, from: number, end: number, marks: readonly string[]): number {
  let best = -1
  for (const mark of marks)
    for (let at = text.indexOf(mark, from); at >= 0 && at < end; at = text.indexOf(mark, at + 1))
      if (isWhole(text, at, mark)) {
        if (best < 0 || at < best) best = at
        break
      }
  return best
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

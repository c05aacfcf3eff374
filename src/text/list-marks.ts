const HANZI = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四', '十五', '十六', '十七', '十八', '十九', '二十']
/** The first circled number, less one. */
const CIRCLED = 0x245f
const HIGHEST = 20

/** A way to count items off. */
export interface ListStyle {
  /** Lists of a smaller rank end those of a larger one (GB/T 9704: 一、（一）1.（1）). */
  rank: number
  /** The ways to write the mark of an item. */
  opens(value: number): readonly string[]
  /** Whether the marks also stand within a line. */
  isInline: boolean
}

const hanzi = (write: (numeral: string) => readonly string[]) => (value: number): readonly string[] => (value < HANZI.length ? write(HANZI[value]!) : [])

/** Marks of list items, in the usual order of their depth. 1. and 1、 are told apart: authors nest them in either order. */
export const LIST_STYLES: readonly ListStyle[] = [
  { rank: 1, opens: hanzi((n) => [`${n}、`]), isInline: false },
  { rank: 2, opens: hanzi((n) => [`（${n}）`, `(${n})`]), isInline: true },
  { rank: 3, opens: (n) => [`${n}、`], isInline: true },
  { rank: 3.5, opens: (n) => [`${n}.`, `${n}．`], isInline: true },
  { rank: 4, opens: (n) => [`（${n}）`, `(${n})`], isInline: true },
  { rank: 5, opens: (n) => (n <= HIGHEST ? [String.fromCharCode(CIRCLED + n)] : []), isInline: true },
  { rank: 6, opens: hanzi((n) => [`第${n}，`, `第${n}、`, `第${n}：`]), isInline: true },
  { rank: 7, opens: hanzi((n) => [`${n}是`, `${n}要`]), isInline: true },
  { rank: 8, opens: hanzi((n) => [`其${n}，`, `其${n}：`]), isInline: true },
]

/** Does one of the marks stand at `at`? 3. is no mark in 13.2, 二是 none in 十二是, 二、 none in 二、三产业. */
export const standsMark = (text: string, at: number, marks: readonly string[]): boolean => marks.some((mark) => text.startsWith(mark, at) && isWhole(text, at, mark))

function isWhole(text: string, at: number, mark: string): boolean {
  if (/[\d.第十其]/.test(text.charAt(at - 1))) return false
  const next = text.charAt(at + mark.length)
  return /^\d/.test(mark) ? !/\d/.test(next) : !mark.endsWith('、') || !/[一二三四五六七八九十]/.test(next)
}

/** Where one of the marks stands next in a passage, or -1. */
export function findMark(text: string, from: number, end: number, marks: readonly string[]): number {
  const piece = text.slice(from, end)
  let best = -1
  for (const mark of marks)
    for (let at = piece.indexOf(mark); at >= 0; at = piece.indexOf(mark, at + 1))
      if (isWhole(text, from + at, mark)) {
        if (best < 0 || from + at < best) best = from + at
        break
      }
  return best
}

const HIGHEST_DIGITS = 99
/** Each mark as it is written, with what it says. */
const KNOWN = new Map<string, ListMark>()
for (const style of LIST_STYLES) for (let value = 1; value <= HIGHEST_DIGITS; value++) for (const mark of style.opens(value)) KNOWN.set(mark, { style, value })
/** What a mark begins with: most lines begin with none of these. */
const OPENERS = new Set([...KNOWN.keys()].map((mark) => mark[0]!))
const LONGEST = Math.max(...[...KNOWN.keys()].map(({ length }) => length))

/** The mark of an item. */
export interface ListMark {
  style: ListStyle
  value: number
}

/** The mark at `at`, or null. */
export function readListMark(text: string, at: number): ListMark | null {
  if (!OPENERS.has(text.charAt(at))) return null
  for (let length = LONGEST; length > 0; length--) {
    const mark = text.slice(at, at + length)
    const known = KNOWN.get(mark)
    if (known && isWhole(text, at, mark)) return known
  }
  return null
}

import type { Span } from '../../model/span.js'
import { matchesOf } from '../../text/matches.js'
import type { CheckView } from '../kit.js'

/** Lines in which a bracket may close that a line left open: a page that breaks within a formula or a unit. */
const NEAR = 3
/** 四） and 2) number an item, they close nothing. */
const NUMBERS_AN_ITEM = /(?:^|[\s，。；：、）])(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-zA-Z])$/
const BRACKET = /[（()）]/g
const WORDS_AROUND = 12

interface Lone {
  at: Span
  isOpen: boolean
}

/** Brackets that have no other half, each with the words next to it. */
export function loneBrackets({ text, lines }: CheckView): Lone[] {
  const out: Lone[] = []
  let waiting: { at: number; line: number; end: number }[] = []
  lines.forEach((line, i) => {
    if (line.kind === 'cell') return
    for (const one of waiting) if (i - one.line > NEAR) out.push({ at: { start: one.at, end: Math.min(one.end, one.at + WORDS_AROUND) }, isOpen: true })
    waiting = waiting.filter((one) => i - one.line <= NEAR)
    const open: number[] = []
    for (const m of matchesOf(text.slice(line.start, line.end), BRACKET)) {
      const at = line.start + m.index
      if (m[0] === '（' || m[0] === '(') open.push(at)
      else if (open.pop() === undefined && waiting.pop() === undefined && !NUMBERS_AN_ITEM.test(text.slice(Math.max(line.start, at - 4), at)))
        out.push({ at: { start: Math.max(line.start, at - WORDS_AROUND), end: at + 1 }, isOpen: false })
    }
    for (const at of open) waiting.push({ at, line: i, end: line.end })
  })
  for (const one of waiting) out.push({ at: { start: one.at, end: Math.min(one.end, one.at + WORDS_AROUND) }, isOpen: true })
  return out
}

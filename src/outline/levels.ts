import { bareDepths } from './announced.js'
import { type Candidate, keyOf, rankOf } from './headings.js'

/** A heading's place in the tree. */
export interface Placed {
  level: number
  parent: number
  defects: string[]
}

interface Open {
  key: string
  rank: number
  value: number
  sign: string
  index: number
  /** How much deeper a title without a number stands than the first of its row. */
  depth: number
}

const BARE_CHILD = 9.5
const DEEPER = 0.01
const CLOSING = /^(?:结语|结束语|附件|附表|名词解释|引言|前言|摘要)/

/**
 * Levels by containment, as the author meant them: a number that goes on with a list belongs to it, a first number opens a
 * list below, a style that outranks the open ones closes them. Each heading is pushed and popped once.
 */
export function placeHeadings(text: string, headings: readonly Candidate[]): Placed[] {
  const placed: Placed[] = []
  const stack: Open[] = []
  const later = nextNumbered(headings)
  const sameKeyLater = nextOfKey(headings)
  // Below which style each style was opened last.
  const below = new Map<string, string>()
  const depths = bareDepths(text, headings)
  const usesBrackets = headings.some((h) => h.mark?.family === 'hanzi-brackets')
  headings.forEach((h, i) => {
    const defects: string[] = h.mark ? [...h.mark.defects] : []
    const previous = headings[i - 1]
    const bodiless = previous !== undefined && !previous.body
    const open: Open = h.mark ? { key: keyOf(h.mark), rank: h.mark.rank, value: h.mark.value, sign: h.mark.sign, index: i, depth: 0 } : bareOpen(h, i, depths[i]!)
    if (h.mark) placeNumbered(stack, open, bodiless, defects, placed, (key) => below.get(open.key) === key || sameKeyLater(key, i))
    else placeBare(stack, open, headings[later[i]!], CLOSING.test(text.slice(h.title, h.span.end)))
    const parent = stack.at(-1)
    if (parent && open.value === 1) below.set(open.key, parent.key)
    if (parent && usesBrackets && parent.key === 'hanzi' && open.key === 'arabic' && open.value === 1) defects.push('skipped-level')
    stack.push(open)
    placed.push({ level: stack.length, parent: parent?.index ?? -1, defects })
  })
  return placed

  /** Does the style's list go on after a heading with the next number? */
  function nextOfKey(all: readonly Candidate[]): (key: string, after: number) => boolean {
    const places = new Map<string, number[]>()
    all.forEach((h, i) => {
      if (!h.mark) return
      const key = keyOf(h.mark)
      const list = places.get(key)
      if (list) list.push(i)
      else places.set(key, [i])
    })
    const at = new Map<string, number>()
    return (key, after) => {
      const list = places.get(key)
      if (!list) return false
      let p = at.get(key) ?? 0
      while (p < list.length && list[p]! <= after) p++
      at.set(key, p)
      return p < list.length && p > 0 && all[list[p]!]!.mark!.value === all[list[p - 1]!]!.mark!.value + 1
    }
  }
}

function bareOpen(h: Candidate, index: number, depth: number): Open {
  return { key: h.given === null ? 'bare' : `given${h.given}`, rank: h.given === null ? rankOf('bare') : h.given / 100, value: 0, sign: '', index, depth }
}

function placeNumbered(stack: Open[], open: Open, bodiless: boolean, defects: string[], placed: Placed[], nestsBelow: (key: string) => boolean): void {
  const top = stack.at(-1)
  if (!top) {
    return
  }
  const goesOn = continued(stack, open)
  if (goesOn >= 0) {
    if (stack[goesOn]!.sign !== open.sign && open.sign !== '' && open.sign !== '0') defects.push('mixed-marks')
    stack.length = goesOn
    return
  }
  const same = stack.findLastIndex((o) => o.key === open.key)
  if (open.value <= 1) {
    if (top.key !== open.key && ((bodiless && same < 0) || open.rank > top.rank)) return
    if (same >= 0) {
      if (open.value > 0 && stack[same]!.value !== open.value && !open.key.startsWith('decimal')) defects.push('restart')
      stack.length = same
      return
    }
    // （一） below 1、 where 2、 comes later: the author nests the styles the other way round.
    if (!top.key.startsWith('given') && nestsBelow(top.key)) return
    popTo(stack, open.rank)
    return
  }
  if (same >= 0) {
    stack.length = same
    return
  }
  const popped = popTo(stack, open.rank)
  if (popped && popped.value === open.value - 1) {
    defects.push('style-changed')
    placed[popped.index]!.defects.push('wrong-style')
    const gap = defects.indexOf('gap')
    if (gap >= 0) defects.splice(gap, 1)
  }
}

/** Index in the stack of the list that this number goes on with: the deepest of its style, or one above it with the same mark; or -1. */
function continued(stack: readonly Open[], open: Open): number {
  let deepest = true
  let goesOn = -1
  for (let i = stack.length - 1; i >= 0; i--) {
    const o = stack[i]!
    if (o.key !== open.key) continue
    if (open.value > 1 && o.value + 1 === open.value) {
      if (o.sign === open.sign) return i
      if (deepest) goesOn = i
    }
    deepest = false
  }
  return goesOn
}

function popTo(stack: Open[], rank: number): Open | null {
  let last: Open | null = null
  while (stack.length > 0 && stack.at(-1)!.rank >= rank) last = stack.pop()!
  return last
}

function placeBare(stack: Open[], open: Open, next: Candidate | undefined, closing: boolean): void {
  if (open.key !== 'bare') {
    popGiven(stack, open)
    return
  }
  const mark = next?.mark ?? null
  if (stack.at(-1)?.key === 'closing') stack.pop()
  if (closing) {
    stack.length = 0
    open.key = 'closing'
    open.rank = 99
    return
  }
  if (mark && mark.value === 2 && !stack.some((o) => o.key === keyOf(mark))) {
    // 二、 behind a title that lost its 一、 goes on with it.
    open.key = keyOf(mark)
    open.rank = mark.rank
    open.value = 1
    open.sign = mark.sign
    popTo(stack, open.rank)
    return
  }
  if (mark && (mark.value === 1 || !stack.some((o) => o.key === keyOf(mark)))) {
    open.rank = mark.rank - 0.5
    popTo(stack, open.rank)
    return
  }
  const same = stack.findLastIndex((o) => o.key === 'bare')
  if (same >= 0) {
    const { rank, depth } = stack[same]!
    open.rank = rank + (open.depth - depth) * DEEPER
    stack.length = same + 1
    while (stack.at(-1)?.key === 'bare' && stack.at(-1)!.depth >= open.depth) stack.pop()
    return
  }
  open.rank = stack.length === 0 ? 0.9 : BARE_CHILD
}

function popGiven(stack: Open[], open: Open): void {
  const at = stack.findIndex((o) => !o.key.startsWith('given') || o.rank >= open.rank)
  if (at >= 0) stack.length = at
}

/** For each heading the index of the next numbered one. */
function nextNumbered(headings: readonly Candidate[]): number[] {
  const out = new Array<number>(headings.length)
  let next = headings.length
  for (let i = headings.length - 1; i >= 0; i--) {
    out[i] = next
    if (headings[i]!.mark) next = i
  }
  return out
}

import type { Quantity } from '../../src/model/quantity.js'
import { STATE } from './lexicon.js'
import type { Reading } from './reader.js'
import type { Name } from './state.js'

/** Nothing but a joint between two numbers. */
export const CONTINUES = /^[、和及与或]?(?:以及)?$/

/** Longer lists are not paired off. */
const MOST = 24

/** How many numbers of a kind follow one another from index i, joined by 、和及 only. */
export function followers(text: string, quantities: readonly Quantity[], i: number): number {
  let n = 1
  for (let k = i + 1; n < MOST && k < quantities.length && quantities[k]!.kind === quantities[i]!.kind && CONTINUES.test(text.slice(quantities[k - 1]!.end, quantities[k]!.start).trim()); k++) n++
  return n
}

/** A、B和C分别为x、y、z: the names in turn, where there are as many names as numbers; else none. */
export function itemsOf(name: Name, numbers: number): Name[] {
  if (numbers < 2) return []
  const items = name.text.split(/[、和及与]/).filter((item) => item !== '')
  if (items.length !== numbers) return []
  const last = items.at(-1)!
  return items.map((item) => ({ text: item === last ? item : completed(item, last), span: null }))
}

/** 出口4.6亿元、进口1.9亿元，分别增长12.1%和3.4%: the names of the numbers just before, where there are as many of one unit. */
export function namesBefore(before: readonly Reading[], many: number): Name[] {
  const last = before.slice(-many)
  if (last.length < many || last.some((r) => r.role.role === 'change' || (r.unit !== last[0]!.unit && before.length !== many))) return []
  return last.map((r) => r.name.name)
}

/** 城镇居民、农村居民人均可支配收入: the head that the last item states holds for the others. */
function completed(item: string, last: string): string {
  const state = STATE.startingAt(last, 0, last.length)
  const own = STATE.startingAt(item, 0, item.length)
  if (state === '' || own === '') return item
  const head = last.slice(state.length)
  const rest = item.slice(own.length)
  return head.startsWith(rest) ? item + head.slice(rest.length) : item
}

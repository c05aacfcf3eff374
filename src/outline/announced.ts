import type { Candidate } from './headings.js'

const CLOSING = /^(?:结语|结束语|附件|附表|名词解释)/
/** Words that lead to an enumeration; what stands before them is no item. */
const LEAD = /^.*(?:包括|分为|分别是|分别为|围绕|涵盖|即|[：“]|就)/
const LONGEST_LEAD = 4_000
const LONGEST_ITEM = 16
const FURTHEST = 120
const ENOUGH = 3

/**
 * How much deeper each title without a number stands than the first of its row. Plain text shows it in three ways: a part
 * whose text lists what follows (四大产业，包括贸易、旅游、金融 above 贸易业 … 旅游业 … 金融业); a title of two things above a title for each (贸易和物流业 above 贸易市场, 高增值物流业); and titles that have
 * no text of their own, time and again. Where none of them shows, titles stand side by side.
 */
export function bareDepths(text: string, headings: readonly Candidate[]): number[] {
  const depths = new Array<number>(headings.length).fill(0)
  for (let from = 0; from < headings.length; from++) {
    if (!isBare(headings[from]!)) continue
    let to = from + 1
    while (to < headings.length && isBare(headings[to]!)) to++
    if (to - from >= ENOUGH) deepen(text, headings.slice(from, to), from, depths)
    from = to
  }
  return depths
}

interface Item {
  words: string
  /** Tied to the item before by 和, so that one title may name both. */
  joined: boolean
}

const isBare = (h: Candidate): boolean => h.mark === null && h.given === null

function deepen(text: string, row: readonly Candidate[], offset: number, depths: number[]): void {
  const titles = row.map((h) => text.slice(h.title, h.span.end))
  let told = false
  titles.forEach((title, i) => {
    if (CLOSING.test(title)) return
    const end = endOf(titles, i)
    const found = announcedBy(text, row, titles, i, end)
    if (found === null) return
    told = true
    // What stands between two of them is below the first. Behind the last nothing tells: it stays where it was.
    const members = new Set(found)
    for (let k = i + 1; k <= found.at(-1)!; k++) depths[offset + k]! += members.has(k) ? 1 : 2
  })
  if (!told) belowEmpty(row, titles, offset, depths)
}

/** Up to the closing part, and no further than a report's chapters reach. */
function endOf(titles: readonly string[], i: number): number {
  const limit = Math.min(titles.length, i + FURTHEST)
  for (let k = i + 1; k < limit; k++) if (CLOSING.test(titles[k]!)) return k
  return limit
}

/** Indexes of the titles that title i announces, in its text or in its own words; null where it announces none. */
function announcedBy(text: string, row: readonly Candidate[], titles: readonly string[], i: number, end: number): number[] | null {
  const next = row[i + 1]
  if (!next || end <= i + 1) return null
  const pair = titles[i]!.split(/[和与及、]/)
  if (pair.length === 2) {
    const both = inOrder(pair.map((words) => ({ words, joined: false })), titles, i + 1, Math.min(end, i + 3))
    if (both.length === 2) return both
  }
  const lead = text.slice(row[i]!.span.end, Math.min(next.span.start, row[i]!.span.end + LONGEST_LEAD))
  for (const sentence of lead.split(/[。；\n]/)) {
    const items = itemsOf(sentence)
    if (items.length < ENOUGH) continue
    const found = inOrder(items, titles, i + 1, end)
    if (found.length >= ENOUGH && found[0] === i + 1) return found
  }
  return null
}

/** What a sentence enumerates; 金融业和工商及专业服务 at its end are three, which one title may share. */
function itemsOf(sentence: string): Item[] {
  const parts = sentence.split('、')
  if (parts.length < ENOUGH - 1) return []
  parts[0] = parts[0]!.slice(-2 * LONGEST_ITEM).replace(LEAD, '')
  const tail = parts.pop()!.split('，', 1)[0]!.slice(0, LONGEST_ITEM).split(/以及|[和及与]/)
  const items = [...parts.map((words) => ({ words, joined: false })), ...tail.map((words, k) => ({ words, joined: k > 0 }))]
  return items.every(({ words }) => words.length <= LONGEST_ITEM) ? items : []
}

/**
 * For each item in turn the first title behind the last one found that names it; none where
 * one of the items has no title.
 */
function inOrder(items: readonly Item[], titles: readonly string[], from: number, end: number): number[] {
  const found: number[] = []
  for (const { words, joined } of items) {
    const last = found.at(-1)
    if (joined && last !== undefined && names(words, titles[last]!)) continue
    let k = last === undefined ? from : last + 1
    while (k < end && !names(words, titles[k]!)) k++
    if (k === end) return []
    found.push(k)
  }
  return found
}

/** Two thirds of the item's characters stand, in pairs at least, in the title. */
function names(item: string, title: string): boolean {
  let covered = 0
  let upTo = 0
  for (let i = 0; i + 2 <= item.length; i++) {
    if (!title.includes(item.slice(i, i + 2))) continue
    covered += i + 2 - Math.max(i, upTo)
    upTo = i + 2
  }
  return covered > 0 && covered * 3 >= item.length * 2
}

/** Titles without text, twice or more, stand above the titles that have some. */
function belowEmpty(row: readonly Candidate[], titles: readonly string[], offset: number, depths: number[]): void {
  const empty = row.map((h, i) => !h.body && i + 1 < row.length)
  if (empty.filter(Boolean).length < 2) return
  let below = false
  row.forEach((_, i) => {
    if (empty[i] || CLOSING.test(titles[i]!)) below = !!empty[i]
    else if (below) depths[offset + i]! += 1
  })
}

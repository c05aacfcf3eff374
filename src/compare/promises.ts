import { problemClasses } from '../domain/problem-classes.js'
import type { Measure } from '../model/analysis.js'
import type { Span } from '../model/span.js'
import { contentOf, type Content, type Rarity } from './content.js'
import type { Told } from './problem-threads.js'
import { placeIn } from './statements.js'

/** A measure that a report promises against one of its problems. */
export interface Promised {
  /** null where it was found in the text, as no measure of the report. */
  measure: string | null
  text: string
  span: Span
  quote: string
  state: Measure['status']
  owner: string | null
  due: string | null
  content: Content
}

const SECTION = /措施|打算|安排|建议|思路|计划|下一步/
const ENUMERATED = /^(?:[一二三四五六七八九十]是|[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．])/
const ANSWERS = /措施|对策|整改/
const PARTS = /[\n。；](?=[一二三四五六七八九十]是|[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．])|\n/g
const LEAST = 0.3
const CLASS = 0.3
/** Where a report has as many measures as problems, the second measure answers the second problem, unless their words say otherwise. */
const SAME_PLACE = 0.3

/** The measures linked to a problem; where a report links none, the item of its measures that is most alike. */
export function promisesOf(told: Told, rarity: Rarity): Promised[] {
  const { sheet, problem } = told
  const linked = problem.measures.flatMap((id) => sheet.report.measures.filter((measure) => measure.id === id))
  if (linked.length > 0) return linked.map((measure) => ({ measure: measure.id, text: measure.text, span: measure.span, quote: measure.quote, state: measure.status, owner: measure.owner, due: measure.due, content: contentOf(measure.text) }))
  let best: { item: Item; score: number } | null = null
  const place = sheet.report.problems.indexOf(problem)
  for (const item of itemsOf(told)) {
    const isClass = told.classes[0] !== undefined && problemClasses(item.content.head, '')[0] === told.classes[0]
    const score = rarity.likeness(told.content, item.content).score + (isClass ? CLASS : 0) + (item.isAnswer && item.of === sheet.report.problems.length && item.at === place ? SAME_PLACE : 0)
    if (score >= LEAST && (best === null || score > best.score)) best = { item, score }
  }
  if (best === null) return []
  const { item } = best
  return [{ measure: null, text: item.text, ...item.place, state: 'planned', owner: null, due: null, content: item.content }]
}

interface Item {
  text: string
  /** Of a section of measures, not of plans at large. */
  isAnswer: boolean
  /** Which of how many of its section. */
  at: number
  of: number
  content: Content
  place: { span: Span; quote: string }
}

/** The items of the sections that speak of what is to be done. */
function itemsOf({ sheet }: Told): Item[] {
  const { simple } = sheet
  if (simple === null) return []
  const items: Item[] = []
  for (const { title, role, section, span } of sheet.report.headings) {
    if (role === 'problems' || !(role === 'measures' || role === 'next-steps' || role === 'suggestions' || SECTION.test(title))) continue
    const text = simple.slice(span.end, section.end)
    const first = items.length
    let from = 0
    const take = (to: number): void => {
      const part = text.slice(from, to).trim()
      const start = span.end + from + text.slice(from, to).indexOf(part)
      if (part.length >= 6) items.push({ text: part, isAnswer: ANSWERS.test(title), at: 0, of: 0, content: contentOf(part), place: { span: { start, end: start + part.length }, quote: placeIn(sheet, { start, end: start + part.length }).quote } })
      from = to + 1
    }
    for (const { index } of text.matchAll(PARTS)) take(index)
    take(text.length)
    // What leads to the list (重点抓好以下工作：) is no item of it.
    const listed = items.slice(first).filter((item) => ENUMERATED.test(item.text))
    if (listed.length > 1) items.splice(first, items.length, ...listed)
    items.slice(first).forEach((item, at) => Object.assign(item, { at, of: items.length - first }))
  }
  return items
}

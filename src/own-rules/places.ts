import type { CheckView, Operand } from '../check/kit.js'
import { indicatorKey } from '../domain/indicator-keys.js'
import type { Figure } from '../model/analysis.js'
import type { Reach } from './rule-spec.js'

/** Where a figure stands in the structure of its report. */
export interface Placed {
  operand: Operand
  /** Its number in the order of the text. */
  order: number
  /** Number of the part of a sentence between two ；, of the sentence and of the paragraph. */
  clause: number
  sentence: number
  paragraph: number
  /** Headings above it, the innermost first. */
  headings: readonly string[]
}

/** All that a figure goes by: the name of its indicator, its key, and other names. */
const namesOf = ({ indicator: { key, name, others } }: Figure): Set<string> => new Set([key, name, ...others, ...others.map(indicatorKey)])

/** Does a figure go by one of the names? */
export function goesBy(figure: Figure, names: readonly string[]): boolean {
  const own = namesOf(figure)
  return names.some((name) => (name.includes('*') ? [...own].some((known) => fits(known, name.split('*'))) : own.has(name) || own.has(indicatorKey(name))))
}

/** More digits than any figure has: what is longer is no number to compute with. */
const DIGITS = 40

/** The figures of a report by the names that they go by. */
export class Places {
  /** Names, keys and other names. */
  private readonly byName = new Map<string, Placed[]>()

  private constructor(view: CheckView) {
    const headings = headingChains(view)
    let [order, clause, sentence, paragraph] = [0, 0, 0, 0]
    for (const { sentences } of view.paragraphs) {
      paragraph++
      for (const { operands } of sentences) {
        sentence++
        clause++
        let from: number | null = null
        for (const operand of operands) {
          if (from !== null && view.text.slice(from, operand.at.start).includes('；')) clause++
          from = operand.at.end
          if (operand.figure.step.length > DIGITS || (operand.figure.value as string).length > DIGITS) continue
          const { heading } = operand.figure
          const placed: Placed = { operand, order: order++, clause, sentence, paragraph, headings: heading === null ? [] : (headings.get(heading) ?? []) }
          for (const name of namesOf(operand.figure)) {
            const list = this.byName.get(name)
            if (list) list.push(placed)
            else this.byName.set(name, [placed])
          }
        }
      }
    }
  }

  private static readonly known = new WeakMap<CheckView, Places>()
  /** Made once for a report, whatever the number of rules. */
  static of(view: CheckView): Places {
    let places = Places.known.get(view)
    if (!places) Places.known.set(view, (places = new Places(view)))
    return places
  }

  /** Figures that go by one of the names, in the order of the text. */
  named(names: readonly string[]): Placed[] {
    const found = new Set<Placed>()
    for (const name of names)
      if (name.includes('*')) {
        const parts = name.split('*')
        for (const [known, list] of this.byName) if (fits(known, parts)) for (const one of list) found.add(one)
      } else for (const key of [name, indicatorKey(name)]) for (const one of this.byName.get(key) ?? []) found.add(one)
    return [...found].sort((a, b) => a.order - b.order)
  }
}

/** Does a name begin with the first part, end with the last, and hold those between in their order? */
function fits(name: string, parts: readonly string[]): boolean {
  const [first, last] = [parts[0]!, parts.at(-1)!]
  if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last)) return false
  let at = first.length
  for (const part of parts.slice(1, -1)) {
    const hit = name.indexOf(part, at)
    if (hit < 0) return false
    at = hit + part.length
  }
  return at <= name.length - last.length
}

function headingChains({ report }: CheckView): Map<string, readonly string[]> {
  const chains = new Map<string, readonly string[]>()
  // A parent comes before its children.
  for (const { id, parent } of report.headings) chains.set(id, [id, ...(parent === null ? [] : (chains.get(parent) ?? []))])
  return chains
}

const SAME: Readonly<Record<Reach, (a: Placed, b: Placed) => boolean>> = {
  clause: (a, b) => a.clause === b.clause,
  sentence: (a, b) => a.sentence === b.sentence,
  paragraph: (a, b) => a.paragraph === b.paragraph,
  // Below the heading that one of them stands right under.
  section: (a, b) => (a.headings.length === 0 || b.headings.length === 0 ? a.headings.length === b.headings.length : b.headings.includes(a.headings[0]!) || a.headings.includes(b.headings[0]!)),
  chapter: (a, b) => a.headings.at(-1) === b.headings.at(-1),
  report: () => true,
}
/** Do two figures stand within one clause, sentence …? */
export const together = (reach: Reach, a: Placed, b: Placed): boolean => SAME[reach](a, b)

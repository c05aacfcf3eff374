import type { SectionRole } from '../model/analysis.js'
import { trimSpan, type Span } from '../model/span.js'
import type { Line } from '../model/working.js'
import { entriesOf, type Entry } from './entries.js'
import { enumerators } from './enumerators.js'
import type { ReportView } from './kit.js'
import { isClosingLine } from './lead-in.js'

/** An entry of a section, and the container it stands in. */
export interface SectionEntry extends Entry {
  /** Index of the section that lists it: the heading that says 存在的问题, 整改措施. */
  container: number
}

export interface Grouping {
  /** Roles whose sections list such entries. */
  roles: ReadonlySet<SectionRole>
  /** Words of a top title that names the list and is not its only entry. */
  names: RegExp
  /** Child titles that name a list below and are no entry of the one above. */
  generic: RegExp
  /** Is the child no entry but a group of entries (by organisation)? */
  group?: (section: number) => boolean
}

/** Entries of all sections with one of the roles: each child heading with its whole section, else what the text sets apart. */
export function sectionEntries(view: ReportView, grouping: Grouping): SectionEntry[] {
  const { sections } = view
  const children = childrenOf(view)
  const inGroup = (i: number): boolean => i >= 0 && grouping.roles.has(sections[i]!.role)
  const out: SectionEntry[] = []
  const container = (i: number): void => {
    const kids = children[i]!.filter(inGroup)
    // A child of another role takes no entry; text above the children is a lead-in.
    if (kids.length === 0) {
      for (const entry of entriesOf(view.text, view.body(i))) out.push({ ...entry, container: i })
      return
    }
    for (const kid of kids) {
      if (grouping.generic.test(sections[kid]!.title) || (grouping.group?.(kid) ?? false)) container(kid)
      else for (const span of kidEntries(view, kid)) out.push({ ...span, how: 'item', container: i })
    }
  }
  sections.forEach((section, i) => {
    if (!inGroup(i) || inGroup(section.parent)) return
    const named = grouping.names.test(section.title) || children[i]!.some(inGroup)
    if (named || section.number === null) container(i)
    else out.push({ ...wholeSection(view, i), how: 'item', container: section.parent })
  })
  return out.sort((a, b) => a.start - b.start)
}

/**
 * A child heading with its section; where the list goes on below it with items that are no headings (1、题目。正文 then
 * 2、一句话。), those are entries of their own.
 */
function kidEntries(view: ReportView, kid: number): Span[] {
  const whole = wholeSection(view, kid)
  const { text } = view
  const mark = enumerators(text, view.sections[kid]!.span)[0]
  if (!mark?.opensLine) return [whole]
  const cuts: number[] = []
  let value = mark.value
  for (const line of view.body(kid)) {
    const next = enumerators(text, { start: line.start, end: Math.min(line.end, line.start + 12) })[0]
    if (next?.opensLine && next.family === mark.family && next.value === value + 1) {
      cuts.push(next.start)
      value++
    }
  }
  return [whole.start, ...cuts].map((start, i) => trimSpan(text, { start, end: cuts[i] ?? whole.end }))
}

export function childrenOf(view: ReportView): number[][] {
  const children = view.sections.map((): number[] => [])
  view.sections.forEach((section, i) => {
    if (section.parent >= 0) children[section.parent]!.push(i)
  })
  return children
}

const SIGNATURE = /^[^，。；：、]{3,28}(?:[局委厅部处院会]|政府|办公室|中心|公司|大队|支队|站|所)$/

function endsReport(text: string, line: Line): boolean {
  const words = text.slice(line.start, Math.min(line.end, line.start + 40)).trim()
  return line.kind === 'note' || words === '' || isClosingLine(words) || (line.end - line.start < 40 && SIGNATURE.test(words))
}

/** A section from its heading to its last line that is no closing formula. */
function wholeSection(view: ReportView, i: number): Span {
  const { span, section } = view.sections[i]!
  const { text, lines } = view
  let low = 0
  let high = lines.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (lines[mid]!.start < section.end) low = mid + 1
    else high = mid
  }
  let last = low - 1
  while (last > 0 && lines[last]!.start > span.end && endsReport(text, lines[last]!)) last--
  const end = last >= 0 ? Math.min(section.end, Math.max(lines[last]!.end, span.end)) : section.end
  return trimSpan(text, { start: span.start, end })
}

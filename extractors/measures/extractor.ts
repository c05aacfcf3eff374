import { entriesOf, labelledParts, outermost, sectionEntries, type Entry, type Found, type ReportView, type SectionEntry } from '../../src/extract/kit.js'
import type { ReportKind, SectionRole } from '../../src/model/analysis.js'
import type { Span } from '../../src/model/span.js'
import { dueOf, ownerOf, statusOf } from './details.js'
import { ACTION, CORRECTION, DEFINES, DONE, GENERIC_TITLE, LABEL, NAMES_LIST, PLEDGE } from './lexicon.js'
import { requests } from './requests.js'
import { isReply, replyMeasures } from './reply.js'

export interface MeasureFound extends Found {
  /** Clean text of the entry. */
  text: string
  status: 'done' | 'planned' | 'unknown'
  owner: string | null
  due: string | null
}

const ROLES: ReadonlySet<SectionRole> = new Set<SectionRole>(['measures', 'suggestions', 'next-steps'])
/** Kinds whose plans answer no problem: budgets and bulletins give none, work reports only what they count off. */
const NO_PLANS: ReadonlySet<ReportKind> = new Set<ReportKind>(['budget', 'statistics', 'final-accounts', 'notice', 'other'])

/** Measures of a report, in order: those that sections list, those of replies to an audit, and requests for redress. */
export function findMeasures(view: ReportView): MeasureFound[] {
  const listed = sectionEntries(view, { roles: ROLES, names: NAMES_LIST, generic: GENERIC_TITLE }).filter((entry) => isMeasure(view, entry))
  const found = listed.map((entry) => measure(view, entry, `measures.section-${entry.how}`))
  if (isReply(view)) found.push(...replyMeasures(view).map((span) => measure(view, span, 'measures.reply')))
  else found.push(...requests(view).map((span) => measure(view, span, 'measures.request')))
  found.push(...labelled(view))
  return outermost(found)
}

/** Under labels: 整改措施：…. Within a section of measures the label belongs to an entry already. */
function labelled(view: ReportView): MeasureFound[] {
  return labelledParts(view, LABEL).flatMap(({ label, body }) => {
    const section = view.sectionAt(label.start)
    if (section >= 0 && ROLES.has(view.sections[section]!.role)) return []
    return entriesOf(view.text, body, true)
      .filter((entry) => isDeed(view.text, entry))
      .map((entry) => measure(view, entry, `measures.label-${entry.how}`))
  })
}

/** Does the entry tell a deed? What is counted off does; prose must say so, and must be more than a vow. */
function isDeed(text: string, entry: Entry): boolean {
  if (entry.how === 'item') return true
  const words = text.slice(entry.start, Math.min(entry.end, entry.start + 400))
  return (entry.how === 'part' || ACTION.test(words) || DONE.test(words)) && !PLEDGE.test(words) && !DEFINES.test(words) && !/^(?:暂?无|没有|不适用)[。；]?$/.test(words)
}

function measure(view: ReportView, { start, end }: Span, by: string): MeasureFound {
  const text = view.text.slice(start, end)
  const section = view.sectionAt(start)
  const head = text.slice(0, 2000)
  return { span: { start, end }, by, text, status: statusOf(head, section < 0 ? null : view.sections[section]!.role), owner: ownerOf(head), due: dueOf(head) }
}

function isMeasure(view: ReportView, entry: SectionEntry): boolean {
  const { kind } = view.part
  const container = entry.container < 0 ? null : view.sections[entry.container]!
  if (container !== null && underProblems(view, entry.container) && !NAMES_MEASURES.test(container.title)) return false
  const corrects = container !== null && (container.role !== 'next-steps' || CORRECTION.test(container.title)) && CORRECTION.test(titles(view, entry.container))
  if (NO_PLANS.has(kind) && !corrects) return false
  if (entry.how === 'item') return true
  if (kind === 'government-work' && !corrects) return false
  return isDeed(view.text, entry)
}

/** A topic below a finding (…改进方案执行未落实) lists no measures unless its title is made of such words. */
const NAMES_MEASURES = /(?:措施|建议|意见|对策|办法|打算|情[况形])$|^(?:整改|改进|下(?:一)?步)/
function underProblems(view: ReportView, section: number): boolean {
  for (let i = view.sections[section]!.parent; i >= 0; i = view.sections[i]!.parent) if (view.sections[i]!.role === 'problems') return true
  return false
}

/** The titles from a section up to the top. */
function titles(view: ReportView, section: number): string {
  let out = ''
  for (let i = section; i >= 0; i = view.sections[i]!.parent) out += `${view.sections[i]!.title}\n`
  return out
}

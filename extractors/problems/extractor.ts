import { entriesOf, labelledParts, outermost, sectionEntries, type Entry, type Found, type ReportView } from '../../src/extract/kit.js'
import type { SectionRole } from '../../src/model/analysis.js'
import type { Span } from '../../src/model/span.js'
import { isPlan } from './plan.js'
import { DEFICIT, DENIED, GENERIC_TITLE, LABEL, NAMES_LIST, NONE, ORGANISATION_TITLE } from './lexicon.js'
import { problemParagraph } from './paragraph.js'

export interface ProblemFound extends Found {
  /** Clean text of the entry. */
  text: string
}

const ROLES: ReadonlySet<SectionRole> = new Set<SectionRole>(['problems'])
/** Sections that speak of problems in their own way, or of what is planned. */
const ELSEWHERE: ReadonlySet<SectionRole> = new Set<SectionRole>(['problems', 'causes', 'measures', 'suggestions', 'next-steps', 'targets', 'appendix'])

/** Problems of a report, in order: those that sections list, and those that a paragraph elsewhere calls so. */
export function findProblems(view: ReportView): ProblemFound[] {
  const listed = sectionEntries(view, {
    roles: ROLES,
    names: NAMES_LIST,
    generic: GENERIC_TITLE,
    group: (i) => view.part.kind === 'audit' && ORGANISATION_TITLE.test(view.sections[i]!.title) && (view.sections[i + 1]?.parent ?? -1) === i,
  })
  const found = listed.filter((entry) => isProblem(view.text, entry, true)).map((entry) => problem(view.text, entry, `problems.section-${entry.how}`))
  found.push(...labelled(view), ...elsewhere(view))
  return outermost(found)
}

function problem(text: string, span: Span, by: string): ProblemFound {
  return { span: { start: span.start, end: span.end }, by, text: text.slice(span.start, span.end) }
}

function isProblem(text: string, entry: Entry, inSection: boolean): boolean {
  const words = text.slice(entry.start, entry.end)
  if (NONE.test(words)) return false
  if (entry.how === 'item' && inSection) return true
  const head = words.slice(0, 400)
  if (isPlan(head) || (DENIED.test(head) && !DEFICIT.test(head.replace(DENIED, '')))) return false
  return entry.how === 'part' || DEFICIT.test(head)
}

/** Under labels: 存在问题：…. Not within sections that list problems anyway. */
function labelled(view: ReportView): ProblemFound[] {
  return labelledParts(view, LABEL).flatMap(({ label, body }) => {
    const section = view.sectionAt(label.start)
    if (section >= 0 && view.sections[section]!.role === 'problems') return []
    return entriesOf(view.text, body, true)
      .filter((entry) => isProblem(view.text, entry, true))
      .map((entry) => problem(view.text, entry, `problems.label-${entry.how}`))
  })
}

/** Lists of problems outside the sections named for them. */
function elsewhere(view: ReportView): ProblemFound[] {
  const { lines } = view
  // No further than the part: a document of many parts would be searched to its end for each.
  const text = view.text.slice(0, view.part.span.end)
  const out: ProblemFound[] = []
  const marks = /问题|困难|不足|挑战|短板/g
  marks.lastIndex = view.part.span.start
  let line = 0
  let last = -1
  for (let m = marks.exec(text); m; m = marks.exec(text)) {
    while (line < lines.length && lines[line]!.end <= m.index) line++
    if (line >= lines.length) break
    if (lines[line]!.start > m.index || line === last) continue
    last = line
    marks.lastIndex = Math.max(marks.lastIndex, lines[line]!.end)
    const section = view.sectionAt(m.index)
    if (section >= 0 && ELSEWHERE.has(view.sections[section]!.role)) continue
    if (lines[line]!.kind === 'cell' || lines[line]!.end - lines[line]!.start < 20) continue
    const paragraph = problemParagraph(view, lines, line)
    if (!paragraph) continue
    const listed = paragraph.entries.map((entry) => isProblem(text, entry, entry.how === 'item'))
    const first = listed.indexOf(true)
    // What stands between two problems of a list is one, whatever its words.
    paragraph.entries.slice(0, listed.lastIndexOf(true) + 1).forEach((entry, i) => {
      if (listed[i] || (first >= 0 && first < i && !isPlan(text.slice(entry.start, entry.end)))) out.push(problem(text, entry, `problems.paragraph-${entry.how}`))
    })
  }
  return out
}

import { rectificationIn } from '../domain/rectification-words.js'
import { problemClasses } from '../domain/problem-classes.js'
import type { SectionRole } from '../model/analysis.js'
import { overlaps, type Span } from '../model/span.js'
import { contentOf, type Content, type Rarity } from './content.js'
import type { Place } from './comparison.js'
import type { Sheet } from './sheets.js'
import type { Told } from './problem-threads.js'

/** A sentence in which a report says what became of something. */
export interface Statement {
  status: 'done' | 'in-progress'
  span: Span
  content: Content
}

const END = /[。；！？\n]/g
/** No statement is longer; what is, is a line without marks. */
const LONGEST = 400

/** Sections that tell of what is to come: 已 and 正在 in them are no answer to what was promised. */
const AHEAD: ReadonlySet<SectionRole> = new Set(['next-steps', 'suggestions', 'targets'])

/** The sentences of a report that tell of something done or under way, but for its problems and plans. */
export function statementsOf({ simple, report }: Sheet): Statement[] {
  if (simple === null) return []
  const out: Statement[] = []
  const closed = [...report.problems.map(({ span }) => span), ...report.headings.filter(({ role }) => AHEAD.has(role)).map(({ section }) => section)]
  const text = simple.slice(report.span.start, report.span.end)
  let from = 0
  const take = (to: number): void => {
    const sentence = text.slice(from, to).trimStart()
    const start = report.span.start + to - sentence.length
    const status = sentence.length <= LONGEST ? rectificationIn(sentence) : null
    const span = { start, end: report.span.start + to }
    if (status !== null && !closed.some((other) => overlaps(other, span))) out.push({ status, span, content: contentOf(sentence) })
    from = to + 1
  }
  for (const { index } of text.matchAll(END)) take(index)
  take(text.length)
  return out
}

export interface Match {
  statement: Statement
  score: number
  shared: string[]
}
/** Statements less alike than this speak of something else; those that share two telling words or more may be a little less alike. */
const LEAST = 0.2
const LEAST_OF_TWO_WORDS = 0.14
const CLASS = 0.12

/** The statement that speaks most plainly of a problem or of what was promised against it; null where none does. */
export function bestStatement(about: readonly Content[], told: Told, statements: readonly Statement[], rarity: Rarity): Match | null {
  let best: Match | null = null
  const [first] = told.classes
  for (const statement of statements) {
    const isClass = first !== undefined && problemClasses(statement.content.head, '')[0] === first
    for (const content of about) {
      const { score: words, shared } = rarity.likeness(content, statement.content)
      const score = shared.length === 0 ? 0 : words + (isClass ? CLASS : 0)
      if (score >= (shared.length > 1 ? LEAST_OF_TWO_WORDS : LEAST) && (best === null || score > best.score)) best = { statement, score: Math.min(1, score), shared }
    }
  }
  return best
}

export function placeIn({ column, text }: Sheet, span: Span): Place {
  return { source: column.source, report: column.report, span, quote: text?.slice(span.start, span.end) ?? '' }
}

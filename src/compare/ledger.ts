import type { Doubt } from '../model/said.js'
import { contentOf, Rarity, type Content } from './content.js'
import type { LaterSaying, LedgerProblem } from './comparison.js'
import { groupBy } from './group-by.js'
import { threadsOf, toldProblem, type Sighting, type Thread } from './problem-threads.js'
import { promisesOf, type Promised } from './promises.js'
import type { Sheet } from './sheets.js'
import { bestStatement, placeIn, statementsOf, type Match, type Statement } from './statements.js'

/** A ledger entry before it has its id. */
export type Entry = Omit<LedgerProblem, 'id'>

/** The problems of every issuer through its reports: seen when, promised what, and what became of it. */
export function ledgerOf(sheets: readonly Sheet[]): Entry[] {
  return [...groupBy(sheets, ({ issuer }) => issuer).values()].flatMap(ledgerOfIssuer)
}

function ledgerOfIssuer(sheets: readonly Sheet[]): Entry[] {
  const rarity = new Rarity()
  const told = sheets.map((sheet) => sheet.report.problems.map((problem) => toldProblem(sheet, problem)))
  if (told.every((problems) => problems.length === 0)) return []
  const statements = new Map(sheets.slice(1).map((sheet) => [sheet.index, statementsOf(sheet)]))
  for (const { content } of told.flat()) rarity.add(content)
  for (const { content } of [...statements.values()].flat()) rarity.add(content)
  for (const { report } of sheets) for (const { text } of report.measures) rarity.add(contentOf(text))
  return threadsOf(told, rarity).map((thread) => entryOf(thread, sheets, statements, rarity))
}

function entryOf({ sightings }: Thread, sheets: readonly Sheet[], statements: ReadonlyMap<number, readonly Statement[]>, rarity: Rarity): Entry {
  const [first, last] = [sightings[0]!, sightings.at(-1)!]
  const promised = sightings.map((sighting) => promisesOf(sighting, rarity))
  const says = (content: readonly Content[], from: Sheet): LaterSaying[] => laterThan(from, content, sightings, sheets, statements, rarity)
  return {
    issuer: first.sheet.column.issuer,
    classes: first.classes.map(({ name }) => name),
    text: last.problem.text,
    firstSeen: first.sheet.column.id,
    lastSeen: last.sheet.column.id,
    years: inARow(sightings, sheets),
    open: last.sheet === sheets.at(-1),
    sightings: sightings.map(({ sheet, problem, score, reasons }) => ({ column: sheet.column.id, problem: problem.id, text: problem.text, place: { source: sheet.column.source, report: sheet.column.report, span: problem.span, quote: problem.quote }, score: round(score), reasons })),
    promises: promised.flatMap((list, i) =>
      list.map(({ measure, text, span, quote, state, owner, due, content }) => {
        const { sheet } = sightings[i]!
        return { column: sheet.column.id, measure, text, place: { source: sheet.column.source, report: sheet.column.report, span, quote }, state, owner, due, later: says([content], sheet) }
      }),
    ),
    later: says([...sightings.map(({ content }) => content), ...promised.flat().map(({ content }: Promised) => content)], first.sheet),
  }
}

/** What each later report says, up to the one by which it is done. */
function laterThan(from: Sheet, about: readonly Content[], sightings: readonly Sighting[], sheets: readonly Sheet[], statements: ReadonlyMap<number, readonly Statement[]>, rarity: Rarity): LaterSaying[] {
  const out: LaterSaying[] = []
  for (const sheet of sheets) {
    if (sheet.index <= from.index) continue
    const again = sightings.find((sighting) => sighting.sheet === sheet)
    const match = bestStatement(about, sightings.findLast((sighting) => sighting.sheet.index < sheet.index)!, statements.get(sheet.index) ?? [], rarity)
    out.push(again ? { ...saidAgain(again), ...(match ? { places: [...saidAgain(again).places, placeIn(sheet, match.statement.span)] } : {}) } : match ? said(sheet, match) : { column: sheet.column.id, status: 'silent', places: [], score: 1, reasons: [] })
    const isOver = out.at(-1)!.status === 'done' && !sightings.some((sighting) => sighting.sheet.index > sheet.index)
    if (isOver) break
  }
  return out
}

const saidAgain = ({ sheet, problem, score, reasons }: Sighting): LaterSaying => ({ column: sheet.column.id, status: 'again', places: [{ source: sheet.column.source, report: sheet.column.report, span: problem.span, quote: problem.quote }], score: round(score), reasons })
const said = (sheet: Sheet, { statement, score, shared }: Match): LaterSaying => ({ column: sheet.column.id, status: statement.status, places: [placeIn(sheet, statement.span)], score: round(score), reasons: [sharedWords(shared)] })
const sharedWords = (shared: readonly string[]): Doubt => ({ code: 'shared-words', message: { zh: `都说到${shared.slice(0, 6).join('、')}`, en: `both speak of ${shared.slice(0, 6).join(', ')}` } })

/** Reports in a row that tell it, up to the last that does. */
function inARow(sightings: readonly Sighting[], sheets: readonly Sheet[]): number {
  const seen = new Set(sightings.map(({ sheet }) => sheet))
  let years = 0
  for (let i = sheets.indexOf(sightings.at(-1)!.sheet); i >= 0 && seen.has(sheets[i]!); i--) years++
  return years
}

const round = (score: number): number => Math.round(score * 100) / 100

import type { Kysely } from 'kysely'
import type { Claims } from '../domain/overrides.js'
import type { Analysis } from '../model/analysis.js'
import type { Disposition } from '../model/disposition.js'
import { cleanTextOf } from './clean-text.js'
import { DispositionBook } from './disposition-book.js'
import { unpack } from './packed.js'
import type { Tables } from './schema.js'
import { figureConditions, namesFigures, reportConditions } from './select.js'
import type { Selection } from './selectors.js'
import type { Store } from './store.js'
import { holdsAll, termsOf, type Term } from './terms.js'

/** A result with the files its content was found in, and which of its reports are meant. */
export interface StoredDocument {
  id: number
  sha256: string
  files: string[]
  analysis: Analysis
  /** Ids of the reports that the selection means. */
  reports: ReadonlySet<string>
  /** What a person says of its first file, in place of what was read. */
  claims: Claims | null
  /** What people decided about its findings, by the id of the finding; the last decision counts. */
  dispositions: ReadonlyMap<string, Disposition>
}

/** A figure with the report it stands in; amounts in 元, values exact. */
export interface FigureRow {
  file: string
  sha256: string
  report: string
  issuer: string | null
  title: string | null
  report_kind: string
  report_period: string | null
  uid: string
  start: number
  end: number
  quote: string
  heading: string | null
  kind: string
  value: string
  low: number
  high: number
  unit: string
  comparator: string
  role: string
  indicator: string
  indicator_key: string
  scope: string | null
  period_start: string | null
  period_end: string | null
}

/** Rows a page; results are read page by page, so memory does not grow with their number. */
const PAGE = 200

/** The phrases of each `text:` condition. */
const textsOf = (selection: Selection): Term[][] => selection.text.map(termsOf)
const textFits = (texts: readonly Term[][], analysis: Analysis): boolean => {
  if (texts.length === 0) return true
  const { text } = cleanTextOf(analysis)
  return texts.some((terms) => holdsAll(text, terms))
}

/** Reports that a selection means; with the text conditions still to be checked. */
export const reportsOf = ({ db, text, register }: Store, selection: Selection) =>
  db
    .selectFrom('reports')
    .innerJoin('documents', 'documents.id', 'reports.document_id')
    .where('documents.current', '=', 1)
    .where((eb) => eb.and(reportConditions(eb, selection, register)))
    .$if(selection.text.length > 0, (query) => query.where((eb) => eb.or(textsOf(selection).map((terms) => eb('documents.id', 'in', text.holding(terms.map(({ tokens }) => tokens)) as never)))))

/** Results that a selection means, whole, in the order they came in. */
export async function* documents(store: Store, selection: Selection): AsyncGenerator<StoredDocument> {
  const texts = textsOf(selection)
  const book = await DispositionBook.open(store.db)
  for (let after = 0; ; ) {
    const rows = await reportsOf(store, selection)
      .$if(namesFigures(selection), (query) => query.where((eb) => eb.exists(eb.selectFrom('figures').select('figures.id').whereRef('figures.report_id', '=', 'reports.id').where((inner) => inner.and(figureConditions(inner as never, selection))))))
      .select(['documents.id', 'documents.sha256'])
      .where('documents.id', '>', after)
      .groupBy('documents.id')
      .orderBy('documents.id')
      .limit(PAGE)
      .execute()
    for (const { id, sha256 } of rows) {
      const { analysis: packed } = await store.db.selectFrom('documents').select('analysis').where('id', '=', id).executeTakeFirstOrThrow()
      const analysis = unpack(packed!)
      if (!textFits(texts, analysis)) continue
      const meant = await reportsOf(store, selection).select('reports.uid').where('documents.id', '=', id).execute()
      yield { id, sha256, files: await filesOf(store.db, sha256), analysis, reports: new Set(meant.map(({ uid }) => uid)), claims: await claimsOf(store.db, sha256), dispositions: book.of(sha256, analysis) }
    }
    if (rows.length < PAGE) return
    after = rows.at(-1)!.id
  }
}

/** Figures that a selection means, in the order they came in. */
export async function* figures(store: Store, selection: Selection): AsyncGenerator<FigureRow> {
  const texts = textsOf(selection)
  let checked = { id: 0, fits: true }
  for (let after = 0; ; ) {
    const rows = await reportsOf(store, selection)
      .innerJoin('figures', 'figures.report_id', 'reports.id')
      .where((eb) => eb.and(figureConditions(eb as never, selection)))
      .select((eb) => [
        'figures.id', 'documents.id as document', 'documents.sha256', 'reports.uid as report', 'reports.issuer', 'reports.title', 'reports.kind as report_kind', 'reports.period as report_period',
        'figures.uid', 'figures.start', 'figures.end', 'figures.quote', 'figures.heading', 'figures.kind', 'figures.value', 'figures.low', 'figures.high', 'figures.unit', 'figures.comparator', 'figures.role',
        'figures.indicator', 'figures.indicator_key', 'figures.scope', 'figures.period_start', 'figures.period_end',
        eb.selectFrom('files').select('path').whereRef('files.sha256', '=', 'documents.sha256').orderBy('files.gone_at').orderBy('files.id').limit(1).as('file'),
      ])
      .where('figures.id', '>', after)
      .orderBy('figures.id')
      .limit(PAGE)
      .execute()
    for (const { id: _, document, file, ...row } of rows) {
      if (texts.length > 0 && checked.id !== document) checked = { id: document, fits: textFits(texts, await analysisOf(store.db, document)) }
      if (checked.fits || checked.id !== document) yield { file: file ?? '', ...row }
    }
    if (rows.length < PAGE) return
    after = rows.at(-1)!.id
  }
}

async function claimsOf(db: Kysely<Tables>, sha256: string): Promise<Claims | null> {
  const row = await db.selectFrom('files').select('override').where('sha256', '=', sha256).where('reason', 'is', null).orderBy((eb) => eb('gone_at', 'is not', null)).orderBy('id').limit(1).executeTakeFirst()
  return row?.override ? (JSON.parse(row.override) as Claims) : null
}

/** The Analysis of a result, with its text. */
export async function analysisOf(db: Kysely<Tables>, document: number): Promise<Analysis> {
  const { analysis } = await db.selectFrom('documents').select('analysis').where('id', '=', document).executeTakeFirstOrThrow()
  return unpack(analysis!)
}

/** Paths at which a content was found, those that still stand first. */
export async function filesOf(db: Kysely<Tables>, sha256: string): Promise<string[]> {
  const rows = await db.selectFrom('files').select('path').where('sha256', '=', sha256).orderBy((eb) => eb('gone_at', 'is not', null)).orderBy('id').execute()
  return [...new Set(rows.map(({ path }) => path))]
}

/**
 * `jianbao/library`: many reports in one place — batch ingest, search, figures, export. An entry of its own, so that reading a single
 * report never loads a database.
 * ```ts
 * import { ingest, openLibrary } from 'jianbao/library'
 * const library = await openLibrary('jianbao-library', { create: true })
 * const { ledger } = await ingest(library, ['reports/'])
 * ```
 * No command does what this cannot.
 */
import { Library, type OpenOptions } from './library/library.js'

export { exportTo, COLUMNS, EXPORT_FORMATS, MONEY_UNITS, ROW_SETS, neutralise, redactText, SarifLog } from './export/index.js'
export type { Entry as ExportEntry, ExportFormat, ExportOptions, MoneyUnit, RowSet, SarifChoice, SarifOptions, TextSink } from './export/index.js'
export { RULE_NAMES } from './check/rule-names.js'
export { defaultTemplate, LIST_COLUMNS, PAPER_FORMATS, papersOf, SheetTemplate, writeList, writePapers } from './papers/index.js'
export type { ListOptions, Paper, PaperFormat, PaperOptions, SheetDetails, WritePapersOptions, WrittenPapers } from './papers/index.js'
export type { AcrossFinding } from './across/finding.js'
export { identify, type Issuer } from './domain/issuer-register.js'
export { aboutFiles } from './ingest/about.js'
export { dryRun, type Intention } from './ingest/dry-run.js'
export { ingest } from './ingest/ingest.js'
export type { IngestEvent, IngestOptions, IngestSummary } from './ingest/options.js'
export { retry } from './ingest/retry.js'
export type { Decision, Disposed } from './library/dispose.js'
export type { PlacedDisposition } from './library/dispositions.js'
export { defaultLibrary, Library, type OpenOptions } from './library/library.js'
export type { FigureRow, StoredDocument } from './library/query.js'
export type { IssuerRow } from './library/issuers.js'
export type { RolledReport } from './library/roll.js'
export type { Hit } from './library/search.js'
export { parseSelectors, SELECTOR_KEYS, type Selection } from './library/selectors.js'
export type { FailedFile, Ledger, Status } from './library/status.js'
export { DISPOSITIONS, isInForce, settles, type Disposition, type DispositionKind } from './model/disposition.js'
export { Baseline, readBaseline, type KnownFinding } from './review/baseline.js'

/** Opens a library, or makes one with `create`. @throws JianbaoError `library-not-found` and others, see `Library.open` */
export const openLibrary = (path: string, options: OpenOptions = {}): Promise<Library> => Library.open(path, options)

import type { Generated } from 'kysely'

/**
 * The tables of a library, as Kysely sees them. Truth of a result is `documents.analysis`, the whole Analysis; the tables below it
 * are what it says, row by row, for queries. Booleans are 0/1, times ISO text in UTC, spans UTF-16 positions in `source.text`.
 */
export interface Tables {
  runs: RunTable
  sources: SourceTable
  files: FileTable
  documents: DocumentTable
  reports: ReportTable
  headings: HeadingTable
  figures: FigureTable
  problems: ProblemTable
  measures: MeasureTable
  problem_measures: ProblemMeasureTable
  citations: CitationTable
  facts: FactTable
  findings: FindingTable
  finding_evidence: EvidenceTable
  edits: EditTable
  losses: LossTable
  decisions: DecisionTable
  run_changes: RunChangeTable
  settings: SettingTable
}

export const OUTCOMES = ['done', 'partial', 'failed', 'skipped'] as const
export type Outcome = (typeof OUTCOMES)[number]
export const SKIP_REASONS = ['duplicate', 'ignored', 'unsupported', 'too-large', 'needs-ocr'] as const
export type SkipReason = (typeof SKIP_REASONS)[number]

/** One `ingest` or `retry` that changed something. */
export interface RunTable {
  id: Generated<number>
  command: string
  /** The arguments, as JSON. */
  arguments: string
  version: string
  fingerprint: string
  started_at: string
  ended_at: string | null
  state: 'running' | 'finished' | 'interrupted'
}

/** A content that was handed in, whole: what was analysed is exactly what is kept. */
export interface SourceTable {
  sha256: string
  bytes: number
  content: Uint8Array
  /** Name of the first file it was found in. */
  name: string
}

/** A path that was found: what became of it. */
export interface FileTable {
  id: Generated<number>
  path: string
  sha256: string | null
  bytes: number
  /** Changes when the content may have changed; the file is read again then. */
  stamp: string
  /** Last change of the file, ms since 1970. */
  modified: number
  /** The pipeline that judged it. */
  fingerprint: string
  outcome: Outcome
  reason: SkipReason | null
  /** For what failed or was skipped: the error as JSON (`code`, `stage`, `message`, `hint`, `retryable`). */
  error: string | null
  run_id: number
  /** Set when the path was searched again and the file was no longer there. */
  gone_at: string | null
  /** What the user's per-path file says of it, as JSON. */
  override: string | null
  /** Files handed in together carry one name. */
  submission: string | null
}

/** What one pipeline made of one content. */
export interface DocumentTable {
  id: Generated<number>
  sha256: string
  fingerprint: string
  version: string
  /** 1 for the result that queries see; 0 for one kept because decisions refer to it. */
  current: number
  outcome: 'done' | 'partial' | 'failed'
  error: string | null
  format: string | null
  encoding: string | null
  script: string | null
  chars: number
  text_sha256: string | null
  /** The Analysis with its text: JSON, raw deflate. */
  analysis: Uint8Array | null
  /** The smallest hashes of its shingles, for near-duplicates; uint32 little endian. */
  sketch: Uint8Array | null
  run_id: number
  created_at: string
}

export interface ReportTable {
  id: Generated<number>
  document_id: number
  /** Id in the Analysis. */
  uid: string
  ordinal: number
  title: string | null
  /** As printed, unless `override` of the file says otherwise. */
  issuer: string | null
  /** Key of the issuer register. */
  issuer_key: string | null
  kind: string
  period: string | null
  period_start: string | null
  period_end: string | null
  start: number
  end: number
}
interface Placed {
  id: Generated<number>
  report_id: number
  uid: string
  start: number
  end: number
  quote: string
}
export interface HeadingTable extends Placed {
  parent: string | null
  number: string | null
  title: string
  level: number
  role: string
  section_start: number
  section_end: number
  defects: string
}
export interface FigureTable extends Placed {
  heading: string | null
  kind: string
  /** Exact decimal; a range or ratio as a JSON list of decimals. */
  value: string
  /** Sortable: the (lowest and highest) value as a double. */
  low: number
  high: number
  unit: string
  /** Compound unit, joined by `/`. */
  per: string
  step: string
  comparator: string
  role: string
  direction: string | null
  indicator: string
  indicator_key: string
  basis_of: string | null
  as_of: string | null
  scope: string | null
  period_start: string | null
  period_end: string | null
  confidence: number
  by: string
}
export interface ProblemTable extends Placed {
  heading: string | null
  text: string
  by: string
}
export interface MeasureTable extends Placed {
  heading: string | null
  text: string
  by: string
  status: string
  owner: string | null
  due: string | null
}
export interface ProblemMeasureTable {
  report_id: number
  problem: string
  measure: string
}
export interface CitationTable extends Placed {
  number: string | null
  title: string | null
}
export interface FactTable extends Placed {
  extractor: string
  heading: string | null
  data: string
}
export interface FindingTable {
  id: Generated<number>
  report_id: number
  uid: string
  rule: string
  check: string | null
  severity: string
  verdict: string | null
  message_zh: string
  message_en: string
  stated: string | null
  computed: string | null
  fingerprint: string
  confidence: number
}
export interface EvidenceTable {
  finding_id: number
  position: number
  role: string
  start: number
  end: number
  quote: string
  figure: string | null
}
export interface EditTable {
  document_id: number
  start: number
  end: number
  quote: string
  replacement: string
  by: string
  inferred: number
}
export interface LossTable {
  document_id: number
  code: string
  message_zh: string
  message_en: string
  start: number | null
  end: number | null
}

/** What a person decided about one thing of one result. The result is kept as long as the decision. */
export interface DecisionTable {
  id: Generated<number>
  document_id: number
  /** Id of the figure, finding, problem … in the Analysis. */
  uid: string
  /** Position and quote with its surroundings, to find it again in a later result. */
  start: number
  end: number
  quote: string
  prefix: string
  suffix: string
  verdict: string
  reason: string
  author: string
  made_at: string
  /** Of a finding: its fingerprint, its rule, and the last day on which the decision counts, ISO date. Null where it is about something else, or is for good. */
  fingerprint: string | null
  rule: string | null
  until: string | null
}

/** What a run changed of an earlier result of the same content. */
export interface RunChangeTable {
  run_id: number
  sha256: string
  /** Figure, heading, problem … */
  table_name: string
  uid: string
  change: 'added' | 'removed' | 'changed'
  before: string | null
  after: string | null
}

/** What a person has set for the library: `issuers`, the text of their register. */
export interface SettingTable {
  name: string
  value: string
}

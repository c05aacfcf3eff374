import type { Issuer } from '../domain/issuer-register.js'
import type { Report, ReportKind } from '../model/analysis.js'
import type { Said } from '../model/said.js'
import type { Span } from '../model/span.js'
import type { Line } from '../model/working.js'
import type { Copy, Run } from './copies.js'
import type { Evidence } from './evidence.js'
import type { Names } from './names.js'

export type { Copy, Run } from './copies.js'
export { isLasting, type Passage, type PassageSentence } from './passages.js'
export { areBeside, areSiblings, type Named, type Names } from './names.js'
export { projectOf, yearOf } from './order.js'
export { named, place, type Evidence } from './evidence.js'

/** Who reports what on which period, and where it is. */
export interface ReportHead {
  /** `sha256#uid`: unique in the library. */
  id: string
  sha256: string
  /** Id in its Analysis. */
  uid: string
  file: string
  issuer: string | null
  /** Key of the issuer register; null where nobody is named, or a name that names nobody by itself. */
  issuerKey: string | null
  title: string | null
  kind: ReportKind
  /** First and last day, ISO. */
  period: { start: string; end: string } | null
  /** Files that were handed in with it. */
  together: readonly string[]
}

/** One report with the clean text it stands in. */
export interface ReportText {
  head: ReportHead
  report: Report
  /** Clean text of the whole document. */
  text: string
  /** Lines of the report, in the clean text; cells of tables are lines of their own. */
  lines: readonly Line[]
  /** Place in the source of a span of the clean text. */
  toSource(span: Span): { span: Span; quote: string }
}

/** What is compared: all heads are in memory, texts are read one at a time. */
export interface Corpus {
  heads: readonly ReportHead[]
  read(head: ReportHead): Promise<ReportText>
  /** Whose name it is. */
  identify: (name: string) => Issuer
}

/** What a rule sees: one report, what it shares with reports before it, and whose names the library knows. */
export interface AcrossView extends ReportText {
  /** Stretches that it shares with another report. Which of the two is the later one, each says itself. */
  runs: readonly Run[]
  /** Names of the bodies whose reports the library holds. */
  names: Names
  /** Whose name it is. */
  identify: Corpus['identify']
}

/** What a rule claims. */
export interface Claim {
  severity: 'error' | 'warning' | 'info'
  /** How the two reports stand to each other. */
  relation: Relation
  message: Said
  hint: Said
  /** The later report first. */
  evidence: readonly Evidence[]
  /** Values of the rule: similarity, counts, years. */
  data?: Readonly<Record<string, string | number | boolean | readonly number[]>>
  confidence: number
  /** What the claim is about, beside the reports: the same for the same matter after a report is read again. */
  about: readonly string[]
}

/** `unknown-issuer`: of one of the two it is not known whose it is. */
export type Relation = 'earlier-year' | 'other-project' | 'other-issuer' | 'unknown-issuer' | 'same-report'

/** Looks at the reports of one issuer, in the order of their periods, and may remember those before. */
export type Finder = (view: AcrossView) => Iterable<Claim>

/** One check across reports. Its doc comment is its page. */
export interface AcrossRule {
  /** Equals the folder's name. */
  id: string
  name: Said
  /** Checks of the catalogue that it carries out (DOMAIN 2.3). */
  catalogue: readonly string[]
  /** A finder for one issuer. */
  finder(): Finder
}

/** All copies of the runs of a view. */
export const copiesOf = ({ runs }: AcrossView): Copy[] => runs.flatMap(({ copies }) => copies)

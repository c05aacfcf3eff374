import { createHash } from 'node:crypto'
import { EXTRACTORS, FACT_EXTRACTORS } from '../extractors/index.js'
import { RULES } from './check/rules.js'
import { runRules } from './check/run.js'
import { checkView } from './check/view.js'
import { splitAt, type Splits } from './domain/override-splits.js'
import { viewOf, type FactExtractor } from './extract/kit.js'
import { reportOf } from './extract/report.js'
import { VERSION, pipelineName } from './fingerprint.js'
import { analysisSchema, SCHEMA_VERSION, type Analysis, type Report } from './model/analysis.js'
import type { RawDocument } from './model/document.js'
import type { Loss } from './model/said.js'
import type { CleanDocument, ReportPart } from './model/working.js'
import { normalize } from './normalize/index.js'
import { linesOf } from './normalize/lines.js'
import { outline } from './outline/index.js'
import { read } from './read/index.js'
import { repair } from './repair/index.js'
import { split } from './split/index.js'

/** An input: its name (a label only) and its bytes. */
export interface Source {
  name: string
  bytes: Uint8Array
}

export interface AnalyseOptions {
  /** Put the raw text into the result, so that every span can be followed without the source. */
  withText?: boolean
  signal?: AbortSignal
  /** Where the reports of the file begin, where a person has said so. */
  splits?: Splits
  /** Extractors of facts beyond the contract's own. */
  extractors?: readonly FactExtractor[]
}

/**
 * The story of a document: bytes are read, noise is repaired, forms are normalised, reports are split, each is outlined and
 * its facts are extracted and what does not add up is found; the Analysis is checked against the contract before it leaves.
 * @throws JianbaoError for input that cannot be read
 */
export async function analyse(source: Source, options: AnalyseOptions = {}): Promise<Analysis> {
  const raw = await read(source.bytes, { name: source.name, ...(options.signal ? { signal: options.signal } : {}) })
  const repaired = repair(raw)
  const { mapped, conversions, script } = normalize(repaired.mapped)
  const document: CleanDocument = { mapped, text: mapped.text, lines: linesOf(mapped, raw.blocks) }
  options.signal?.throwIfAborted()

  const losses: Loss[] = [...raw.losses]
  if (options.splits) losses.push(...splitAt(document.text, options.splits).missing.map(startMissing))
  const reports = split(document, options.splits).map((part, i) => {
    if (isNoReport(part)) {
      losses.push(notAReport(part, mapped.span(part.span)))
      return bare(document, part, i + 1)
    }
    const view = viewOf(document, part, outline(document, part))
    const { report, places } = reportOf(view, mapped, i + 1, EXTRACTORS, [...FACT_EXTRACTORS, ...(options.extractors ?? [])])
    return { ...report, findings: runRules(checkView({ ...view, report, places, cite: (at) => mapped.cite(at) }), RULES) }
  })

  return analysisSchema.parse({
    schemaVersion: SCHEMA_VERSION,
    pipeline: { version: VERSION, fingerprint: pipelineName((options.extractors ?? []).map(({ id }) => id), options.splits) },
    source: { name: source.name, sha256: sha256(source.bytes), bytes: source.bytes.length, ...described(raw), script, ...(options.withText ? { text: raw.text } : {}) },
    status: losses.length === 0 ? 'ok' : 'partial',
    losses,
    edits: mapped.edits.map((e) => ({ span: { start: e.start, end: e.end }, quote: raw.text.slice(e.start, e.end), replacement: e.replacement, by: e.by, inferred: e.inferred })),
    conversions,
    reports,
  })
}

const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex')

function described(raw: RawDocument): Pick<Analysis['source'], 'format' | 'encoding' | 'chars' | 'textSha256' | 'blocks' | 'remarks'> {
  return { format: raw.format, encoding: raw.encoding, chars: raw.text.length, textSha256: sha256(raw.text), blocks: raw.blocks, remarks: raw.remarks }
}

const isNoReport = (part: ReportPart): boolean => part.kind === 'other' && part.doubts.some((doubt) => doubt.code === 'not-a-report')

/** What is no report keeps its title and its citations; its numbers are not figures of anybody's report. */
function bare(document: CleanDocument, part: ReportPart, ordinal: number): Report {
  const nothing = { ...EXTRACTORS, figures: () => [], problems: () => [], measures: () => [], declared: () => null, link: () => [] }
  return reportOf(viewOf(document, part, []), document.mapped, ordinal, nothing, []).report
}

const startMissing = (start: string): Loss => ({
  code: 'split-start-missing',
  message: { zh: `没有以“${start}”开头的行，这一处没有拆分`, en: `No line begins with “${start}”; the text was not parted there` },
})

function notAReport(part: ReportPart, span: { start: number; end: number }): Loss {
  const zh = part.title ? `“${part.title}”` : '全文'
  const en = part.title ? `“${part.title}”` : 'The text'
  return {
    code: 'not-a-report',
    message: { zh: `${zh}不像一份报告，只记录了出处，没有抽取数字`, en: `${en} does not read as a report; no figures were taken from it` },
    span,
  }
}

import { Places } from '../export/place.js'
import type { Entry } from '../export/options.js'
import type { Disposition } from '../model/disposition.js'
import { isInForce } from '../model/disposition.js'
import type { Analysis, Finding, Report } from '../model/analysis.js'
import type { Said } from '../model/said.js'
import { Lines } from '../text/lines.js'
import { excerptOf } from './excerpt.js'
import { formulaOf } from './formula.js'
import { intervalText } from './interval-text.js'
import { locatorText } from './place-text.js'

/** One number of a finding, and where it stands. */
export interface PaperQuote {
  role: Finding['evidence'][number]['role']
  /** The source as it stands. */
  quote: string
  /** Numbers and titles of the headings above it, the top one first; '' where there are none. */
  section: string
  /** File, line and column where the text is known, and block: 报告.txt:14:91（第14段）. */
  place: string
}

/** A finding with all that a working paper says of it. Texts are in the language that was asked for. */
export interface Paper {
  /** From 1, over all papers of a run. */
  number: number
  /** What the finding is called by: the beginning of its fingerprint. */
  code: string
  finding: Finding
  /** Name of the rule. */
  rule: string
  analysis: Analysis
  report: Report
  file: string
  issuer: string | null
  title: string | null
  period: string | null
  /** The arithmetic, spelled out. */
  formula: string | null
  interval: string | null
  /** The sentences that the numbers stand in; null where the Analysis comes without its text. */
  excerpt: string | null
  quotes: readonly PaperQuote[]
  disposition: Disposition | null
  /** The disposition no longer counts. */
  isExpired: boolean
}

export interface PaperOptions {
  lang: 'zh' | 'en'
  /** Names of rules by id; a rule that is not named stands by its id. */
  ruleNames?: ReadonlyMap<string, Said>
  /** By fingerprint of the finding; for entries that do not bring their own. */
  dispositions?: ReadonlyMap<string, Disposition>
  /** ISO date of the day on which the papers are made. */
  today: string
  /** Which findings are wanted; left out: those that are more than `info`. */
  keep?: (finding: Finding, report: Report) => boolean
  signal?: AbortSignal
}

const CODE_LENGTH = 8

/** A paper for each finding, in the order of the entries and of their texts. One document is held at a time. */
export async function* papersOf(entries: AsyncIterable<Entry> | Iterable<Entry>, options: PaperOptions): AsyncGenerator<Paper, void, undefined> {
  const { keep = ({ severity }: Finding) => severity !== 'info', signal } = options
  let number = 0
  for await (const entry of entries) {
    let lines: Lines | null = null
    for (const report of entry.analysis.reports) {
      const wanted = report.findings.filter((finding) => keep(finding, report))
      if (wanted.length === 0) continue
      const { text } = entry.analysis.source
      if (text !== undefined) lines ??= new Lines(text)
      const context: Context = { entry, report, lines, places: new Places(entry, report), figures: new Map(report.figures.map((figure) => [figure.id, figure])), options }
      for (const finding of wanted) {
        signal?.throwIfAborted()
        yield paperOf(finding, ++number, context)
      }
    }
  }
}

interface Context {
  entry: Entry
  report: Report
  lines: Lines | null
  places: Places
  figures: ReadonlyMap<string, Report['figures'][number]>
  options: PaperOptions
}

function paperOf(finding: Finding, number: number, { entry, report, lines, places, figures, options }: Context): Paper {
  const { lang, ruleNames, dispositions, today } = options
  const { analysis } = entry
  const file = entry.files[0] ?? analysis.source.name
  const corrected = entry.corrected?.get(report.id)
  const disposition = entry.dispositions?.get(finding.id) ?? dispositions?.get(finding.fingerprint) ?? null
  const { text } = analysis.source
  return {
    number,
    code: finding.fingerprint.slice(0, CODE_LENGTH),
    finding,
    rule: ruleNames?.get(finding.rule)?.[lang] ?? finding.rule,
    analysis,
    report,
    file,
    issuer: corrected?.issuer ?? report.issuer,
    title: corrected?.title ?? report.title,
    period: corrected?.year === undefined ? (report.period?.text ?? null) : lang === 'zh' ? `${corrected.year}年` : String(corrected.year),
    formula: formulaOf(finding, figures, analysis.edits),
    interval: intervalText(finding, figures),
    excerpt: text === undefined ? null : excerptOf(text, finding.evidence.map(({ span }) => span)),
    quotes: finding.evidence.map(({ role, span, quote }) => {
      const { section, locator } = places.of(finding.id, span, quote, undefined)
      return { role, quote, section, place: placeOf(file, lines?.at(span.start), locatorText(locator, lang), lang) }
    }),
    disposition,
    isExpired: disposition !== null && !isInForce(disposition, today),
  }
}

function placeOf(file: string, at: { line: number; column: number } | undefined, locator: string, lang: 'zh' | 'en'): string {
  const place = at ? `${file}:${at.line}:${at.column}` : file
  return locator === '' ? place : lang === 'zh' ? `${place}（${locator}）` : `${place} (${locator})`
}

import type { Artifact, Notification, Run } from 'sarif'
import type { Finding, Report } from '../../model/analysis.js'
import { localDay } from '../../model/disposition.js'
import type { JianbaoError } from '../../model/error.js'
import type { KnownFinding } from '../../review/baseline.js'
import { mainEvidence } from '../../review/main-evidence.js'
import type { RulePage } from '../../review/rule-page.js'
import { RULE_PAGES } from '../../review/rule-pages.js'
import { Lines } from '../../text/lines.js'
import type { Entry } from '../options.js'
import { Places } from '../place.js'
import { artifactAt, uriOf } from './places.js'
import { absentResult, resultOf } from './result.js'
import { descriptorOf } from './rules.js'

/** Takes text; the promise, where there is one, is waited for. */
export interface TextSink {
  text(text: string): Promise<void> | undefined
}
export interface SarifOptions {
  lang: 'zh' | 'en'
  rules?: readonly RulePage[]
  /** ISO date on which decisions count or have ended; today when left out. */
  today?: string
}
/** Which findings of an entry are wanted, and what is known of them. */
export interface SarifChoice {
  reports?: readonly Report[]
  keep?: (finding: Finding, report: Report) => boolean
  /** Against an earlier run; undefined where there is none. */
  state?: (finding: Finding, report: Report) => 'new' | 'unchanged' | undefined
}

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'

/** One SARIF 2.1.0 log with one run, written as its entries come: memory holds the list of files alone. */
export class SarifLog {
  private readonly artifacts: Artifact[] = []
  private readonly notifications: Notification[] = []
  private readonly rules: readonly RulePage[]
  private readonly ruleIndex: ReadonlyMap<string, number>
  private readonly today: string
  /** What stands before the next result; null before the head is written. */
  private before: '' | ',\n' | null = null

  constructor(
    private readonly sink: TextSink,
    private readonly options: SarifOptions,
  ) {
    this.rules = options.rules ?? RULE_PAGES
    this.ruleIndex = new Map(this.rules.map(({ id }, i) => [id, i]))
    this.today = options.today ?? localDay()
  }

  /** Writes the findings of an entry. @returns how many */
  async add(entry: Entry, { reports = entry.analysis.reports, keep, state }: SarifChoice = {}): Promise<number> {
    const { source, pipeline } = entry.analysis
    await this.begin(pipeline.version)
    const artifact = this.artifacts.length
    const file = entry.files[0] ?? source.name
    this.artifacts.push({
      location: artifactAt(file, artifact),
      roles: ['analysisTarget'],
      length: source.bytes,
      hashes: { 'sha-256': source.sha256 },
      ...(source.encoding === null ? {} : { encoding: source.encoding }),
      properties: { format: source.format, ...(entry.files.length > 1 ? { copies: entry.files.slice(1).map(uriOf) } : {}) },
    })
    const lines = source.text === undefined ? null : new Lines(source.text)
    let count = 0
    for (const report of reports) {
      const places = new Places(entry, report)
      for (const finding of report.findings) {
        const of = state?.(finding, report)
        if (keep && !keep(finding, report)) continue
        const main = mainEvidence(finding)
        const place = places.of(finding.id, main?.span ?? null, main?.quote ?? '', undefined)
        await this.put(resultOf({ finding, place, artifact, rule: this.ruleIndex.get(finding.rule), lines, dispositions: entry.dispositions, state: of, lang: this.options.lang, today: this.today }))
        count++
      }
    }
    return count
  }

  /** A file that could not be read: the log says so, and that it is not whole. */
  failed(name: string, { code, said }: Pick<JianbaoError, 'code' | 'said'>): void {
    this.notifications.push({ level: 'error', descriptor: { id: code }, message: { text: said[this.options.lang] }, locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(name) } } }] })
  }

  /** Ends the log. @param gone findings of an earlier run that are not there any more */
  async end(gone: readonly KnownFinding[] = []): Promise<void> {
    await this.begin(undefined)
    for (const known of gone) await this.put(absentResult(known, this.options.lang))
    const rest: Pick<Run, 'artifacts' | 'invocations' | 'columnKind' | 'language' | 'properties'> = {
      artifacts: this.artifacts,
      invocations: [{ executionSuccessful: this.notifications.length === 0, toolExecutionNotifications: this.notifications }],
      columnKind: 'utf16CodeUnits',
      language: this.options.lang === 'zh' ? 'zh-CN' : 'en',
      properties: { positions: 'Lines, columns and offsets are those of the text as it was read (source.text of the Analysis); of a plain text file they are those of the decoded file.' },
    }
    await this.sink.text(`],\n${JSON.stringify(rest).slice(1)}]}\n`)
  }

  private async begin(version: string | undefined): Promise<void> {
    if (this.before !== null) return
    const { lang } = this.options
    const driver = { name: 'Jianbao', fullName: '鉴报 Jianbao', ...(version === undefined ? {} : { version, semanticVersion: version }), language: lang === 'zh' ? 'zh-CN' : 'en', rules: this.rules.map((page) => descriptorOf(page, lang)) }
    await this.sink.text(`{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver })},"results":[\n`)
    this.before = ''
  }

  private async put(result: object): Promise<void> {
    await this.sink.text(`${this.before ?? ''}${JSON.stringify(result)}`)
    this.before = ',\n'
  }
}

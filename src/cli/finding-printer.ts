import pc from 'picocolors'
import type { Finding, Report } from '../model/analysis.js'
import type { JianbaoError } from '../model/error.js'
import { GONE, type KnownFinding } from '../review/baseline.js'
import { mainEvidence } from '../review/main-evidence.js'
import { Lines } from '../text/lines.js'
import type { Checked } from './checked.js'
import { dispositionLine, shortName } from './dispositions.js'
import { pick, type Language } from './language.js'
import type { Output } from './output.js'
import { sourceFrame } from './source-frame.js'
import type { Standing } from './tally.js'

/** A finding with its report, and what is known of it beside. */
export interface Told {
  report: Report
  finding: Finding
  standing: Standing
}
/** One way to print findings. */
export interface Printer {
  /** The findings of one text. */
  print(checked: Checked, told: readonly Told[]): Promise<void>
  /** A file that could not be read. */
  failed?: (name: string, error: JianbaoError) => void
  /** @param gone findings of an earlier run that are not there any more */
  end(gone: readonly KnownFinding[]): Promise<void>
}

const placeOf = ({ report, finding }: Told, lines: Lines): { line: number; column: number } => lines.at(mainEvidence(finding)?.span.start ?? report.span.start)

/** One line of JSON a finding. */
export function jsonPrinter(output: Output): Printer {
  return {
    async print({ name, analysis }, all) {
      const lines = new Lines(analysis.source.text ?? '')
      for (const told of all) {
        const { report, finding, standing: { disposition, before } } = told
        await output.write(`${JSON.stringify({ file: name, ...placeOf(told, lines), report: report.id, title: report.title, issuer: report.issuer, ...finding, disposition, ...(before === null ? {} : { since: before ? 'before' : 'new' }) })}\n`)
      }
    },
    async end(gone) {
      for (const known of gone) await output.write(`${JSON.stringify({ ...known, since: GONE })}\n`)
    },
  }
}

/** One SARIF log. */
export async function sarifPrinter(output: Output, lang: Language, today: string): Promise<Printer> {
  const { SarifLog } = await import('../export/index.js')
  const log = new SarifLog({ text: (text) => output.write(text) }, { lang, today })
  return {
    async print(checked, told) {
      const byId = new Map(told.map((one) => [one.finding.id, one]))
      const state = ({ id }: Finding): 'new' | 'unchanged' | undefined => {
        const before = byId.get(id)?.standing.before ?? null
        return before === null ? undefined : before ? 'unchanged' : 'new'
      }
      await log.add(checked, { reports: checked.reports, keep: ({ id }) => byId.has(id), state })
    },
    failed: (name, error) => log.failed(name, error),
    end: (gone) => log.end(gone),
  }
}

const SEVERITY = { error: { zh: '错误', en: 'error', colour: pc.red }, warning: { zh: '提醒', en: 'warning', colour: pc.yellow }, info: { zh: '核对', en: 'info', colour: pc.green } } as const

/** For people: what is wrong, where, the lines of the source, what to do, what was decided. */
export function textPrinter(output: Output, language: Language, today: string): Printer {
  const say = pick(language)
  const head = (name: string, place: string, { severity, message, rule, fingerprint }: Pick<Finding, 'severity' | 'message' | 'rule' | 'fingerprint'>): string => {
    const { colour, [language]: word } = SEVERITY[severity]
    return `${pc.cyan(name)}${place === '' ? '' : pc.dim(`:${place}`)}  ${colour(word)} ${message[language]} ${pc.dim(`[${rule}]`)} ${pc.dim(shortName(fingerprint))}`
  }
  const whole = ({ name, analysis }: Checked, told: Told, lines: Lines): string => {
    const { finding, standing: { disposition, before } } = told
    const { line, column } = placeOf(told, lines)
    const marks = finding.evidence.map(({ span, role }) => ({ span, strong: role === 'stated' || role === 'total' || role === 'actual' }))
    const frame = marks.length === 0 ? '' : sourceFrame(analysis.source.text ?? '', lines, marks).map((shown) => `  ${shown}\n`).join('')
    const hint = finding.severity === 'info' ? '' : `  ${pc.dim(say('建议：', 'Hint: '))}${finding.hint[language]}\n`
    const decided = disposition === null ? '' : `  ${pc.dim(say('处理：', 'Decided: '))}${dispositionLine(disposition, language, today)}\n`
    const age = before === null ? '' : before ? ` ${pc.dim(say('先前已有', 'as before'))}` : ` ${pc.bold(say('新', 'new'))}`
    return `${head(name, `${line}:${column}`, finding)}${age}\n${frame}${hint}${decided}\n`
  }
  return {
    async print(checked, all) {
      const lines = new Lines(checked.analysis.source.text ?? '')
      for (const told of all) await output.write(whole(checked, told, lines))
    },
    async end(gone) {
      for (const known of gone) await output.write(`${head(known.file, known.line === null ? '' : `${known.line}:${known.column ?? 1}`, known)} ${pc.dim(say('已消失', 'gone'))}\n\n`)
    },
  }
}

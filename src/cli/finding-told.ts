import pc from 'picocolors'
import type { Finding, Report } from '../model/analysis.js'
import type { KnownFinding } from '../review/baseline.js'
import { mainEvidence } from '../review/main-evidence.js'
import type { Lines } from '../text/lines.js'
import type { Checked } from './checked.js'
import { dispositionLine, shortName } from './dispositions.js'
import { pick, type Language } from './language.js'
import { sourceFrame } from './source-frame.js'
import type { Standing } from './tally.js'

/** A finding with its report, and what is known of it beside. */
export interface Told {
  report: Report
  finding: Finding
  standing: Standing
}
/** How a finding is told. */
export type Telling = (checked: Checked, told: Told, lines: Lines) => string

const SEVERITY = { error: { zh: '错误', en: 'error', colour: pc.red }, warning: { zh: '提醒', en: 'warning', colour: pc.yellow }, info: { zh: '核对', en: 'info', colour: pc.green } } as const

const placeOf = ({ report, finding }: Told, lines: Lines): { line: number; column: number } => lines.at(mainEvidence(finding)?.span.start ?? report.span.start)

/** One line of JSON. */
export const jsonLine: Telling = ({ name }, told, lines) => {
  const { report, finding, standing: { disposition, before } } = told
  return `${JSON.stringify({ file: name, ...placeOf(told, lines), report: report.id, title: report.title, issuer: report.issuer, ...finding, disposition, ...(before === null ? {} : { since: before ? 'before' : 'new' }) })}\n`
}

/** What is wrong, where, the lines of the source, what to do, what was decided. */
export const findingTold = (language: Language, today: string): Telling => ({ name, analysis }, told, lines) => {
  const say = pick(language)
  const { finding, standing: { disposition, before } } = told
  const { line, column } = placeOf(told, lines)
  const marks = finding.evidence.map(({ span, role }) => ({ span, strong: role === 'stated' || role === 'total' || role === 'actual' }))
  const frame = marks.length === 0 ? '' : sourceFrame(analysis.source.text ?? '', lines, marks).map((shown) => `  ${shown}\n`).join('')
  const hint = finding.severity === 'info' ? '' : `  ${pc.dim(say('建议：', 'Hint: '))}${finding.hint[language]}\n`
  const decided = disposition === null ? '' : `  ${pc.dim(say('处理：', 'Decided: '))}${dispositionLine(disposition, language, today)}\n`
  const age = before === null ? '' : before ? ` ${pc.dim(say('先前已有', 'as before'))}` : ` ${pc.bold(say('新', 'new'))}`
  return `${head(name, `${line}:${column}`, finding, language)}${age}\n${frame}${hint}${decided}\n`
}

/** A finding of an earlier run that is not there any more. */
export const goneTold = (known: KnownFinding, language: Language): string => `${head(known.file, known.line === null ? '' : `${known.line}:${known.column ?? 1}`, known, language)} ${pc.dim(pick(language)('已消失', 'gone'))}\n\n`

function head(name: string, place: string, { severity, message, rule, fingerprint }: Pick<Finding, 'severity' | 'message' | 'rule' | 'fingerprint'>, language: Language): string {
  const { colour, [language]: word } = SEVERITY[severity]
  return `${pc.cyan(name)}${place === '' ? '' : pc.dim(`:${place}`)}  ${colour(word)} ${message[language]} ${pc.dim(`[${rule}]`)} ${pc.dim(shortName(fingerprint))}`
}

import { fileURLToPath } from 'node:url'
import type { Finding, Report } from '../model/analysis.js'
import { JianbaoError } from '../model/error.js'
import type { Said } from '../model/said.js'

/** A finding of an earlier run. */
export interface KnownFinding {
  fingerprint: string
  rule: string
  severity: Finding['severity']
  /** The file it was found in, as it was named then. */
  file: string
  issuer: string | null
  message: Said
  /** From 1; null where the earlier output does not say. */
  line: number | null
  column: number | null
}

/**
 * What was found before, to tell what is new and what is gone. A finding is known by its fingerprint, which says what it is about and
 * not where it stands; small numbers of two bodies may agree, so both must be one issuer's where both say whose they are.
 */
export class Baseline {
  private readonly byFingerprint = new Map<string, KnownFinding[]>()
  private readonly met = new Set<KnownFinding>()
  private readonly files = new Set<string>()
  private readonly issuers = new Set<string>()

  constructor(readonly known: readonly KnownFinding[]) {
    for (const one of known) {
      const list = this.byFingerprint.get(one.fingerprint)
      if (list) list.push(one)
      else this.byFingerprint.set(one.fingerprint, [one])
    }
  }

  /** A report is looked at now: what was found in it before is known again, or is gone. */
  look(file: string, { issuer }: Pick<Report, 'issuer'>): void {
    this.files.add(file)
    if (issuer !== null) this.issuers.add(issuer)
  }

  /** Was it found before? */
  knows({ fingerprint }: Pick<Finding, 'fingerprint'>, { issuer }: Pick<Report, 'issuer'>): boolean {
    const same = (this.byFingerprint.get(fingerprint) ?? []).filter((one) => one.issuer === null || issuer === null || one.issuer === issuer)
    for (const one of same) this.met.add(one)
    return same.length > 0
  }

  /** What was found before in what was looked at now, and is not there any more. */
  gone(): KnownFinding[] {
    return this.known.filter((one) => !this.met.has(one) && this.wasLookedAt(one))
  }
  /** How many were found before in what was not looked at now. */
  get elsewhere(): number {
    return this.known.filter((one) => !this.met.has(one) && !this.wasLookedAt(one)).length
  }

  private wasLookedAt({ file, issuer }: KnownFinding): boolean {
    return this.files.has(file) || (issuer !== null && this.issuers.has(issuer))
  }
}

/**
 * Reads what an earlier run printed: `check --json` (one finding a line) or `check --sarif`. What that run told as gone was not there.
 * @param name of the file, for errors
 * @throws JianbaoError `bad-baseline`, which names the line
 */
export function readBaseline(text: string, name: string): KnownFinding[] {
  const body = text.replace(/^\ufeff/, '')
  const log = sarifOf(body)
  if (log) return log.runs.flatMap(({ results }) => (results ?? []).flatMap((result) => ofResult(result, name)))
  return body.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : ofLine(line, name, i + 1)))
}

interface Log {
  runs: { results?: Result[] | null }[]
}
interface Result {
  ruleId?: string
  level?: string
  kind?: string
  baselineState?: string
  message?: { text?: string }
  partialFingerprints?: Record<string, string>
  properties?: { issuer?: string | null }
  locations?: { physicalLocation?: { artifactLocation?: { uri?: string }; region?: { startLine?: number; startColumn?: number } } }[]
}
/** How a line of `check --json` says that a finding is not there any more. */
export const GONE = 'gone'
/** The name under which a SARIF result carries the fingerprint of its finding. */
export const FINGERPRINT_KEY = 'jianbaoFinding/v1'

/** A whole text that is a SARIF log; null where it is something else. */
function sarifOf(text: string): Log | null {
  try {
    const value = JSON.parse(text) as Partial<Log>
    return Array.isArray(value?.runs) ? (value as Log) : null
  } catch (error) {
    // Several lines of JSON are no JSON: they are read one by one.
    if (error instanceof SyntaxError) return null
    throw error
  }
}

const SEVERITIES: Readonly<Record<string, Finding['severity']>> = { error: 'error', warning: 'warning', note: 'info', none: 'info' }

function ofResult({ ruleId, level = 'warning', message, partialFingerprints, properties, locations, baselineState }: Result, name: string): KnownFinding[] {
  if (baselineState === 'absent') return []
  const fingerprint = partialFingerprints?.[FINGERPRINT_KEY]
  if (fingerprint === undefined) throw bad(name, `有一处没有 partialFingerprints["${FINGERPRINT_KEY}"]`, `a result has no partialFingerprints["${FINGERPRINT_KEY}"]`)
  const { artifactLocation, region } = locations?.[0]?.physicalLocation ?? {}
  const text = message?.text ?? ''
  return [{ fingerprint, rule: ruleId ?? '', severity: SEVERITIES[level] ?? 'warning', file: pathOf(artifactLocation?.uri ?? ''), issuer: properties?.issuer ?? null, message: { zh: text, en: text }, line: region?.startLine ?? null, column: region?.startColumn ?? null }]
}

/** A URI of a SARIF log as the path it was made of. */
const pathOf = (uri: string): string => (uri.startsWith('file:') ? fileURLToPath(uri) : decodeURIComponent(uri))

function ofLine(line: string, name: string, number: number): KnownFinding[] {
  let value: Partial<Finding & { file: string; issuer: string | null; line: number; column: number; since: string }>
  try {
    value = JSON.parse(line) as typeof value
  } catch (cause) {
    throw bad(name, `第 ${number} 行不是 JSON`, `line ${number} is no JSON`, cause)
  }
  const { fingerprint, rule, severity, message, since, file = '', issuer = null } = value ?? {}
  if (since === GONE) return []
  if (typeof fingerprint !== 'string' || typeof rule !== 'string' || message === undefined || severity === undefined) throw bad(name, `第 ${number} 行不是一处发现（没有 fingerprint、rule、severity、message）`, `line ${number} is no finding (fingerprint, rule, severity, message)`)
  return [{ fingerprint, rule, severity, file, issuer, message, line: value.line ?? null, column: value.column ?? null }]
}

const bad = (name: string, zh: string, en: string, cause?: unknown): JianbaoError =>
  new JianbaoError('bad-baseline', 'cli', { zh: `不是先前的核对结果：${name}，${zh}`, en: `No earlier output of check: ${name}, ${en}` }, { zh: '给出 jianbao check --json 或 --sarif 先前输出的文件', en: 'Give a file that jianbao check --json or --sarif printed' }, { cause })

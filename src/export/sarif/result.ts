import type { Location, Result, Suppression } from 'sarif'
import type { Finding } from '../../model/analysis.js'
import { isInForce, type Disposition, type DispositionKind } from '../../model/disposition.js'
import type { Said } from '../../model/said.js'
import { FINGERPRINT_KEY, type KnownFinding } from '../../review/baseline.js'
import { mainEvidence } from '../../review/main-evidence.js'
import type { Lines } from '../../text/lines.js'
import type { Place } from '../place.js'
import { artifactAt, regionOf, uriOf } from './places.js'

type Evidence = Finding['evidence'][number]

/** All that the result of a finding is made of. */
export interface Sighting {
  finding: Finding
  /** Where its main evidence stands, in which file and section of which report. */
  place: Place
  /** Of the file in the list of artifacts. */
  artifact: number
  /** Of the rule in the list of rules; undefined for a rule that has no page. */
  rule: number | undefined
  lines: Lines | null
  /** Undefined where nobody was asked for decisions. */
  dispositions: ReadonlyMap<string, Disposition> | undefined
  state: 'new' | 'unchanged' | undefined
  lang: 'zh' | 'en'
  /** ISO date: what has ended suppresses nothing. */
  today: string
}

const ROLES: Readonly<Record<Evidence['role'], Said>> = {
  part: { zh: '分项', en: 'part' }, total: { zh: '合计', en: 'total' }, numerator: { zh: '分子', en: 'numerator' }, denominator: { zh: '分母', en: 'denominator' }, stated: { zh: '原文所述', en: 'stated' },
  actual: { zh: '实际', en: 'actual' }, target: { zh: '目标', en: 'target' }, from: { zh: '变化前', en: 'from' }, to: { zh: '变化后', en: 'to' }, change: { zh: '增减', en: 'change' }, quote: { zh: '原文', en: 'quote' },
}
const HOLDS: ReadonlySet<Finding['verdict']> = new Set(['exact', 'within-rounding', 'met'] as const)

/** `level` says how bad a failure is; what holds passes, and what is merely told fails nothing. */
function judged({ severity, verdict }: Finding): Pick<Result, 'kind' | 'level'> {
  if (severity !== 'info') return { kind: 'fail', level: severity }
  return { kind: HOLDS.has(verdict) ? 'pass' : 'informational', level: 'none' }
}

/** A finding as a SARIF result: the main evidence is where it is, the other operands are related to it. */
export function resultOf({ finding, place, artifact, rule, lines, dispositions, state, lang, today }: Sighting): Result {
  const main = mainEvidence(finding)
  const file = place.files[0]!
  const at = (evidence: Evidence, id?: number): Location => ({
    ...(id === undefined ? {} : { id }),
    physicalLocation: { artifactLocation: artifactAt(file, artifact), region: regionOf(evidence.span, evidence.quote, lines) },
    message: { text: `${ROLES[evidence.role][lang]}${lang === 'zh' ? '：' : ': '}${evidence.quote}` },
  })
  const logical = [place.section, place.locator].filter((name) => name !== '').map((name, i) => ({ fullyQualifiedName: name, kind: i === 0 && place.section !== '' ? 'section' : 'block' }))
  const first: Location = main ? { ...at(main), ...(logical.length > 0 ? { logicalLocations: logical } : {}) } : { physicalLocation: { artifactLocation: artifactAt(file, artifact) } }
  const { id, rule: ruleId, message, hint, fingerprint, check, verdict, stated, computed, interval, diagnosis, confidence } = finding
  const disposition = dispositions?.get(id)
  const advice = finding.severity === 'info' ? '' : lang === 'zh' ? `。${hint.zh}` : `. ${hint.en}`
  return {
    ruleId,
    ...(rule === undefined ? {} : { ruleIndex: rule }),
    ...judged(finding),
    message: { text: message[lang] + advice },
    locations: [first],
    relatedLocations: finding.evidence.filter((evidence) => evidence !== main).map(at),
    partialFingerprints: { [FINGERPRINT_KEY]: fingerprint },
    ...(dispositions ? { suppressions: disposition && isInForce(disposition, today) ? [suppressionOf(disposition)] : [] } : {}),
    ...(state ? { baselineState: state } : {}),
    properties: { id, report: place.report.id, title: place.report.title, issuer: place.report.issuer, check, verdict, stated, computed, interval, diagnosis, confidence, ...(disposition ? { disposition } : {}) },
  }
}

/** Only what is explained or a false alarm is accepted as needing nothing more. */
const STATUS = { confirmed: 'rejected', explained: 'accepted', 'false-alarm': 'accepted', asked: 'underReview' } as const satisfies Record<DispositionKind, Suppression['status']>

const suppressionOf = (disposition: Disposition): Suppression => ({ kind: 'external', status: STATUS[disposition.as], justification: disposition.reason, properties: { ...disposition } })

/** A finding of an earlier run that is not there any more. */
export function absentResult({ rule, severity, message, file, line, column, fingerprint, issuer }: KnownFinding, lang: 'zh' | 'en'): Result {
  return {
    ruleId: rule,
    ...(severity === 'info' ? { kind: 'informational', level: 'none' } : { kind: 'fail', level: severity }),
    message: { text: message[lang] },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...(line === null ? {} : { region: { startLine: line, ...(column === null ? {} : { startColumn: column }) } }) } }],
    partialFingerprints: { [FINGERPRINT_KEY]: fingerprint },
    baselineState: 'absent',
    properties: { issuer },
  }
}

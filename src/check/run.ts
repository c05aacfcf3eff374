import { createHash } from 'node:crypto'
import type { Finding } from '../model/analysis.js'
import type { CheckView, Claim, Rule } from './kit.js'

/** Runs the rules over one report. Findings come in the order of the text; the text itself is never corrected. */
export function runRules(view: CheckView, rules: readonly Rule[]): Finding[] {
  const findings = rules.flatMap((rule) => [...rule.find(view)].map((claim) => findingOf(rule, claim)))
  return findings.sort((a, b) => first(a) - first(b) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0))
}

const first = ({ evidence }: Finding): number => Math.min(...evidence.map(({ span }) => span.start))

function findingOf(rule: Rule, claim: Claim): Finding {
  const evidence = claim.operands.map(({ role, operand: { figure } }) => ({ role, span: figure.span, quote: figure.quote, figure: figure.id }))
  const finding: Finding = {
    id: `n-${hash([rule.id, ...evidence.map(({ span }) => `${span.start}-${span.end}`)], 12)}`,
    rule: rule.id,
    severity: claim.severity,
    message: claim.message,
    hint: claim.hint,
    evidence,
    confidence: claim.confidence,
    fingerprint: fingerprintOf(rule, claim),
  }
  if (claim.check) finding.check = claim.check
  if (claim.verdict) finding.verdict = claim.verdict
  if (claim.stated !== undefined) finding.stated = claim.stated
  if (claim.computed !== undefined) finding.computed = claim.computed
  if (claim.interval) finding.interval = [claim.interval.low.round(6, 0).toFixed(), claim.interval.high.round(6, 3).toFixed()]
  if (claim.diagnosis !== undefined) finding.diagnosis = claim.diagnosis
  return finding
}

/** What stays the same when a text is read again, shifted or repaired otherwise: rule, indicators, scope, period and values. */
function fingerprintOf(rule: Rule, { about, operands }: Claim): string {
  const { indicator, scope, period } = about.figure
  const values = operands.map(({ role, operand: { figure } }) => `${role} ${figure.indicator.key} ${JSON.stringify(figure.value)} ${figure.unit}`)
  return hash([rule.id, indicator.key, scope ?? '', period ? `${period.start}/${period.end}` : '', ...values.sort()], 16)
}

const hash = (parts: readonly string[], length: number): string => createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, length)

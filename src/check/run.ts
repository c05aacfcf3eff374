import { hash as sha256 } from 'node:crypto'
import type { Finding } from '../model/analysis.js'
import type { CheckView, Claim, Operand, Rule } from './kit.js'

/** Runs the rules over one report. Findings come in the order of the text; the text itself is never corrected. */
export function runRules(view: CheckView, rules: readonly Rule[]): Finding[] {
  const findings = rules.flatMap((rule) => [...rule.find(view)].map((claim) => findingOf(rule, claim)))
  return findings.sort((a, b) => first(a) - first(b) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0))
}

const first = ({ evidence }: Finding): number => Math.min(...evidence.map(({ span }) => span.start))

function findingOf(rule: Rule, claim: Claim): Finding {
  const evidence: Finding['evidence'] = claim.operands.map(({ role, operand: { figure } }) => ({ role, span: figure.span, quote: figure.quote, figure: figure.id }))
  for (const { span, quote } of claim.quotes ?? []) evidence.push({ role: 'quote', span, quote })
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

/** What stays the same when a text is read again or shifted: rule, indicators, scope, period, values, and the words of the quotes. */
function fingerprintOf(rule: Rule, { about, operands, quotes = [] }: Claim): string {
  const values = operands.map(({ role, operand: { figure } }) => `${role} ${figure.indicator.key} ${JSON.stringify(figure.value)} ${figure.unit}`)
  const words = quotes.map(({ quote }) => `quote ${quote.replaceAll(/\s/g, '')}`)
  return hash([rule.id, ...(about ? named(about) : []), ...values.sort(), ...words], 16)
}

const named = ({ figure: { indicator, scope, period } }: Operand): string[] => [indicator.key, scope ?? '', period ? `${period.start}/${period.end}` : '']

const hash = (parts: readonly string[], length: number): string => sha256('sha256', parts.join('\n')).slice(0, length)

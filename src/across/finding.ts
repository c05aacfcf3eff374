import { createHash } from 'node:crypto'
import type { Said } from '../model/said.js'
import type { Evidence } from './evidence.js'
import type { AcrossRule, Claim } from './kit.js'

/** What does not fit between two reports. It is made when it is asked for, and stands in no Analysis. */
export interface AcrossFinding extends Omit<Claim, 'about' | 'evidence' | 'hint' | 'message'> {
  /** The same places, the same id. */
  id: string
  rule: string
  message: Said
  hint: Said
  evidence: Evidence[]
  /** The same matter, wherever it stands. */
  fingerprint: string
}

export function findingOf(rule: AcrossRule, { about, evidence, ...claim }: Claim): AcrossFinding {
  const issuers = evidence.map(({ side, issuer, year }) => `${side} ${issuer ?? ''} ${year ?? ''}`)
  return {
    id: `x-${hash([rule.id, ...evidence.map(({ sha256, report, span }) => `${sha256} ${report} ${span.start}-${span.end}`)], 12)}`,
    rule: rule.id,
    ...claim,
    evidence: [...evidence],
    fingerprint: hash([rule.id, ...new Set(issuers), ...about], 16),
  }
}

const hash = (parts: readonly string[], length: number): string => createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, length)

/** Findings against the relations an auditor would recompute. */
import type { Finding } from '../src/model/analysis.js'
import { match, samePlace } from './score-compare.js'
import type { GoldRelation, PlacedGold } from './score-gold.js'
import type { Tally } from './score-tally.js'

/** A finding with a verdict and the gold figures that its evidence points at (-1: none of them). */
interface Claim {
  finding: Finding
  operands: number[]
}

/** A finding tells a relation when all figures of it are among its operands, with at most one other beside them. */
const covers = (at: readonly (number | null)[], { operands }: Claim): boolean =>
  at.every((i) => i !== null && operands.includes(i)) && operands.filter((o) => !at.includes(o)).length <= 1
const readings = (relation: GoldRelation): (number | null)[][] => [relation.at ?? [], ...(relation.alternatives ?? [])]

function told(relation: GoldRelation, claim: Claim): number {
  if (!readings(relation).some((at) => covers(at, claim))) return 0
  return claim.finding.verdict === relation.verdict ? 2 : 1
}

/** `off` said of figures of the gold set where no relation that is off shares two of them. */
function isFalseAlarm(claim: Claim, relations: readonly GoldRelation[]): boolean {
  if (claim.finding.verdict !== 'off' || claim.operands.filter((o) => o >= 0).length < 2) return false
  return !relations.some((r) => r.verdict === 'off' && readings(r).some((at) => at.filter((i) => i !== null && claim.operands.includes(i)).length >= Math.min(2, at.length)))
}

export function scoreRelations(tally: Tally, gold: PlacedGold, relations: readonly GoldRelation[] | undefined, findings: readonly Finding[], say: (what: string, kind: string, text: string) => void): void {
  const claims = findings
    .filter((finding) => finding.verdict !== undefined)
    .map((finding): Claim => ({ finding, operands: finding.evidence.map(({ span }) => gold.figures.findIndex((g) => samePlace(g, span))) }))
  const scored = (relations ?? []).filter((r) => r.at?.every((i) => i !== null)).map((r) => ({ ...r, start: 0 }))
  const pairs = match(scored, claims, told)
  scored.forEach((relation, i) => {
    if (relation.optional) return
    const verdict = claims[pairs.ofGold.get(i) ?? -1]?.finding.verdict
    tally.judge('relation.found', verdict !== undefined)
    tally.judge('relation.verdict', verdict === relation.verdict)
    if (relation.verdict === 'off') tally.judge('relation.offFound', verdict === 'off')
    if (verdict !== relation.verdict)
      say(verdict === undefined ? 'missed' : 'verdict', 'relations', `${relation.check} ${relation.verdict}${verdict === undefined ? '' : ` read ${verdict}`}: ${relation.figures.join(' ')} (${relation.note ?? ''})`)
  })
  if (!relations) return
  for (const claim of claims) {
    if (!isFalseAlarm(claim, scored)) continue
    tally.falseAlarms++
    say('false off', 'relations', `${claim.finding.rule}: ${claim.finding.evidence.map((e) => e.quote).join(' | ')}`)
  }
}

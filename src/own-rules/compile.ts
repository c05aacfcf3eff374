import { createHash } from 'node:crypto'
import type { CheckView, Rule } from '../check/kit.js'
import type { Report } from '../model/analysis.js'
import { claimOf } from './claim.js'
import { judge } from './judge.js'
import { isWithin, matches } from './match.js'
import type { ReportScope, RuleSpec } from './rule-spec.js'

/** A rule of the user's own: it runs as the built-in ones do. */
export interface OwnRule extends Rule {
  /** The rule as it was understood. */
  spec: RuleSpec
  /** Names its content: two rules with one digest find the same. */
  digest: string
}

/** A rule that runs, made of one that was read. */
export function compile(spec: RuleSpec): OwnRule {
  const name = spec.description ?? spec.id
  return {
    id: spec.id,
    name: { zh: name, en: name },
    catalogue: [],
    spec,
    digest: createHash('sha256').update(JSON.stringify(spec)).digest('hex').slice(0, 8),
    *find(view: CheckView) {
      if (!isFor(view.report, spec.scope)) return
      for (const { about, bound } of matches(spec, view)) {
        const stated = spec.formula.comparison === '==' && (spec.formula.left.is === 'word' || spec.formula.right.is === 'word') ? about : null
        const judgement = judge(spec.formula, bound, stated)
        if (judgement) yield claimOf(spec, about, bound, judgement)
      }
    },
  }
}

/** Is a report among those that a rule is for? What a report does not say of itself it is not asked for. */
export function isFor({ kind, issuer, title, period }: Report, { kinds, issuers, titles, years }: ReportScope): boolean {
  const holds = (wanted: readonly string[], text: string | null): boolean => wanted.length === 0 || (text !== null && wanted.some((one) => text.includes(one)))
  return (kinds.length === 0 || kinds.includes(kind)) && holds(issuers, issuer) && holds(titles, title) && (years === null || (period !== null && isWithin(period, years)))
}

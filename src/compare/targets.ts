import type { Big } from 'big.js'
import { meet } from '../domain/interval.js'
import type { Filled } from './cells.js'
import type { Indicator, Target } from './comparison.js'

/** A budget is no target but for revenue, which is to be reached; the change of a target is none. */
const isTarget = ({ cell, reading }: Filled): boolean => cell.slot === 'plan' && (cell.role !== 'budget' || /收入/.test(cell.name)) && cell.role !== 'change' && reading.figure.kind !== 'ratio'

/** Every target with what came of it, by the same report or a later one that tells of the period. */
export function targetsOf(cells: readonly Filled[], better: Indicator['better']): Target[] {
  const plans = cells.filter(isTarget)
  return plans.map((plan) => {
    const told = cells.filter(({ cell, reading }) => cell.slot === 'result' && reading.sheet.issuer === plan.reading.sheet.issuer && cell.period !== null && cell.period.end === plan.cell.period?.end)
    const result = told.find(({ cell, reading }) => cell.period!.end === reading.sheet.column.period?.end) ?? told[0]
    const verdict = result === undefined ? 'unknown' : verdictOf(plan, result, better)
    return { plan: plan.cell.id, result: result?.cell.id ?? null, verdict, message: sayingOf(plan, result, verdict) }
  })
}

/**
 * A bound is met within it, a range within its ends or beyond the good one, 左右 within one unit of its last place or beyond it
 * on the good side. Where nobody says which side is good, only equality decides.
 */
function verdictOf(plan: Filled, result: Filled, better: Indicator['better']): Target['verdict'] {
  if (result.values.length > 1) return 'unknown'
  const value = result.values[0]!
  const [low, high] = [plan.values[0]!, plan.values.at(-1)!]
  const { comparator } = plan.cell
  if (comparator === '>=' || comparator === '>') return verdict(comparator === '>' ? value.gt(low) : value.gte(low))
  if (comparator === '<=' || comparator === '<') return verdict(comparator === '<' ? value.lt(high) : value.lte(high))
  const about = comparator === '~' ? { low: low.minus(plan.step), high: high.plus(plan.step) } : { low, high }
  if (meet(about, { low: value, high: value })) return 'met'
  if (better === null) return 'unknown'
  return verdict(better === 'higher' ? value.gte(low) : value.lte(high))
}
const verdict = (isMet: boolean): Target['verdict'] => (isMet ? 'met' : 'missed')

function sayingOf({ cell: plan }: Filled, result: Filled | undefined, verdict: Target['verdict']): Target['message'] {
  if (result === undefined) return { zh: `目标 ${plan.quote}：手头的报告没有写结果`, en: `target ${plan.quote}: no report at hand tells the result` }
  const words = { met: { zh: '达到', en: 'met' }, missed: { zh: '未达到', en: 'missed' }, unknown: { zh: '无法判断', en: 'cannot be told' } }[verdict]
  return { zh: `目标 ${plan.quote}，实际 ${result.cell.quote}：${words.zh}`, en: `target ${plan.quote}, result ${result.cell.quote}: ${words.en}` }
}

/** Targets of one period beside those of the period before: which are not what they were. Other bounds of the same number are `reworded`. */
export function movedTargets(pairs: readonly (readonly [Filled, Filled])[], better: Indicator['better']): Indicator['moved'] {
  return pairs.flatMap(([from, to]): Indicator['moved'] => {
    if (!isTarget(from) || !isTarget(to)) return []
    const [before, after] = [middle(from.values), middle(to.values)]
    if (before.eq(after)) return from.cell.comparator === to.cell.comparator && from.values.length === to.values.length ? [] : [{ from: from.cell.id, to: to.cell.id, direction: 'reworded', easier: null }]
    const direction = after.gt(before) ? 'up' : 'down'
    return [{ from: from.cell.id, to: to.cell.id, direction, easier: better === null ? null : (direction === 'down') === (better === 'higher') }]
  })
}
const middle = (values: readonly Big[]): Big => values[0]!.plus(values.at(-1)!).div(2)

import type { Big } from 'big.js'
import { around, Exact, meet, point, type Interval } from '../../domain/interval.js'
import type { Figure } from '../../model/analysis.js'
import { projectOf, type ReportHead } from '../kit.js'

/** A value as one report tells it. */
export interface Told {
  head: ReportHead
  figure: Figure
  value: Big
  /** What the printed number may stand for. */
  interval: Interval
}

/** Characters from which on a name says which indicator it is: 资金 and 人数 name many. */
const LEAST = 3
const KINDS: ReadonlySet<Figure['kind']> = new Set(['money', 'rate', 'count', 'score'])

/** A figure that says plainly what it measures and for which period; null for others. */
export function toldBy(head: ReportHead, figure: Figure): Told | null {
  const { value, comparator, role, kind, indicator, inferred, doubts, period, step } = figure
  if (typeof value !== 'string' || comparator !== '=' || role === 'change' || !KINDS.has(kind) || period === null) return null
  if (indicator.name.length < LEAST || indicator.span === null || inferred.includes('indicator') || inferred.includes('unit') || doubts.length > 0) return null
  // A plan without a year of its own may be for the year after the one that is reported on.
  if ((role === 'budget' || role === 'target') && inferred.includes('period')) return null
  const exact = new Exact(value)
  const isCount = kind === 'count' && Number(step) <= 1
  return { head, figure, value: exact, interval: isCount ? point(exact) : around(exact, new Exact(step)) }
}

/** What must be the same for two values to be one fact, scope and basis aside. */
export function factOf({ head, figure: { indicator, kind, unit, per, role, period } }: Told): string {
  return JSON.stringify([projectOf(head), indicator.key, kind, unit, per, role === 'previous' ? 'actual' : role, period!.start, period!.end])
}

/** Why two values of one fact are not compared; null where they may be. */
export function apart({ figure: a }: Told, { figure: b }: Told): { zh: string; en: string } | null {
  if (a.scope !== b.scope) return { zh: `范围不同（${a.scope ?? '整体'}、${b.scope ?? '整体'}）`, en: `their scopes differ (${a.scope ?? 'the whole'}, ${b.scope ?? 'the whole'})` }
  if (a.basis.of !== b.basis.of) return { zh: `比重的基数不同（${a.basis.of ?? '未写明'}、${b.basis.of ?? '未写明'}）`, en: `their bases differ (${a.basis.of ?? 'not said'}, ${b.basis.of ?? 'not said'})` }
  if (a.basis.asOf !== b.basis.asOf) return { zh: `截止时间不同（${a.basis.asOf ?? '未写明'}、${b.basis.asOf ?? '未写明'}）`, en: `they are as of other days (${a.basis.asOf ?? 'not said'}, ${b.basis.asOf ?? 'not said'})` }
  if ((a.basis.cumulative ?? false) !== (b.basis.cumulative ?? false)) return { zh: '一个是累计数，一个不是', en: 'one is cumulative, one is not' }
  return null
}

/** May both printed numbers stand for one value? 3.98亿元 and 39801.2万元 may. */
export const agree = (a: Told, b: Told): boolean => meet(a.interval, b.interval)

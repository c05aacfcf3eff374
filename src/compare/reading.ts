import type { Big } from 'big.js'
import { baseOfName } from '../domain/indicator-bases.js'
import { comparedKey } from '../domain/indicator-keys.js'
import { Exact } from '../domain/interval.js'
import { unitClass } from '../domain/unit-scales.js'
import type { Comparator, Figure, Period } from '../model/analysis.js'
import type { Aspect, Slot } from './comparison.js'
import { spanOfTime, timeOf, type Time } from './occasion.js'
import { SectionYears } from './section-years.js'
import type { Sheet } from './sheets.js'

/** A figure as it takes part in a comparison. */
export interface Reading {
  sheet: Sheet
  figure: Figure
  slot: Slot
  aspect: Aspect
  /** As it is worded, its base taken out. */
  name: string
  key: string
  /** One value, or those of a range; signed where the aspect is a change. */
  values: readonly Big[]
  comparator: Comparator
  unit: string
  period: Period | null
  traits: Traits
}

/** What must be equal in all that stands in one row. */
export interface Traits {
  aspect: Aspect
  /** Class of units that convert into each other. */
  unit: string
  per: string
  scope: string
  /** What a rate is the share of; '' where nothing is said. */
  base: string
  /** How long a time it covers and up to when: '', 6m, as-of-06 … */
  time: string
  cumulative: boolean
}
export const traitsKey = (t: Traits): string => [t.aspect, t.unit, t.per, t.scope, t.base, t.time, t.cumulative].join('|')

/** Kinds whose values are shares: they differ by points, never by per cent. */
const RATE_NAME = /(?:率|比重|占比|比例|程度|满意度)$/
const OWN_SCOPE = /^(?:全?[国省市区县州镇乡]|我[国省市区县州]|全系统|本级)$/
const PLACE = /^[\u4e00-\u9fff]{2,12}?[省市区县州旗]/
const FLIPPED: Readonly<Record<Comparator, Comparator>> = { '=': '=', '~': '~', '>': '<', '>=': '<=', '<': '>', '<=': '>=' }

/** The figures of a report, in order. */
export function readingsOf(sheet: Sheet): Reading[] {
  const place = PLACE.exec(sheet.column.issuer ?? '')?.[0] ?? ''
  const sections = new SectionYears(sheet)
  return sheet.report.figures.map((figure) => readingOf(sheet, figure, timeOf(sheet, figure, sections), place))
}

function readingOf(sheet: Sheet, figure: Figure, { period, slot, open }: Time, place: string): Reading {
  const { base, name: worded } = baseOfName(figure.indicator.name, figure.basis.of)
  const name = place !== '' && worded.startsWith(place) && worded.length - place.length > 1 ? worded.slice(place.length) : worded
  const key = comparedKey(name)
  const { aspect, unit } = aspectOf(figure, key)
  const down = figure.direction === 'down' && aspect !== 'level'
  const values = [figure.value].flat().map((v) => (down ? new Exact(v).times(-1) : new Exact(v)))
  if (down) values.reverse()
  const scope = figure.scope === null || OWN_SCOPE.test(figure.scope) || figure.scope === place ? '' : figure.scope
  const cumulative = figure.basis.cumulative === true || /^(?:截至.{0,8})?累计/.test(name)
  return {
    sheet,
    figure,
    slot,
    aspect,
    name,
    key,
    values,
    comparator: down ? FLIPPED[figure.comparator] : figure.comparator,
    unit,
    period,
    traits: { aspect, unit: unitClass(unit), per: figure.per.join('/'), scope, base: aspect === 'level' ? base ?? '' : '', time: open ? 'open' : spanOfTime(period, figure.basis.asOf), cumulative },
  }
}

/** A rate that is said to rise by per cent rises by points (DOMAIN 5 rule 2). */
function aspectOf({ role, direction, kind, unit }: Figure, key: string): { aspect: Aspect; unit: string } {
  const isChange = role === 'change' || (role === 'target' && direction !== undefined)
  if (!isChange) return { aspect: 'level', unit }
  if (unit === 'pp' || (unit === '%' && RATE_NAME.test(key))) return { aspect: 'increase', unit: 'pp' }
  return { aspect: kind === 'rate' || kind === 'multiple' || kind === 'ratio' ? 'growth' : 'increase', unit }
}

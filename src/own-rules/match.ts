import type { CheckView, Operand } from '../check/kit.js'
import { countTogether } from '../domain/unit-families.js'
import type { Period } from '../model/analysis.js'
import { areComparable, type Bound } from './evaluate.js'
import { Places, together, type Placed } from './places.js'
import { REACHES, type RuleSpec, type UnitWanted, type WordSpec, type Years } from './rule-spec.js'

/** Figures of a word that are looked at to either side of the one that a set is about. */
const WINDOW = 64
/** Of them, how many are tried. */
const NEAREST = 4
/** Sets that are tried for one figure, the nearest first. */
const TRIES = 256

/** One set of figures that a rule is about. */
export interface Match {
  /** The figure that the set is about; the others are the nearest to it. */
  about: Operand
  bound: Bound
}

/** The word whose every figure makes a set: one that is a side alone, the left one first; else the one with the fewest figures. */
export function leadingWord({ formula: { left, right } }: RuleSpec): string | null {
  return left.is === 'word' ? left.name : right.is === 'word' ? right.name : null
}

/**
 * The sets of figures of a report that a rule is about. Each figure of the leading word makes one set with the nearest figures of the
 * other words: in its clause (between two ；), else in its sentence, its paragraph, its section …, never farther than the rule says; at
 * one distance those of its own body (`scope`) first, then those before it, then by characters. Figures of a set differ, are of one
 * period and not of two bodies, and of units that can be added and compared.
 */
export function* matches(spec: RuleSpec, view: CheckView): Generator<Match> {
  const places = Places.of(view)
  const found = spec.words.map((word) => ({ word, list: places.named(word.names).filter(({ operand }) => isMeant(operand, word, view.report.period)) }))
  if (found.some(({ list }) => list.length === 0)) return
  const leading = leadingWord(spec)
  const lead = found.find(({ word }) => word.word === leading) ?? found.reduce((a, b) => (b.list.length < a.list.length ? b : a))
  const others = found.filter((one) => one !== lead)
  for (const about of lead.list) {
    const choices = others.map(({ word, list }) => ({ word, near: nearest(about, lead.word, word, list, spec) }))
    const bound = firstSet(spec, lead.word, about.operand, choices)
    if (bound) yield { about: about.operand, bound }
  }
}

/** A bound is what a target is; any other figure must be printed as it is. */
const isUsable = ({ isPlain, figure }: Operand): boolean => isPlain || (figure.role === 'target' && figure.comparator !== '~')

function isMeant(operand: Operand, { roles, unit, years }: WordSpec, reported: Period | null): boolean {
  const { figure } = operand
  return isUsable(operand) && roles.includes(figure.role) && (unit === null || hasUnit(operand, unit)) && (years === null || isOf(figure.period, years, reported))
}

function hasUnit({ figure: { kind, unit } }: Operand, wanted: UnitWanted): boolean {
  return kind === wanted.kind && (wanted.unit === null || (kind === 'count' ? countTogether(unit, wanted.unit) : unit === wanted.unit))
}

const yearOf = (day: string): number => Number(day.slice(0, 4))
export const isWithin = ({ start, end }: Period, { from, to }: Years): boolean => (from === null || yearOf(end) >= from) && (to === null || yearOf(start) <= to)

function isOf(period: Period | null, years: Exclude<WordSpec['years'], null>, reported: Period | null): boolean {
  if (period === null) return false
  if (typeof years !== 'string') return isWithin(period, years)
  if (reported === null) return false
  const year = yearOf(reported.end) - (years === 'last' ? 1 : 0)
  return isWithin(period, { from: year, to: year })
}

/** Of one time, as far as both say: they overlap. */
const isOneTime = (a: Period | null, b: Period | null): boolean => a === null || b === null || (a.start <= b.end && b.start <= a.end)
/** A word with years of its own, or that asks for earlier values, is of another time than the others. */
const hasOwnTime = ({ years, roles }: WordSpec): boolean => years !== null || roles.includes('previous')

function nearest(about: Placed, lead: WordSpec, word: WordSpec, list: readonly Placed[], { within }: RuleSpec): Operand[] {
  const at = firstFrom(list, about.order)
  const window = list.slice(Math.max(0, at - WINDOW), at + WINDOW).filter((one) => one !== about && together(within, about, one) && isOneBody(about, one))
  const timely = hasOwnTime(lead) || hasOwnTime(word) ? window : window.filter(({ operand }) => isOneTime(operand.figure.period, about.operand.figure.period))
  const ranked = timely.map((one) => ({ operand: one.operand, rank: rankOf(about, one) }))
  return ranked.sort((a, b) => compare(a.rank, b.rank)).slice(0, NEAREST).map(({ operand }) => operand)
}

const isOneBody = ({ operand: { figure: a } }: Placed, { operand: { figure: b } }: Placed): boolean => a.scope === null || b.scope === null || a.scope === b.scope

/** How far away: reach, own body or not, before or behind, characters. */
function rankOf(about: Placed, one: Placed): number[] {
  const isBefore = one.order < about.order
  const gap = isBefore ? about.operand.at.start - one.operand.at.end : one.operand.at.start - about.operand.at.end
  return [REACHES.findIndex((reach) => together(reach, about, one)), one.operand.figure.scope === about.operand.figure.scope ? 0 : 1, isBefore ? 0 : 1, gap]
}
function compare(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((value, k) => value !== b[k])
  return i < 0 ? 0 : a[i]! - b[i]!
}

/** Index of the first at or behind a place in the order. */
function firstFrom(list: readonly Placed[], order: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (list[mid]!.order < order) low = mid + 1
    else high = mid
  }
  return low
}

/** The first combination, nearest first, of different figures in units that fit. */
function firstSet({ formula }: RuleSpec, lead: WordSpec, about: Operand, choices: readonly { word: WordSpec; near: readonly Operand[] }[]): Bound | null {
  const bound = new Map<string, Operand>([[lead.word, about]])
  let tries = 0
  const take = (next: number): boolean => {
    if (next === choices.length) {
      tries++
      return areComparable(formula.left, formula.right, bound)
    }
    const { word, near } = choices[next]!
    const taken = new Set(bound.values())
    for (const operand of near) {
      if (tries >= TRIES) return false
      if (taken.has(operand)) continue
      bound.set(word.word, operand)
      if (take(next + 1)) return true
      bound.delete(word.word)
    }
    return false
  }
  return take(0) ? bound : null
}

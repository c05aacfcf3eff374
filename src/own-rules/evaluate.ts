import type { Big } from 'big.js'
import type { Operand } from '../check/kit.js'
import { Exact, greatest, least, magnitude, minus, negated, plus, point, signedProduct, signedQuotient, total, type Interval } from '../domain/interval.js'
import { alike, dimensionOf, dimensionOfNumber, inverse, multiplied, PLAIN, type Dimension } from './dimension.js'
import type { Expression } from './expression.js'

/** The words of a formula and the figures that they stand for. */
export type Bound = ReadonlyMap<string, Operand>

/** A term computed from the numbers as printed, and what their rounding allows. Shares: 99.6% is 0.996. */
export interface Computed {
  value: Big
  range: Interval
}

const SHARE = new Exact('0.01')
const isShare = ({ figure: { unit } }: Operand): boolean => unit === '%' || unit === 'pp'
const inShares = (operand: Operand, value: Big): Big => (isShare(operand) ? value.times(SHARE) : value)

/** A figure in the scale of formulas. */
export const valueOf = (operand: Operand): Big => inShares(operand, operand.value)
export const stepOf = (operand: Operand): Big => inShares(operand, operand.step)
export const intervalOf = (operand: Operand): Interval => ({ low: inShares(operand, operand.interval.low), high: inShares(operand, operand.interval.high) })
/** A value of the scale of formulas in the base unit of a figure: 0.996 is 99.6 for a rate. */
export const inUnitOf = (operand: Operand, value: Big): Big => (isShare(operand) ? value.times(100) : value)

/** The unit of a term, or undefined where what it adds or compares is not of one. */
export function unitOf(one: Expression, bound: Bound): Dimension | null | undefined {
  switch (one.is) {
    case 'number':
      return dimensionOfNumber(one.unit)
    case 'word':
      return dimensionOf(bound.get(one.name)!.figure)
    case 'negative':
      return unitOf(one.of, bound)
    case 'call':
      return common(one.of.map((term) => unitOf(term, bound)))
    case 'operation': {
      const [a, b] = [unitOf(one.left, bound), unitOf(one.right, bound)]
      if (a === undefined || b === undefined) return undefined
      if (one.operator === '*') return multiplied(a, b)
      // A number over money is per money; a number without a unit is plain there.
      if (one.operator === '/') return multiplied(a ?? PLAIN, inverse(b ?? PLAIN))
      return common([a, b])
    }
  }
}

function common(units: readonly (Dimension | null | undefined)[]): Dimension | null | undefined {
  const known = units.filter((unit) => unit !== null)
  if (known.some((unit) => unit === undefined || !alike(unit, known[0]!))) return undefined
  return known[0] ?? null
}

/** Are both sides of one unit, and everything within them that is added or compared? */
export const areComparable = (left: Expression, right: Expression, bound: Bound): boolean => common([unitOf(left, bound), unitOf(right, bound)]) !== undefined

/** Null where a divisor is, or within its rounding may be, zero. */
export function compute(one: Expression, bound: Bound): Computed | null {
  switch (one.is) {
    case 'number':
      return { value: one.value, range: point(one.value) }
    case 'word': {
      const operand = bound.get(one.name)!
      return { value: valueOf(operand), range: intervalOf(operand) }
    }
    case 'negative': {
      const of = compute(one.of, bound)
      return of && { value: of.value.times(-1), range: negated(of.range) }
    }
    case 'call': {
      const of = one.of.map((term) => compute(term, bound))
      return of.every((term) => term !== null) ? called(one.name, of) : null
    }
    case 'operation': {
      const [a, b] = [compute(one.left, bound), compute(one.right, bound)]
      return a && b && operated(one.operator, a, b)
    }
  }
}

function called(name: Extract<Expression, { is: 'call' }>['name'], of: readonly Computed[]): Computed {
  const [values, ranges] = [of.map(({ value }) => value), of.map(({ range }) => range)]
  switch (name) {
    case 'abs':
      return { value: values[0]!.abs(), range: magnitude(ranges[0]!) }
    case 'sum':
      return { value: values.reduce((a, b) => a.plus(b)), range: total(ranges) }
    case 'min':
      return { value: values.reduce((a, b) => (b.lt(a) ? b : a)), range: least(ranges) }
    case 'max':
      return { value: values.reduce((a, b) => (b.gt(a) ? b : a)), range: greatest(ranges) }
  }
}

function operated(operator: Extract<Expression, { is: 'operation' }>['operator'], a: Computed, b: Computed): Computed | null {
  switch (operator) {
    case '+':
      return { value: a.value.plus(b.value), range: plus(a.range, b.range) }
    case '-':
      return { value: a.value.minus(b.value), range: minus(a.range, b.range) }
    case '*':
      return { value: a.value.times(b.value), range: signedProduct(a.range, b.range) }
    case '/': {
      if (b.value.eq(0)) return null
      const range = signedQuotient(a.range, b.range)
      return range && { value: a.value.div(b.value), range }
    }
  }
}

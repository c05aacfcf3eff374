import type { Big } from 'big.js'

export const OPERATORS = ['+', '-', '*', '/'] as const
export type Operator = (typeof OPERATORS)[number]
export const COMPARISONS = ['==', '<=', '>=', '<', '>'] as const
export type Comparison = (typeof COMPARISONS)[number]
/** What a formula may call, and its Chinese names. */
export const FUNCTIONS: Readonly<Record<FunctionName, readonly string[]>> = { abs: ['绝对值'], min: ['最小值'], max: ['最大值'], sum: ['求和', '合计'] }
export type FunctionName = 'abs' | 'min' | 'max' | 'sum'

/** Unit of a number that is written in a formula: 5% and 3‰ are shares, 100万元 is money, 0.01 goes with anything. */
export type NumberUnit = 'share' | 'money' | null

/** A term of a formula, as it was understood. */
export type Expression =
  | { is: 'number'; value: Big; unit: NumberUnit; text: string }
  | { is: 'word'; name: string; at: number }
  | { is: 'operation'; operator: Operator; left: Expression; right: Expression }
  | { is: 'negative'; of: Expression }
  | { is: 'call'; name: FunctionName; of: readonly Expression[] }

/** How near the two sides must come: not at all apart, within what rounding explains, or within an amount. */
export type Tolerance = { is: 'exact' } | { is: 'rounding' } | { is: 'amount'; value: Big; unit: NumberUnit; text: string }

export interface Formula {
  left: Expression
  comparison: Comparison
  right: Expression
  tolerance: Tolerance
}

/** The words of a formula in the order in which they come, each once, with its first place. */
export function wordsOf({ left, right }: Pick<Formula, 'left' | 'right'>): Map<string, number> {
  const words = new Map<string, number>()
  const visit = (one: Expression): void => {
    if (one.is === 'word') {
      if (!words.has(one.name)) words.set(one.name, one.at)
    } else if (one.is === 'operation') [one.left, one.right].forEach(visit)
    else if (one.is === 'negative') visit(one.of)
    else if (one.is === 'call') one.of.forEach(visit)
  }
  visit(left)
  visit(right)
  return words
}

const SIGNS: Readonly<Record<Operator, string>> = { '+': '+', '-': '−', '*': '×', '/': '÷' }
const strength = (operator: Operator): number => (operator === '+' || operator === '-' ? 1 : 2)

/** A term as people write it, each word by what `leaf` gives for it; parentheses only where they are needed. */
export function written(one: Expression, leaf: (word: string) => string): string {
  const show = (term: Expression, above: number): string => {
    switch (term.is) {
      case 'number':
        return term.text
      case 'word':
        return leaf(term.name)
      case 'negative':
        return `−${show(term.of, 3)}`
      case 'call':
        return `${term.name}(${term.of.map((each) => show(each, 0)).join(', ')})`
      case 'operation': {
        const own = strength(term.operator)
        const text = `${show(term.left, own)} ${SIGNS[term.operator]} ${show(term.right, term.operator === '-' || term.operator === '/' ? own + 0.5 : own)}`
        return own < above ? `(${text})` : text
      }
    }
  }
  return show(one, 0)
}

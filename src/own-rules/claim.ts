import type { Big } from 'big.js'
import { diagnosisOf, printed, type Claim, type Operand } from '../check/kit.js'
import type { Said } from '../model/said.js'
import { alike, dimensionOf } from './dimension.js'
import { inUnitOf, unitOf, type Bound, type Computed } from './evaluate.js'
import { wordsOf, written, type Expression, type Formula } from './expression.js'
import type { Judgement } from './judge.js'
import type { RuleSpec } from './rule-spec.js'

type Role = Claim['operands'][number]['role']
const CHECKS: Readonly<Record<string, NonNullable<Claim['check']>>> = { '/': 'rate', '+': 'sum', '-': 'difference', '*': 'product' }
const COMPARED: Readonly<Record<Formula['comparison'], string>> = { '==': '=', '<=': '≤', '>=': '≥', '<': '<', '>': '>' }
const NOT: Readonly<Record<Formula['comparison'], string>> = { '==': '≠', '<=': '>', '>=': '<', '<': '≥', '>': '≤' }
const HOLDS: Said = { zh: '核对无误', en: 'It holds' }
const COARSE: Said = { zh: '只有按很粗的数才说得通，请看一眼', en: 'Only coarse numbers allow it: have a look' }
/** Percentage points apart at which what rounding allows is worth a look, as for the built-in rates. */
const FAR = 1
const WRONG: Said = { zh: '请与原文核对；若是规则找错了数字，请用“指标”“角色”“单位”“同”把范围写窄', en: 'Ask what was meant; where the rule took other figures than it should, narrow it by its names, roles, units and reach' }

/** What a rule claims of a set of figures. */
export function claimOf(spec: RuleSpec, about: Operand, bound: Bound, judgement: Judgement): Claim {
  const { formula } = spec
  const alone = formula.left.is === 'word' ? 'left' : formula.right.is === 'word' ? 'right' : null
  const other = alone === 'left' ? 'right' : 'left'
  const isOff = judgement.verdict === 'off'
  const isStated = formula.comparison === '==' && alone !== null
  const result = judgement[other]
  const diagnosis = isOff && isStated ? diagnosisOf(about, inUnitOf(about, result.value)) : null
  const isCoarse = judgement.verdict === 'within-rounding' && formula.tolerance.is === 'rounding' && isStated && about.figure.unit === '%' && inUnitOf(about, result.value).minus(about.value).abs().gte(FAR)
  const check = isStated ? checkOf(formula[other]) : undefined
  return {
    ...(check ? { check } : {}),
    verdict: judgement.verdict,
    severity: isOff ? spec.severity : isCoarse && spec.severity !== 'info' ? 'warning' : 'info',
    about,
    operands: evidenceOf(formula, bound, alone),
    ...(alone === null ? {} : { stated: about.figure.quote, computed: printed(inUnitOf(about, result.value), about.figure), interval: { low: inUnitOf(about, result.range.low), high: inUnitOf(about, result.range.high) } }),
    message: messageOf(spec, bound, judgement),
    ...(diagnosis ? { diagnosis: diagnosis.code } : {}),
    hint: isOff ? (diagnosis?.hint ?? (spec.hint === null ? WRONG : { zh: spec.hint, en: spec.hint })) : isCoarse ? COARSE : HOLDS,
    confidence: isOff ? 0.8 : 0.95,
  }
}

function checkOf(one: Expression): Claim['check'] {
  return one.is === 'operation' ? CHECKS[one.operator] : one.is === 'call' && one.name === 'sum' ? 'sum' : one.is === 'word' ? 'same' : undefined
}

/** The figures in the order of the formula, each with what it is in it. */
function evidenceOf({ left, right }: Formula, bound: Bound, alone: 'left' | 'right' | null): Claim['operands'] {
  const roles = new Map<string, Role>()
  const set = (one: Expression, role: Role): void => {
    for (const word of wordsOf({ left: one, right: one }).keys()) if (!roles.has(word)) roles.set(word, role)
  }
  if (alone !== null) set(alone === 'left' ? left : right, 'stated')
  for (const side of [left, right])
    if (side.is === 'operation' && side.operator === '/') {
      set(side.left, 'numerator')
      set(side.right, 'denominator')
    } else if ((side.is === 'operation' && side.operator === '+') || (side.is === 'call' && side.name === 'sum')) set(side, 'part')
    else set(side, 'quote')
  const order = [...wordsOf({ left, right }).keys()].sort((a, b) => Number(roles.get(a) === 'stated') - Number(roles.get(b) === 'stated'))
  return order.map((word) => ({ role: roles.get(word)!, operand: bound.get(word)! }))
}

/** 支出率应等于支出数除以预算数：99.6% ≠ 3.96亿元 ÷ 3.98亿元（99.5%） */
function messageOf({ id, description, formula }: RuleSpec, bound: Bound, { verdict, left, right }: Judgement): Said {
  const sign = verdict === 'off' ? NOT[formula.comparison] : COMPARED[formula.comparison]
  const like = [...bound.values()]
  const side = (one: Expression, computed: Computed, open: string, close: string): string => {
    const text = written(one, (word) => bound.get(word)!.figure.quote)
    return one.is === 'word' || one.is === 'number' ? text : `${text}${open}${shown(computed.value, one, bound, like)}${close}`
  }
  const told = (open: string, close: string): string => `${side(formula.left, left, open, close)} ${sign} ${side(formula.right, right, open, close)}`
  const rounded = verdict === 'within-rounding'
  const margin = formula.tolerance.is === 'amount' ? formula.tolerance.text : null
  return {
    zh: `${description ?? id}：${told('（', '）')}${rounded ? (margin === null ? '，在四舍五入的范围内' : `，相差不超过 ${margin}`) : ''}`,
    en: `${description ?? id}: ${told(' (', ')')}${rounded ? (margin === null ? ', within rounding' : `, within ${margin}`) : ''}`,
  }
}

/** A result in the unit of a figure beside it that it can be told in; a plain number otherwise. */
function shown(value: Big, one: Expression, bound: Bound, figures: readonly Operand[]): string {
  const unit = unitOf(one, bound)
  const like = unit && figures.find(({ figure }) => alike(dimensionOf(figure), unit))
  return like ? printed(inUnitOf(like, value), like.figure) : value.round(6, 1).toFixed()
}

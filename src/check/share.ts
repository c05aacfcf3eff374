import { quotient, scaled, type Interval } from '../domain/interval.js'
import { diagnosisOf } from './diagnosis.js'
import type { Claim, Operand } from './kit.js'
import { printed } from './printed.js'
import { verdictOf, type ArithmeticVerdict } from './verdict.js'

export type Share = readonly [numerator: Operand, denominator: Operand]

/** Percentage points between the printed inputs' rate and the printed rate that are worth a look. */
const FAR = 1

/** False where no rounding could bring the two numbers to the rate: most pairs are told apart by doubles. */
function mayGive(stated: Operand, a: Operand, b: Operand): boolean {
  const value = (a.approximate / b.approximate) * 100
  const slack = 2 * stated.slack + 2 * value * (a.slack / Math.max(a.approximate, a.slack) + b.slack / Math.max(b.approximate, b.slack))
  return Math.abs(value - stated.approximate) <= 1.01 * slack + 1e-9 * value
}

/** The rates, in %, that two printed amounts may give; null where the whole may be zero. */
export function shareRange([a, b]: Share): Interval | null {
  const range = quotient(a.interval, b.interval)
  return range && scaled(range, 100)
}

/** Does a printed rate, in %, agree with the two amounts it is the share of? */
export function shareVerdict(stated: Operand, [a, b]: Share): ArithmeticVerdict {
  if (!mayGive(stated, a, b)) return 'off'
  const range = shareRange([a, b])
  return range ? verdictOf(a.value.div(b.value).times(100), range, stated) : 'off'
}

const WRONG = {
  zh: '核对比率的口径（分母是预算、调整后预算还是到位资金），或改正比率',
  en: 'Ask which base the rate rests on (budget, adjusted budget or money received), or correct the rate',
}

/** The claim that a printed rate is, or is not, the share of two amounts. */
export function shareClaim(stated: Operand, [a, b]: Share, verdict: ArithmeticVerdict): Claim {
  const { figure } = stated
  const value = a.value.div(b.value).times(100)
  const computed = printed(value, figure)
  const formula = `${a.figure.quote} ÷ ${b.figure.quote} = ${computed}`
  const range = shareRange([a, b])
  const diagnosis = verdict === 'off' ? diagnosisOf(stated, value) : null
  const rounded = verdict === 'within-rounding'
  return {
    check: 'rate',
    verdict,
    // What only coarse inputs allow (5亿元 may be 4.5 to 5.5) is for a person to look at.
    severity: verdict === 'off' ? 'error' : rounded && value.minus(stated.value).abs().gte(FAR) ? 'warning' : 'info',
    about: stated,
    operands: [{ role: 'numerator', operand: a }, { role: 'denominator', operand: b }, { role: 'stated', operand: stated }],
    stated: figure.quote,
    computed,
    ...(range ? { interval: range } : {}),
    message: {
      zh: `${figure.indicator.name}：${formula}，原文为${figure.quote}${rounded ? '（在四舍五入的范围内）' : ''}`,
      en: `${figure.indicator.name}: ${formula}, printed ${figure.quote}${rounded ? ' (within rounding)' : ''}`,
    },
    ...(diagnosis ? { diagnosis: diagnosis.code } : {}),
    hint: verdict === 'off' ? (diagnosis?.hint ?? WRONG) : { zh: '核对无误', en: 'It holds' },
    confidence: verdict === 'off' ? 0.8 : 0.95,
  }
}

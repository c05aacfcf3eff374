import { Exact, total } from '../domain/interval.js'
import { diagnosisOf } from './diagnosis.js'
import type { Claim, Operand } from './kit.js'
import { printed } from './printed.js'
import { verdictOf, type ArithmeticVerdict } from './verdict.js'

/** Does a printed total agree with its parts? */
export const sumVerdict = (whole: Operand, parts: readonly Operand[]): ArithmeticVerdict => verdictOf(sumOf(parts), total(parts.map(({ interval }) => interval)), whole)
export const sumOf = (parts: readonly Operand[]): Operand['value'] => parts.reduce((so, { value }) => so.plus(value), new Exact(0))

/** The claim that a printed total is, or is not, the sum of its parts. */
export function sumClaim(whole: Operand, parts: readonly Operand[], verdict: ArithmeticVerdict): Claim {
  const { figure } = whole
  const sum = sumOf(parts)
  const computed = printed(sum, figure)
  const formula = `${parts.map((part) => part.figure.quote).join(' + ')} = ${computed}`
  const gap = sum.minus(whole.value)
  const diagnosis = verdict === 'off' ? diagnosisOf(whole, sum, parts) : null
  return {
    check: 'sum',
    verdict,
    severity: verdict === 'off' ? 'error' : 'info',
    about: whole,
    operands: [...parts.map((operand) => ({ role: 'part' as const, operand })), { role: 'total' as const, operand: whole }],
    stated: figure.quote,
    computed,
    interval: total(parts.map(({ interval }) => interval)),
    ...(diagnosis ? { diagnosis: diagnosis.code } : {}),
    message: {
      zh: `${figure.indicator.name}：${formula}，原文为${figure.quote}${verdict === 'off' ? `，相差${printed(gap.abs(), figure)}` : ''}`,
      en: `${figure.indicator.name}: ${formula}, printed ${figure.quote}${verdict === 'off' ? `, a gap of ${printed(gap.abs(), figure)}` : ''}`,
    },
    hint: verdict === 'off' ? (diagnosis?.hint ?? { zh: '核对合计与各分项哪一个有误', en: 'Find out whether the total or one of its parts is wrong' }) : { zh: '合计与分项相符', en: 'It adds up' },
    confidence: verdict === 'off' ? 0.8 : 0.95,
  }
}

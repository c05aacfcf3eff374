import { around, Exact, figureIn, formsOf, point, printed, product, quotient, verdictOf, type Claim, type Interval, type Operand, type Rule } from '../kit.js'

/**
 * The points for 预算执行率 in a 绩效自评表: weight × executed ÷ budget, at most the weight.
 *
 * Recomputes the score of the row of money. It matters because it is the one score of the form that is pure arithmetic. Where it is
 * higher than the share of the budget that was spent, the province's own steps (分档) may explain it: the finding asks for them.
 * Leaves alone: forms without a score in the row of money; more spent than budgeted (the score is capped at the weight).
 * Source: 财预〔2020〕10号, annex 1 (执行率 B/A; 得分 in proportion); local scales differ, so a gap is a question and no error.
 *
 * 查：绩效自评表里预算执行率的得分：分值 × 执行数 ÷ 预算数，不超过分值。
 * 为什么：这是表里唯一纯粹靠算术的得分；比按执行率算的高，可能是省里分档计分，要问。
 * 不管：资金一行没有得分的表；执行超过预算的（得分以分值为限）。
 * 依据：财预〔2020〕10号 附件1（执行率 B/A，按比例计分）；各地另有分档，所以差额是疑问，不是错误。
 */
export const formExecutionScore: Rule = {
  id: 'form-execution-score',
  name: { zh: '执行率的得分', en: 'Score for budget execution' },
  catalogue: ['C25'],
  *find(view) {
    for (const { funds } of formsOf(view))
      for (const row of funds) {
        const [budget, executed, weight, score] = (['budget', 'executed', 'weight', 'score'] as const).map((field) => figureIn(row, field))
        if (budget && executed && weight && score && budget.approximate > 0 && score.figure.kind === 'score') yield scored(row.name, { budget, executed, weight, score })
      }
  },
}

type Row = Record<'budget' | 'executed' | 'weight' | 'score', Operand>

function scored(name: string, { budget, executed, weight, score }: Row): Claim {
  const isAll = executed.value.gte(budget.value)
  const share = isAll ? point(new Exact(1)) : (quotient(executed.interval, budget.interval) ?? point(new Exact(1)))
  const value = isAll ? weight.value : weight.value.times(executed.value).div(budget.value)
  const range: Interval = product(point(weight.value), share)
  // Whole points may have been rounded to.
  const verdict = verdictOf(value, range, { value: score.value, step: new Exact(score.figure.step), interval: around(score.value, new Exact(score.figure.step)) })
  const computed = printed(value.round(2, 1), score.figure)
  const isFull = score.value.gte(weight.value)
  const message = `${weight.figure.quote} × ${executed.figure.quote} ÷ ${budget.figure.quote} = ${computed}`
  return {
    check: 'product',
    verdict: verdict === 'off' ? 'suspect' : verdict,
    severity: verdict === 'off' ? 'warning' : 'info',
    about: score,
    operands: [{ role: 'part', operand: weight }, { role: 'numerator', operand: executed }, { role: 'denominator', operand: budget }, { role: 'stated', operand: score }],
    stated: score.figure.quote,
    computed,
    interval: range,
    ...(verdict === 'off' && isFull ? { diagnosis: 'full-score' } : {}),
    message: {
      zh: `${name}：执行率得分应为${message}，原文为${score.figure.quote}`,
      en: `${name}: the score for execution is ${message}, printed ${score.figure.quote}`,
    },
    hint: verdict === 'off' ? { zh: '按比例计分应为上数；如当地办法分档计分，请注明依据', en: 'In proportion it is the number above; where the local scale has steps, ask for it' } : { zh: '核对无误', en: 'It holds' },
    confidence: verdict === 'off' ? 0.7 : 0.9,
  }
}

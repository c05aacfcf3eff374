import { figureIn, formsOf, sumClaim, sumVerdict, type CheckForm, type Claim, type FormField, type Operand, type Rule } from '../kit.js'

/**
 * The points of a 绩效自评表: scores and weights against 总分, each score against its weight.
 *
 * Adds up the points of the row of money and of all indicators. It matters because the total decides the grade, and the grade next
 * year's money. A score above its own weight is an error whatever the total says.
 * Leaves alone: forms of which a score could not be read; forms that print no total.
 * Source: 财预〔2020〕10号 (总分 100: 预算执行率 10, 产出 50, 效益 30, 满意度 10, or as the province has set them).
 *
 * 查：绩效自评表的得分与总分、分值与总分，以及每项得分与它的分值。
 * 为什么：总分定等级，等级定来年的钱；得分高于分值，不管总分是多少都是错的。
 * 不管：有得分读不出的表；没有印总分的表。
 * 依据：财预〔2020〕10号（总分 100：预算执行率 10、产出 50、效益 30、满意度 10，或由省里另定）。
 */
export const formScores: Rule = {
  id: 'form-scores',
  name: { zh: '自评表的得分', en: 'Scores of the self-evaluation form' },
  catalogue: ['C22'],
  *find(view) {
    for (const form of formsOf(view)) {
      for (const field of ['weight', 'score'] as const) yield* summed(form, field)
      for (const row of [...form.funds, ...form.indicators]) {
        const [weight, score] = [figureIn(row, 'weight'), figureIn(row, 'score')]
        if (weight && score && score.value.gt(weight.value)) yield above(row.name, weight, score)
      }
    }
  },
}

function* summed({ funds, indicators, total }: CheckForm, field: FormField & ('weight' | 'score')): Generator<Claim> {
  const whole = total && figureIn(total, field)
  if (!whole) return
  // The score of the money stands once, in its first row, or in a merged cell that reaches down.
  const parts = new Set<Operand>()
  for (const row of [...funds, ...indicators]) {
    const cell = row.cells[field]
    if (!cell || cell.content === 'blank') continue
    const part = figureIn(row, field)
    if (!part || part.figure.kind !== whole.figure.kind) return
    parts.add(part)
  }
  if (parts.size < 2) return
  yield sumClaim(whole, [...parts], sumVerdict(whole, [...parts]))
}

function above(name: string, weight: Operand, score: Operand): Claim {
  return {
    check: 'sum',
    verdict: 'off',
    severity: 'error',
    about: score,
    operands: [{ role: 'stated', operand: score }, { role: 'total', operand: weight }],
    stated: score.figure.quote,
    computed: weight.figure.quote,
    message: { zh: `${name}：得分${score.figure.quote}高于分值${weight.figure.quote}`, en: `${name}: scored ${score.figure.quote}, above its weight of ${weight.figure.quote}` },
    hint: { zh: '得分不能高于该项的分值', en: 'No item can score more than its weight' },
    confidence: 0.9,
  }
}

import { isLessBetter } from '../../domain/less-is-better.js'
import { addable, figureIn, formsOf, type CheckForm, type CheckFormRow, type CheckView, type Claim, type Operand, type Rule } from '../kit.js'

/** Words of a cell that say the aim was missed. */
const ADMITTED = /未(?:完成|达|能)|部分达成|不足|滞后|偏低|影响/
/** A result that is printed as a bound, as only targets are: ≥95%. */
const BOUND = /^[≥≤＞＜><]|^(?:不少于|不低于|不超过|大于|小于)/
/** Rows that must repeat their targets to the digit before it is said. */
const MANY = 5

/**
 * The indicators of a 绩效自评表: 实际完成值 against 年度指标值, and the score against both.
 *
 * Compares what was reached with what was aimed at, in the direction of the target's own mark (≥, ≤), and asks where a missed target
 * scores full points, where the result repeats the target with its mark (≥95%), and where all results equal their targets to the digit.
 * It matters because such forms were filled in from the plan and not from the books.
 * Leaves alone: qualitative indicators; targets without a mark whose good direction is not known; shortfalls that cost points or that
 * the row explains. Source: 财预〔2020〕10号, annex 1 (未完成的按比例计分，并说明偏差原因).
 *
 * 查：绩效自评表的实际完成值与年度指标值（按 ≥、≤ 的方向），以及得分与两者：没有完成却得满分的，完成值照抄目标连 ≥ 都在的，所有完成值与目标分毫不差的。
 * 为什么：这样的表是照着计划填的，不是照着账填的。
 * 不管：定性指标；没有符号、又不知以高为好还是以低为好的目标；扣了分或说明了原因的。
 * 依据：财预〔2020〕10号 附件1（未完成的按比例计分，并说明偏差原因）。
 */
export const formAttainment: Rule = {
  id: 'form-attainment',
  name: { zh: '自评表的完成值', en: 'Results in the self-evaluation form' },
  catalogue: ['C09', 'C24', 'C42'],
  *find(view) {
    for (const form of formsOf(view)) {
      yield* copied(view, form)
      for (const row of form.indicators) yield* attained(row)
    }
  },
}

function* attained(row: CheckFormRow): Generator<Claim> {
  const aims = row.cells.target?.operands ?? []
  const [aim, reached] = [aims.length === 1 ? aims[0]! : null, figureIn(row, 'actual')]
  if (!aim || !reached || !addable(aim, reached) || BOUND.test(row.cells.actual!.text.trim())) return
  const isMet = meets(row.name, aim, reached)
  if (isMet === null) return
  const [weight, score] = [figureIn(row, 'weight'), figureIn(row, 'score')]
  const isFull = weight !== null && score !== null && score.value.gte(weight.value) && weight.value.gt(0)
  const isAsked = !isMet && isFull && !ADMITTED.test(row.cells.reason?.text ?? '')
  const [a, t] = [reached.figure.quote, row.cells.target!.text.trim()]
  yield {
    check: 'target',
    verdict: isMet ? 'met' : 'missed',
    severity: isAsked ? 'warning' : 'info',
    about: reached,
    operands: [{ role: 'actual', operand: reached }, { role: 'target', operand: aim }, ...(isAsked ? [{ role: 'stated' as const, operand: score }] : [])],
    stated: a,
    computed: t,
    ...(isAsked ? { diagnosis: 'full-score' } : {}),
    message: {
      zh: `${row.name}：目标${t}，实际${a}，${isMet ? '达到' : isFull ? `未达到，却得满分${score.figure.quote}` : '未达到'}`,
      en: `${row.name}: ${t} aimed at, ${a} reached: ${isMet ? 'met' : isFull ? `missed, yet scored full points (${score.figure.quote})` : 'missed'}`,
    },
    hint: isAsked ? { zh: '未达到目标应按比例扣分，并说明偏差原因', en: 'A missed target loses points in proportion, and its reason is to be told' } : { zh: isMet ? '达到目标' : '已扣分或已说明', en: isMet ? 'The target was met' : 'It cost points, or is explained' },
    confidence: 0.85,
  }
}

/** Null where it is not known which way is good. */
function meets(name: string, aim: Operand, reached: Operand): boolean | null {
  const { comparator } = aim.figure
  if (comparator === '<=' || comparator === '<') return reached.value.lte(aim.value)
  if (comparator === '>=' || comparator === '>') return reached.value.gte(aim.value)
  if (reached.value.eq(aim.value)) return true
  if (comparator !== '=' || /成本|费用|支出|时间|时限|期限|工期/.test(name)) return null
  return isLessBetter(name) ? reached.value.lte(aim.value) : reached.value.gte(aim.value)
}

function* copied(view: CheckView, { indicators }: CheckForm): Generator<Claim> {
  const bounds = indicators.filter(({ cells }) => cells.actual && cells.target && BOUND.test(cells.actual.text.trim()) && cells.actual.text.trim() === cells.target.text.trim())
  for (const { name, cells } of bounds)
    yield {
      verdict: 'suspect',
      severity: 'warning',
      about: null,
      operands: [],
      quotes: [view.cite(cells.actual!.at), view.cite(cells.target!.at)],
      diagnosis: 'copied-target',
      message: { zh: `${name}：实际完成值“${cells.actual!.text.trim()}”照抄了目标值`, en: `${name}: the result “${cells.actual!.text.trim()}” repeats the target` },
      hint: { zh: '应填实际达到的数值', en: 'The value that was reached belongs here' },
      confidence: 0.85,
    }
  const counted = indicators.filter(({ cells }) => cells.actual?.content === 'value' && cells.target?.content === 'value' && !bounds.some((one) => one.cells === cells))
  if (counted.length < MANY || counted.some((row) => bare(row.cells.actual!.text) !== bare(row.cells.target!.text))) return
  yield {
    verdict: 'suspect',
    severity: 'info',
    about: null,
    operands: [],
    quotes: counted.map(({ cells }) => view.cite(cells.actual!.at)),
    diagnosis: 'copied-target',
    message: { zh: `${counted.length}项指标的实际完成值与目标值一字不差`, en: `The results of all ${counted.length} indicators equal their targets to the digit` },
    hint: { zh: '请核实完成值的来源', en: 'Ask what the results were taken from' },
    confidence: 0.6,
  }
}

/** A number without its mark: ≥95% → 95%. */
const bare = (text: string): string => text.replaceAll(/[≥≤＞＜><=＝\s]/g, '')

import { addable, digitsOf, Exact, isAmount, minus, point, printed, quotient, scaled, verdictOf, type ArithmeticVerdict, type CheckView, type Claim, type Interval, type Operand, type Rule } from '../kit.js'

/** Nothing but what the two are changes against stands between an amount and its change: ，比上年同期增加. */
const RIGHT_BEHIND = /^[）)]?[，、（(]?(?:同比|环比|[较比与同][^，。；]{1,16}?)?(?:净|共)?(?:增加|减少|增长|下降|增收|减收|增支|减支|提高|降低|上升|多|少)了?(?:约|近)?$/
/** Between the change and the growth: ，增长 / （约. */
const SAID_AGAIN = /^[，、（(]?(?:即|约|同比|增长|增加|增幅|增|下降|降低|降幅|降|减少|减幅|减|提高|上升|升)?[^，。；、\d]{0,6}$/
/** Values before the change among which the one that changed may stand. */
const BACK = 6

/**
 * An amount, its change, and its growth in per cent: 支出12.38万元，较上年减少1.62万元，下降11.57%.
 *
 * The amount less its change is the value before, which need not be printed; the growth must be the change's share of it. It matters
 * because budgets and final accounts explain every amount in this way, and the three numbers come from three cells.
 * Leaves alone: amounts that are not right before the change, unless they agree; growth of something else behind it.
 *
 * 查：一个数、它的增减额和增减的百分数：用本期数减去增减额得到上期数，增减额占上期数的多少应当就是那个百分数。
 * 为什么：预算决算的每一个数都这样说明，而三个数来自三个格子。
 * 不管：不紧在增减之前、又对不上的数；后面说的是别的事的增长。
 */
export const amountAndGrowth: Rule = {
  id: 'amount-and-growth',
  name: { zh: '增减额与增减幅', en: 'An amount, its change and its growth' },
  catalogue: ['C18'],
  *find(view) {
    for (const { sentences } of view.paragraphs)
      for (const { operands } of sentences)
        for (let i = 2; i < operands.length; i++) {
          const claim = isSaidTwice(view, operands[i - 1]!, operands[i]!) ? checked(view, operands.slice(Math.max(0, i - 1 - BACK), i - 1), operands[i - 1]!, operands[i]!) : null
          if (claim) yield claim
        }
  },
}

const isSaidTwice = ({ text }: CheckView, change: Operand, growth: Operand): boolean =>
  change.figure.role === 'change' && growth.figure.role === 'change' && isAmount(change) && change.isPlain && growth.figure.kind === 'rate' && growth.figure.unit === '%' && /[%％]|百分之/.test(growth.figure.quote) && change.figure.direction !== undefined && change.figure.direction === growth.figure.direction && SAID_AGAIN.test(text.slice(change.at.end, growth.at.start))

function checked({ text }: CheckView, before: readonly Operand[], change: Operand, growth: Operand): Claim | null {
  // Where the value before is printed, the rule of from, to and change has all three.
  if (before.at(-1)!.figure.role === 'previous') return null
  const values = before.filter((one) => one.isPlain && addable(one, change) && one.figure.role !== 'change' && one.figure.role !== 'previous')
  for (const value of values.toReversed()) {
    const share = shareOf(value, change)
    const verdict = share && verdictOf(share.value, share.range, growth)
    if (share && verdict && verdict !== 'off' && (digitsOf(growth) >= 2 || value === before.at(-1))) return claim({ value, change, growth }, share, verdict)
  }
  const nearest = before.at(-1)!
  const share = values.includes(nearest) && growth.isPlain && RIGHT_BEHIND.test(text.slice(nearest.at.end, change.at.start)) ? shareOf(nearest, change) : null
  return share && claim({ value: nearest, change, growth }, share, 'off')
}

interface ShareOfBefore {
  value: Operand['value']
  range: Interval
}

/** The change as a share, in %, of the value before it. */
function shareOf(value: Operand, change: Operand): ShareOfBefore | null {
  const by = change.value.abs()
  const isUp = change.figure.direction === 'up'
  const was = isUp ? value.value.minus(by) : value.value.plus(by)
  const step = change.value.lt(0) ? { low: change.interval.high.times(-1), high: change.interval.low.times(-1) } : change.interval
  const range = isUp ? minus(value.interval, step) : { low: value.interval.low.plus(step.low), high: value.interval.high.plus(step.high) }
  const share = was.gt(0) && range.low.gt(0) ? quotient(step, range) : null
  return share && { value: by.div(was).times(100), range: scaled(share, 100) }
}

interface Three {
  value: Operand
  change: Operand
  growth: Operand
}

function claim({ value, change, growth }: Three, share: ShareOfBefore, verdict: ArithmeticVerdict): Claim {
  const isUp = change.figure.direction === 'up'
  const was = isUp ? value.value.minus(change.value.abs()) : value.value.plus(change.value.abs())
  const [computed, before] = [printed(share.value, growth.figure), printed(was, value.figure)]
  return {
    check: 'growth',
    verdict,
    severity: verdict === 'off' ? 'error' : 'info',
    about: value,
    operands: [{ role: 'to', operand: value }, { role: 'change', operand: change }, { role: 'stated', operand: growth }],
    stated: growth.figure.quote,
    computed,
    interval: share.range.low.lte(share.range.high) ? share.range : point(new Exact(share.value)),
    message: {
      zh: `${value.figure.indicator.name}：${value.figure.quote}${isUp ? '减去增加的' : '加上减少的'}${change.figure.quote}，上年为${before}；${change.figure.quote} ÷ ${before} = ${computed}，原文为${growth.figure.quote}`,
      en: `${value.figure.indicator.name}: ${value.figure.quote} ${isUp ? 'less' : 'plus'} its change of ${change.figure.quote} was ${before} before; ${change.figure.quote} ÷ ${before} = ${computed}, printed ${growth.figure.quote}`,
    },
    hint: verdict === 'off' ? { zh: '核对本期数、增减额和增减幅', en: 'Compare the amount, its change and its growth' } : { zh: '核对无误', en: 'It holds' },
    confidence: verdict === 'off' ? 0.75 : 0.9,
  }
}

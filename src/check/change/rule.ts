import { addable, diagnosisOf, isAmount, minus, point, printed, quotient, scaled, verdictOf, Exact, type ArithmeticVerdict, type CheckView, type Claim, type Interval, type Operand, type Rule } from '../kit.js'

/** A change right behind the value reached, measured from nothing but the value before: 增至86公里，增长8.6%. */
const FROM_THERE = /^[，、（]?(?:[共净]|累计|分别)?(?:增长|增加|提高|上升|提升|扩大|下降|减少|降低|压减|增幅|降幅|减幅)[^，。；\d]{0,6}$/
/** 由A增至B, 从A提高到B: the first is where the second comes from. */
const GOES_TO = /[到至为]|[增降升减]至/
const COMES_FROM = /[由从自][^，。；]{0,24}$/

/**
 * From, to, and the change between them: 由78公里增至86公里，增长10.3%.
 *
 * Recomputes a printed change from the two values it lies between: a difference of amounts, growth in per cent, a difference of two
 * rates in points. It matters because growth is what is compared between units, and its base is what nobody checks.
 * Leaves alone: changes measured against a value that is not printed (同比 beside another year's value); words of direction alone;
 * rates whose change in per cent may be meant either way, where one of the two holds.
 * Source: arithmetic; a change is measured from the value before it.
 *
 * 查：用变化前、变化后两个数重新计算印出来的增减：金额相减、增长的百分数、两个比率之间相差的百分点。
 * 为什么：单位之间比的是增长，而增长的基数没有人核对。
 * 不管：与没有印出来的数相比的增减（“同比”，旁边却是另一年的数）；只有方向没有数字的；比率的百分数变化两种读法中有一种算得通的。
 * 依据：算术；增减以变化前的数为基数。
 */
export const change: Rule = {
  id: 'change',
  name: { zh: '变化前后与增减', en: 'From, to and change' },
  catalogue: ['C18'],
  *find(view) {
    for (const { sentences } of view.paragraphs)
      for (const { operands } of sentences)
        for (let i = 2; i < operands.length; i++) {
          const claim = checked(view, operands[i - 2]!, operands[i - 1]!, operands[i]!)
          if (claim) yield claim
        }
  },
}

type Reckoning = readonly [value: Operand['value'], range: Interval | null]

function checked({ text }: CheckView, from: Operand, to: Operand, by: Operand): Claim | null {
  if (from.figure.role !== 'previous' || to.figure.role !== 'actual' || by.figure.role !== 'change') return null
  if (![from, to, by].every(({ isPlain }) => isPlain) || !addable(from, to) || !GOES_TO.test(text.slice(from.at.end, to.at.start))) return null
  const ways = reckonings(from, to, by)
  if (ways.length === 0) return null
  const verdicts = ways.map(([value, range]): ArithmeticVerdict => verdictOf(value, range ?? point(value), by))
  const best = Math.max(0, verdicts.findIndex((verdict) => verdict !== 'off'))
  const verdict = verdicts[best]!
  if (verdict === 'off' && !(FROM_THERE.test(text.slice(to.at.end, by.at.start)) && COMES_FROM.test(text.slice(Math.max(0, from.at.start - 26), from.at.start)))) return null
  return claim(from, to, by, ways[best]!, verdict)
}

/** What the change may be: a difference, or a share of the value before. Always positive; its words tell the direction. */
function reckonings(from: Operand, to: Operand, by: Operand): Reckoning[] {
  const gap = to.value.minus(from.value)
  const range = gap.lt(0) ? minus(from.interval, to.interval) : minus(to.interval, from.interval)
  const difference: Reckoning = [gap.abs(), range]
  if (isAmount(to) && addable(to, by)) return [difference]
  if (by.figure.kind !== 'rate' || from.value.lte(0)) return []
  const share = quotient(range.low.lt(0) ? { low: new Exact(0), high: range.high } : range, from.interval)
  const growth: Reckoning = [gap.abs().div(from.value).times(100), share && scaled(share, 100)]
  if (isAmount(to)) return by.figure.unit === '%' ? [growth] : []
  return to.figure.kind === 'rate' ? (by.figure.unit === 'pp' ? [difference] : [difference, growth]) : []
}

function claim(from: Operand, to: Operand, by: Operand, [value, range]: Reckoning, verdict: ArithmeticVerdict): Claim {
  const computed = printed(value, by.figure)
  const diagnosis = verdict === 'off' && value.gt(0) ? diagnosisOf(by, value) : null
  return {
    check: by.figure.kind === 'rate' && isAmount(to) ? 'growth' : 'difference',
    verdict,
    severity: verdict === 'off' ? 'error' : 'info',
    about: to,
    operands: [{ role: 'from', operand: from }, { role: 'to', operand: to }, { role: 'change', operand: by }],
    stated: by.figure.quote,
    computed,
    ...(range ? { interval: range } : {}),
    ...(diagnosis ? { diagnosis: diagnosis.code } : {}),
    message: {
      zh: `${to.figure.indicator.name}：由${from.figure.quote}到${to.figure.quote}，变化${computed}，原文为${by.figure.quote}`,
      en: `${to.figure.indicator.name}: from ${from.figure.quote} to ${to.figure.quote} is a change of ${computed}, printed ${by.figure.quote}`,
    },
    hint: verdict === 'off' ? (diagnosis?.hint ?? { zh: '核对前后两个数和增减', en: 'Compare both values and the change' }) : { zh: '核对无误', en: 'It holds' },
    confidence: verdict === 'off' ? 0.75 : 0.9,
  }
}

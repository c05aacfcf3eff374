import { addable, growthClaim, growthOf, type CheckView, type Claim, type Operand, type Rule } from '../kit.js'

/** A change right behind the value reached, measured from nothing but the value before: 增至86公里，增长8.6%. */
const FROM_THERE = /^[，、（]?(?:[共净]|累计|分别)?(?:增长|增加|提高|上升|提升|扩大|下降|减少|降低|压减|增幅|降幅|减幅)[^，。；\d]{0,6}$/
/** 由A增至B, 从A提高到B: the first is where the second comes from. */
const GOES_TO = /[到至为]|[增降升减]至/
const COMES_FROM = /[由从自][^，。；]{0,24}$/
/** 支出1.6亿元，较上年度预算1.5亿元增加…: the second is what the first is measured by. */
const MEASURED_BY = /[较比与同][^。；]{0,28}$/
/** 增加163万元，增幅约0.73%: a second change of the same two values. */
const SAID_TWICE = /^[，、（]?(?:即|约|增长|增幅|增|下降|降幅|减少|减幅|降低|提高|上升|同比)?[^，。；\d]{0,6}$/
/** Values before 较上年 among which the one that is measured may stand. */
const BACK = 6

/**
 * From, to, and the change between them: 由78公里增至86公里，增长10.3%; 支出86万元，较上年度80万元增加6万元，增幅7.5%.
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
          const by = operands[i]!
          if (by.figure.role !== 'change') continue
          const claim = checked(view, operands, i, by)
          if (claim) yield claim
        }
  },
}

function checked(view: CheckView, operands: readonly Operand[], i: number, by: Operand): Claim | null {
  // Of two changes side by side, the second has the same two values as the first.
  const first = operands[i - 1]!
  const isSecond = first.figure.role === 'change' && SAID_TWICE.test(view.text.slice(first.at.end, by.at.start))
  const end = isSecond ? i - 1 : i
  const [a, b] = [operands[end - 2], operands[end - 1]]
  if (!a || !b) return null
  return b.figure.role === 'previous' ? measured(view, operands.slice(Math.max(0, end - 1 - BACK), end - 1), b, by) : isSecond ? null : gone(view, a, b, by)
}

/** 由A增至B，增长p. */
function gone({ text }: CheckView, from: Operand, to: Operand, by: Operand): Claim | null {
  if (from.figure.role !== 'previous' || to.figure.role !== 'actual') return null
  if (![from, to, by].every(({ isPlain }) => isPlain) || !addable(from, to) || !GOES_TO.test(text.slice(from.at.end, to.at.start))) return null
  const growth = growthOf(from, to, by)
  if (!growth) return null
  if (growth.verdict === 'off' && !(FROM_THERE.test(text.slice(to.at.end, by.at.start)) && COMES_FROM.test(text.slice(Math.max(0, from.at.start - 26), from.at.start)))) return null
  return growthClaim(from, to, by, growth)
}

/** B，较上年度A增加p. The value that is measured may have its parts behind it. */
function measured({ text }: CheckView, before: readonly Operand[], from: Operand, by: Operand): Claim | null {
  const nearest = before.at(-1)!
  if (!from.isPlain || !MEASURED_BY.test(text.slice(Math.max(nearest.at.end, from.at.start - 30), from.at.start)) || /[。；]/.test(text.slice(from.at.end, by.at.start))) return null
  for (const to of before.toReversed()) {
    if (!to.isPlain || !addable(from, to) || to.figure.role === 'change' || to.figure.role === 'previous') continue
    const growth = growthOf(from, to, by)
    if (growth && growth.verdict !== 'off') return growthClaim(from, to, by, growth)
  }
  const growth = nearest.isPlain && addable(from, nearest) && nearest.figure.role !== 'change' && nearest.figure.role !== 'previous' && !nearest.isPart && isAlone(nearest, before) && by.isPlain ? growthOf(from, nearest, by) : null
  return growth && !/[。；]/.test(text.slice(nearest.at.end, from.at.start)) ? growthClaim(from, nearest, by, growth) : null
}

/** No other amount of its kind stands before it that might be meant. */
const isAlone = (one: Operand, before: readonly Operand[]): boolean => before.every((other) => other === one || !addable(one, other))

import { addable, digitsOf, growthClaim, growthOf, slipOf, type CheckView, type Claim, type Growth, type Operand, type Rule } from '../kit.js'

/** A change right behind the value reached, measured from nothing but the value before: 增至86公里，增长8.6%. */
const FROM_THERE = /^[，、（]?(?:[共净]|累计|分别)?(?:增长|增加|提高|上升|提升|扩大|下降|减少|降低|压减|增幅|降幅|减幅)[^，。；\d]{0,6}$/
/** 由A增至B, 从A提高到B: the first is where the second comes from. */
const GOES_TO = /[到至为]|[增降升减]至/
const COMES_FROM = /[由从自][^，。；]{0,24}$/
/** 支出1.6亿元，较上年度预算1.5亿元增加…: the second is what the first is measured by. */
const MEASURED_BY = /[较比与同][^。；]{0,28}$/
/** 增加163万元，增幅约0.73%: a second change of the same two values. */
const SAID_TWICE = /^[，、（]?(?:即|约|增长|增幅|增|下降|降幅|减少|减幅|降低|提高|上升|同比)?[^，。；\d]{0,6}$/
/** A及B, A、B: changes told in one breath; 减少A及增加B too. */
const JOINED = /^[及和与、，](?:增加|减少|增长|下降|上升|提高|降低)?$/
const RESPECTIVELY = /各|分别/
/** Units of the last digit by which 约 may be off. */
const ROUNDED = 2
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
  const own = respective(view, operands, i)
  if (own) return claimOf(own.from, own.to, by)
  // Of two changes side by side, the second has the same two values as the first.
  const first = operands[i - 1]!
  const isSecond = first.figure.role === 'change' && SAID_TWICE.test(view.text.slice(first.at.end, by.at.start))
  const end = isSecond ? i - 1 : i
  const [a, b] = [operands[end - 2], operands[end - 1]]
  if (!a || !b) return null
  return b.figure.role === 'previous' ? measured(view, operands.slice(Math.max(0, end - 1 - BACK), end - 1), b, by, isSecond ? first : null) : isSecond ? null : gone(view, a, b, by)
}

/** 甲11.59亿元，乙13.24亿元，分别与上年8.67亿元比较，各增加2.93亿元及4.58亿元: as many values before the base as changes behind it. */
function respective({ text }: CheckView, operands: readonly Operand[], i: number): { from: Operand; to: Operand } | null {
  const isChange = (k: number): boolean => operands[k]?.figure.role === 'change'
  const joins = (k: number): boolean => JOINED.test(text.slice(operands[k]!.at.end, operands[k + 1]!.at.start))
  let [first, last] = [i, i]
  while (isChange(first - 1) && joins(first - 1)) first--
  while (isChange(last + 1) && joins(last)) last++
  const [count, from] = [last - first + 1, operands[first - 1]]
  const to = operands[i - count - 1]
  const values = operands.slice(Math.max(0, first - 1 - count), first - 1)
  if (count < 2 || !from?.isPlain || from.figure.role !== 'previous' || !to || values.length < count || !RESPECTIVELY.test(text.slice(from.at.end, operands[first]!.at.start))) return null
  return values.every((one) => one.isPlain && addable(one, from) && one.figure.role !== 'change' && one.figure.role !== 'previous') ? { from, to } : null
}

function claimOf(from: Operand, to: Operand, by: Operand): Claim | null {
  const growth = growthOf(from, to, by)
  return growth && growthClaim(from, to, by, growth)
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

/** B，较上年度A增加p. The value that is measured may have its parts behind it. @param first a change of the same two values right before this one */
function measured({ text }: CheckView, before: readonly Operand[], from: Operand, by: Operand, first: Operand | null): Claim | null {
  const nearest = before.at(-1)!
  if (!from.isPlain || !MEASURED_BY.test(text.slice(Math.max(nearest.at.end, from.at.start - 30), from.at.start)) || /[。；]/.test(text.slice(from.at.end, by.at.start))) return null
  const values = before.toReversed().filter((to) => to.isPlain && addable(from, to) && to.figure.role !== 'change' && to.figure.role !== 'previous')
  const growths = values.flatMap((to) => {
    const growth = growthOf(from, to, by)
    return growth ? [{ to, growth }] : []
  })
  const told = (one: (typeof growths)[number] | undefined): Claim | null => (one ? growthClaim(from, one.to, by, one.growth) : null)
  const holds = growths.find(({ growth }) => growth.verdict !== 'off')
  if (holds) return told(holds)
  // 增加163万元，增幅约0.73%: the first change says between which two values it lies.
  const same = first && growths.find(({ to }) => isHeld(growthOf(from, to, first)))
  if (same) return by.isPlain || isFarOff(by, same.growth) ? told(same) : null
  const near = growths.filter(({ growth }) => growth.range !== null && slipOf(by, growth.range) !== null)
  if (near.length === 1) return told(near[0])
  const isMeant = growths[0]?.to === nearest && !nearest.isPart && isAlone(nearest, before) && by.isPlain && !/[。；]/.test(text.slice(nearest.at.end, from.at.start))
  return isMeant ? told(growths[0]) : null
}

const isHeld = (growth: Growth | null): boolean => growth !== null && growth.verdict !== 'off'
/** 约 is for rounding: what it rounds is within some units of the last digit. */
const isFarOff = (by: Operand, { value }: Growth): boolean => digitsOf(by) > 1 && value.minus(by.value).abs().gt(by.step.times(ROUNDED))

/** No other amount of its kind stands before it that might be meant. */
const isAlone = (one: Operand, before: readonly Operand[]): boolean => before.every((other) => other === one || !addable(one, other))

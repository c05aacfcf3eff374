import { addable, growthClaim, growthOf, type CheckView, type Claim, type Operand, type Rule } from '../kit.js'

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

function checked({ text }: CheckView, from: Operand, to: Operand, by: Operand): Claim | null {
  if (from.figure.role !== 'previous' || to.figure.role !== 'actual' || by.figure.role !== 'change') return null
  if (![from, to, by].every(({ isPlain }) => isPlain) || !addable(from, to) || !GOES_TO.test(text.slice(from.at.end, to.at.start))) return null
  const growth = growthOf(from, to, by)
  if (!growth) return null
  if (growth.verdict === 'off' && !(FROM_THERE.test(text.slice(to.at.end, by.at.start)) && COMES_FROM.test(text.slice(Math.max(0, from.at.start - 26), from.at.start)))) return null
  return growthClaim(from, to, by, growth)
}

import { digitsOf, likeness, type Claim, type Operand, type Rule } from '../kit.js'
import { countTogether } from '../../domain/unit-families.js'

/** Digits at which the same number in two places is no accident; what is told in fewer must be told in the same words. */
const TELLING = 3
/** Share of characters that two names of one thing have in common. */
const ALIKE = 0.6

/**
 * One fact told in two places: 空编率为34.67%。……机构空编率34.67%，补充较慢.
 *
 * Links figures of one value, unit and role under like names in different sentences. It matters to whoever follows a number through
 * a report: it is the same number, told again, and need be asked about once.
 * Leaves alone: numbers of few digits under different names.
 * Source: a fact is one; which units count the same things, from the measure words of 40 published reports.
 *
 * 查：不同句子里名称相近、数值、单位、性质都相同的数字，把它们连起来。
 * 为什么：沿着一个数读报告时，要知道这是同一个数又说了一遍，只需问一次。
 * 不管：名称不同、位数又少的数字。
 * 依据：同一事实只有一个数；哪些单位数的是同一类东西，取自 40 份公开报告的量词。
 */
export const statedTwice: Rule = {
  id: 'stated-twice',
  name: { zh: '同一事实两处出现', en: 'One fact told twice' },
  catalogue: ['C21'],
  *find(view) {
    const known = new Map<string, { operand: Operand; sentence: number }>()
    let sentence = 0
    for (const { sentences } of view.paragraphs)
      for (const { operands } of sentences) {
        sentence++
        for (const operand of operands) {
          const { figure } = operand
          if (figure.role === 'change' || figure.kind === 'rank' || !operand.isPlain || digitsOf(operand) < 2) continue
          const key = `${figure.kind} ${figure.value as string} ${figure.step} ${figure.role}`
          const earlier = known.get(key)
          known.set(key, { operand, sentence })
          if (earlier && earlier.sentence !== sentence && areOne(earlier.operand, operand)) yield claim(earlier.operand, operand)
        }
      }
  },
}

function areOne({ figure: a }: Operand, other: Operand): boolean {
  const b = other.figure
  if (a.scope !== null && b.scope !== null && a.scope !== b.scope) return false
  if (a.kind === 'count' ? !countTogether(a.unit, b.unit) : a.unit !== b.unit) return false
  return a.indicator.key === b.indicator.key || (digitsOf(other) >= TELLING && likeness(a.indicator.name, b.indicator.name) >= ALIKE)
}

const claim = (one: Operand, again: Operand): Claim => ({
  check: 'same',
  verdict: 'exact',
  severity: 'info',
  about: again,
  operands: [{ role: 'quote', operand: one }, { role: 'stated', operand: again }],
  stated: again.figure.quote,
  computed: one.figure.quote,
  message: { zh: `${again.figure.indicator.name}：${again.figure.quote}与前文的${one.figure.quote}一致`, en: `${again.figure.indicator.name}: ${again.figure.quote}, as ${one.figure.quote} before` },
  hint: { zh: '同一事实', en: 'One fact' },
  confidence: 0.85,
})

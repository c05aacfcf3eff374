import { countTogether } from '../../domain/unit-families.js'
import { digitsOf, likeness, meet, slipOf, type Claim, type Operand, type Rule } from '../kit.js'

/** Digits at which the same number in two places is no accident; what is told in fewer must be told in the same words. */
const TELLING = 3
/** Digits, and characters of a name, from which a number that one slip parts from an earlier one under the same name was meant to be it. */
const TELLING_OF_A_SLIP = 4
const TELLING_NAME = 4
/** Numbers under one name that are remembered. */
const MOST_TOLD = 6
/** Share of characters that two names of one thing have in common. */
const ALIKE = 0.6

/**
 * One fact told in two places: 空编率为34.67%。……机构空编率34.67%，补充较慢.
 *
 * Links figures of one value, unit and role under like names in different sentences. It matters to whoever follows a number through
 * a report: it is the same number, told again, and need be asked about once. Where a number under the same name, of the same period
 * and body, differs from the earlier one by a single slip (a digit, two digits swapped, the decimal point), one of them is wrong.
 * Leaves alone: numbers of few digits under different names; numbers that differ by more than a slip, which may be two facts.
 * Source: a fact is one; which units count the same things, from the measure words of 40 published reports.
 *
 * 查：不同句子里名称相近、数值、单位、性质都相同的数字，把它们连起来；名称、期间、范围都相同而只差一处笔误（一个数字、相邻两个颠倒、小数点）的，指出来。
 * 为什么：沿着一个数读报告时，要知道这是同一个数又说了一遍，只需问一次。
 * 不管：名称不同、位数又少的数字；相差不止一处笔误的，可能是两件事。
 * 依据：同一事实只有一个数；哪些单位数的是同一类东西，取自 40 份公开报告的量词。
 */
export const statedTwice: Rule = {
  id: 'stated-twice',
  name: { zh: '同一事实两处出现', en: 'One fact told twice' },
  catalogue: ['C21'],
  *find(view) {
    const known = new Map<string, { operand: Operand; sentence: number }>()
    const named = new Map<string, { operand: Operand; sentence: number }[]>()
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
          if (earlier && earlier.sentence !== sentence && areOne(earlier.operand, operand)) yield claim(earlier.operand, operand, 'exact')
          const fact = factOf(operand)
          if (fact === null) continue
          const told = named.get(fact) ?? []
          const other = earlier ? undefined : told.find((one) => one.sentence !== sentence && !meet(one.operand.interval, operand.interval) && slipOf(operand, one.operand.interval) !== null)
          if (other) yield claim(other.operand, operand, 'off')
          if (told.length < MOST_TOLD) named.set(fact, [...told, { operand, sentence }])
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

/** What a number is said of; null where that may be several things. */
function factOf(operand: Operand): string | null {
  const { kind, role, unit, per, indicator, scope, period, inferred } = operand.figure
  // Cells and lists that leave the unit out often leave out what tells two rows apart.
  if (inferred.includes('unit') || digitsOf(operand) < TELLING_OF_A_SLIP || indicator.key.length < TELLING_NAME || period === null) return null
  return [kind, role, unit, ...per, indicator.key, scope ?? '', period.start, period.end].join(' ')
}

const claim = (one: Operand, again: Operand, verdict: 'exact' | 'off'): Claim => ({
  check: 'same',
  verdict,
  severity: verdict === 'off' ? 'warning' : 'info',
  about: again,
  operands: [{ role: 'quote', operand: one }, { role: 'stated', operand: again }],
  stated: again.figure.quote,
  computed: one.figure.quote,
  message:
    verdict === 'off'
      ? { zh: `${again.figure.indicator.name}：此处为${again.figure.quote}，前文为${one.figure.quote}`, en: `${again.figure.indicator.name}: ${again.figure.quote} here, ${one.figure.quote} before` }
      : { zh: `${again.figure.indicator.name}：${again.figure.quote}与前文的${one.figure.quote}一致`, en: `${again.figure.indicator.name}: ${again.figure.quote}, as ${one.figure.quote} before` },
  hint: verdict === 'off' ? { zh: '两处只差一处笔误，核对哪一个正确', en: 'A single slip parts the two: find out which is right' } : { zh: '同一事实', en: 'One fact' },
  confidence: verdict === 'off' ? 0.7 : 0.85,
})

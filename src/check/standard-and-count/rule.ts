import type { Big } from 'big.js'
import { diagnosisOf, printed, product, verdictOf, type CheckView, type Claim, type Operand, type Rule } from '../kit.js'

/** Words between the three numbers that part one matter from another. */
const PARTS = /[。；]|其中|另|此外|分别/
/** Times of the year in which a standard may be paid out: months, half-years, quarters. */
const TIMES = [1, 12, 6, 2, 4] as const
/** What a standard may be per, beside the heads that are counted. */
const SPANS: ReadonlySet<string> = new Set(['年', '月', '季', '季度', '人月', '天', '日', '次'])
/** Figures that the three may stand apart by. */
const WINDOW = 4

/**
 * A standard, the number it is paid to, and the amount: 每人84元，补助3,000人，共25.2万元.
 *
 * Multiplies a standard by heads with the number of heads. It matters because amounts that the standard does not give were paid to others
 * or misprinted; a slip of the decimal point shows here first.
 * Leaves alone: several standards or counts in one sentence; standards by month where the months are not told (any whole number of
 * them is allowed); amounts that lie near, which half-years and leavers explain.
 *
 * 查：补助标准乘以人数（或时间、数量）是不是等于印出来的金额。
 * 为什么：标准算不出的金额，不是发给了别人，就是印错；小数点错位最先在这里看出来。
 * 不管：一句里有几个标准或几个人数的；按月的标准而没有写几个月的（任何整月数都算对）；相差不多、半年和中途离开可以解释的。
 */
export const standardAndCount: Rule = {
  id: 'standard-and-count',
  name: { zh: '标准、人数与金额', en: 'A standard, heads and an amount' },
  catalogue: ['C13', 'C15'],
  *find(view) {
    for (const { sentences } of view.paragraphs)
      for (const { operands } of sentences)
        for (const [i, standard] of operands.entries()) {
          if (!isStandard(standard)) continue
          const claim = checked(view, operands.slice(Math.max(0, i - WINDOW), i + WINDOW + 1), standard)
          if (claim) yield claim
        }
  },
}

const isStandard = ({ figure, isPlain }: Operand): boolean => figure.kind === 'money' && figure.per.length > 0 && isPlain && figure.role !== 'change' && figure.role !== 'previous'

function checked({ text }: CheckView, near: readonly Operand[], standard: Operand): Claim | null {
  const heads = standard.figure.per.filter((per) => !SPANS.has(per))
  if (heads.length !== 1 || near.filter(isStandard).length > 1) return null
  const counts = near.filter(({ figure, isPlain }) => figure.kind === 'count' && isPlain && figure.role !== 'change' && isHead(figure.unit, heads[0]!))
  const amounts = near.filter(({ figure, isPlain }) => figure.kind === 'money' && figure.per.length === 0 && figure.unit === standard.figure.unit && isPlain && figure.role !== 'change')
  if (counts.length !== 1 || amounts.length !== 1) return null
  const [count, amount] = [counts[0]!, amounts[0]!]
  if (count.figure.role !== amount.figure.role) return null
  const [from, to] = [Math.min(standard.at.start, count.at.start, amount.at.start), Math.max(standard.at.end, count.at.end, amount.at.end)]
  if (to - from > 80 || PARTS.test(text.slice(from, to))) return null
  const once = standard.value.times(count.value)
  const times = TIMES.find((n) => verdictOf(once.times(n), product(standard.interval, count.interval), { value: amount.value, step: amount.step, interval: amount.interval }) !== 'off')
  const isMonthly = standard.figure.per.some((per) => SPANS.has(per))
  if (times !== undefined && (times === 1 || isMonthly)) return claim({ standard, count, amount }, once.times(times), true)
  const diagnosis = isMonthly ? null : diagnosisOf(amount, once)
  return diagnosis ? claim({ standard, count, amount }, once, false, diagnosis) : null
}

/** 每人 of 人, 名, 例: heads are persons however they are counted. */
const isHead = (unit: string, per: string): boolean => unit === per || (/^[人名位]$/.test(unit) && /^[人名位]$/.test(per))

interface Three {
  standard: Operand
  count: Operand
  amount: Operand
}

function claim({ standard, count, amount }: Three, value: Big, holds: boolean, diagnosis: ReturnType<typeof diagnosisOf> = null): Claim {
  const computed = printed(value, amount.figure)
  const formula = `${standard.figure.quote} × ${count.figure.quote} = ${computed}`
  return {
    check: 'product',
    verdict: holds ? 'exact' : 'off',
    severity: holds ? 'info' : 'error',
    about: amount,
    operands: [{ role: 'part', operand: standard }, { role: 'part', operand: count }, { role: 'total', operand: amount }],
    stated: amount.figure.quote,
    computed,
    interval: product(standard.interval, count.interval),
    ...(diagnosis ? { diagnosis: diagnosis.code } : {}),
    message: { zh: `${amount.figure.indicator.name}：${formula}，原文为${amount.figure.quote}`, en: `${amount.figure.indicator.name}: ${formula}, printed ${amount.figure.quote}` },
    hint: diagnosis?.hint ?? { zh: '核对无误', en: 'It holds' },
    confidence: holds ? 0.9 : 0.75,
  }
}

import { addable, diagnosisOf, minus, printed, slipOf, verdictOf, type ArithmeticVerdict, type CheckView, type Claim, type Operand, type Rule } from '../kit.js'

/** What is left of an amount. */
const LEFT = /(?:结余|结转|剩余|尚余|余额|未[支使执][出用行付]|未追回|未到位|缺口)[^，。；、]{0,8}$/
/** Left of something else: an earlier year, all years, what was handed back. */
const OTHER = /上年|年初|以前|往年|历年|累计|滚存|收回|缴回|上缴|其中|包括/
/** What takes away, and what it takes from, by the words before them. */
const TAKES = /支出|使用|执行|支付|拨付|发放|追回|到位|兑付|支用/
const GIVES = /预算|到位|收入|下达|安排|拨付|指标|查出|违规|投资|总额|应|需/
const SPENT = /支出|使用|执行|支付|发放|追回|支用/
/** What is left at the end of a year has what was left before it in it. */
const YEAR_END = /年末|结转|累/
/** Amounts before the rest among which its inputs may stand. */
const BACK = 8

/**
 * What is left: 全年预算1,325.60万元，执行1,272.58万元，结余53.02万元.
 *
 * Recomputes 结余, 结转, 剩余 as what was given less what was spent. It matters because money that is not spent has to be explained
 * and returned, and the rest is the number that is looked at last.
 * Leaves alone: rests of earlier years; rests whose inputs are not printed in the same passage; several amounts that may be meant,
 * unless one pair of them gives the rest.
 *
 * 查：结余、结转、剩余是不是等于给的减去用的。
 * 为什么：没有用完的钱要说明、要交回，而余下多少总是最后才看的数。
 * 不管：往年的结余；算它的数没有印在同一段里的；可能所指的金额不止一对而哪一对都算不出的。
 */
export const balance: Rule = {
  id: 'balance',
  name: { zh: '结余', en: 'What is left' },
  catalogue: ['C04'],
  *find(view) {
    for (const { sentences } of view.paragraphs)
      for (const [s, { operands }] of sentences.entries())
        for (const [i, rest] of operands.entries()) {
          if (!isRest(view, rest)) continue
          const before = [...(sentences[s - 1]?.operands ?? []), ...operands.slice(0, i)].slice(-BACK).filter((one) => one.isPlain && addable(one, rest) && one.figure.role !== 'change' && one.figure.role !== 'previous')
          const claim = checked(view, before, rest, operands.slice(0, i))
          if (claim) yield claim
        }
  },
}

const words = ({ text }: CheckView, one: Operand): string => text.slice(Math.max(one.wordsFrom, one.at.start - 24), one.at.start)

function isRest(view: CheckView, rest: Operand): boolean {
  const lead = words(view, rest)
  return rest.figure.kind === 'money' && rest.isPlain && !rest.isPart && rest.figure.role !== 'change' && rest.figure.role !== 'previous' && LEFT.test(lead) && !OTHER.test(lead)
}

function checked(view: CheckView, before: readonly Operand[], rest: Operand, sentence: readonly Operand[]): Claim | null {
  for (const taken of before.toReversed())
    for (const given of before.toReversed()) {
      if (given === taken || given.approximate < taken.approximate || taken.isPart) continue
      const verdict = restVerdict(given, taken, rest)
      if (verdict !== 'off' && (TAKES.test(words(view, taken)) || GIVES.test(words(view, given)))) return claim(given, taken, rest, verdict)
    }
  const near = before.flatMap((given) => before.filter((taken) => taken !== given && !taken.isPart && GIVES.test(words(view, given)) && TAKES.test(words(view, taken))).map((taken) => [given, taken] as const)).filter(([given, taken]) => slipOf(rest, minus(given.interval, taken.interval)) !== null)
  if (near.length === 1) return claim(...near[0]!, rest, 'off')
  // Only where the sentence has just the two, each named as what it is.
  const own = before.filter((one) => sentence.includes(one) && !one.isPart)
  const [given, taken] = own
  const isPlain = own.length === 2 && GIVES.test(words(view, given!)) && TAKES.test(words(view, taken!)) && !SPENT.test(words(view, given!)) && !YEAR_END.test(words(view, rest)) && given!.approximate > taken!.approximate
  return isPlain && taken === before.at(-1) ? claim(given!, taken!, rest, 'off') : null
}

const restVerdict = (given: Operand, taken: Operand, rest: Operand): ArithmeticVerdict => verdictOf(given.value.minus(taken.value), minus(given.interval, taken.interval), rest)

function claim(given: Operand, taken: Operand, rest: Operand, verdict: ArithmeticVerdict): Claim {
  const value = given.value.minus(taken.value)
  const computed = printed(value, rest.figure)
  const formula = `${given.figure.quote} － ${taken.figure.quote} = ${computed}`
  const diagnosis = verdict === 'off' ? diagnosisOf(rest, value) : null
  return {
    check: 'difference',
    verdict,
    severity: verdict === 'off' ? 'error' : 'info',
    about: rest,
    operands: [{ role: 'from', operand: given }, { role: 'part', operand: taken }, { role: 'stated', operand: rest }],
    stated: rest.figure.quote,
    computed,
    interval: minus(given.interval, taken.interval),
    ...(diagnosis ? { diagnosis: diagnosis.code } : {}),
    message: { zh: `${rest.figure.indicator.name}：${formula}，原文为${rest.figure.quote}`, en: `${rest.figure.indicator.name}: ${formula}, printed ${rest.figure.quote}` },
    hint: verdict === 'off' ? (diagnosis?.hint ?? { zh: '核对结余，或说明收回、结转的部分', en: 'Correct the rest, or tell what was returned or carried over' }) : { zh: '核对无误', en: 'It holds' },
    confidence: verdict === 'off' ? 0.7 : 0.9,
  }
}

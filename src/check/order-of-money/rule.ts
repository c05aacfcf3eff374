import { addable, printed, type CheckView, type Claim, type Operand, type Rule } from '../kit.js'

/** Stages of money, each of which can be at most the one before, by the words right before the amount. */
const STAGES: readonly { id: 'received' | 'allocated' | 'spent'; words: RegExp }[] = [
  { id: 'received', words: /(?:资金)?(?:实际)?到位(?:资金|率|额)?(?:共|共计|合计|为|达到?)?$/ },
  { id: 'allocated', words: /(?<!财政|预算)拨付(?:资金|率|进度|额)?(?:共|共计|合计|为|达到?)?$/ },
  { id: 'spent', words: /(?:(?:实际|资金|累计)支出|支付|支用)(?:资金|率|进度|额)?(?:共|共计|合计|为|达到?)?$/ },
]
/** What lawfully makes a later stage the larger one. */
const EXPLAINED = /结转|结余|上年|以前年度|往年|自筹|垫付|追加|配套|其他资金|两年|累计|超支/

/**
 * Money received, allocated, spent: none can exceed the one before.
 *
 * Compares amounts, and rates, of the stages of one project within a sentence: 到位, 拨付, 支出. It matters because spending more than
 * was received means that other money was used, or that one of the numbers is wrong.
 * Leaves alone: sentences that tell of carry-over, own money or money advanced; amounts of different matters.
 *
 * 查：同一句里同一项目的到位、拨付、支出：后一步的金额和比率都不能超过前一步。
 * 为什么：用的比到位的还多，不是动用了别的钱，就是有一个数写错。
 * 不管：提到结转、自筹、垫付的句子；不是同一件事的金额。
 */
export const orderOfMoney: Rule = {
  id: 'order-of-money',
  name: { zh: '到位、拨付、支出的大小', en: 'Money received, allocated and spent' },
  catalogue: ['C03'],
  *find(view) {
    for (const { sentences } of view.paragraphs)
      for (const { span, operands } of sentences) {
        if (operands.length < 2 || EXPLAINED.test(view.text.slice(span.start, Math.min(span.end, span.start + 2000)))) continue
        const staged = operands.flatMap((operand) => {
          const stage = stageOf(view, operand)
          return stage < 0 ? [] : [{ operand, stage }]
        })
        // Each stage once: else there are several projects.
        if (new Set(staged.map(({ stage, operand }) => `${stage}${operand.figure.kind}`)).size !== staged.length) continue
        for (const [i, later] of staged.entries())
          for (const earlier of staged.slice(0, i)) {
            const [first, second] = earlier.stage < later.stage ? [earlier.operand, later.operand] : [later.operand, earlier.operand]
            if (earlier.stage !== later.stage && addable(first, second) && first.interval.high.lt(second.interval.low)) yield claim(first, second)
          }
      }
  },
}

function stageOf({ text }: CheckView, { at, wordsFrom, figure, isPlain, isPart }: Operand): number {
  if (!isPlain || isPart || figure.role !== 'actual' || (figure.kind !== 'money' && figure.kind !== 'rate') || figure.per.length > 0) return -1
  const lead = text.slice(Math.max(wordsFrom, at.start - 16), at.start)
  return STAGES.findIndex(({ words }) => words.test(lead))
}

function claim(first: Operand, second: Operand): Claim {
  const [a, b] = [first.figure, second.figure]
  const gap = printed(second.value.minus(first.value), b)
  return {
    verdict: 'suspect',
    severity: 'warning',
    about: second,
    operands: [{ role: 'from', operand: first }, { role: 'stated', operand: second }],
    stated: b.quote,
    message: {
      zh: `${b.indicator.name}${b.quote}大于${a.indicator.name}${a.quote}，多出${gap}`,
      en: `${b.indicator.name} ${b.quote} is more than ${a.indicator.name} ${a.quote}, by ${gap}`,
    },
    hint: { zh: '说明多出的部分用的是什么资金，或改正数字', en: 'Ask which money paid for the rest, or correct the number' },
    confidence: 0.65,
  }
}

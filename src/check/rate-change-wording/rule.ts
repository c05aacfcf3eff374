import type { CheckView, Claim, Operand, Rule } from '../kit.js'

/** Rates that are shares of a whole; growth is no such rate. */
const SHARE = /率|比重|占比|满意度|比例/
const GROWTH = /增长率|增幅|增速|降幅|涨幅|增减率|变动率|收益率|利率|增长$/
/** 执行率39.28%（目标…），较上期增长0.41%: from the rate to its change, nothing else between. */
const LINK = /^(?:（[^）]{0,40}）)?[，、；]?(?:（)?[虽但并又]?(?:(?:较|比|同比|环比|与)[^，。；、（）]{0,12})?(?:增长|提高|上升|提升|下降|降低|减少|增加|回落|成长|下滑|下跌)了?$/
const MOST_SHOWN = 12

/**
 * The change of a rate given in per cent: 执行率39.28%，较上期增长0.41%.
 *
 * Finds rates whose change is printed with % where percentage points are meant, or may be. It matters because 2.11 per cent of 52.86 %
 * and 2.11 points are different results, and the value of the period before cannot be told from the text. Where the value before is
 * printed and the difference is the change, the finding says so.
 * Leaves alone: growth of amounts; rates of growth; changes that are the growth in per cent of a rate that is printed.
 * There is one finding for a report, with each rate and its change.
 *
 * 查：比率的变化写作百分之几，而应当是（或可能是）百分点的。
 * 为什么：52.86% 增加百分之 2.11 和增加 2.11 个百分点是两个结果，原来的数从文中看不出。原来的数印着而且相差就是这个数的，会说明。
 * 不管：金额的增长；增长率；与印出来的比率按百分数算得通的变化。每份报告一条，列出各处。
 */
export const rateChangeWording: Rule = {
  id: 'rate-change-wording',
  name: { zh: '比率变化写作百分之几', en: 'Change of a rate in per cent' },
  catalogue: ['C17'],
  *find(view) {
    const pairs: (readonly [Operand, Operand])[] = []
    let isProven = false
    for (const { sentences } of view.paragraphs)
      for (const { operands } of sentences)
        for (let i = 1; i < operands.length; i++) {
          const change = operands[i]!
          if (change.figure.role !== 'change' || change.figure.kind !== 'rate' || change.figure.unit !== '%' || change.figure.quote.includes('‰')) continue
          // Between a rate and its change may stand its target, or the value before; 由80%提高到84% puts that first.
          const [one, other] = operands.slice(Math.max(0, i - 2), i).filter(({ figure }) => figure.role !== 'target').toReversed()
          const now = one?.figure.role === 'previous' ? other : one
          const previous = one?.figure.role === 'previous' ? one : other?.figure.role === 'previous' ? other : null
          if (!now || !isShare(now) || !isLinked(view, now, change)) continue
          const way = previous ? wayOf(now, previous, change) : null
          if (way === 'growth') continue
          isProven ||= way === 'points'
          pairs.push([now, change])
        }
    if (pairs.length > 0) yield claim(pairs, isProven)
  },
}

const isShare = ({ figure }: Operand): boolean => figure.kind === 'rate' && figure.role === 'actual' && figure.unit === '%' && SHARE.test(figure.indicator.name) && !GROWTH.test(figure.indicator.name)

function isLinked({ text }: CheckView, now: Operand, change: Operand): boolean {
  return change.at.start - now.at.end < 60 && LINK.test(text.slice(now.at.end, change.at.start))
}

/** Does the printed change come from a difference or from a growth, where the value before is printed? */
function wayOf(now: Operand, previous: Operand, change: Operand): 'points' | 'growth' | null {
  const gap = now.value.minus(previous.value).abs()
  const half = change.step.div(2)
  if (gap.minus(change.value).abs().lte(half)) return 'points'
  return previous.value.gt(0) && gap.div(previous.value).times(100).minus(change.value).abs().lte(half) ? 'growth' : null
}

function claim(pairs: readonly (readonly [Operand, Operand])[], isProven: boolean): Claim {
  const [, first] = pairs[0]!
  const count = pairs.length
  return {
    severity: 'warning',
    about: first,
    operands: pairs.slice(0, MOST_SHOWN).flatMap(([now, change]) => [{ role: 'actual', operand: now }, { role: 'change', operand: change }] as const),
    message: {
      zh: `${count}处比率的变化写作“%”，${isProven ? '按前后两个数相减，应为百分点' : '应写明是百分点还是增幅'}`,
      en: `The change of a rate is printed in % in ${count} places; ${isProven ? 'by the values before and after, points are meant' : 'it should say whether points are meant'}`,
    },
    hint: { zh: '比率之差用百分点；跨期比较前先与上期报告核对', en: 'Differences of rates are percentage points; compare with the report of the period before' },
    confidence: 0.85,
  }
}

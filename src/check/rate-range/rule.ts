import { Exact, type Rule } from '../kit.js'

/** Shares of a whole that cannot be more than all of it. Source: indicator frameworks of self-evaluation reports. */
const AT_MOST_ALL = /(?:到位|合格|覆盖|知晓|满意|准确|参保|入学|巩固|及格|优良|达标|普及|公开|录用|使用|建档|监测|报告|有效联系|规范管理)(?:率|度)$/
/** An execution or payment rate may pass 100 % by a little (carry-over), never by a factor. */
const SELDOM_MORE = /(?:执行|支出|拨付|支付|完成)(?:率|进度)$/
/** Rates and shares of any name: ten times the whole is a lost point, unless the name tells what has no limit. */
const ANY = /率$|占比$|比重$|占[^，。；]{2,20}$/
const WITHOUT_LIMIT = /增长|增幅|增速|利润|收益|回报|利率|周转|负债|杠杆|倍|覆盖倍数|赔付|换手|性别/
const [ALL, FACTOR, TENFOLD] = [new Exact(100), new Exact(300), new Exact(1000)]

/**
 * A share beyond the whole: 到位率8219%.
 *
 * Finds rates above 100 % whose name says that they are shares of a whole, and execution rates of several times the whole. It matters
 * because a lost decimal point or a comparator read as a digit changes a figure a hundredfold and is never noticed in a table.
 * Leaves alone: growth, ratios per hundred (性别比), completion beyond the plan, percentages of an earlier year.
 * Source: the indicator frameworks of self-evaluation reports.
 *
 * 查：按名称是“占全部的多少”而超过 100% 的比率，以及达到几倍的执行率、完成率。
 * 为什么：丢了小数点，或把“≥”认成数字，一个数就差了一百倍，放在表里没有人会注意。
 * 不管：增长率；以一百为基数的比（性别比）；超额完成；往年的百分数。
 * 依据：绩效自评报告的指标体系。
 */
export const rateRange: Rule = {
  id: 'rate-range',
  name: { zh: '比率超出可能的范围', en: 'A rate beyond its range' },
  catalogue: ['C12'],
  *find({ paragraphs }) {
    for (const { sentences } of paragraphs)
      for (const { operands } of sentences)
        for (const operand of operands) {
          const { figure } = operand
          if (figure.kind !== 'rate' || figure.unit !== '%' || figure.role === 'change' || figure.quote.includes('‰')) continue
          const limit = limitOf(figure.indicator.name)
          if (limit === null || operand.value.lte(limit)) continue
          yield {
            verdict: 'suspect',
            severity: 'error',
            about: operand,
            operands: [{ role: 'stated', operand }],
            stated: figure.quote,
            message: { zh: `${figure.indicator.name}${figure.quote}，不可能超过${limit.toFixed()}%`, en: `${figure.indicator.name} ${figure.quote}: it cannot be more than ${limit.toFixed()}%` },
            hint: { zh: '核对小数点，或是否把“≥”认成了数字', en: 'Look for a lost decimal point, or a ≥ that was read as a digit' },
            confidence: 0.8,
          }
        }
  },
}

/** The most that a rate of this name can be, in %; null where nothing says so. */
function limitOf(name: string): typeof ALL | null {
  if (AT_MOST_ALL.test(name)) return ALL
  if (SELDOM_MORE.test(name)) return FACTOR
  return ANY.test(name) && !WITHOUT_LIMIT.test(name) ? TENFOLD : null
}

import type { Operand, Rule } from '../kit.js'

const SPENT = /(?:执行|支出|支付|拨付)(?:率|进度|比例)/
const DONE = /(?:完成|完工|竣工)率|(?:工程|建设|形象|项目)进度/
const WHOLE = 100
/** Execution in per cent that is far from the whole. */
const FAR = 60

/**
 * Work that is finished while most of its money is unspent: 完成率100%，预算执行率33.4%.
 *
 * Compares completion and execution in one sentence. It matters because the two go together: the rest is a saving that must be returned,
 * a debt to a contractor, or work that was not done.
 * Leaves alone: rates in different sentences, which may be of different projects; sentences with several rates of one sort; targets.
 *
 * 查：同一句里工作已完成而大部分资金没有支出。
 * 为什么：两者应当同步：剩下的不是应交回的结余，就是欠着的工程款，或者工作没有做。
 * 不管：不在同一句里的比率（可能是不同的项目）；同类比率不止一个的句子；目标。
 */
export const progressGap: Rule = {
  id: 'progress-gap',
  name: { zh: '实物进度与资金进度', en: 'Work done and money spent' },
  catalogue: ['C41'],
  *find({ paragraphs }) {
    for (const { sentences } of paragraphs)
      for (const { operands } of sentences) {
        const rates = operands.filter(({ figure, isPlain }) => figure.kind === 'rate' && figure.unit === '%' && figure.role === 'actual' && isPlain)
        const spent = named(rates, SPENT)
        const done = named(rates, DONE)
        if (!spent || !done || spent === done || done.approximate < WHOLE || spent.approximate >= FAR) continue
        yield {
          verdict: 'suspect',
          severity: 'warning',
          about: spent,
          operands: [{ role: 'quote', operand: done }, { role: 'actual', operand: spent }],
          stated: spent.figure.quote,
          message: {
            zh: `${done.figure.indicator.name}${done.figure.quote}，而${spent.figure.indicator.name}只有${spent.figure.quote}`,
            en: `${done.figure.indicator.name} is ${done.figure.quote}, but ${spent.figure.indicator.name} only ${spent.figure.quote}`,
          },
          hint: { zh: '请说明是质保金、结算滞后还是节约，结余是否应当收回', en: 'Ask whether it is a retention, a late settlement or a saving to return' },
          confidence: 0.75,
        }
      }
  },
}

/** The one rate of this sort; of several none can be meant. */
function named(rates: readonly Operand[], words: RegExp): Operand | undefined {
  const found = rates.filter(({ figure }) => words.test(figure.indicator.name))
  return found.length === 1 ? found[0] : undefined
}

import type { Operand, Rule } from '../kit.js'

const SATISFACTION = /满意[度率]/
const FULL = 100
/** Fewer answers than this tell nothing. */
const FEWEST_ANSWERS = 30
const ASKED = /问卷|调查|受访|抽样|样本|访谈|测评/

/**
 * Satisfaction that cannot be believed: 100 % without a sample, or a sample of a few.
 *
 * Notes a satisfaction of 100 % in whose paragraph no number of people asked is printed, and any satisfaction drawn from fewer than 30
 * answers. It matters because satisfaction is a tenth of the marks, and the easiest tenth to invent.
 * Leaves alone: targets; satisfaction below 100 %; 100 % of a sample that is printed and large enough.
 *
 * 查：满意度 100% 而没有写调查了多少人，或样本不到 30 份的满意度。
 * 为什么：满意度占十分之一的分，也是最容易编的十分之一。
 * 不管：目标；低于 100% 而没有样本数的；样本印出来而且够大的 100%。
 */
export const satisfactionPlausibility: Rule = {
  id: 'satisfaction-plausibility',
  name: { zh: '满意度的依据', en: 'Evidence of satisfaction' },
  catalogue: ['C40'],
  *find({ paragraphs, text }) {
    for (const { span, sentences } of paragraphs) {
      const operands = sentences.flatMap((sentence) => sentence.operands)
      const told = operands.find(({ figure }) => figure.kind === 'rate' && figure.role === 'actual' && SATISFACTION.test(figure.indicator.name))
      if (!told) continue
      const sample = ASKED.test(text.slice(span.start, span.end)) ? operands.find(({ figure }) => figure.kind === 'count' && /^[人名份户]$/.test(figure.unit)) : undefined
      if (!sample && told.approximate !== FULL) continue
      if (sample && sample.approximate >= FEWEST_ANSWERS) continue
      yield {
        severity: 'info',
        about: told,
        operands: [...(sample ? [{ role: 'quote' as const, operand: sample }] : []), { role: 'actual', operand: told }],
        stated: told.figure.quote,
        message: said(told, sample),
        hint: { zh: '请提供调查方式、发放和收回的份数', en: 'Ask how many were asked and answered, and how' },
        confidence: 0.7,
      }
    }
  },
}

const said = ({ figure }: Operand, sample: Operand | undefined) =>
  sample
    ? { zh: `${figure.indicator.name}${figure.quote}只来自${sample.figure.quote}的调查`, en: `${figure.indicator.name}: ${figure.quote} of only ${sample.figure.quote}` }
    : { zh: `${figure.indicator.name}${figure.quote}，没有说明调查了多少人`, en: `${figure.indicator.name}: ${figure.quote}, and no number of people asked` }

import type { Operand, Rule } from '../kit.js'

/** Days that are told on purpose beside others. */
const COMPARED = /目前|现在|上年|去年/

/**
 * Figures of one paragraph that are counted up to different days: 截至11月8日…，截至11月6日….
 *
 * Points at the days a paragraph mixes. It matters because such figures cannot be added, divided or compared as they stand.
 * Leaves alone: 目前 beside a day; days of different paragraphs. A note, since a report may compare two days on purpose.
 *
 * 查：同一段里截至日期不同的数字。
 * 为什么：截至不同日期的数不能直接相加、相除、相比。
 * 不管：“目前”与日期并列；不同段落的日期。只是提示，因为报告可能有意比较两个时点。
 */
export const mixedDates: Rule = {
  id: 'mixed-dates',
  name: { zh: '同段日期不一', en: 'Different days in one paragraph' },
  catalogue: ['C28'],
  *find({ paragraphs }) {
    for (const { sentences } of paragraphs) {
      const days = new Map<string, Operand>()
      for (const { operands } of sentences)
        for (const operand of operands) {
          const day = operand.figure.basis.asOf
          if (day !== null && !COMPARED.test(day) && !days.has(day)) days.set(day, operand)
        }
      const [first] = days.values()
      if (days.size < 2 || !first) continue
      const list = [...days.keys()]
      yield {
        severity: 'info',
        about: first,
        operands: [...days.values()].map((operand) => ({ role: 'quote', operand })),
        message: { zh: `同一段里的数字截至不同的日期：${list.join('、')}`, en: `Figures of one paragraph are counted up to different days: ${list.join(', ')}` },
        hint: { zh: '相加、相比以前先核对时点', en: 'Compare the days before the figures' },
        confidence: 0.7,
      }
    }
  },
}

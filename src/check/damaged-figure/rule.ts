import type { Operand, Rule } from '../kit.js'

const CODE = 'damaged-source'
const MOST_SHOWN = 10

/**
 * Figures that stand in or next to damage of the source: 6572.##paidbegin##23万元.
 *
 * Lists the figures whose characters were repaired or stand beside repairs. It matters because such a number must be compared with the
 * original before anything is drawn from it. There is one note for a report.
 * Leaves alone: repairs of words without figures.
 *
 * 查：字被修复过、或紧挨着修复之处的数字。
 * 为什么：这样的数先要与原件核对，才能拿来用。每份报告一条提示。
 * 不管：没有数字的修复。
 */
export const damagedFigure: Rule = {
  id: 'damaged-figure',
  name: { zh: '破损处的数字', en: 'Figures in damaged text' },
  catalogue: ['C44'],
  *find({ paragraphs }) {
    const damaged = paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ operands }) => operands.filter(isDamaged)))
    const [first] = damaged
    if (!first) return
    yield {
      severity: 'info',
      about: first,
      operands: damaged.slice(0, MOST_SHOWN).map((operand) => ({ role: 'quote', operand })),
      message: { zh: `${damaged.length}个数字在原文破损、经过修复的地方`, en: `${damaged.length} figures stand where the source was damaged and repaired` },
      hint: { zh: '引用前与原件核对', en: 'Compare with the original before use' },
      confidence: 0.9,
    }
  },
}

const isDamaged = ({ figure }: Operand): boolean => figure.doubts.some(({ code }) => code === CODE)

import type { ReportKind } from '../../model/analysis.js'
import type { Operand, Rule } from '../kit.js'

const KINDS: ReadonlySet<ReportKind> = new Set<ReportKind>(['self-evaluation', 'evaluation', 'performance'])
const COMPLETION = /完成率|完成比例|完成(?:计划|任务|目标)/
/** In per cent of the target: beyond the first it was set too low, beyond the last the number itself is in doubt (rate-range). */
const TOO_LOW = 130
const BEYOND = 1000

/**
 * A target exceeded by so much that it was set too low: 任务完成率186%.
 *
 * Finds completion rates above 130 %. It matters because a target that is far exceeded earns full marks for no effort, and the framework
 * wants the reason and a deduction.
 * Leaves alone: growth; execution of budgets; other kinds of reports than evaluations; values that no completion can have.
 * Source: 财预〔2020〕10号, on targets that were set markedly too low.
 *
 * 查：超过 130% 的完成率：目标定得太低。
 * 为什么：目标远远超过，不费力就得满分，按规定要说明原因并扣分。
 * 不管：增长；预算的执行；评价以外的报告；不可能是完成率的数。
 * 依据：财预〔2020〕10号 关于绩效目标设定明显偏低的规定。
 */
export const overCompletion: Rule = {
  id: 'over-completion',
  name: { zh: '超额过多、目标偏低', en: 'Targets far exceeded' },
  catalogue: ['C11'],
  *find({ report, paragraphs }) {
    if (!KINDS.has(report.kind)) return
    for (const { sentences } of paragraphs)
      for (const { operands } of sentences)
        for (const operand of operands) {
          if (!isFarBeyond(operand)) continue
          yield {
            verdict: 'suspect',
            severity: 'warning',
            about: operand,
            operands: [{ role: 'actual', operand }],
            stated: operand.figure.quote,
            message: { zh: `${operand.figure.indicator.name}${operand.figure.quote}，超过目标三成以上`, en: `${operand.figure.indicator.name}: ${operand.figure.quote}, more than 30 % above the target` },
            hint: { zh: '请说明原因，核对年初目标是否设定偏低', en: 'Ask why, and whether the target was set too low' },
            confidence: 0.8,
          }
        }
  },
}

const isFarBeyond = ({ figure, approximate }: Operand): boolean => figure.kind === 'rate' && figure.unit === '%' && figure.role === 'actual' && COMPLETION.test(figure.indicator.name) && !/增长|预算/.test(figure.indicator.name) && approximate > TOO_LOW && approximate <= BEYOND

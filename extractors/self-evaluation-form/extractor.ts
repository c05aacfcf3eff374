import { z } from 'zod'
import { selfEvaluationForm, type FormField, type FormRow } from '../../src/domain/self-evaluation-form.js'
import { tablesOf, type Cell } from '../../src/domain/table-cells.js'
import type { FactExtractor } from '../../src/extract/kit.js'
import type { Block } from '../../src/model/block.js'

const cell = z.string().nullable()
const row = z.object({
  /** 年度资金总额, 其中：当年财政拨款; the indicator of the lowest level. */
  name: z.string(),
  level1: cell,
  level2: cell,
  initial: cell,
  budget: cell,
  executed: cell,
  rate: cell,
  target: cell,
  actual: cell,
  weight: cell,
  score: cell,
  reason: cell,
})
/** A 绩效自评表: cells as in the clean text, null where the form has no such cell. The figures in them are in `figures`. */
export const selfEvaluationFormSchema = z.object({
  /** 年初预算数, 全年预算数, 全年执行数, 分值, 执行率, 得分 of each source of money. */
  funds: z.array(row),
  /** Indicators with 年度指标值, 实际完成值, 分值, 得分 and the reason of a deviation. */
  indicators: z.array(row),
  /** 总分: its `weight` and `score`. */
  total: row.nullable(),
})
export type SelfEvaluationFormFact = z.infer<typeof selfEvaluationFormSchema>

/** 绩效自评表 among the tables of a report. */
export const selfEvaluationForms: FactExtractor<SelfEvaluationFormFact> = {
  id: 'self-evaluation-form',
  schema: selfEvaluationFormSchema,
  extract({ text, lines }) {
    if (!lines.some(({ kind }) => kind === 'cell')) return []
    const blocks = lines.map((line): Block => ({ ...(line.block ?? { locator: '' }), kind: line.kind, span: { start: line.start, end: line.end } }))
    return tablesOf(blocks, text).flatMap(({ rows }) => {
      const form = selfEvaluationForm(rows)
      if (!form) return []
      const places = rows.flat().flatMap((one) => one.blocks)
      const data = { funds: form.funds.map(printed), indicators: form.indicators.map(printed), total: form.total && printed(form.total) }
      return [{ start: lines[Math.min(...places)]!.start, end: lines[Math.max(...places)]!.end, data }]
    })
  },
}

function printed({ name, cells }: FormRow<Cell>): SelfEvaluationFormFact['funds'][number] {
  const as = (field: FormField): string | null => cells[field]?.text ?? null
  return { name, level1: as('level1'), level2: as('level2'), initial: as('initial'), budget: as('budget'), executed: as('executed'), rate: as('rate'), target: as('target'), actual: as('actual'), weight: as('weight'), score: as('score'), reason: as('reason') }
}

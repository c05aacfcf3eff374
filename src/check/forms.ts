import { selfEvaluationForm, type FormField, type FormRow, type SelfEvaluationForm } from '../domain/self-evaluation-form.js'
import type { CheckCell, CheckView, Operand } from './kit.js'

export type CheckForm = SelfEvaluationForm<CheckCell>
export type CheckFormRow = FormRow<CheckCell>

/** The 绩效自评表 of a report. */
export function formsOf({ tables }: CheckView): CheckForm[] {
  return tables.flatMap(({ rows }) => selfEvaluationForm(rows) ?? [])
}

/** The one figure in a cell of a row, or null. */
export function figureIn({ cells }: CheckFormRow, field: FormField): Operand | null {
  const operands = cells[field]?.operands ?? []
  return operands.length === 1 && operands[0]!.isPlain ? operands[0]! : null
}

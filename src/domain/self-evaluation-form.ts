import type { Cell } from './table-cells.js'

/** What a column of the form holds. */
export type FormField = 'initial' | 'budget' | 'executed' | 'rate' | 'weight' | 'score' | 'level1' | 'level2' | 'level3' | 'target' | 'actual' | 'reason'

/**
 * Heads of the columns of 绩效自评表, brackets and spaces left out. The first that fits counts.
 * Source: 项目支出绩效自评表 (财预〔2020〕10号, annex 1) and the forms of Sichuan, Chongqing, Yunnan, Anhui and Hainan made after it.
 */
const HEADS: readonly (readonly [FormField, RegExp])[] = [
  ['initial', /^年初预算(?:数|额|批复数)?$/],
  ['budget', /^(?:全年|调整后|本年|当年)?预算(?:安排)?(?:数|额)?$|^调整后预算数?$/],
  ['executed', /^(?:全年|预算|实际)?(?:执行|支出)(?:数|额)$|^实际支出$/],
  ['rate', /^(?:预算)?执行率$/],
  ['weight', /^(?:指标)?(?:分值|权重|标准分|满分)$/],
  ['score', /^(?:自评|评价|实际)?(?:得分|评分)$/],
  ['level1', /^一级指标$/],
  ['level2', /^二级指标$/],
  ['level3', /^(?:三级指标|指标名称|指标内容|绩效指标)$/],
  ['target', /^(?:年度|年初|预期|计划|绩效)?(?:指标值|目标值)$/],
  ['actual', /^(?:全年|年度|实际)?(?:完成|实现)(?:值|情况)$|^实际(?:完成)?值$/],
  ['reason', /^(?:未完成|偏差|偏离).{0,24}$/],
]
/** Fields of which a row must name three to be the head of the part about money, or of that about indicators. */
const FUNDS: ReadonlySet<FormField> = new Set(['initial', 'budget', 'executed', 'rate', 'weight', 'score'])
const INDICATORS: ReadonlySet<FormField> = new Set(['level1', 'level2', 'level3', 'target', 'actual', 'weight', 'score', 'reason'])
const TOTAL = /^(?:总分|合计|总计|总得分|自评总分|合计得分)$/
/** Rows that end a part: labels of the parts around it. */
const ANOTHER_PART = /总体目标|预期目标|项目名称|主管部门|实施单位/

/** One row below a head of the form: what it is called, and its cells by field. */
export interface FormRow<C extends Cell> {
  name: string
  cells: Partial<Record<FormField, C>>
}
/** A 绩效自评表: the part about money, the indicators, and the total of scores. */
export interface SelfEvaluationForm<C extends Cell> {
  funds: FormRow<C>[]
  indicators: FormRow<C>[]
  total: FormRow<C> | null
}

/** Reads a table as a 绩效自评表; null where it is none. Merged cells reach down into the rows they cover. */
export function selfEvaluationForm<C extends Cell>(rows: readonly (readonly C[])[]): SelfEvaluationForm<C> | null {
  const form: SelfEvaluationForm<C> = { funds: [], indicators: [], total: null }
  let part: 'funds' | 'indicators' | null = null
  let heads: { field: FormField; from: number; to: number }[] = []
  let reaching: { cell: C; until: number }[] = []
  for (const row of rows) {
    const named = row.flatMap((cell) => {
      const field = fieldOf(cell.text)
      return field ? [{ field, from: cell.column, to: cell.column + cell.columnSpan }] : []
    })
    const head = headOf(named.map(({ field }) => field))
    const r = row[0]?.row ?? 0
    reaching = reaching.filter(({ until }) => until >= r)
    if (head) {
      part = head
      heads = named
    } else if (part !== null && row.some(({ text }) => ANOTHER_PART.test(text))) part = null
    else if (part !== null) take(form, part, heads, [...reaching.map(({ cell }) => cell), ...row], row)
    for (const cell of row) if (cell.rowSpan > 1) reaching.push({ cell, until: r + cell.rowSpan - 1 })
  }
  return form.funds.length > 0 || form.indicators.length > 1 ? form : null
}

function fieldOf(text: string): FormField | null {
  const head = text.replaceAll(/\s|[（(][^（）()]*[）)]/g, '')
  return head.length > 28 ? null : (HEADS.find(([, words]) => words.test(head))?.[0] ?? null)
}

function headOf(fields: readonly FormField[]): 'funds' | 'indicators' | null {
  const among = (set: ReadonlySet<FormField>): number => new Set(fields.filter((field) => set.has(field))).size
  if (fields.includes('executed') && (fields.includes('weight') || fields.includes('score')) && among(FUNDS) >= 3) return 'funds'
  return (fields.includes('target') || fields.includes('actual')) && among(INDICATORS) >= 3 ? 'indicators' : null
}

function take<C extends Cell>(form: SelfEvaluationForm<C>, part: 'funds' | 'indicators', heads: readonly { field: FormField; from: number; to: number }[], cells: readonly C[], own: readonly C[]): void {
  const label = own.find(({ content }) => content === 'words')?.text.replaceAll(/\s/g, '') ?? ''
  const byField: Partial<Record<FormField, C>> = {}
  for (const cell of cells) {
    const field = heads.find(({ from, to }) => cell.column >= from && cell.column < to)?.field
    if (field && (!byField[field] || own.includes(cell))) byField[field] = cell
  }
  if (TOTAL.test(label)) {
    if (part === 'indicators') form.total = { name: label, cells: byField }
    return
  }
  if (part === 'funds') form.funds.push({ name: label, cells: byField })
  else {
    const name = (byField.level3 ?? byField.level2 ?? byField.level1)?.text.replaceAll(/\s/g, '') ?? label
    if (name !== '') form.indicators.push({ name, cells: byField })
  }
}

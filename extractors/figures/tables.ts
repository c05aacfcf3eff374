import { tableContext, type CellContext } from '../../src/domain/table-grid.js'
import type { FigureFound, ReportView } from '../../src/extract/kit.js'
import type { Block } from '../../src/model/block.js'
import type { FigureRole } from '../../src/model/analysis.js'
import type { Quantity } from '../../src/model/quantity.js'
import type { Doubt } from '../../src/model/said.js'
import type { Line } from '../../src/model/working.js'
import { scanQuantities } from '../../src/text/quantities.js'
import { withUnit } from './given-unit.js'
import type { FigurePeriods } from './period.js'

type Currency = 'CNY' | 'TWD' | 'HKD'

/** Heads that only say that there is a number, not of what. */
const EMPTY_HEAD = /^(?:金额|数额|数值|数量|单位|计量单位|合计|小计|备注|内容|指标|项目|名称|序号|三级指标|指标名称|项目名称|全年|本年)?(?:[（(][^（）()]*[）)])?$/
/** Heads of a column that tell the role of its numbers, which the figure has of its own; the row names what is measured. Source: 项目支出绩效自评表 of 财预〔2020〕10号. */
const ROLE_HEAD = /^(?:年度|全年|本年)?(?:绩效)?(?:指标值|目标值|计划值|实际值|(?:实际)?完成值|实际完成情况)$/
const BRACKET = /[（(〔[【](?:单位[:：]?)?[^（）()]{0,12}[）)〕\]】]$/

/** Figures in the value cells of the report's tables, in reading order: number, unit and name from the cell, its row and its column. */
export function tableFigures(view: ReportView, currency: Currency, periods: FigurePeriods): { line: Line; figure: FigureFound }[] {
  if (!view.lines.some((line) => line.kind === 'cell')) return []
  const blocks = view.lines.map((line): Block => ({ ...(line.block ?? { locator: '' }), kind: line.kind, span: { start: line.start, end: line.end } }))
  const out: { line: Line; figure: FigureFound }[] = []
  tableContext(blocks, view.text).forEach((context, i) => {
    if (!context?.isValue) return
    const line = view.lines[i]!
    const read = quantityOf(view.text, line, context, currency)
    if (read) out.push({ line, figure: cellFigure(view, context, read, periods) })
  })
  return out
}

interface CellQuantity {
  quantity: Quantity
  inherited: boolean
  doubts: Doubt[]
}

/** Reads a cell as if its unit stood in it. */
function quantityOf(text: string, line: Line, context: CellContext, currency: Currency): CellQuantity | null {
  const own = scanQuantities(text, { currency, from: line.start, to: line.end })
  if (own.length === 1 && own[0]!.kind !== 'bare') return { quantity: own[0]!, inherited: false, doubts: [] }
  const unit = columnsOwnUnit(context) ?? context.unit ?? impliedUnit(context)
  if (unit === null) return null
  const read = withUnit(text, line, unit, currency)
  if (!read) return null
  return {
    quantity: read,
    inherited: true,
    doubts: context.unit === null ? [{ code: 'unit-missing', message: { zh: '表中没有写明单位，按表头推定', en: 'the table prints no unit; it was taken from the head of the column' } }] : [],
  }
}

/** 分值, 得分 and 执行率 name their own unit, whatever amounts the row or the table is of. */
function columnsOwnUnit({ columnHeaders }: CellContext): string | null {
  const head = (columnHeaders.at(-1) ?? '').replace(/\s/g, '')
  if (/[（(]/.test(head)) return null
  if (/(?:分值|得分|权重|评分)$/.test(head)) return '分'
  return head.endsWith('率') ? '%' : null
}

/** The unit that the heads imply where the table prints none. */
function impliedUnit(context: CellContext): string | null {
  const heads = [...context.rowHeaders, ...context.columnHeaders].join(' ')
  if (/分值|得分|权重|评分/.test(heads)) return '分'
  if (/率|比重|占比|增幅|增长|±%/.test(heads)) return '%'
  if (/人数|人口|人员/.test(heads)) return '人'
  if (/户数/.test(heads)) return '户'
  return null
}

function cellFigure(view: ReportView, context: CellContext, read: CellQuantity, periods: FigurePeriods): FigureFound {
  const { quantity: q } = read
  const row = lastNamed(context.rowHeaders)
  const column = lastNamed(context.columnHeaders)
  const both = row + column
  const best = row && column && !row.includes(column) && !ROLE_HEAD.test(column) ? both : row || column || clean(context.rowHeaders.at(-1) ?? context.columnHeaders.at(-1) ?? '')
  const others = [row, column, ...(row && ROLE_HEAD.test(column) ? [both] : [])].filter((name) => name !== '' && name !== best)
  const heads = `${context.rowHeaders.join(' ')} ${context.columnHeaders.join(' ')}`
  const role = roleOfHeads(heads, view.part.kind === 'budget' && q.kind === 'money', Number(view.part.period?.start.slice(0, 4) ?? 0))
  const when = periods.of(context.columnHeaders.concat(context.rowHeaders).join('，'), null)
  const inferred = [...(read.inherited ? ['unit'] : []), ...(when.inferred ? ['period'] : []), 'indicator']
  return {
    span: { start: q.start, end: q.end },
    by: `figures/table.${q.by}`,
    kind: q.kind === 'bare' ? 'count' : q.kind,
    value: q.value,
    unit: q.unit,
    per: q.per,
    step: q.step,
    comparator: q.comparator,
    role,
    ...(role === 'change' ? { direction: q.negative ? ('down' as const) : ('up' as const) } : {}),
    indicator: { name: best, others, span: null },
    basis: { of: null, asOf: null, cumulative: null },
    scope: null,
    period: when.period,
    inferred,
    doubts: read.doubts,
    confidence: read.doubts.length > 0 ? 0.6 : 0.9,
  }
}

const clean = (head: string): string => head.replace(/\s/g, '').replace(BRACKET, '').replace(/^(?:\d+[.、]|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|其中[:：])/, '')

/** The nearest head that names something. */
function lastNamed(heads: readonly string[]): string {
  for (let i = heads.length - 1; i >= 0; i--) {
    const head = clean(heads[i]!)
    if (head !== '' && !EMPTY_HEAD.test(head) && !/^\d{4}年度?$/.test(head)) return head
  }
  return ''
}

function roleOfHeads(heads: string, budget: boolean, year: number): FigureRole {
  if (/增减|增长|增幅|同比|环比|比上年|较上年/.test(heads)) return 'change'
  const told = /(?<!\d)(20\d\d)年/.exec(heads)
  if (/上年|去年|上期|前期/.test(heads) || (told && Number(told[1]) < year)) return 'previous'
  if (/实际|执行数|执行率|决算|完成值|完成数|完成率|支出数/.test(heads)) return 'actual'
  if (/指标值|目标值|目标|计划/.test(heads)) return 'target'
  if (/预算|安排|下达/.test(heads)) return 'budget'
  return budget ? 'budget' : 'actual'
}

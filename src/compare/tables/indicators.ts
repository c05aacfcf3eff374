import type { NamedTable } from '../../export/tables.js'
import type { Cell, Comparison, Empty, Indicator, Slot } from '../comparison.js'
import { shown } from '../display.js'
import { changeText } from '../summary.js'
import { column } from './column.js'

/** The matrix: one row for each indicator and slot, one column for each report, in the unit of the row. */
export function indicatorTable({ indicators, columns, by }: Comparison, lang: 'zh' | 'en'): NamedTable {
  return {
    name: { zh: '指标', en: 'Indicators' },
    columns: [
      column('indicator', '指标', 'Indicator', { zh: '指标名称', en: 'name of the indicator' }, { width: 32 }),
      column('aspect', '取值', 'Aspect', { zh: '数值、增长率还是增减额', en: 'level, growth or increase' }, { words: true }),
      column('slot', '角色', 'Role', { zh: '实际，或目标和预算', en: 'result or plan' }, { words: true }),
      column('scope', '范围', 'Scope', { zh: '比全单位小的范围', en: 'less than the whole issuer' }),
      column('base', '基数', 'Base', { zh: '比率的分母', en: 'what a rate is the share of' }),
      column('unit', '单位', 'Unit', { zh: '各列数值的单位', en: 'unit of the values of the row' }),
      ...columns.map(({ id, label }) => column(id, label, label, { zh: '这份报告的值；没有的写明原因', en: 'value of this report; why, where there is none' }, { type: 'code' })),
      column('change', by === 'issuer' ? '与第一列相比' : '最近变化', by === 'issuer' ? 'Against the first' : 'Latest change', { zh: '比率只说百分点，数量说增减和百分比', en: 'points for rates, amount and per cent for quantities' }, { width: 28 }),
      column('good', '好坏', 'Good', { zh: '变好还是变差；没有定论的空着', en: 'better or worse; empty where nobody says' }, { words: true }),
    ],
    rows: indicators.flatMap((indicator) => (['result', 'plan'] as const).flatMap((slot) => {
      const cells = indicator.cells.filter((cell) => cell.slot === slot)
      if (cells.length === 0) return []
      const change = indicator.changes.findLast(({ to }) => cells.some(({ id }) => id === to))
      const values = columns.map(({ id, period }) => valueIn(cells.filter(({ column: at }) => at === id), period?.end, indicator) ?? whyEmpty(indicator.empty, id, slot, lang))
      return [[indicator.name, indicator.aspect, slot, indicator.scope, indicator.basis.of, indicator.display.unit, ...values, change ? changeText(change, indicator)[lang] : null, change?.good ?? null]]
    })),
  }
}

function valueIn(cells: readonly Cell[], own: string | undefined, { display }: Indicator): string | null {
  const cell = cells.find(({ period }) => period?.end === own) ?? cells[0]
  if (cell === undefined) return null
  return `${cell.comparator === '=' ? '' : cell.comparator}${shown(cell.value, display)}`
}
const whyEmpty = (empty: readonly Empty[], at: string, slot: Slot, lang: 'zh' | 'en'): string | null => {
  const why = empty.find((cell) => cell.column === at && cell.slot === slot)?.message[lang]
  return why === undefined ? null : `（${why}）`
}

/** Every change, one a row, exact and in the base unit. */
export function changeTable({ indicators, columns }: Comparison): NamedTable {
  const label = new Map(columns.map(({ id, label: text }) => [id, text]))
  return {
    name: { zh: '变化', en: 'Changes' },
    columns: [
      column('indicator', '指标', 'Indicator', { zh: '指标名称', en: 'name of the indicator' }, { width: 32 }),
      column('aspect', '取值', 'Aspect', { zh: '数值、增长率还是增减额', en: 'level, growth or increase' }, { words: true }),
      column('slot', '角色', 'Role', { zh: '实际，或目标和预算', en: 'result or plan' }, { words: true }),
      column('from', '从', 'From', { zh: '较早的报告', en: 'the earlier report' }),
      column('from_quote', '原文（前）', 'As printed (from)', { zh: '较早报告的原文', en: 'as the earlier report prints it' }),
      column('to', '到', 'To', { zh: '较晚的报告', en: 'the later report' }),
      column('to_quote', '原文（后）', 'As printed (to)', { zh: '较晚报告的原文', en: 'as the later report prints it' }),
      column('unit', '单位', 'Unit', { zh: '基本单位：CNY 是元', en: 'base unit; CNY is yuan' }),
      column('absolute', '增减', 'Change', { zh: '后减前，精确', en: 'later minus earlier, exact' }, { type: 'number' }),
      column('percent', '增减%', 'Per cent', { zh: '只用于数量', en: 'quantities only' }, { type: 'number' }),
      column('points', '百分点', 'Points', { zh: '只用于比率', en: 'rates only' }, { type: 'number' }),
      column('low', '最小', 'Least', { zh: '考虑舍入后变化的下限', en: 'the least it may be, as both are rounded' }, { type: 'number' }),
      column('high', '最大', 'Most', { zh: '考虑舍入后变化的上限', en: 'the most it may be' }, { type: 'number' }),
      column('change_direction', '方向', 'Direction', { zh: '升、降、持平', en: 'up, down, unchanged' }, { words: true }),
      column('good', '好坏', 'Good', { zh: '变好还是变差；没有定论的空着', en: 'better or worse; empty where nobody says' }, { words: true }),
    ],
    rows: indicators.flatMap(({ name, aspect, unit, cells, changes }) => {
      const byId = new Map(cells.map((cell) => [cell.id, cell]))
      return changes.map(({ from, to, absolute, percent, points, interval, direction, good }) => {
        const [before, after] = [byId.get(from)!, byId.get(to)!]
        return [name, aspect, after.slot, label.get(before.column)!, before.quote, label.get(after.column)!, after.quote, unit, absolute, percent ?? null, points ?? null, ...interval.absolute, direction, good]
      })
    }),
  }
}

/** Every target with what came of it. */
export function targetTable({ indicators, columns }: Comparison): NamedTable {
  const label = new Map(columns.map(({ id, label: text }) => [id, text]))
  return {
    name: { zh: '目标', en: 'Targets' },
    columns: [
      column('indicator', '指标', 'Indicator', { zh: '指标名称', en: 'name of the indicator' }, { width: 32 }),
      column('period', '年度', 'Year', { zh: '目标所属年度', en: 'the year it is for' }),
      column('set_by', '提出', 'Set by', { zh: '提出目标的报告', en: 'the report that sets it' }),
      column('plan', '目标', 'Target', { zh: '目标原文', en: 'the target as printed' }),
      column('told_by', '结果见', 'Told by', { zh: '写明结果的报告', en: 'the report that tells the result' }),
      column('result', '实际', 'Result', { zh: '结果原文', en: 'the result as printed' }),
      column('target_verdict', '判断', 'Verdict', { zh: '达到与否', en: 'whether it was met' }, { words: true }),
    ],
    rows: indicators.flatMap(({ name, cells, targets }) => {
      const byId = new Map(cells.map((cell) => [cell.id, cell]))
      return targets.map(({ plan, result, verdict }) => {
        const [target, outcome] = [byId.get(plan)!, result === null ? null : byId.get(result)!]
        return [name, target.period?.text ?? null, label.get(target.column)!, `${target.comparator === '=' ? '' : `${target.comparator} `}${target.quote}`, outcome && label.get(outcome.column)!, outcome && outcome.quote, verdict]
      })
    }),
  }
}

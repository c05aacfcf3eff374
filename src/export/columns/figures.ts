import type { Figure } from '../../model/analysis.js'
import type { Cell, Column, Telling } from '../cell.js'
import { boundsOf, inMoneyUnit } from '../numbers.js'
import { LEAD, QUOTE, TAIL } from './common.js'

/** A range 3~5, a ratio 3:2:5. */
const whole = ({ value, kind }: Figure): string => (typeof value === 'string' ? value : value.join(kind === 'ratio' ? ':' : '~'))
const single = ({ value }: Figure): string | null => (typeof value === 'string' ? value : null)
const bound = ({ value }: Figure, side: 0 | 1): string | null => boundsOf(value)?.[side] ?? null
const money = (figure: Figure, value: string | null, { money: unit }: Telling): Cell => (figure.kind === 'money' && value !== null ? inMoneyUnit(value, unit) : null)

/** Columns of figures. */
export const FIGURE_COLUMNS: readonly Column<Figure>[] = [
  ...LEAD,
  { id: 'indicator', head: { zh: '指标', en: 'Indicator' }, type: 'text', width: 24, brief: true, description: { zh: '计量或计数的是什么', en: 'What is counted or measured' }, of: ({ indicator }) => indicator.name },
  { ...QUOTE, width: 18, head: { zh: '原文数值', en: 'As printed' }, description: { zh: '数值的原文，一字不改', en: 'The value as printed' } },
  { id: 'value', head: { zh: '数值（精确）', en: 'Value (exact)' }, type: 'code', width: 18, description: { zh: '基本单位下的精确十进制数；区间写作 3~5，比例写作 3:2:5', en: 'Exact decimal in the base unit; a range is 3~5, a ratio 3:2:5' }, of: whole },
  { id: 'number', head: { zh: '数值', en: 'Value' }, type: 'number', width: 18, brief: true, description: { zh: '单个数值；区间和比例为空', en: 'The single value; empty for ranges and ratios' }, of: single },
  { id: 'low', head: { zh: '最小值', en: 'Low' }, type: 'number', width: 14, description: { zh: '区间、比例中的最小值', en: 'Smallest of several values' }, of: (figure) => bound(figure, 0) },
  { id: 'high', head: { zh: '最大值', en: 'High' }, type: 'number', width: 14, description: { zh: '区间、比例中的最大值', en: 'Largest of several values' }, of: (figure) => bound(figure, 1) },
  { id: 'unit', head: { zh: '计量单位', en: 'Unit' }, type: 'text', width: 8, brief: true, description: { zh: '基本单位；金额为币种代码（CNY、TWD…），百分点为 pp', en: 'Base unit; the currency code of money (CNY, TWD …), pp for percentage points' }, of: ({ unit }) => unit || null },
  { id: 'per', head: { zh: '每', en: 'Per' }, type: 'list', width: 8, description: { zh: '每什么：15元／人／餐为人、餐', en: 'Per what: person and meal in 15元／人／餐' }, of: ({ per }) => per },
  { id: 'amount', head: { zh: '金额（{money}）', en: 'Amount ({money})' }, type: 'number', width: 20, brief: true, description: { zh: '金额，按所选单位精确换算；币种见“计量单位”', en: 'Money in the unit asked for, converted exactly; its currency is the unit' }, of: (figure, _, telling) => money(figure, single(figure), telling) },
  { id: 'amount_low', head: { zh: '金额下限（{money}）', en: 'Amount low ({money})' }, type: 'number', width: 18, description: { zh: '金额区间的下限', en: 'Low end of a range of money' }, of: (figure, _, telling) => money(figure, bound(figure, 0), telling) },
  { id: 'amount_high', head: { zh: '金额上限（{money}）', en: 'Amount high ({money})' }, type: 'number', width: 18, description: { zh: '金额区间的上限', en: 'High end of a range of money' }, of: (figure, _, telling) => money(figure, bound(figure, 1), telling) },
  { id: 'kind', head: { zh: '种类', en: 'Kind' }, type: 'text', width: 10, brief: true, description: { zh: '数字的种类代码', en: 'Code of the kind of figure' }, of: ({ kind }) => kind },
  { id: 'comparator', head: { zh: '比较', en: 'Comparator' }, type: 'text', width: 8, brief: true, words: true, description: { zh: '等于、约、超过、不少于、低于、不超过；在 csv 和 xlsx 里写成文字，因为以 = 开头的单元格会被当成公式', en: '= ~ > >= < <=; in words in csv and xlsx, where a cell that begins with = would be taken for a formula' }, of: ({ comparator }) => comparator },
  { id: 'role', head: { zh: '角色', en: 'Role' }, type: 'text', width: 10, brief: true, description: { zh: '实际、预算、目标、上期、增减的代码', en: 'actual, budget, target, previous or change' }, of: ({ role }) => role },
  { id: 'direction', head: { zh: '方向', en: 'Direction' }, type: 'text', width: 8, brief: true, description: { zh: '增减的方向：up、down；下降不写成负数', en: 'up or down of a change; a fall is not negative' }, of: ({ direction }) => direction ?? null },
  { id: 'indicator_key', head: { zh: '指标键', en: 'Indicator key' }, type: 'text', width: 20, description: { zh: '归并写法后的指标，用于跨报告对齐', en: 'The indicator with its spellings merged, to align reports' }, of: ({ indicator }) => indicator.key },
  { id: 'indicator_others', head: { zh: '指标别称', en: 'Other names' }, type: 'list', width: 20, description: { zh: '同样说得通的其他名称', en: 'Other names it can go by' }, of: ({ indicator }) => indicator.others },
  { id: 'scope', head: { zh: '范围', en: 'Scope' }, type: 'text', width: 16, brief: true, description: { zh: '所指的下级单位、地区', en: 'The sub-unit or place it is about' }, of: ({ scope }) => scope },
  { id: 'period', head: { zh: '所属期间', en: 'Period' }, type: 'text', width: 14, brief: true, description: { zh: '数字所属的期间，照原文', en: 'The period of the figure, as written' }, of: ({ period }) => period?.text ?? null },
  { id: 'period_start', head: { zh: '所属期间起', en: 'Period from' }, type: 'date', width: 12, description: { zh: '首日', en: 'First day' }, of: ({ period }) => period?.start ?? null },
  { id: 'period_end', head: { zh: '所属期间止', en: 'Period to' }, type: 'date', width: 12, description: { zh: '末日', en: 'Last day' }, of: ({ period }) => period?.end ?? null },
  { id: 'basis_of', head: { zh: '基数', en: 'Basis' }, type: 'text', width: 14, description: { zh: '比率、增减以什么为基数', en: 'What a rate or change is of' }, of: ({ basis }) => basis.of },
  { id: 'as_of', head: { zh: '截至', en: 'As of' }, type: 'text', width: 12, description: { zh: '截止的时点', en: 'The day it holds for' }, of: ({ basis }) => basis.asOf },
  { id: 'cumulative', head: { zh: '累计', en: 'Cumulative' }, type: 'boolean', width: 8, description: { zh: '是否累计数；未说明为空', en: 'Whether it is cumulative; empty where it is not said' }, of: ({ basis }) => basis.cumulative },
  { id: 'step', head: { zh: '末位单位', en: 'Step' }, type: 'code', width: 12, description: { zh: '末位数字的一个单位：3.98亿元为 1000000', en: 'One in the last printed place: 1000000 for 3.98亿元' }, of: ({ step }) => step },
  { id: 'inferred', head: { zh: '推定', en: 'Inferred' }, type: 'list', width: 14, description: { zh: '哪些字段是推定的，而非写明的', en: 'Which fields were inferred instead of read' }, of: ({ inferred }) => inferred },
  { id: 'doubts', head: { zh: '疑点', en: 'Doubts' }, type: 'list', width: 24, brief: true, description: { zh: '降低可信度的情况', en: 'What lowers trust in it' }, of: ({ doubts }, _, { lang }) => doubts.map(({ message }) => message[lang]) },
  { id: 'confidence', head: { zh: '可信度', en: 'Confidence' }, type: 'number', width: 8, description: { zh: '0 到 1', en: '0 to 1' }, of: ({ confidence }) => String(confidence) },
  { id: 'by', head: { zh: '规则', en: 'Rule' }, type: 'code', width: 22, description: { zh: '读出它的规则', en: 'The rule that read it' }, of: ({ by }) => by },
  ...TAIL,
]

import type { Said } from '../model/said.js'
import { plainText, type Cell, type Column, type Telling } from './cell.js'

/** The codes that stand in columns, by column. Tables keep the codes (they are stable); docs, the notes sheet and markdown tell them. */
export const CODES: Readonly<Record<string, Readonly<Record<string, Said>>>> = {
  report_kind: {
    'self-evaluation': { zh: '绩效自评', en: 'self-evaluation' }, evaluation: { zh: '绩效评价', en: 'evaluation' }, performance: { zh: '绩效报告', en: 'performance report' },
    rectification: { zh: '整改报告', en: 'rectification report' }, audit: { zh: '审计报告', en: 'audit report' }, budget: { zh: '预算', en: 'budget' }, 'final-accounts': { zh: '决算', en: 'final accounts' },
    'government-work': { zh: '政府工作报告', en: 'government work report' }, statistics: { zh: '统计公报', en: 'statistical bulletin' }, 'work-summary': { zh: '工作总结', en: 'work summary' },
    notice: { zh: '通知', en: 'notice' }, other: { zh: '其他', en: 'other' },
  },
  section_role: {
    overview: { zh: '概况', en: 'overview' }, organisation: { zh: '组织', en: 'organisation' }, funds: { zh: '资金', en: 'funds' }, targets: { zh: '目标', en: 'targets' }, results: { zh: '成效', en: 'results' },
    conclusion: { zh: '结论', en: 'conclusion' }, problems: { zh: '问题', en: 'problems' }, causes: { zh: '原因', en: 'causes' }, measures: { zh: '整改', en: 'measures' }, suggestions: { zh: '建议', en: 'suggestions' },
    'next-steps': { zh: '下一步', en: 'next steps' }, appendix: { zh: '附录', en: 'appendix' }, project: { zh: '项目', en: 'project' }, other: { zh: '其他', en: 'other' },
  },
  kind: {
    money: { zh: '金额', en: 'money' }, rate: { zh: '比率', en: 'rate' }, count: { zh: '数量', en: 'count' }, ratio: { zh: '比例', en: 'ratio' }, score: { zh: '得分', en: 'score' }, multiple: { zh: '倍数', en: 'multiple' },
    dimension: { zh: '物理量', en: 'physical quantity' }, duration: { zh: '时长', en: 'duration' }, rank: { zh: '名次', en: 'rank' },
  },
  comparator: {
    '=': { zh: '等于', en: 'equal to' }, '~': { zh: '约', en: 'about' }, '>': { zh: '超过', en: 'more than' }, '>=': { zh: '不少于', en: 'at least' }, '<': { zh: '低于', en: 'less than' }, '<=': { zh: '不超过', en: 'at most' },
  },
  role: {
    actual: { zh: '实际', en: 'actual' }, budget: { zh: '预算', en: 'budget' }, target: { zh: '目标', en: 'target' }, previous: { zh: '上期', en: 'previous period' }, change: { zh: '增减', en: 'change' },
  },
  direction: { up: { zh: '增', en: 'up' }, down: { zh: '减', en: 'down' } },
  status: { done: { zh: '已办', en: 'done' }, planned: { zh: '计划', en: 'planned' }, unknown: { zh: '未说明', en: 'not said' } },
  severity: { error: { zh: '错误', en: 'error' }, warning: { zh: '警告', en: 'warning' }, info: { zh: '提示', en: 'information' } },
  check: {
    rate: { zh: '比率', en: 'rate' }, sum: { zh: '合计', en: 'sum' }, difference: { zh: '差额', en: 'difference' }, growth: { zh: '增减', en: 'growth' }, product: { zh: '乘积', en: 'product' },
    target: { zh: '目标', en: 'target' }, same: { zh: '前后一致', en: 'said twice' },
  },
  slot: { result: { zh: '实际', en: 'result' }, plan: { zh: '目标或预算', en: 'plan' }, previous: { zh: '上期', en: 'previous' } },
  aspect: { level: { zh: '数值', en: 'level' }, growth: { zh: '增长率', en: 'growth' }, increase: { zh: '增减额', en: 'increase' } },
  good: { better: { zh: '变好', en: 'better' }, worse: { zh: '变差', en: 'worse' } },
  change_direction: { up: { zh: '升', en: 'up' }, down: { zh: '降', en: 'down' }, same: { zh: '持平', en: 'unchanged' } },
  target_verdict: { met: { zh: '达到', en: 'met' }, missed: { zh: '未达到', en: 'missed' }, unknown: { zh: '无法判断', en: 'cannot be told' } },
  restatement: { value: { zh: '同期数值', en: 'value' }, change: { zh: '自述变动', en: 'stated change' } },
  restatement_verdict: { same: { zh: '一致', en: 'the same' }, 'within-rounding': { zh: '四舍五入范围内', en: 'within rounding' }, restated: { zh: '改了', en: 'restated' }, off: { zh: '不符', en: 'off' } },
  ledger_status: { done: { zh: '已办', en: 'done' }, 'in-progress': { zh: '正在办', en: 'in progress' }, silent: { zh: '未提', en: 'silent' }, again: { zh: '又出现', en: 'again' } },
  section_status: { unchanged: { zh: '未变', en: 'unchanged' }, edited: { zh: '有改动', en: 'edited' }, moved: { zh: '移动', en: 'moved' }, renamed: { zh: '改名', en: 'renamed' }, merged: { zh: '并入', en: 'merged' }, new: { zh: '新增', en: 'new' }, removed: { zh: '删去', en: 'removed' } },
  summary_kind: {
    change: { zh: '变化', en: 'change' }, 'target-missed': { zh: '目标未达到', en: 'target missed' }, 'target-moved': { zh: '目标改了', en: 'target moved' }, restated: { zh: '同期数值改了', en: 'restated' }, 'stated-change-off': { zh: '自述变动不符', en: 'stated change off' },
    'problem-again': { zh: '问题又出现', en: 'problem again' }, 'promise-silent': { zh: '措施未再提', en: 'promise silent' }, new: { zh: '新指标', en: 'new' }, vanished: { zh: '不再出现', en: 'vanished' }, copied: { zh: '照抄', en: 'copied' },
  },
  verdict: {
    exact: { zh: '一致', en: 'exact' }, 'within-rounding': { zh: '四舍五入范围内', en: 'within rounding' }, off: { zh: '不符', en: 'off' }, met: { zh: '达到', en: 'met' }, missed: { zh: '未达到', en: 'missed' }, suspect: { zh: '存疑', en: 'suspect' },
  },
  diagnosis: {
    'decimal-point': { zh: '小数点或单位错位', en: 'decimal point or unit slipped' }, 'digits-swapped': { zh: '相邻数字颠倒', en: 'neighbouring digits swapped' }, 'one-digit': { zh: '一个数字不同', en: 'one digit differs' },
    'left-out': { zh: '合计漏加一项', en: 'an item left out' }, 'counted-twice': { zh: '合计重复加了一项', en: 'an item counted twice' },
  },
  evidence_role: {
    part: { zh: '分项', en: 'part' }, total: { zh: '合计', en: 'total' }, numerator: { zh: '分子', en: 'numerator' }, denominator: { zh: '分母', en: 'denominator' }, stated: { zh: '原文数', en: 'stated' }, actual: { zh: '实际', en: 'actual' },
    target: { zh: '目标', en: 'target' }, from: { zh: '起点', en: 'from' }, to: { zh: '终点', en: 'to' }, change: { zh: '增减', en: 'change' }, quote: { zh: '引文', en: 'quote' },
  },
  disposition: { confirmed: { zh: '属实', en: 'confirmed' }, explained: { zh: '已说明', en: 'explained' }, 'false-alarm': { zh: '误报', en: 'false alarm' }, asked: { zh: '已问询', en: 'asked' } },
}

/** A code in words; the code itself where it has none. */
export const told = (column: string, code: string, lang: 'zh' | 'en'): string => CODES[column]?.[code]?.[lang] ?? code

/** A cell as text of a spreadsheet. */
export const spoken = ({ id, words }: Pick<Column, 'id' | 'words'>, cell: Cell, { lang }: Telling): string => (words === true && typeof cell === 'string' ? told(id, cell, lang) : plainText(cell))

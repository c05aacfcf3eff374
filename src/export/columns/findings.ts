import type { Finding } from '../../model/analysis.js'
import type { Column } from '../cell.js'
import { LEAD, QUOTE, TAIL } from './common.js'

/** Columns of findings. The place of a finding is that of its first evidence. */
export const FINDING_COLUMNS: readonly Column<Finding>[] = [
  ...LEAD,
  { id: 'severity', head: { zh: '级别', en: 'Severity' }, type: 'text', width: 10, brief: true, description: { zh: '错误、警告、提示的代码', en: 'error, warning or info' }, of: ({ severity }) => severity },
  { id: 'rule', head: { zh: '规则', en: 'Rule' }, type: 'code', width: 18, brief: true, description: { zh: '核对规则', en: 'The audit rule' }, of: ({ rule }) => rule },
  { id: 'check', head: { zh: '核对', en: 'Check' }, type: 'text', width: 12, description: { zh: '重算方式的代码', en: 'Code of what is computed again' }, of: ({ check }) => check ?? null },
  { id: 'verdict', head: { zh: '结论', en: 'Verdict' }, type: 'text', width: 14, brief: true, description: { zh: '重算结论的代码；不重算的规则为空', en: 'What computing again shows; empty for rules that do not' }, of: ({ verdict }) => verdict ?? null },
  { id: 'message', head: { zh: '说明', en: 'Message' }, type: 'text', width: 60, brief: true, description: { zh: '哪里不对', en: 'What is wrong' }, of: ({ message }, _, { lang }) => message[lang] },
  { id: 'hint', head: { zh: '建议', en: 'Hint' }, type: 'text', width: 40, description: { zh: '如何处理', en: 'What to do' }, of: ({ hint }, _, { lang }) => hint[lang] },
  { id: 'stated', head: { zh: '所述', en: 'Stated' }, type: 'code', width: 16, brief: true, description: { zh: '文中所述', en: 'What the text says' }, of: ({ stated }) => stated ?? null },
  { id: 'computed', head: { zh: '重算', en: 'Computed' }, type: 'code', width: 16, brief: true, description: { zh: '重算所得', en: 'What computing again gives' }, of: ({ computed }) => computed ?? null },
  { id: 'interval_low', head: { zh: '可容下限', en: 'Interval low' }, type: 'number', width: 14, description: { zh: '各数四舍五入后重算结果的下限', en: 'Least that the printed, rounded inputs allow' }, of: ({ interval }) => interval?.[0] ?? null },
  { id: 'interval_high', head: { zh: '可容上限', en: 'Interval high' }, type: 'number', width: 14, description: { zh: '各数四舍五入后重算结果的上限', en: 'Most that the printed, rounded inputs allow' }, of: ({ interval }) => interval?.[1] ?? null },
  { id: 'diagnosis', head: { zh: '诊断', en: 'Diagnosis' }, type: 'text', width: 24, description: { zh: '可能的成因', en: 'What may have caused it' }, of: ({ diagnosis }) => diagnosis ?? null },
  {
    id: 'evidence', head: { zh: '证据', en: 'Evidence' }, type: 'list', width: 60,
    description: { zh: '各证据的作用、位置和原文：total 120–128 3.98亿元', en: 'Role, place and quote of each piece: total 120–128 3.98亿元' },
    of: ({ evidence }) => evidence.map(({ role, span, quote }) => `${role} ${span.start}–${span.end} ${quote}`),
  },
  { ...QUOTE, description: { zh: '第一项证据的原文，一字不改', en: 'The first piece of evidence as it stands' } },
  { id: 'confidence', head: { zh: '可信度', en: 'Confidence' }, type: 'number', width: 8, description: { zh: '0 到 1', en: '0 to 1' }, of: ({ confidence }) => String(confidence) },
  { id: 'fingerprint', head: { zh: '发现指纹', en: 'Fingerprint' }, type: 'code', width: 18, description: { zh: '由规则、指标、范围、期间和数值生成，与位置无关', en: 'Made of rule, indicators, scope, period and values, not of the place' }, of: ({ fingerprint }) => fingerprint },
  ...TAIL,
]

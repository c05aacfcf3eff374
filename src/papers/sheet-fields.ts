import { told } from '../export/codes.js'
import { localDay } from '../model/disposition.js'
import { untilText } from './list.js'
import type { Paper, PaperQuote } from './paper.js'

/** Who made the papers, when, for what. What is not known is left blank, to be filled in by hand. */
export interface SheetDetails {
  project?: string
  preparedBy?: string
  reviewedBy?: string
  /** ISO date that is printed. */
  date: string
}

/** A placeholder of the template: {name}. */
export interface Field<Of> {
  name: string
  description: string
  of: (from: Of) => string | null
}

/** Loops of the template: {#取证单} … {/取证单} once a finding, {#引文} … {/引文} within it once a number. */
export const SHEETS = '取证单'
export const QUOTES = '引文列表'

/** Anywhere in the template, headers and footers too. */
export const DETAIL_FIELDS: readonly Field<SheetDetails>[] = [
  { name: '项目名称', description: '审计项目，--project', of: ({ project }) => project ?? null },
  { name: '编制人', description: '--prepared-by；没有给就空着', of: ({ preparedBy }) => preparedBy ?? null },
  { name: '编制日期', description: '有编制人时为打印日期，否则空着', of: ({ preparedBy, date }) => (preparedBy === undefined ? null : dayText(date)) },
  { name: '复核人', description: '--reviewed-by；没有给就空着', of: ({ reviewedBy }) => reviewedBy ?? null },
  { name: '复核日期', description: '有复核人时为打印日期，否则空着', of: ({ reviewedBy, date }) => (reviewedBy === undefined ? null : dayText(date)) },
  { name: '打印日期', description: '--date，默认今天', of: ({ date }) => dayText(date) },
]

/** Of one finding. */
export const SHEET_FIELDS: readonly Field<Paper>[] = [
  { name: '序号', description: '与疑点清单的序号一致', of: ({ number }) => String(number) },
  { name: '编号', description: '疑点指纹的前 8 位', of: ({ code }) => code },
  { name: '被审计单位', description: '报告单位', of: ({ issuer }) => issuer },
  { name: '报告', description: '报告标题；没有标题时为文件名', of: ({ title, file }) => title ?? file },
  { name: '期间', description: '报告所述期间', of: ({ period }) => period },
  { name: '审计事项', description: '核对规则的名称', of: ({ rule }) => rule },
  { name: '严重程度', description: '错误、警告、提示', of: ({ finding }) => told('severity', finding.severity, 'zh') },
  { name: '事实', description: '报告怎么写、怎样重算、差在哪里，几行文字', of: factsOf },
  { name: '疑点', description: '哪里对不上，一句话', of: ({ finding }) => finding.message.zh },
  { name: '原文数', description: '报告里印的数', of: ({ finding }) => finding.stated ?? null },
  { name: '重算数', description: '重新计算的结果', of: ({ finding }) => finding.computed ?? null },
  { name: '区间', description: '四舍五入所能容许的范围', of: ({ interval }) => interval },
  { name: '算式', description: '各数怎样得出重算数', of: ({ formula }) => formula },
  { name: '原文摘录', description: '各数所在的句子', of: ({ excerpt }) => excerpt },
  { name: '诊断', description: '可能的成因', of: ({ finding }) => (finding.diagnosis === undefined ? null : told('diagnosis', finding.diagnosis, 'zh')) },
  { name: '建议', description: '怎样核实', of: ({ finding }) => finding.hint.zh },
  { name: '附件', description: '报告文件', of: ({ file }) => file },
  { name: '处理意见', description: '属实、已说明、误报、已问询；没有处理时空着', of: ({ disposition }) => (disposition ? told('disposition', disposition.as, 'zh') : null) },
  { name: '理由', description: '处理的理由', of: ({ disposition }) => disposition?.reason ?? null },
  { name: '处理人', description: '谁处理的', of: ({ disposition }) => disposition?.by ?? null },
  { name: '处理日期', description: '何时处理', of: ({ disposition }) => (disposition ? dayText(localDay(new Date(disposition.at))) : null) },
  { name: '截止', description: '处理意见有效到哪一天', of: (paper) => untilText(paper, 'zh') },
]

/** Of one number of a finding. */
export const QUOTE_FIELDS: readonly Field<PaperQuote>[] = [
  { name: '作用', description: '分子、分母、分项、合计……', of: ({ role }) => told('evidence_role', role, 'zh') },
  { name: '引文', description: '原文，一字不改', of: ({ quote }) => quote },
  { name: '章节', description: '各级标题，上级在前', of: ({ section }) => section },
  { name: '位置', description: '文件:行:列（段落或表格单元格）', of: ({ place }) => place },
]

/** What stands for placeholders: texts, and lists of the same for loops. Without a prototype, so that no name finds anything else. */
export interface Scope {
  readonly [name: string]: string | readonly Scope[]
}

function scopeOf<Of>(fields: readonly Field<Of>[], from: Of): Record<string, string | readonly Scope[]> {
  const scope = Object.create(null) as Record<string, string>
  for (const { name, of } of fields) scope[name] = of(from) ?? ''
  return scope
}

export const detailScope = (details: SheetDetails): Scope => scopeOf(DETAIL_FIELDS, details)
export const sheetScope = (paper: Paper): Scope => Object.assign(scopeOf(SHEET_FIELDS, paper), { [QUOTES]: paper.quotes.map((quote) => scopeOf(QUOTE_FIELDS, quote)) })

/** What the sheet states, so that the one who is asked can answer it. */
function factsOf({ issuer, title, file, period, finding, formula, interval, excerpt }: Paper): string {
  const named = `${issuer ?? ''}${title === null ? `“${file}”` : `《${title}》`}`
  const recomputed = finding.computed === undefined || finding.check === 'target' ? '' : `重新计算为 ${finding.computed}`
  return [
    `${named}${period === null ? '' : `（期间：${period}）`}${excerpt === null ? '' : `载明：“${excerpt}”`}`,
    `经核对：${finding.message.zh}。`,
    ...(formula === null || withoutCommas(finding.message.zh).includes(withoutCommas(formula)) ? [] : [`算式：${formula}。`]),
    ...(interval === null || finding.verdict !== 'off' || !interval.includes('～') ? [] : [`考虑到各数经过四舍五入，结果应在 ${interval} 之间。`]),
    ...(finding.verdict === 'off' && finding.stated !== undefined && recomputed !== '' ? [`报告所列 ${finding.stated}，${recomputed}，两者不一致。`] : []),
  ].join('\n')
}

const withoutCommas = (text: string): string => text.replaceAll(/[,，\s]/g, '')

/** 2026-11-24 → 2026年11月24日. */
function dayText(date: string): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date)
  return parts ? `${parts[1]}年${Number(parts[2])}月${Number(parts[3])}日` : date
}

import type { FigureKind, FigureRole, ReportKind } from '../model/analysis.js'

/** Chinese names of the kinds of reports, as selectors and rules take them. */
export const REPORT_KIND_WORDS: Readonly<Record<string, ReportKind>> = { 绩效自评: 'self-evaluation', 绩效评价: 'evaluation', 绩效报告: 'performance', 整改: 'rectification', 审计: 'audit', 预算: 'budget', 决算: 'final-accounts', 政府工作报告: 'government-work', 统计公报: 'statistics', 工作总结: 'work-summary', 通知: 'notice', 其他: 'other' }
/** Chinese names of the kinds of figures. */
export const FIGURE_KIND_WORDS: Readonly<Record<string, FigureKind>> = { 金额: 'money', 比率: 'rate', 数量: 'count', 比例: 'ratio', 得分: 'score', 倍数: 'multiple', 尺寸: 'dimension', 时长: 'duration', 名次: 'rank' }
/** Chinese names of the roles of figures. */
export const ROLE_WORDS: Readonly<Record<string, FigureRole>> = { 实际: 'actual', 预算: 'budget', 目标: 'target', 上期: 'previous', 变动: 'change' }

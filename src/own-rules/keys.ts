import type { FigureRole, ReportKind } from '../model/analysis.js'
import { REPORT_KIND_WORDS, ROLE_WORDS } from '../domain/kind-words.js'
import { FIGURE_ROLES, REPORT_KINDS } from '../model/analysis.js'
import { REACHES, type Reach } from './rule-spec.js'

/** The keys of a rules file: the English name, then its Chinese ones. Each may be written either way. */
export const FILE_KEYS = { rules: ['规则'] } as const
export const RULE_KEYS = { id: ['编号'], description: ['说明'], formula: ['公式'], indicators: ['指标'], scope: ['范围'], severity: ['严重程度'], within: ['同'], hint: ['建议'] } as const
export const WORD_KEYS = { names: ['指标', '名称'], role: ['角色'], unit: ['单位'], year: ['年度'] } as const
export const SCOPE_KEYS = { kind: ['类型'], issuer: ['单位'], year: ['年度'], title: ['标题'] } as const
export type Keys = Readonly<Record<string, readonly string[]>>

const own = <T extends string>(values: readonly T[]): Record<string, T> => Object.fromEntries(values.map((value) => [value, value]))

/** What the fields with a fixed set of values take, in both languages. */
export const SEVERITIES: Readonly<Record<string, 'error' | 'warning' | 'info'>> = { ...own(['error', 'warning', 'info'] as const), 错误: 'error', 提醒: 'warning', 提示: 'info' }
export const REACH_WORDS: Readonly<Record<string, Reach>> = { ...own(REACHES), 分句: 'clause', 句: 'sentence', 段: 'paragraph', 节: 'section', 章: 'chapter', 篇: 'report' }
export const ROLES: Readonly<Record<string, FigureRole>> = { ...own(FIGURE_ROLES), ...ROLE_WORDS }
export const KINDS: Readonly<Record<string, ReportKind>> = { ...own(REPORT_KINDS), ...REPORT_KIND_WORDS }

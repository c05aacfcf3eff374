import { CODES } from '../../export/codes.js'
import type { Said } from '../../model/said.js'
import type { Cell, Empty, Indicator, LedgerStatus, Restatement, SectionPair, SummaryItem, Target } from '../comparison.js'
import { said } from './view.js'

/** Codes of a comparison in words, as the page shows them. */
export const PRESENCES: Readonly<Record<Indicator['presence'], Said>> = { standing: said('每年都有', 'standing'), new: said('新出现', 'new'), vanished: said('不再出现', 'vanished'), once: said('只一次', 'once'), intermittent: said('时有时无', 'intermittent') }
export const ASPECTS: Readonly<Record<Indicator['aspect'], Said | null>> = { level: null, growth: said('增长率', 'growth'), increase: said('增加额', 'increase') }
export const SLOTS: Readonly<Record<Cell['slot'], Said>> = { result: said('实际', 'result'), plan: said('计划', 'plan'), previous: said('上期', 'previous') }
export const EMPTIES: Readonly<Record<Empty['why'], Said>> = {
  'not-reported': said('未报告', 'not reported'),
  'not-read': said('未读出', 'not read'),
  'other-base': said('口径不同', 'other base'),
  'other-scope': said('范围不同', 'other scope'),
  'other-unit': said('单位不同', 'other unit'),
  'other-period': said('期间不同', 'other period'),
}
export const STATUSES = CODES['ledger_status'] as Readonly<Record<LedgerStatus, Said>>
export const VERDICTS = CODES['restatement_verdict'] as Readonly<Record<Restatement['verdict'], Said>>
export const TARGET_VERDICTS = CODES['target_verdict'] as Readonly<Record<Target['verdict'], Said>>
export const SECTIONS = CODES['section_status'] as Readonly<Record<SectionPair['status'], Said>>
export const SUMMARIES = CODES['summary_kind'] as Readonly<Record<SummaryItem['kind'], Said>>
/** Signs before a value that is not exact. */
export const SIGNS: Readonly<Record<Cell['comparator'], string>> = { '=': '', '~': '≈', '>': '>', '>=': '≥', '<': '<', '<=': '≤' }

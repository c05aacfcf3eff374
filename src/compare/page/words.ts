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
export const STATUSES: Readonly<Record<LedgerStatus, Said>> = { done: said('已完成', 'done'), 'in-progress': said('进行中', 'in progress'), silent: said('未提及', 'silent'), again: said('又出现', 'again') }
export const VERDICTS: Readonly<Record<Restatement['verdict'], Said>> = { same: said('一致', 'same'), 'within-rounding': said('四舍五入之内', 'within rounding'), restated: said('改动', 'restated'), off: said('不符', 'off') }
export const TARGET_VERDICTS: Readonly<Record<Target['verdict'], Said>> = { met: said('达到', 'met'), missed: said('未达到', 'missed'), unknown: said('不知', 'unknown') }
export const SECTIONS: Readonly<Record<SectionPair['status'], Said>> = { unchanged: said('未变', 'unchanged'), edited: said('有改动', 'edited'), moved: said('移动', 'moved'), renamed: said('改名', 'renamed'), merged: said('并入', 'merged'), new: said('新增', 'new'), removed: said('删去', 'removed') }
export const SUMMARIES: Readonly<Record<SummaryItem['kind'], Said>> = {
  change: said('变化', 'change'),
  'target-missed': said('未达目标', 'target missed'),
  'target-moved': said('目标变动', 'target moved'),
  restated: said('数字改动', 'restated'),
  'stated-change-off': said('增减不符', 'change off'),
  'problem-again': said('问题又出现', 'problem again'),
  'promise-silent': said('承诺无下文', 'promise silent'),
  new: said('新出现', 'new'),
  vanished: said('不再出现', 'vanished'),
  copied: said('抄自上年', 'copied'),
}
/** Signs before a value that is not exact. */
export const SIGNS: Readonly<Record<Cell['comparator'], string>> = { '=': '', '~': '≈', '>': '>', '>=': '≥', '<': '<', '<=': '≤' }

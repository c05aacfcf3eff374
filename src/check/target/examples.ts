import type { RuleExample } from '../example.js'

export const EXAMPLES: readonly RuleExample[] = [
  { text: '流动人口覆盖率达96.8%，远高于80%的目标值。', finds: [{ evidence: ['96.8%', '80%'], verdict: 'met' }] },
  { text: '孕产妇死亡率为8.5%，低于12%的目标值。', finds: [{ evidence: ['8.5%', '12%'], verdict: 'met' }], note: 'less is better' },
  { text: '老年人健康管理率58.6%（目标值为≥70%），未达到目标。', finds: [{ evidence: ['58.6%', '70%'], verdict: 'missed' }] },
  { text: '年初计划改厕2100户，截至12月底已完成改厕1962户。', finds: [{ evidence: ['1962户', '2100户'], verdict: 'missed' }] },
  { text: '补助标准从人均40元提高到45元。', finds: [], note: 'where a value goes' },
  { text: '全年完成率96%，明年力争高于98%。', finds: [], note: 'the target of another year' },
]

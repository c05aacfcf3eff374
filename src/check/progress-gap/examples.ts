import type { RuleExample } from '../example.js'

export const EXAMPLES: readonly RuleExample[] = [
  { text: '项目已全部完工，任务完成率100%，预算执行率33.4%。', finds: [{ evidence: ['100%', '33.4%'], verdict: 'suspect' }] },
  { text: '任务完成率100%，预算执行率98.4%。', finds: [] },
  { text: '甲项目完成率100%。乙项目预算执行率33.4%。', finds: [], note: 'two projects' },
  { text: '任务完成率62%，预算执行率58.4%。', finds: [], note: 'both are under way' },
]

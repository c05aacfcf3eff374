import type { RuleExample } from '../example.js'

export const EXAMPLES: readonly RuleExample[] = [
  { text: '全年培训基层人员558人次，任务完成率186%。', finds: [{ evidence: ['186%'], verdict: 'suspect' }] },
  { text: '全年培训基层人员330人次，任务完成率110%。', finds: [], note: 'exceeded by little' },
  { text: '全年接待游客同比增长186%。', finds: [], note: 'growth' },
  { text: '全年培训基层人员558人次，任务完成率186%。', title: '青禾县2023年国民经济和社会发展统计公报', finds: [], note: 'no evaluation' },
]

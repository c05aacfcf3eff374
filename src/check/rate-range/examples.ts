import type { RuleExample } from '../example.js'

export const EXAMPLES: readonly RuleExample[] = [
  { text: '重点水域巡查到点率8219%。', finds: [{ evidence: ['8219%'], verdict: 'suspect' }], note: 'a name that nobody listed' },
  { text: '固定资产投资增长率1250%，技术合同成交额增长1830%。', finds: [], note: 'growth has no limit' },
  { text: '项目资金全部拨付到位，资金到位率8219%。', finds: [{ evidence: ['8219%'], verdict: 'suspect' }] },
  { text: '经抽样调查，群众满意度290%。', finds: [{ evidence: ['290%'], verdict: 'suspect' }], note: '≥90% read as 290%' },
  { text: '全年疫苗接种覆盖率100%，档案合格率99.6%。', finds: [] },
  { text: '任务完成率112.4%，超额完成全年目标。', finds: [], note: 'more than planned' },
  { text: '全年接待游客同比增长320%。', finds: [], note: 'growth has no upper end' },
  { text: '出生人口性别比为108.6%。', finds: [], note: 'per hundred of the other' },
]

import type { RuleExample } from '../example.js'

export const EXAMPLES: readonly RuleExample[] = [
  { text: '截至11月6日，资金支出率为39.28%，较上期增长0.41%。', finds: [{ evidence: ['39.28%', '0.41%'] }] },
  { text: '规范管理率54.97%（目标值为≥62%），较上期提高2.11%；空编率为34.67%、较上期上升0.04%。', finds: [{ evidence: ['54.97%', '2.11%', '34.67%', '0.04%'] }], note: 'one finding for the report' },
  { text: '公共交通使用率为14.3%，较上年度的13.9%增加0.4%。', finds: [{ evidence: ['14.3%', '0.4%'] }], note: 'the difference of the printed values' },
  { text: '资金支出率为39.28%，较上期提高0.41个百分点。', finds: [] },
  { text: '全年支出320.5万元，同比增长12.4%；税收收入占比62%，税收同比增长8%。', finds: [], note: 'growth of amounts' },
  { text: '地区生产总值增长率为6.5%，比上年提高0.3%。', finds: [], note: 'a rate of growth' },
  { text: '参保率由上年的80.00%提高到84.00%，提高5%。', finds: [], note: 'the growth of the printed rate' },
]

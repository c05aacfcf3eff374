import type { RuleExample } from '../example.js'

export const EXAMPLES: readonly RuleExample[] = [
  { text: '业务支出1,086.50万元，较上年度预算数1,020.00万元，增加66.50万元，增幅约5.62%。', finds: [{ evidence: ['1,020.00万元', '1,086.50万元', '66.50万元'], verdict: 'exact' }, { evidence: ['1,020.00万元', '1,086.50万元', '5.62%'], verdict: 'off' }], note: 'the amount of the change tells which two values are meant; 6.52% is right, and 约 only rounds' },
  { text: '2021年度决算11.59亿元，2022年度决算13.24亿元，分别与2020年度决算8.67亿元比较，各增加2.92亿元及4.57亿元。', finds: [{ evidence: ['8.67亿元', '11.59亿元', '2.92亿元'], verdict: 'exact' }, { evidence: ['8.67亿元', '13.24亿元', '4.57亿元'], verdict: 'exact' }] },
  { text: '2021年度决算11.59亿元，2022年度决算13.24亿元，分别与2020年度决算8.67亿元比较，各增加2.29亿元及4.57亿元。', finds: [{ evidence: ['8.67亿元', '11.59亿元', '2.29亿元'], verdict: 'off' }, { evidence: ['8.67亿元', '13.24亿元', '4.57亿元'], verdict: 'exact' }] },
  { text: '供水管网由上年的780公里增至862公里，增长10.5%。', finds: [{ evidence: ['780公里', '862公里', '10.5%'], verdict: 'exact' }] },
  { text: '供水管网由上年的780公里增至862公里，增长15.0%。', finds: [{ evidence: ['780公里', '862公里', '15.0%'], verdict: 'off' }] },
  { text: '供餐学校由上年的118所增加到124所，增加6所。', finds: [{ evidence: ['118所', '124所', '6所'], verdict: 'exact' }] },
  { text: '供餐学校由上年的118所增加到124所，增加8所。', finds: [{ evidence: ['118所', '124所', '8所'], verdict: 'off' }] },
  { text: '空编率由上年的41.20%下降到34.67%，下降6.53个百分点。', finds: [{ evidence: ['41.20%', '34.67%', '6.53个百分点'], verdict: 'exact' }] },
  { text: '参保率由上年的80.00%提高到84.00%，提高5%。', finds: [{ evidence: ['80.00%', '84.00%', '5%'], verdict: 'exact' }], note: 'a change of a rate in per cent may be meant either way' },
  { text: '财政收入由2020年的7.80亿元增至8.62亿元，同比增长3.5%。', finds: [], note: 'measured from last year, which is not printed' },
  { text: '供水管网862公里，比上年增长10.5%。', finds: [], note: 'the value before is not printed' },
  { text: '业务支出1,086.50万元，较上年度预算数1,020.00万元，增加66.50万元，增幅约6.52%。', finds: [{ evidence: ['1,020.00万元', '1,086.50万元', '66.50万元'], verdict: 'exact' }, { evidence: ['1,020.00万元', '1,086.50万元', '6.52%'], verdict: 'exact' }] },
  { text: '业务支出1,086.50万元，较上年度预算数1,020.00万元增加65.60万元。', finds: [{ evidence: ['1,020.00万元', '1,086.50万元', '65.60万元'], verdict: 'off' }] },
  { text: '预算编列654.07万元，包括水库管护372.15万元、河道保洁281.92万元，较上年度预算641.78万元，增加12.29万元。', finds: [{ evidence: ['641.78万元', '654.07万元', '12.29万元'], verdict: 'exact' }], note: 'the parts stand between' },
  { text: '预算编列654.07万元，包括水库管护372.15万元、河道保洁281.92万元，较上年度预算300.00万元，增加12.29万元。', finds: [], note: 'which of the three is measured is not plain' },
]

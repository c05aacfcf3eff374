import type { RuleExample } from '../example.js'

export const EXAMPLES: readonly RuleExample[] = [
  { text: '公务接待支出12.38万元，较上年减少1.62万元，下降11.57%。', finds: [{ evidence: ['12.38万元', '1.62万元', '11.57%'], verdict: 'exact' }] },
  { text: '公务接待支出12.38万元，较上年减少1.62万元，下降15.17%。', finds: [{ evidence: ['12.38万元', '1.62万元', '15.17%'], verdict: 'off' }] },
  { text: '供水收入2,486.30万元，其中农村供水1,236.30万元、城镇供水1,250.00万元，比2022年增加157.80万元，增长6.78%。', finds: [{ evidence: ['2,486.30万元', '157.80万元', '6.78%'], verdict: 'exact' }], note: 'the parts stand between' },
  { text: '播种面积92.15万亩，比上年增加0.95万亩，增长1.0%。', finds: [{ evidence: ['92.15万亩', '0.95万亩', '1.0%'], verdict: 'exact' }] },
  { text: '登记企业16817家，比上年增加1442家。开发区工业增加值增长7.9%。', finds: [], note: 'growth of something else' },
  { text: '完成投资3.2亿元，带动社会投资增加1.1亿元，增长5.0%。', finds: [], note: 'the change is not of the amount before it' },
  { text: '补助标准提高到120元，增加20元，一半由县级承担。', finds: [], note: 'no growth' },
]

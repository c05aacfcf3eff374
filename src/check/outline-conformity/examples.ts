import type { RuleExample } from '../example.js'

const EVALUATION = '石桥市2023年农村公路建设项目支出绩效评价报告'
const TRANSFER = '青禾县2023年中央水利发展资金转移支付绩效自评报告'

export const EXAMPLES: readonly RuleExample[] = [
  {
    text: '二、绩效目标分解下达情况\n省级下达资金820万元。\n三、绩效目标完成情况分析\n资金全部到位。\n四、其他需要说明的问题\n无。',
    title: TRANSFER,
    finds: [{ evidence: ['二、绩效目标分解下达情况', '三、绩效目标完成情况分析', '四、其他需要说明的问题'] }],
    note: 'nothing on missed targets, nothing on the use of the results',
  },
  {
    text: '二、项目基本情况\n新建道路82.3公里。\n三、评价工作开展情况\n成立评价组。\n四、综合评价结论\n评价等级为良。\n五、绩效评价指标分析\n产出较好。\n六、存在的问题\n工期滞后。',
    title: EVALUATION,
    finds: [{ evidence: ['二、项目基本情况', '三、评价工作开展情况', '四、综合评价结论', '五、绩效评价指标分析', '六、存在的问题', '二、其他说明'] }],
    note: 'no suggestions',
  },
  {
    text: '二、绩效目标分解下达情况\n省级下达资金820万元。\n三、绩效目标完成情况分析\n资金全部到位。\n四、偏离绩效目标的原因和下一步改进措施\n工期滞后。\n五、绩效自评结果应用和公开情况\n在网站公开。',
    title: TRANSFER,
    finds: [],
  },
  { text: '二、主要做法\n高位推动。\n三、存在的问题\n工期滞后。', title: EVALUATION, finds: [], note: 'follows no outline that is known' },
  { text: '二、绩效目标完成情况\n资金全部到位。\n三、改进措施\n加强巡查。', finds: [], note: 'a self-evaluation of another kind' },
  { text: '二、绩效目标分解下达情况\n省级下达资金820万元。', title: TRANSFER, finds: [], note: 'one heading is not enough to tell' },
]

import type { RuleExample } from '../example.js'

export const EXAMPLES: readonly RuleExample[] = [
  { text: '截至六月底，全县已完成孕前优生健康检查 对。', finds: [{ evidence: [' 对'] }] },
  { text: '全区平均人口为人，人口自然增长率为4.2‰。', finds: [{ evidence: ['人'] }] },
  { text: '全年共举办政策宣讲____场。', finds: [{ evidence: ['____场'] }] },
  { text: '20××年共安排资金**万元，惠及群众**户。', finds: [{ evidence: ['20××年', '**万元', '**户'] }] },
  { text: 'XX县和XX镇已完成整改，XX县得分最高。', finds: [{ evidence: ['XX县', 'XX镇', 'XX县'] }] },
  { text: '项目支出明细表（略）。', finds: [{ evidence: ['（略）'] }] },
  { text: '某县和某镇已完成整改。', finds: [], note: 'made anonymous in words' },
  { text: '购置型号为XX-200的水质检测仪2台。', finds: [], note: 'a model' },
  { text: '每 对夫妇均建立档案，完成检查 3200 对。', finds: [], note: 'blanks around a number that is there' },
  { text: '**人员经费**较上年减少12.4万元。', finds: [], note: 'bold marks' },
]

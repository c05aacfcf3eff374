import type { RuleExample } from '../example.js'

const SELF = '青禾县水务局2023年农村饮水项目支出绩效自评报告'

export const EXAMPLES: readonly RuleExample[] = [
  { text: '三、改进措施\n（一）进一步加强宣传。\n（二）进一步提高认识。\n（三）不断提升服务水平。', title: SELF, finds: [{ evidence: ['（一）进一步加强宣传。', '（二）进一步提高认识。', '（三）不断提升服务水平。'] }] },
  { text: '三、改进措施\n（一）由县水务局在2024年6月底前更换老旧管网12公里。\n（二）制定巡查管理办法。\n（三）不断提升服务水平。', title: SELF, finds: [], note: 'a unit, a deadline, a number, a deliverable' },
  { text: '三、改进措施\n（一）进一步加强宣传。\n（二）进一步提高认识。', title: SELF, finds: [], note: 'too few to tell' },
  { text: '三、有关建议\n（一）进一步加强宣传。\n（二）进一步提高认识。\n（三）不断提升服务水平。', title: '石桥市2023年农村公路项目绩效评价报告', finds: [], note: "an evaluator's advice" },
]

import type { RuleExample } from '../example.js'

export const EXAMPLES: readonly RuleExample[] = [
  { text: '肝功能检测正常517人，异常63人；乙型肝炎检测正常559人，异常21；肾功能检测580人。', finds: [{ evidence: ['559人', '21'] }] },
  { text: '对120人按每人300元的标准补助，共3.6元。', finds: [{ evidence: ['120人', '300元', '3.6元'], verdict: 'off', diagnosis: 'unit-slip' }] },
  { text: '2016年全县出生人口性别比下降到114.8%。', finds: [{ evidence: ['114.8%'] }] },
  { text: '年末常住人口12.4万人，人口自然增长率为4.2%。', finds: [{ evidence: ['4.2%'] }] },
  { text: '全县共出生人口7639人，其中二孩3379人，出生人口性别比为106.4。', finds: [] },
  { text: '全年出生人口1.2万，其中二孩0.4万。', finds: [], note: 'numbers in 万 need no other unit' },
  { text: '对120人按每人300元的标准补助，共3.6万元。', finds: [] },
  { text: '人口自然增长率为4.2‰，财政收入增长率为4.2%。', finds: [] },
]

import type { RuleExample } from '../example.js'

export const EXAMPLES: readonly RuleExample[] = [
  { text: '基层医疗机构空编率为34.67%。\n二、存在的问题\n基层医疗卫生机构空编率34.67%，补充较慢。', finds: [{ evidence: ['34.67%', '34.67%'], verdict: 'exact' }] },
  { text: '已开通门诊特殊病种的机构143家。经核实，开通门诊特殊病种的机构143间。', finds: [{ evidence: ['143家', '143间'], verdict: 'exact' }], note: 'two units for the same things' },
  { text: '全年到位项目资金8013.50万元。\n二、存在的问题\n到位项目资金8103.50万元，拨付较晚。', title: '青禾县水务局2022年度项目支出绩效自评报告', finds: [{ evidence: ['8013.50万元', '8103.50万元'], verdict: 'off' }] },
  { text: '全年到位项目资金8013.50万元。\n二、存在的问题\n到位项目资金6120.00万元，拨付较晚。', title: '青禾县水务局2022年度项目支出绩效自评报告', finds: [], note: 'more than a slip: perhaps another sum' },
  { text: '2021年到位项目资金8013.50万元。2022年到位项目资金8103.50万元。', title: '青禾县水务局2022年度项目支出绩效自评报告', finds: [], note: 'two years' },
  { text: '全年到位项目资金8013.50万元。\n二、存在的问题\n到位项目资金0.80亿元，拨付较晚。', title: '青禾县水务局2022年度项目支出绩效自评报告', finds: [], note: 'the same, rounded' },
  { text: '培训干部5人。下乡5人。', finds: [], note: 'one digit under different names' },
  { text: '预算执行率98.5%，群众满意度98.5%。', finds: [], note: 'one sentence, two indicators' },
]

import type { RuleExample } from '../example.js'

export const EXAMPLES: readonly RuleExample[] = [
  { text: '全年支出7712.25万元，其中：人员经费2100.25万元，公用经费5612.00万元。', finds: [{ evidence: ['2100.25万元', '5612.00万元', '7712.25万元'], verdict: 'exact' }] },
  { text: '共投入资金1987.08万元，其中中央资金776.84万元、省级资金290.36万元、市级资金877.99万元、自筹资金44.89万元。', finds: [{ evidence: ['776.84万元', '290.36万元', '877.99万元', '44.89万元', '1987.08万元'], verdict: 'off' }] },
  { text: '安排省级资金87.5万元、市级资金2350万元、县级资金12.5万元，共计2462.5万元。', finds: [{ evidence: ['87.5万元', '2350万元', '12.5万元', '2462.5万元'], verdict: 'off', diagnosis: 'counted-twice' }], note: 'the gap equals one listed item' },
  { text: '全县共有基层医疗机构212家，已开通198家，有14家尚未开通。', finds: [{ evidence: ['198家', '14家', '212家'], verdict: 'exact' }] },
  { text: '全年下达资金8103万元，其中：教育3000万元，卫生2013万元，水利3000万元。', finds: [{ evidence: ['3000万元', '2013万元', '3000万元', '8103万元'], verdict: 'off', diagnosis: 'digits-swapped' }], note: '8013 written 8103' },
  { text: '全年支出1.53亿元，其中基本支出0.86亿元、项目支出0.66亿元。', finds: [{ evidence: ['0.86亿元', '0.66亿元', '1.53亿元'], verdict: 'within-rounding' }], note: 'three rounded numbers' },
  { text: '全年支出7712.25万元，其中人员经费2100.25万元。', finds: [], note: '其中 names one part' },
  { text: '全年支出7712.25万元，其中水费210.25万元、电费356.00万元。', finds: [], note: '其中 names some of the parts' },
  { text: '全年预算500万元，支出480万元，结余20万元。', finds: [{ evidence: ['480万元', '20万元', '500万元'], verdict: 'exact' }] },
  { text: '新建公路86公里、改建公路120公里，投资2700万元。', finds: [], note: 'kilometres and money' },
  { text: '全年支出3200万元，比上年增加200万元，增长6.7%。', finds: [], note: 'a change is no part' },
]

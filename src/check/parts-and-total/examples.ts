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
  { text: '茶叶、油茶、中药材种植面积分别为12.6万亩、8.3万亩和3.9万亩，合计28.4万亩。', finds: [{ evidence: ['12.6万亩', '8.3万亩', '3.9万亩', '28.4万亩'], verdict: 'off' }], note: '24.8 is right; 合计 says that the list is complete' },
  { text: '全年实际支出5731.76万元，其中基本支出1231.76万元、项目支出4200.00万元。', finds: [{ evidence: ['1231.76万元', '4200.00万元', '5731.76万元'], verdict: 'off', diagnosis: 'one-digit' }], note: '基本支出 and 项目支出 leave no rest' },
  { text: '核定编制86名，其中行政编制18名、工勤编制8名。', finds: [], note: 'the list may go on' },
  { text: '全年支出比上年减少0.40万元，其中公务用车运行维护费10.50万元、公务接待费4.10万元。', finds: [], note: 'a change has no such parts' },
  { text: '获批创新产品22个。甲、乙两类标准分别新增12项和44项，累计分别达到64项和288项。', finds: [], note: '分别 parts no amount before it' },
  { text: '其中三类业务3类，分别有缺失事项5项、12项、6项。', finds: [], note: 'parts larger than their whole are parts of something else' },
  { text: '因公出国费0万元，其中培训0万元、考察0万元。', finds: [{ evidence: ['0万元', '0万元', '0万元'], verdict: 'exact' }] },
  { text: '三公经费0万元，其中公务接待费3.00万元、公务用车费2.00万元。', finds: [], note: 'nothing has no parts' },
]

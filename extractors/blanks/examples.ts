import type { Blank } from './extractor.js'

/** `[[…]]` marks the place; no mark means that nothing may be found. Sentences are ours. */
export const examples: readonly { text: string; want: Blank[] }[] = [
  { text: '[[XX市]]卫生健康局组织了复核。', want: [{ kind: 'masked-name', of: '市' }] },
  { text: '会议由[[××县]]主持召开。', want: [{ kind: 'masked-name', of: '县' }] },
  { text: '本年度拨付补助资金[[**万元]]。', want: [{ kind: 'masked-number', of: '万元' }] },
  { text: '以上数据截至[[20××年]]底。', want: [{ kind: 'masked-number', of: '年' }] },
  { text: '截至六月底，已完成孕前检查[[ 对]]。', want: [{ kind: 'blank', of: '对' }] },
  { text: '全区平均人口为[[人]]，出生率逐年下降。', want: [{ kind: 'blank', of: '人' }] },
  { text: '辖区人口出生率为[[‰]]，自然增长率为4.2‰。', want: [{ kind: 'blank', of: '‰' }] },
  { text: '本年度共组织培训[[____场]]。', want: [{ kind: 'blank', of: '场' }] },
  { text: '各单位得分情况[[（略）]]。', want: [{ kind: 'elided', of: null }] },
  { text: '全年完成检查 3200 对。', want: [] },
  { text: '型号为XX-200的设备2台。', want: [] },
  { text: '这项制度始于二○○○年。', want: [] },
  { text: '**人员经费**有所增加，**村民自治**不断加强。', want: [] },
  { text: '坚持把群众作为人，提高服务效率为先。', want: [] },
  { text: '每 对夫妇均建立档案。', want: [] },
  { text: '项目单位应当如实填报。', want: [] },
]

import type { RuleExample } from '../example.js'

const YEARS = '2021年落实补助资金320.5万元，2021年完成改厕1180户；2021年抽查18个村，2021年整改问题7项，2021年满意度96.2%，2021年未发生投诉。'

export const EXAMPLES: readonly RuleExample[] = [
  { text: '项目实施期限为2021年10月—2021年5月，分两批拨付。', finds: [{ evidence: ['2021年10月—2021年5月'] }] },
  { text: '于2023年2月30日完成竣工验收。', finds: [{ evidence: ['2023年2月30日'] }] },
  { text: '截至11月31日，已拨付资金214.6万元。', finds: [{ evidence: ['11月31日'] }] },
  { text: '经费自2022年13月起按新标准发放。', finds: [{ evidence: ['2022年13月'] }] },
  { text: '截至2024年3月31日，项目资金全部支付完毕。\n青禾县水务局\n2024年1月20日', finds: [{ evidence: ['2024年3月31日', '2024年1月20日'] }] },
  { text: '2023—2021年共安排资金820万元。', finds: [{ evidence: ['2023—2021年'] }] },
  { text: YEARS, title: '青禾县水务局2022年农村改厕项目绩效自评报告', finds: [{ evidence: ['2021年'] }], note: 'nearly every year of the text is the year before' },
  { text: '妇幼卫生统计年度为2022年10月至2023年9月，孕产妇系统管理率96.1%。', finds: [], note: 'the statistical year of maternal and child health' },
  { text: '2022—2023学年，供餐学校124所；供暖期为2022年11月至次年3月。', finds: [], note: 'school years and heating seasons' },
  { text: '每年11月至3月为供暖期，设备租期18月。', finds: [], note: 'a season over the turn of the year, a length' },
  { text: '截至2024年6月30日前力争完成验收，已拨付80%。\n青禾县水务局\n2024年1月20日', finds: [], note: 'planned, not reached' },
  { text: '根据《2021年实施方案》（青财农〔2021〕18号）和《2021年补助办法》（青财农〔2021〕22号），2023年安排320.5万元，较2021年增加20万元，2023年完成改厕1180户。', finds: [], note: 'years of other papers, and of the comparison' },
  { text: '2024年2月29日组织了验收。', finds: [], note: 'a leap year' },
]

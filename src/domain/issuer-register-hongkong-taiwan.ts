import type { Family } from './issuer-register-family.js'

const HONG_KONG = '香港特别行政区政府机构图（www.gov.hk），2022年7月1日重组后'
const TAIWAN = '行政院组织法（2011年6月14日修正第三条及其后修正）'
const own = (region: string, source: string) => (name: string): Family => ({ body: name, region, names: [{ words: name, organs: '', source }] })
const renamed = (region: string, source: string) => (now: string, was: string, year: number): Family => ({ body: now, region, names: [{ words: now, organs: '', since: year, source }, { words: was, organs: '', until: year, source }] })

/** Names that bodies of the 行政院 had: what each became, and when. Told by the 行政院 before them, as others bear the bare names, too. Source: 行政院组织法第三条及各部组织法施行日期. */
export const TAIWAN_BEFORE: ReadonlyMap<string, { now: string; year: number }> = new Map([
  ['卫生署', { now: '卫生福利部', year: 2013 }],
  ['劳工委员会', { now: '劳动部', year: 2014 }],
  ['农业委员会', { now: '农业部', year: 2023 }],
  ['环境保护署', { now: '环境部', year: 2023 }],
])

/** Bodies by their own names, in clean (simplified) characters; only names that no body of the mainland bears as well. */
export const HONG_KONG_AND_TAIWAN: readonly Family[] = [
  ...'食物环境卫生署 康乐及文化事务署 社会福利署 房屋署 地政总署 规划署 路政署 渠务署 水务署 机电工程署 建筑署 土木工程拓展署 环境保护署 渔农自然护理署 卫生署 医院管理局 劳工处 入境事务处 惩教署 香港海关 香港警务处 消防处 运输署 海事处 民航处 差饷物业估价署 屋宇署 民政事务总署 政府统计处 库务署 政府物流服务署 政府产业署 知识产权署 公司注册处 土地注册处 破产管理署 法律援助署 廉政公署 申诉专员公署 财经事务及库务局 财政司 政务司 律政司 保安局 发展局 教育统筹局 公务员事务局 政制及内地事务局 劳工及福利局 房屋局 医务卫生局 环境及生态局 创新科技及工业局 商务及经济发展局 文化体育及旅游局 民政及青年事务局 运输及物流局 学生资助处 选举事务处 香港天文台 香港邮政 香港电台 政府化验所 创新科技署 工业贸易署 投资推广署 旅游事务署 司法机构 立法会'
    .split(' ')
    .map(own('香港', HONG_KONG)),
  ...'内政部 法务部 经济部 卫生福利部 环境部 数位发展部 劳动部 大陆委员会 金融监督管理委员会 海洋委员会 侨务委员会 国军退除役官兵辅导委员会 原住民族委员会 客家委员会 公共工程委员会 行政院 主计总处 人事行政总处 中央银行 故宫博物院 中央选举委员会 公平交易委员会 通讯传播委员会 立法院 司法院 考试院 监察院 审计部 铨叙部 考选部'
    .split(' ')
    .map(own('台湾', TAIWAN)),
  renamed('台湾', TAIWAN)('国家发展委员会', '经济建设委员会', 2014),
  renamed('台湾', TAIWAN)('国家科学及技术委员会', '国家科学委员会', 2022),
]

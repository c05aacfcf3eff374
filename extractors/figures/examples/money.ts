import type { FigureExample } from './example.js'

/** Sums of money: name and verb, plan and execution, parts, standards. */
export const MONEY: readonly FigureExample[] = [
  // name + 为/达/是
  { text: '项目总投资为[[3.98亿元]]。', want: [{ indicator: '项目总投资', role: 'actual', kind: 'money', unit: 'CNY', value: '398000000' }] },
  { text: '旅游综合收入达[[12.6亿元]]。', want: [{ indicator: '旅游综合收入', role: 'actual', value: '1260000000' }] },
  { text: '全年水利工程投资突破[[8亿元]]。', want: [{ indicator: '水利工程投资', role: 'actual', value: '800000000', comparator: '>' }] },
  { text: '2023年，全县地区生产总值[[286.4亿元]]。', want: [{ indicator: '地区生产总值', role: 'actual', value: '28640000000', period: '2023-01-01/2023-12-31' }] },
  { text: '截至11月底，水费累计欠缴[[46.8万元]]。', want: [{ indicator: ['水费累计欠缴', '欠缴水费', '水费'], role: 'actual', value: '468000' }] },
  { text: '农村居民人均可支配收入达到[[21460元]]。', want: [{ indicator: '农村居民人均可支配收入', role: 'actual', value: '21460' }] },
  { text: '库区移民人均收入接近[[1.5万元]]。', want: [{ indicator: '库区移民人均收入', role: 'actual', value: '15000', comparator: '~' }] },
  // verb + noun
  { text: '我局完成水利投资[[1.27亿元]]。', want: [{ indicator: '水利投资', role: 'actual', value: '127000000' }] },
  { text: '全年实现税收收入[[9.05亿元]]。', want: [{ indicator: '税收收入', role: 'actual', value: '905000000' }] },
  { text: '全县累计发放高龄补贴[[386.2万元]]。', want: [{ indicator: ['高龄补贴', '发放高龄补贴'], role: 'actual', value: '3862000' }] },
  { text: '镇政府自筹资金[[75万元]]，维修山塘。', want: [{ indicator: ['自筹资金', '镇政府自筹资金'], role: 'actual', value: '750000' }] },
  { text: '中心投入[[24万元]]改造化验室。', want: [{ indicator: ['中心投入', '投入', '投入改造化验室'], role: 'actual', value: '240000' }] },
  { text: '追回被挪用资金[[3.6万元]]。', want: [{ indicator: ['被挪用资金', '追回被挪用资金'], role: 'actual', value: '36000' }] },
  { text: '争取上级专项资金[[2600余万元]]。', want: [{ indicator: ['上级专项资金', '争取上级专项资金'], role: 'actual', value: '26000000', comparator: '~' }] },
  // planned and granted
  { text: '2023年部门预算安排[[1865.3万元]]。', want: [{ indicator: ['部门预算', '部门预算安排'], role: 'budget', value: '18653000' }] },
  { text: '上级财政下达专项资金[[420万元]]。', want: [{ indicator: ['专项资金', '下达专项资金'], role: 'budget', value: '4200000' }] },
  { text: '年初预算数为[[936万元]]。', want: [{ indicator: '年初预算数', role: 'budget', value: '9360000' }] },
  { text: '调整后预算为[[1020.5万元]]，实际支出[[998.7万元]]。', want: [{ indicator: '调整后预算', role: 'budget', value: '10205000' }, { indicator: '实际支出', role: 'actual', value: '9987000' }] },
  { text: '预算总金额[[4.1亿元]]，全年执行[[4.02亿元]]。', want: [{ indicator: '预算总金额', role: 'budget' }, { indicator: ['全年执行', '执行'], role: 'actual' }] },
  { text: '管网改造项目概算[[3200万元]]，实际到位资金[[2800万元]]。', want: [{ indicator: ['管网改造项目概算', '概算'], role: 'budget' }, { indicator: ['实际到位资金', '到位资金'], role: 'actual' }] },
  { text: '项目计划投资[[5600万元]]，已完成投资[[4100万元]]。', want: [{ indicator: ['计划投资', '项目计划投资'], role: 'budget' }, { indicator: ['完成投资', '投资'], role: 'actual' }] },
  { text: '预算执行率为[[97.4%]]，结转资金[[26.8万元]]。', want: [{ indicator: '预算执行率', role: 'actual', kind: 'rate' }, { indicator: '结转资金', role: 'actual', kind: 'money' }] },
  { text: '完成预算的[[13.68%]]。', want: [{ indicator: ['完成预算', '预算完成率'], role: 'actual', kind: 'rate', value: '13.68' }], gaps: { 'as an item of a list': '二是 right before the number or its verb becomes the name' } },
  { text: '一般公共预算收入[[5.2亿元]]，完成年初预算的[[101.3%]]。', want: [{ indicator: '一般公共预算收入', role: 'actual' }, { indicator: '一般公共预算收入完成年初预算', role: 'actual', kind: 'rate' }] },
  { text: '全年支出[[3.1亿元]]，完成调整预算的[[98.6%]]，同比增长[[4.2%]]。', want: [{ indicator: ['支出', '全年支出'], role: 'actual' }, { indicator: ['支出完成调整预算', '全年支出完成调整预算'], role: 'actual', kind: 'rate' }, { indicator: ['支出', '全年支出'], role: 'change', direction: 'up' }] },
  // parts
  { text: '实际支出[[275万元]]，其中财政拨款[[193万元]]，自有资金[[82万元]]。', want: [{ indicator: '实际支出', role: 'actual' }, { indicator: '财政拨款', role: 'actual' }, { indicator: '自有资金', role: 'actual' }] },
  { text: '年度预算[[640万元]]，其中：人员经费[[410万元]]，公用经费[[230万元]]。', want: [{ indicator: ['年度预算', '预算'], role: 'budget' }, { indicator: '人员经费', role: 'budget' }, { indicator: '公用经费', role: 'budget' }] },
  { text: '总投资[[9000万元]]（其中中央资金[[6000万元]]、地方配套[[3000万元]]）。', want: [{ indicator: '总投资', role: 'actual' }, { indicator: '中央资金', role: 'actual' }, { indicator: ['地方配套', '地方配套资金'], role: 'actual' }] },
  { text: '收回存量资金[[168万元]]，含往来款[[52万元]]。', want: [{ indicator: ['存量资金', '收回存量资金'], role: 'actual' }, { indicator: '往来款', role: 'actual' }] },
  { text: '基本支出[[512.3万元]]，占总支出的[[68.2%]]；项目支出[[239万元]]，占总支出的[[31.8%]]。', want: [{ indicator: '基本支出', role: 'actual' }, { indicator: ['基本支出占总支出', '基本支出占总支出比重'], role: 'actual', kind: 'rate' }, { indicator: '项目支出', role: 'actual' }, { indicator: ['项目支出占总支出', '项目支出占总支出比重'], role: 'actual', kind: 'rate' }] },
  // standards
  { text: '人均补助标准为[[84元]]。', want: [{ indicator: '人均补助标准', role: 'actual', value: '84' }] },
  { text: '助餐点按每人每餐[[15元]]补贴。', want: [{ indicator: ['助餐点', '补贴', '助餐点补贴'], role: 'actual', value: '15' }] },
  { text: '伙食补助执行[[15元]]／人／餐的标准。', want: [{ indicator: ['伙食补助', '伙食补助标准'], role: 'target', kind: 'money', value: '15', per: ['人', '餐'] }], gap: '执行 before a standard stays in the name' },
  { text: '管护经费按每公里[[4000元]]列支。', want: [{ indicator: '管护经费', role: 'actual', value: '4000' }] },
  { text: '对考核优秀的村每村奖励[[2万元]]。', want: [{ indicator: ['奖励', '考核优秀的村奖励', '对考核优秀的村每村奖励'], role: 'actual', value: '20000' }] },
  { text: '一次性安家费从[[3000元]]提高到[[5000元]]。', want: [{ indicator: '一次性安家费', role: 'previous' }, { indicator: '一次性安家费', role: 'actual' }] },
  // damage and forms inside the number
  { text: '专项资金总额[[6572.##paidbegin##23万元]]。', want: [{ indicator: '专项资金总额', role: 'actual', value: '65722300' }] },
  { text: '灌区改造费用共[[1,234.5万元]]。', want: [{ indicator: '灌区改造费用', role: 'actual', value: '12345000' }] },
  { text: '收缴滞纳金[[三千五百元]]。', want: [{ indicator: ['滞纳金', '收缴滞纳金'], role: 'actual', value: '3500' }] },
  { text: '每户补助[[3-5万元]]。', want: [{ indicator: ['补助', '每户补助'], role: 'actual', value: ['30000', '50000'] }] },
  { text: '出生人口[[76.39万]]，其中二孩[[33.79万]]。', want: [{ indicator: '出生人口', role: 'actual', kind: 'count', unit: '人', value: '763900' }, { indicator: '二孩', role: 'actual', kind: 'count', unit: '人', value: '337900' }] },
  { text: '亏损[[120.5万元]]，较预期有所收窄。', want: [{ indicator: '亏损', role: 'actual' }] },
  { text: '利用外资[[1200万美元]]，到位内资[[6.8亿元]]。', want: [{ indicator: ['利用外资', '外资'], role: 'actual', unit: 'USD', value: '12000000' }, { indicator: ['到位内资', '内资'], role: 'actual', unit: 'CNY' }] },
  { text: '水价由[[2.6元]]/吨调整为[[3.1元]]/吨。', want: [{ indicator: '水价', role: 'previous', per: ['吨'] }, { indicator: '水价', role: 'actual', per: ['吨'] }] },
  { text: '村集体经营性收入均超过[[20万元]]，最高的石桥村达到[[86万元]]。', want: [{ indicator: '村集体经营性收入', role: 'actual', comparator: '>' }, { indicator: ['村集体经营性收入', '石桥村'], role: 'actual' }], gap: 'the place that stands out (最高的X村达到) is taken for the name' },
]

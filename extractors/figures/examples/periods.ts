import type { FigureExample, WantedFigure } from './example.js'

const report = (text: string, ...want: readonly WantedFigure[]): FigureExample => ({ text, want })
const speech = (text: string, ...want: readonly WantedFigure[]): FigureExample => ({ title: '青禾县2024年政府工作报告', heading: '一、2023年工作回顾', text, want })
const hongKong = (text: string, ...want: readonly WantedFigure[]): FigureExample => ({ title: '香港水務署2023年年報', heading: '一、市場發展', text, want })

/** When a number holds, how far a comparing word reaches, and the currency a plain 元 takes over. The title tells the year reported on: 2023. */
export const PERIODS: readonly FigureExample[] = [
  report('1—9月供水[[1580万吨]]，第三季度售水[[420万吨]]。', { indicator: '供水', role: 'actual', period: '2023-01-01/2023-09-30' }, { indicator: '售水', role: 'actual', period: '2023-07-01/2023-09-30' }),
  report('今年下半年新装水表[[860只]]，9月份抢修管道[[12处]]。', { indicator: ['水表', '新装水表'], role: 'actual', period: '2023-07-01/2023-12-31' }, { indicator: ['管道', '抢修管道'], role: 'actual', period: '2023-09-01/2023-09-30' }),
  report('明年计划改造管网[[18公里]]，前年仅改造[[6公里]]。', { indicator: ['管网', '改造管网'], role: 'target', period: '2024-01-01/2024-12-31' }, { indicator: ['管网', '改造', '改造管网'], role: 'actual', period: '2021-01-01/2021-12-31' }),
  speech('去年粮食总产量[[11.2万吨]]，今年确保新增灌溉面积[[2万亩]]。', { indicator: '粮食总产量', role: 'actual', period: '2023-01-01/2023-12-31' }, { indicator: ['灌溉面积', '新增灌溉面积'], role: 'target', period: '2024-01-01/2024-12-31' }),
  report('售水量比上年增长[[5.2%]]，较2020年末提高[[11%]]。', { indicator: '售水量', role: 'change', period: '2023-01-01/2023-12-31' }, { indicator: '售水量', role: 'change', period: '2023-01-01/2023-12-31' }),
  report('占比重点高于2021年[[1.5个百分点]]的灌区[[3处]]。', { indicator: ['占比重点', '占比', '重点'], role: 'change', direction: 'up', period: '2023-01-01/2023-12-31' }, { indicator: '灌区', role: 'actual' }),
  // a bound before the deed, a cap, a part of a thing
  report('各所每季度至少开展[[2次]]演练，每人最多参加[[3期]]培训。', { indicator: ['演练', '开展演练'], role: 'target', comparator: '>=' }, { indicator: ['培训', '参加培训'], role: 'target', comparator: '<=' }),
  report('节水企业奖励最高[[30万元]]，全县最高降雨量达[[86毫米]]。', { indicator: ['奖励', '节水企业奖励', '节水企业'], role: 'actual', kind: 'money', comparator: '<=' }, { indicator: ['降雨量', '最高降雨量'], role: 'actual', comparator: '=' }),
  report('农业用水超过用水总量的[[三分之二]]，产值接近上游灌区的[[4倍]]。', { indicator: ['农业用水', '农业用水超过用水总量', '用水总量'], role: 'actual', comparator: '>' }, { indicator: ['产值', '产值接近上游灌区'], role: 'actual', kind: 'multiple', comparator: '~' }),
  report('单项资助上限由[[6万元]]提高到[[10万元]]，申报单位须自筹最少[[三成]]资金。', { indicator: ['单项资助上限', '资助上限'], role: 'previous' }, { indicator: ['单项资助上限', '资助上限'], role: 'target', kind: 'money' }, { indicator: ['自筹', '资金', '自筹资金', '申报单位须自筹', '须自筹'], role: 'target', comparator: '>=' }),
  report('應完成[[36座]]水庫加固，預算[[500萬元]]，其中已支付[[320萬元]]。', { indicator: ['水库加固', '水库', '完成水库加固'], role: 'target' }, { indicator: '预算', role: 'budget' }, { indicator: ['支付', '已支付'], role: 'actual' }),
  // the currency that was printed with the sum before
  hongKong('水務債券餘額由人民幣[[20億元]]增至去年底的[[36億元]]，署方開支增加[[5億元]]。立法會撥款[[2億港元]]。', { indicator: '水务债券余额', role: 'previous', unit: 'CNY' }, { indicator: '水务债券余额', role: 'actual', unit: 'CNY' }, { indicator: ['署方开支', '开支'], role: 'change', direction: 'up', unit: 'HKD' }, { indicator: ['立法会拨款', '拨款'], role: 'actual', unit: 'HKD' }),
  report('利用外资[[300万美元]]，其中到位资金[[1200万元]]。', { indicator: ['利用外资', '外资'], role: 'actual', unit: 'USD' }, { indicator: '到位资金', role: 'actual', unit: 'CNY' }),
  // The value reached, and the change to it, are of the report's own year.
  {
    text: '供餐学校由上年的[[118所]]增加到[[124所]]，增加[[6所]]。',
    want: [
      { indicator: '供餐学校', role: 'previous', period: '2022-01-01/2022-12-31' },
      { indicator: '供餐学校', role: 'actual', period: '2023-01-01/2023-12-31' },
      { indicator: '供餐学校', role: 'change', direction: 'up', period: '2023-01-01/2023-12-31' },
    ],
  },
]

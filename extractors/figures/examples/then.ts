import type { FigureExample, WantedFigure } from './example.js'

const report = (text: string, ...want: readonly WantedFigure[]): FigureExample => ({ text, want })
const speech = (text: string, ...want: readonly WantedFigure[]): FigureExample => ({ title: '青禾县2024年政府工作报告', heading: '一、2023年工作回顾', text, want })
const accounts = (text: string, ...want: readonly WantedFigure[]): FigureExample => ({ title: '青禾县水务局2023年度部门决算公开', heading: '三、支出决算情况说明', text, want })

/** Values of an earlier time, and changes told by their verb alone. */
export const THEN: readonly FigureExample[] = [
  // values of then
  report('本月渗漏水[[36立方米]]，上月同期为[[41立方米]]。', { indicator: '渗漏水', role: 'actual' }, { indicator: '渗漏水', role: 'previous' }),
  report('在册职工[[86人]]，2021年底仅有[[72人]]。', { indicator: '在册职工', role: 'actual' }, { indicator: '在册职工', role: 'previous' }),
  report('漏损率低于近三年[[12.4%]]的平均水平。', { indicator: '漏损率', role: 'previous', comparator: '=' }),
  report('水费回收率自年中[[91%]]的低位回升至[[96%]]。', { indicator: '水费回收率', role: 'previous' }, { indicator: '水费回收率', role: 'actual' }),
  report('上年度办结投诉[[210件]]，本年办结投诉[[164件]]。', { indicator: ['投诉', '办结投诉'], role: 'previous' }, { indicator: ['投诉', '办结投诉', '办结'], role: 'actual' }),
  speech('去年建成水厂[[4座]]，今年计划新建水厂[[2座]]。', { indicator: ['水厂', '建成水厂'], role: 'actual' }, { indicator: ['水厂', '新建水厂'], role: 'target' }),
  report('存款由上年末的[[3亿元]]增加到去年底的[[5亿元]]。', { indicator: '存款', role: 'previous' }, { indicator: '存款', role: 'actual' }),
  report('维修养护项目较年初完成[[92%]]。', { indicator: ['维修养护项目'], role: 'actual', kind: 'rate' }),
  // changes by the verb
  report('出厂水浊度比上年改善[[8.6%]]，水质优良率改善[[2.1个百分点]]。', { indicator: '出厂水浊度', role: 'change' }, { indicator: '水质优良率', role: 'change', direction: 'up' }),
  report('河道氨氮浓度较“十三五”末改善[[21%]]。', { indicator: ['河道氨氮浓度', '氨氮浓度'], role: 'change', direction: 'down' }),
  report('改善住房条件[[120户]]，改善灌溉面积[[3600亩]]。', { indicator: ['住房条件', '改善住房条件'], role: 'actual' }, { indicator: ['灌溉面积', '改善灌溉面积'], role: 'actual' }),
  report('压减行政审批要件[[35%]]，缩短办理时限[[6天]]。', { indicator: '行政审批要件', role: 'change', direction: 'down' }, { indicator: '办理时限', role: 'change', direction: 'down', kind: 'duration' }),
  report('核减工程价款[[86万元]]、监理费[[4万元]]。', { indicator: '工程价款', role: 'change', direction: 'down' }, { indicator: '监理费', role: 'change', direction: 'down' }),
  report('标准化水站数量新增[[14座]]，新增管护岗位[[30个]]。', { indicator: '标准化水站数量', role: 'change', direction: 'up' }, { indicator: ['管护岗位', '新增管护岗位'], role: 'actual' }),
  report('水费结余增长[[8.5%]]，新增[[40多万元]]。', { indicator: '水费结余', role: 'change' }, { indicator: '水费结余', role: 'change', direction: 'up', comparator: '~' }),
  accounts('公务接待费支出比上年减少[[0.4万元]]，下降（增长）[[12.5%]]。', { indicator: ['公务接待费支出', '公务接待费'], role: 'change', direction: 'down' }, { indicator: ['公务接待费支出', '公务接待费'], role: 'change', direction: 'down' }),
  accounts('车辆维护支出决算数小于预算数[[3.2万元]]。', { indicator: ['车辆维护支出决算数', '车辆维护支出'], role: 'change', direction: 'down' }),
  report('[[五大]]灌区用水量同比增长[[4.8%]]，其中东灌区增长[[6.3%]]。', { indicator: ['用水量', '灌区用水量', '灌区'], role: 'actual', unit: '大' }, { indicator: ['灌区用水量', '用水量', '[[五大]]灌区用水量'], role: 'change', direction: 'up' }, { indicator: ['东灌区', '用水量'], role: 'change', direction: 'up' }),
  report('节水产业的累计增长为[[84%]]，产值增长为[[3.6亿元]]。', { indicator: '节水产业', role: 'change', direction: 'up' }, { indicator: '产值', role: 'actual' }),
  report('審定短絀[[85萬餘元]]，較預算減少短絀[[131萬餘元]]。', { indicator: '审定短绌', role: 'actual', comparator: '~' }, { indicator: ['短绌', '审定短绌'], role: 'change', direction: 'down', comparator: '~' }),
  report('本年度尚無編列預算，較上（112）年度減列水質檢驗計畫[[320萬元]]。', { indicator: ['水质检验计划', '预算'], role: 'change', direction: 'down' }),
]

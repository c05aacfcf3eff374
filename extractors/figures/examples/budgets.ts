import type { FigureExample, WantedFigure } from './example.js'

const budget = (text: string, ...want: readonly WantedFigure[]): FigureExample => ({ title: '青禾县水务局2024年部门预算编制说明', heading: '二、收支预算说明', text, want })
const accounts = (text: string, ...want: readonly WantedFigure[]): FigureExample => ({ title: '青禾县水务局2023年度部门决算说明', heading: '二、收入支出决算说明', text, want })
const audit = (text: string, ...want: readonly WantedFigure[]): FigureExample => ({ title: '关于青禾县2022年度本级预算执行和其他财政收支的审计工作报告', heading: '二、审计发现的主要问题', text, want })

/** Budgets, final accounts and audits. */
export const BUDGETS: readonly FigureExample[] = [
  budget('2024年，本部门收入预算[[3851.47万元]]，比上年减少[[126.3万元]]，下降[[3.2%]]。', { indicator: ['收入预算'], role: 'budget', period: '2024-01-01/2024-12-31' }, { indicator: '收入预算', role: 'change', direction: 'down' }, { indicator: '收入预算', role: 'change', direction: 'down' }),
  budget('农林水支出（213类）水利（03款）水利行业业务管理（04项）[[286.4万元]]。2023年当年预算执行数为[[301.2万元]]，2024年预算安排[[286.4万元]]，比2023年预算执行数减少[[4.9%]]。', { indicator: ['水利行业业务管理', '农林水支出（213类）水利（03款）水利行业业务管理（04项）'], role: 'budget' }, { indicator: ['预算执行数', '当年预算执行数'], role: 'previous' }, { indicator: ['预算安排', '预算'], role: 'budget' }, { indicator: ['预算安排', '预算执行数', '预算'], role: 'change', direction: 'down' }),
  { title: '青禾县水务局2024年部门预算编制说明', heading: '三、绩效目标', text: '涉及财政拨款[[1250万元]]。', want: [{ indicator: ['财政拨款', '涉及财政拨款'], role: 'budget' }] },
  budget('重点项目（[[12项]]）[[3200万元]]。', { indicator: '重点项目', role: 'actual' }, { indicator: '重点项目', role: 'budget' }),
  budget('其中：财政拨款收入[[3600万元]]，事业收入[[200万元]]，其他收入[[51.47万元]]。', { indicator: '财政拨款收入', role: 'budget' }, { indicator: '事业收入', role: 'budget' }, { indicator: '其他收入', role: 'budget' }),
  budget('事业单位经营收入[[0万元]]。', { indicator: '事业单位经营收入', role: 'budget', value: '0' }),
  budget('“农林水支出”科目[[2916.8万元]]，主要用于灌区维护。', { indicator: ['“农林水支出”科目', '农林水支出', '农林水支出科目', '“农林水支出”'], role: 'budget' }),
  budget('机关运行经费预算[[96.2万元]]，其中办公费[[18万元]]、差旅费[[12.5万元]]。', { indicator: ['机关运行经费预算', '机关运行经费'], role: 'budget' }, { indicator: '办公费', role: 'budget' }, { indicator: '差旅费', role: 'budget' }),
  budget('“三公”经费预算[[14.8万元]]，较2023年预算减少[[1.2万元]]。', { indicator: ['“三公”经费预算', '三公经费预算', '“三公”经费'], role: 'budget' }, { indicator: ['“三公”经费预算', '三公经费预算', '“三公”经费'], role: 'change', direction: 'down' }),
  budget('公务用车购置及运行费[[9.6万元]]（其中公务用车购置费[[0万元]]，公务用车运行费[[9.6万元]]）。', { indicator: '公务用车购置及运行费', role: 'budget' }, { indicator: '公务用车购置费', role: 'budget' }, { indicator: '公务用车运行费', role: 'budget' }),
  budget('政府采购预算[[820万元]]：政府采购货物预算[[120万元]]、政府采购工程预算[[500万元]]、政府采购服务预算[[200万元]]。', { indicator: '政府采购预算', role: 'budget' }, { indicator: '政府采购货物预算', role: 'budget' }, { indicator: '政府采购工程预算', role: 'budget' }, { indicator: '政府采购服务预算', role: 'budget' }),
  budget('截至2023年底，本部门共有车辆[[6辆]]，单价[[50万元]]以上通用设备[[2台]]。', { indicator: '车辆', role: 'actual' }, { indicator: '单价', role: 'budget', comparator: '>=', optional: true }, { indicator: ['通用设备', '单价50万元以上通用设备'], role: 'actual' }),
  budget('本部门编制[[48人]]，实有在职[[45人]]，退休[[31人]]。', { indicator: ['编制'], role: 'actual' }, { indicator: ['实有在职', '在职'], role: 'actual' }, { indicator: '退休', role: 'actual' }),
  budget('纳入绩效目标管理的项目[[12个]]，涉及预算[[2450万元]]。', { indicator: ['纳入绩效目标管理的项目', '绩效目标管理的项目'], role: 'actual' }, { indicator: ['预算', '涉及预算'], role: 'budget' }),
  accounts('2023年度收入总计[[4120.8万元]]，与2022年度相比，增加[[213.5万元]]，增长[[5.5%]]。', { indicator: '收入总计', role: 'actual' }, { indicator: '收入总计', role: 'change' }, { indicator: '收入总计', role: 'change' }),
  accounts('本年支出合计[[3985.2万元]]，其中：基本支出[[1206.4万元]]，占[[30.3%]]；项目支出[[2778.8万元]]，占[[69.7%]]。', { indicator: ['支出合计', '本年支出合计'], role: 'actual' }, { indicator: '基本支出', role: 'actual' }, { indicator: ['基本支出', '基本支出占'], role: 'actual' }, { indicator: '项目支出', role: 'actual' }, { indicator: ['项目支出', '项目支出占'], role: 'actual' }),
  accounts('财政拨款支出年初预算为[[3600万元]]，支出决算为[[3582.6万元]]，完成年初预算的[[99.5%]]。', { indicator: ['财政拨款支出年初预算', '年初预算'], role: 'budget' }, { indicator: '支出决算', role: 'actual' }, { indicator: ['财政拨款支出完成年初预算', '支出决算完成年初预算'], role: 'actual' }),
  accounts('水利工程运行与维护支出决算数大于预算数[[86.3万元]]，主要原因是追加了抢险经费。', { indicator: ['水利工程运行与维护支出决算数', '水利工程运行与维护支出'], role: 'change', direction: 'up' }),
  accounts('因公出国（境）费支出[[0元]]，公务接待费支出[[3.2万元]]，接待[[46批次]]、[[380人次]]。', { indicator: ['因公出国（境）费支出', '因公出国（境）费'], role: 'actual' }, { indicator: ['公务接待费支出', '公务接待费'], role: 'actual' }, { indicator: ['接待', '公务接待'], role: 'actual', unit: '批次' }, { indicator: ['接待', '公务接待'], role: 'actual', unit: '人次' }),
  accounts('年末结转和结余[[135.6万元]]，较上年末减少[[22.8万元]]。', { indicator: ['结转和结余', '年末结转和结余'], role: 'actual' }, { indicator: ['结转和结余', '年末结转和结余'], role: 'change', direction: 'down' }),
  accounts('授予中小企业合同金额[[310万元]]，占政府采购支出总额的[[76.5%]]。', { indicator: ['授予中小企业合同金额', '中小企业合同金额'], role: 'actual' }, { indicator: ['授予中小企业合同金额占政府采购支出总额', '中小企业合同金额占政府采购支出总额'], role: 'actual' }),
  accounts('自评项目[[15个]]，其中[[13个]]评为优、[[2个]]评为良。', { indicator: ['自评项目', '项目'], role: 'actual' }, { indicator: ['评为优', '自评项目', '自评项目评为优'], role: 'actual' }, { indicator: ['评为良', '自评项目', '自评项目评为良'], role: 'actual' }),
  audit('[[5个]]乡镇未按规定公示资金分配结果，涉及金额[[236.8万元]]。', { indicator: ['乡镇', '乡镇未按规定公示资金分配结果'], role: 'actual' }, { indicator: ['金额', '涉及金额'], role: 'actual' }),
  audit('[[3家]]单位超标准发放津补贴[[18.6万元]]。', { indicator: ['单位'], role: 'actual' }, { indicator: ['津补贴', '超标准发放津补贴', '发放津补贴'], role: 'actual' }),
  audit('[[12个]]项目资金闲置超过[[2年]]，金额合计[[1560万元]]。', { indicator: ['项目', '项目资金闲置'], role: 'actual' }, { indicator: '项目资金闲置', role: 'actual', comparator: '>', optional: true }, { indicator: ['金额合计', '金额', '资金闲置金额合计'], role: 'actual' }),
  audit('多计工程价款[[47.3万元]]，占送审金额的[[3.9%]]。', { indicator: ['工程价款', '多计工程价款'], role: 'actual' }, { indicator: ['多计工程价款占送审金额', '工程价款占送审金额'], role: 'actual' }),
  audit('截至2023年6月底，[[86个]]问题已整改[[79个]]，整改到位率[[91.9%]]，追缴资金[[423万元]]。', { indicator: ['问题'], role: 'actual' }, { indicator: ['整改', '已整改', '问题已整改', '问题整改', '问题'], role: 'actual' }, { indicator: '整改到位率', role: 'actual' }, { indicator: ['资金', '追缴资金'], role: 'actual' }),
  audit('县本级一般公共预算支出[[21.3亿元]]，其中民生支出[[16.8亿元]]，占比[[78.9%]]。', { indicator: ['一般公共预算支出', '县本级一般公共预算支出'], role: 'actual' }, { indicator: '民生支出', role: 'actual' }, { indicator: ['民生支出占比', '占比'], role: 'actual' }),
  audit('政府债务余额[[38.2亿元]]，控制在[[41亿元]]的限额以内。', { indicator: '政府债务余额', role: 'actual' }, { indicator: ['政府债务余额', '限额', '政府债务限额'], role: 'target', kind: 'money' }),
  audit('移送违纪违法问题线索[[9件]]，涉案[[14人]]。', { indicator: ['违纪违法问题线索', '移送违纪违法问题线索', '问题线索'], role: 'actual' }, { indicator: '涉案', role: 'actual' }),
  audit('抽查的[[20个]]村中，有[[6个]]村账目不清，占[[30%]]。', { indicator: ['村', '抽查的村'], role: 'actual' }, { indicator: ['村', '村账目不清', '账目不清'], role: 'actual' }, { indicator: ['村', '村占', '村账目不清', '村账目不清占'], role: 'actual', kind: 'rate' }),
]

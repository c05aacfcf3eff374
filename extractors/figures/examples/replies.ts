import { gap, type FigureExample, type WantedFigure } from './example.js'

const fix = (text: string, ...want: readonly WantedFigure[]): FigureExample => ({ title: '青禾县卫生健康局关于基本公共卫生服务问题整改情况的报告', heading: '二、整改落实情况', text, want })
const self = (text: string, ...want: readonly WantedFigure[]): FigureExample => ({ title: '青禾县2022年度妇幼健康项目绩效自评报告', heading: '二、绩效目标完成情况分析', text, want })
const taiwan = (text: string, ...want: readonly WantedFigure[]): FigureExample => ({ title: '青禾市總決算113年度歲入歲出審核報告', heading: '二、重要審核意見', text, want })
const hongKong = (text: string, ...want: readonly WantedFigure[]): FigureExample => ({ title: '特區政府2023年工作報告', heading: '二、本港經濟', text, want })

/** Rectification reports, self-evaluations, audit opinions, speeches: longer sentences with several frames in one. */
export const REPLIES: readonly FigureExample[] = [
  fix('重点指标中，有[[5类]]未达到省目标值。', { indicator: ['重点指标', '未达到省目标值', '重点指标未达到省目标值'], role: 'actual' }),
  fix('老年人健康管理率为[[54.97％]]（省目标值≥[[62％]]），较上期提高了[[2.11％]]；高血压任务完成率为[[93.9％]]，较上期提高了[[1.99％]]。', { indicator: '老年人健康管理率', role: 'actual' }, { indicator: '老年人健康管理率', role: 'target', comparator: '>=' }, { indicator: '老年人健康管理率', role: 'change', direction: 'up' }, { indicator: '高血压任务完成率', role: 'actual' }, { indicator: '高血压任务完成率', role: 'change', direction: 'up' }),
  fix('2023年资金拨付率[[67.25％]]、支出率[[39.28％]]。', { indicator: '资金拨付率', role: 'actual', period: '2023-01-01/2023-12-31' }, { indicator: ['支出率', '资金支出率'], role: 'actual' }),
  fix('全市平均拨付率为[[67.25％]]，其中：石桥区[[98％]]、南溪县[[95％]]、农垦局[[94％]]。', { indicator: ['拨付率', '平均拨付率'], role: 'actual', scope: null }, { indicator: ['拨付率', '平均拨付率'], role: 'actual', scope: '石桥区' }, { indicator: ['拨付率', '平均拨付率'], role: 'actual', scope: '南溪县' }, { indicator: ['拨付率', '平均拨付率'], role: 'actual', scope: '农垦局' }),
  fix('对[[10个]]县（市、区）实行分片包干，每月至少督导[[1次]]。', { indicator: ['县（市、区）'], role: 'actual' }, { indicator: ['督导'], role: 'target', comparator: '>=' }),
  fix('开通门诊特殊病种的基层医疗机构由[[0间]]增加到[[143家]]。', { indicator: ['开通门诊特殊病种的基层医疗机构'], role: 'previous', value: '0' }, { indicator: ['开通门诊特殊病种的基层医疗机构'], role: 'actual', value: '143' }),
  fix('人均补助[[84元]]，年度资金总额[[6572.23万元]]。', { indicator: '人均补助', role: 'actual' }, { indicator: ['年度资金总额', '资金总额'], role: 'actual' }),
  fix('缺编[[413个]]，空编率为[[34.67％]]，较上季度下降[[0.04％]]。', { indicator: '缺编', role: 'actual' }, { indicator: '空编率', role: 'actual' }, { indicator: '空编率', role: 'change', direction: 'down' }),
  gap('组织全县N家X: verb and whole are taken for the name', fix('组织全县[[18家]]卫生院开展自查，发现问题[[73个]]，立行立改[[61个]]。', { indicator: '卫生院', role: 'actual' }, { indicator: ['问题', '发现问题'], role: 'actual' }, { indicator: ['立行立改', '问题'], role: 'actual' })),
  fix('整改完成后，档案合格率由整改前的不足[[70%]]提高到[[95%]]以上。', { indicator: '档案合格率', role: 'previous', comparator: '<' }, { indicator: '档案合格率', role: 'actual', comparator: '>=' }),
  gap('除N项…外: 除 is taken for the name', fix('除[[2项]]需长期坚持外，其余[[14项]]均已整改到位。', { indicator: ['长期坚持', '需长期坚持', '整改'], role: 'actual' }, { indicator: ['整改', '整改到位', '均已整改到位'], role: 'actual' })),
  self('孕前优生健康检查目标人群覆盖率[[98%]]，超过年度目标值[[80%]]。', { indicator: ['孕前优生健康检查目标人群覆盖率'], role: 'actual' }, { indicator: ['孕前优生健康检查目标人群覆盖率', '年度目标值'], role: 'target' }),
  self('免费服务[[19项]]，目标任务完成率[[100%]]。', { indicator: ['免费服务', '服务'], role: 'actual' }, { indicator: '目标任务完成率', role: 'actual' }),
  self('现场检查夫妇[[290对]]，占任务数的[[96.7%]]。', { indicator: ['现场检查夫妇', '夫妇'], role: 'actual' }, { indicator: ['现场检查夫妇占任务数', '夫妇占任务数'], role: 'actual', kind: 'rate' }),
  self('计划检查[[300对]]，实际检查[[290对]]，完成率[[96.67%]]。', { indicator: ['检查', '计划检查'], role: 'target' }, { indicator: ['检查', '实际检查'], role: 'actual' }, { indicator: '完成率', role: 'actual' }),
  self('项目支出绩效自评综合得分为[[96.5分]]，评价等级为优。', { indicator: ['项目支出绩效自评综合得分', '综合得分'], role: 'actual', kind: 'score' }),
  self('其中：预算执行率[[10分]]，实得[[9.8分]]。', { indicator: '预算执行率', role: 'actual' }, { indicator: ['实得', '预算执行率'], role: 'actual' }),
  self('服务对象满意度指标值≥[[90%]]，实际完成值[[94.3%]]。', { indicator: ['服务对象满意度', '服务对象满意度指标值'], role: 'target', comparator: '>=' }, { indicator: ['实际完成值', '服务对象满意度实际完成值', '服务对象满意度'], role: 'actual' }),
  self('新生儿听力筛查率为[[73.5%]]，遗传性疾病筛查率为[[92.2%]]。', { indicator: '新生儿听力筛查率', role: 'actual' }, { indicator: '遗传性疾病筛查率', role: 'actual' }),
  self('收到省级资金[[120万元]]、县级配套[[30万元]]，资金到位率[[100%]]。', { indicator: ['省级资金', '收到省级资金'], role: 'actual' }, { indicator: '县级配套', role: 'actual' }, { indicator: '资金到位率', role: 'actual' }),
  gap('减 is taken from 扣减, without a direction', self('扣减[[2分]]的原因是支出进度偏慢。', { indicator: ['扣减', '支出进度'], role: 'change', kind: 'score' })),
  taiwan('歲入決算審定數[[352億6,810萬餘元]]，較預算數減少[[4億1,200萬餘元]]，約[[1.15％]]。', { indicator: '岁入决算审定数', role: 'actual', unit: 'TWD', comparator: '~' }, { indicator: '岁入决算审定数', role: 'change', direction: 'down', comparator: '~' }, { indicator: '岁入决算审定数', role: 'change', direction: 'down', comparator: '~' }),
  taiwan('截至113年底止，未償債務餘額[[86億元]]，較112年底增加[[3億5,000萬元]]。', { indicator: ['未偿债务余额'], role: 'actual', period: '2024-01-01/2024-12-31' }, { indicator: '未偿债务余额', role: 'change', direction: 'up' }),
  taiwan('列管案件計[[126件]]，已結案[[98件]]，未結案[[28件]]。', { indicator: '列管案件', role: 'actual' }, { indicator: ['结案', '已结案', '列管案件结案', '列管案件已结案'], role: 'actual' }, { indicator: ['未结案', '列管案件未结案'], role: 'actual' }),
  taiwan('惟抽查[[20處]]抽水站，其中[[9處]]未依規定試車，占[[45％]]。', { indicator: ['抽水站', '抽查抽水站'], role: 'actual' }, { indicator: ['未依规定试车', '抽水站', '抽查抽水站'], role: 'actual' }, { indicator: ['占', '未依规定试车', '未依规定试车占', '抽水站', '抽查抽水站', '抽查抽水站占', '抽水站占'], role: 'actual', kind: 'rate' }),
  taiwan('該計畫總經費[[12億元]]，分[[4年]]辦理，112年度編列[[3億2,000萬元]]。', { indicator: ['总经费', '该计划总经费', '计划总经费'], role: 'budget' }, { indicator: ['办理', '总经费', '该计划总经费'], role: 'actual', optional: true }, { indicator: ['编列', '总经费', '该计划总经费', '计划总经费'], role: 'budget', period: '2023-01-01/2023-12-31' }),
  taiwan('長照服務涵蓋率由111年度之[[62.5％]]上升至113年度之[[78.3％]]。', { indicator: '长照服务涵盖率', role: 'previous', period: '2022-01-01/2022-12-31' }, { indicator: '长照服务涵盖率', role: 'actual', period: '2024-01-01/2024-12-31' }),
  gap('追缴 alone before a sum yields to the clause before it', taiwan('業經審計處通知改善，追繳[[38萬2千元]]，節省公帑[[120萬元]]。', { indicator: ['追缴', '审计处通知改善'], role: 'actual', unit: 'TWD', value: '382000' }, { indicator: ['公帑', '节省公帑'], role: 'actual' })),
  taiwan('補助[[16個]]鄉鎮市公所辦理道路改善，核定經費[[5,600萬元]]。', { indicator: ['乡镇市公所', '补助乡镇市公所'], role: 'actual' }, { indicator: ['经费', '核定经费'], role: 'budget' }),
  taiwan('累計實現數占累計分配數[[94.3％]]，實現數占全年預算[[71.2％]]。', { indicator: ['累计实现数占累计分配数', '实现数占累计分配数'], role: 'actual' }, { indicator: ['实现数占全年预算'], role: 'actual' }),
  taiwan('廠商逾期[[36天]]，計罰違約金[[54萬餘元]]。', { indicator: ['厂商逾期', '逾期'], role: 'actual', optional: true }, { indicator: ['违约金', '计罚违约金', '罚违约金'], role: 'actual', comparator: '~' }),
  hongKong('本地生產總值實質增長[[3.2%]]，高於過去十年平均的[[2.4%]]。', { indicator: '本地生产总值', role: 'change', direction: 'up' }, { indicator: ['本地生产总值'], role: 'previous' }),
  hongKong('首三季私人消費開支按年上升[[4%]]，投資開支則下跌[[1.8%]]。', { indicator: '私人消费开支', role: 'change', direction: 'up' }, { indicator: '投资开支', role: 'change', direction: 'down' }),
  hongKong('最新失業率為[[2.9%]]，較上季下降[[0.1個百分點]]。', { indicator: ['失业率', '最新失业率'], role: 'actual' }, { indicator: ['失业率', '最新失业率'], role: 'change', direction: 'down' }),
  hongKong('基金規模將由[[50億元]]增至[[80億元]]。', { indicator: '基金规模', role: 'previous', unit: 'HKD' }, { indicator: '基金规模', role: 'target', unit: 'HKD' }),
  hongKong('服務涉及開支約[[3億2,000萬元]]，惠及[[18萬名]]學生。', { indicator: ['开支', '服务涉及开支', '涉及开支'], role: 'actual', unit: 'HKD', comparator: '~' }, { indicator: ['学生', '惠及学生'], role: 'actual', value: '180000' }),
  gap('接获 is no verb before a count; 当中 is cut', hongKong('署方接獲[[1,260宗]]投訴，當中[[230宗]]成立。', { indicator: ['投诉', '接获投诉'], role: 'actual' }, { indicator: ['成立', '投诉'], role: 'actual' })),
  hongKong('資助額由每年[[8萬元]]提高至[[10萬元]]。', { indicator: '资助额', role: 'previous' }, { indicator: '资助额', role: 'actual' }),
  hongKong('預計明年經濟增長[[2.5%至3.5%]]。', { indicator: '经济', role: 'target', direction: 'up', value: ['2.5', '3.5'] }),
  hongKong('政府會在未來五年增加[[6,000個]]宿位。', { indicator: ['宿位', '增加宿位'], role: 'target' }),
  hongKong('食物銀行每日派發[[300份]]飯餐。', { indicator: ['饭餐', '派发饭餐'], role: 'actual' }),
]

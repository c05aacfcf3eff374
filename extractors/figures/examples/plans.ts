import type { FigureExample, WantedFigure } from './example.js'

const report = (text: string, ...want: readonly WantedFigure[]): FigureExample => ({ text, want })
const next = (text: string, ...want: readonly WantedFigure[]): FigureExample => ({ heading: '四、下一步工作打算', text, want })
const budget = (text: string, ...want: readonly WantedFigure[]): FigureExample => ({ title: '青禾县水务局2024年部门预算编制说明', heading: '三、收支情况', text, want })

/** What is planned and what was reached, told apart: shares of a plan, sections of plans, parts of a whole, lists under one word of plan. */
export const PLANS: readonly FigureExample[] = [
  // a share of a plan was reached; a plan for the share is one
  report('全年改造户厕[[640座]]，占年度任务的[[106.7%]]。', { indicator: ['户厕', '改造户厕'], role: 'actual' }, { indicator: ['户厕占年度任务', '改造户厕占年度任务', '占年度任务'], role: 'actual', kind: 'rate' }),
  report('实际工期为合同工期的[[92%]]，投资为原预计投资的[[118%]]。', { indicator: ['实际工期为合同工期', '实际工期', '实际工期占合同工期'], role: 'actual' }, { indicator: ['投资为原预计投资', '投资'], role: 'actual' }),
  report('整改任务完成率[[95.4%]]，整改计划兑现率[[81%]]。', { indicator: '整改任务完成率', role: 'actual' }, { indicator: '整改计划兑现率', role: 'actual' }),
  report('确保年度目标任务完成率达到[[100%]]。', { indicator: ['年度目标任务完成率', '目标任务完成率'], role: 'target' }),
  report('限额以上商贸单位零售额[[8.6亿元]]。', { indicator: '限额以上商贸单位零售额', role: 'actual' }),
  // what the number is called behind it
  report('能耗强度已连续下降，达到每年[[3%]]以上目标。', { indicator: ['能耗强度'], role: 'target', comparator: '>=' }),
  report('执行[[5000元]]的上限，人均实支[[3200元]]。', { indicator: ['执行', '上限'], role: 'target', kind: 'money' }, { indicator: ['人均实支', '实支'], role: 'actual' }),
  // a section of plans: a plan, whatever the verb, unless it is there, past or wanting
  next('打捞水面漂浮物[[300吨]]，聘请监督员[[40名]]。', { indicator: ['水面漂浮物', '打捞水面漂浮物'], role: 'target' }, { indicator: ['监督员', '聘请监督员'], role: 'target' }),
  next('全县现有小型水库[[36座]]，明年全部落实管护人员。', { indicator: ['小型水库', '现有小型水库'], role: 'actual' }),
  next('仍有[[7个]]村未通水，年底前全部解决。', { indicator: ['村', '村未通水'], role: 'actual' }),
  next('近三年水费欠缴[[120万元]]，要限期追缴。', { indicator: ['水费欠缴', '水费'], role: 'actual', kind: 'money' }),
  { heading: '三、绩效目标编制', text: '编报绩效目标的项目共[[18个]]，涉及资金[[3200万元]]。', want: [{ indicator: ['编报绩效目标的项目', '绩效目标的项目'], role: 'actual' }, { indicator: ['资金', '涉及资金'], role: 'budget' }] },
  // parts go on in the role of their whole, whatever mark stands after 其中
  budget('2024年预算安排购置泵车[[5辆]]，其中：大型泵车[[2辆]]、移动泵车[[3辆]]。', { indicator: ['泵车', '购置泵车'], role: 'budget' }, { indicator: '大型泵车', role: 'budget' }, { indicator: '移动泵车', role: 'budget' }),
  report('计划投资[[900万元]]，其中，县级配套[[200万元]]。', { indicator: ['计划投资', '投资'], role: 'budget' }, { indicator: '县级配套', role: 'budget' }),
  report('年度预算[[500万元]]，其中：管护费[[320万元]]；本年实际支出[[480万元]]。', { indicator: ['年度预算', '预算'], role: 'budget' }, { indicator: '管护费', role: 'budget' }, { indicator: ['本年实际支出', '实际支出'], role: 'actual' }),
  // one word of plan holds for the list behind it, until the text looks back
  report('2024年计划培训网格员[[90名]]，更换水表[[2600只]]，新增取水许可[[15宗]]。', { indicator: ['网格员', '培训网格员'], role: 'target' }, { indicator: ['水表', '更换水表'], role: 'target' }, { indicator: ['取水许可', '新增取水许可'], role: 'target' }),
  report('力争新增供水人口[[2.4万人]]，管网漏损率降至[[9%]]以内，水费回收率达到[[98%]]。', { indicator: ['供水人口', '新增供水人口'], role: 'target' }, { indicator: '管网漏损率', role: 'target', comparator: '<=' }, { indicator: '水费回收率', role: 'target' }),
  report('预计全年供水[[2100万吨]]，目前已供水[[1860万吨]]。', { indicator: ['供水', '全年供水'], role: 'target' }, { indicator: ['供水', '全年供水'], role: 'actual' }),
  report('工程量较预期增加[[12公里]]，管护员增至[[86名]]。', { indicator: '工程量', role: 'change', direction: 'up' }, { indicator: '管护员', role: 'actual' }),
  report('水土保持治理计划第二期建成谷坊[[18座]]，栽植林木[[3.2万株]]。', { indicator: ['谷坊', '建成谷坊', '水土保持治理计划第二期建成谷坊'], role: 'actual' }, { indicator: ['林木', '栽植林木'], role: 'actual' }),
  report('下一步，我局将强化管护。更换老旧管道[[26公里]]，新设巡查岗[[12个]]。', { indicator: ['老旧管道', '更换老旧管道'], role: 'target' }, { indicator: ['巡查岗', '新设巡查岗'], role: 'target' }),
  report('为明年春灌做好准备，全年清淤渠道[[68公里]]。', { indicator: ['渠道', '清淤渠道'], role: 'actual' }),
  next('目前管护队伍共有[[120人]]，占全局职工的[[46%]]，人均管护[[8公里]]。', { indicator: ['管护队伍', '管护队伍共有'], role: 'actual' }, { indicator: ['管护队伍占全局职工', '占全局职工'], role: 'actual', kind: 'rate' }, { indicator: ['人均管护', '管护'], role: 'actual' }),
  report('规划总投资[[3.6亿元]]，规划建设泵站[[5座]]。', { indicator: ['规划总投资', '总投资'], role: 'target' }, { indicator: ['泵站', '建设泵站', '规划建设泵站'], role: 'target' }),
  // neither is a plan: what fell short of hopes, what is in force
  report('执行成效未达预期，公共供水普及率仅[[84.3%]]。', { indicator: '公共供水普及率', role: 'actual' }),
  next('将现行[[12%]]的损耗率降至[[9%]]。', { indicator: ['损耗率'], role: 'previous' }, { indicator: ['损耗率'], role: 'target' }),
  report('事故伤亡[[27人]]较上年度增加约[[3.4%]]。', { indicator: ['事故伤亡', '伤亡'], role: 'actual' }, { indicator: ['事故伤亡', '伤亡'], role: 'change', direction: 'up', comparator: '~' }),
  report('灌区供需比为[[1.06]]，水价系数[[1.2]]，编号为3.15。', { indicator: ['灌区供需比', '供需比'], role: 'actual', kind: 'ratio', unit: '', value: '1.06' }, { indicator: '水价系数', role: 'actual', kind: 'ratio', value: '1.2' }),
  report('部分村镇管护松散，水费收缴率只有[[58%]]。', { indicator: '水费收缴率', role: 'actual', scope: '部分村镇' }),
  report('直辖市援建项目[[4个]]。', { indicator: ['直辖市援建项目', '援建项目'], role: 'actual', scope: null }),
  // what planned money is for, what must be done before a later day, what is acted upon
  report('管护预算[[900万元]]，用于疏浚渠道[[48公里]]、维修闸门[[32座]]。', { indicator: ['管护预算', '预算'], role: 'budget' }, { indicator: ['渠道', '疏浚渠道'], role: 'target' }, { indicator: ['闸门', '维修闸门'], role: 'target' }),
  budget('灌区续建项目[[420万元]]，主要用于衬砌渠道[[11公里]]。', { indicator: ['灌区续建项目', '灌区续建'], role: 'budget' }, { indicator: ['渠道', '衬砌渠道'], role: 'budget' }),
  report('捐赠资金[[60万元]]，用于救助困难职工[[85名]]。', { indicator: ['捐赠资金', '资金'], role: 'actual' }, { indicator: ['困难职工', '救助困难职工'], role: 'actual' }),
  report('2024年6月底前加固堤防[[7处]]；2023年5月底前加固堤防[[5处]]。', { indicator: ['堤防', '加固堤防'], role: 'target' }, { indicator: ['堤防', '加固堤防'], role: 'actual' }),
  next('要对[[14座]]病险水闸逐座鉴定，鉴定费[[42万元]]。', { indicator: ['病险水闸', '病险水闸逐座鉴定'], role: 'actual' }, { indicator: '鉴定费', role: 'target' }),
  { heading: '三、绩效目标编制', text: '有[[9个]]项目填报了绩效目标。', want: [{ indicator: ['项目', '项目填报', '项目填报了绩效目标'], role: 'actual' }] },
  report('拟公开招录技术人员[[6名]]；虚拟现实培训[[120人次]]。', { indicator: ['技术人员', '公开招录技术人员', '招录技术人员'], role: 'target' }, { indicator: ['虚拟现实培训', '培训'], role: 'actual' }),
  report('内设规划建设股、人事股等[[5个]]股室。', { indicator: '股室', role: 'actual' }),
  // a standard that is paid, one that is missed, a bound that was kept
  report('对困难户按每户[[800元]]的标准给予补助，在岗人数低于[[4人]]的配备标准。', { indicator: ['困难户', '补助', '困难户补助'], role: 'actual' }, { indicator: ['在岗人数', '配备标准'], role: 'target', comparator: '=' }),
  report('全年取水[[2.3亿立方米]]，控制在[[2.5亿立方米]]以内。', { indicator: ['取水', '全年取水'], role: 'actual' }, { indicator: ['取水', '全年取水'], role: 'target', comparator: '<=' }),
  report('净增规模化水厂[[3座]]，为每个镇至少增配[[2名]]管水员。', { indicator: ['规模化水厂'], role: 'change', direction: 'up' }, { indicator: ['管水员', '增配管水员'], role: 'target', comparator: '>=' }),
]

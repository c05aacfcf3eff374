import type { FigureExample, WantedFigure } from './example.js'

const work = (text: string, ...want: readonly WantedFigure[]): FigureExample => ({ title: '青禾县2024年政府工作报告', heading: '一、2023年工作回顾', text, want })
const plan = (text: string, ...want: readonly WantedFigure[]): FigureExample => ({ title: '青禾县2024年政府工作报告', heading: '二、2024年工作安排', text, want })

/** Government work reports: verbs without objects, strings of achievements, plans. */
export const SPEECHES: readonly FigureExample[] = [
  work('财政总收入突破[[20亿元]]大关。', { indicator: '财政总收入', role: 'actual', comparator: '>' }),
  work('城镇新增就业连续[[五年]]超过[[3000人]]。', { indicator: '城镇新增就业', role: 'actual', optional: true }, { indicator: '城镇新增就业', role: 'actual', comparator: '>' }),
  work('新建、改扩建农村公路[[186公里]]，改造危桥[[12座]]。', { indicator: ['农村公路', '改扩建农村公路', '新建、改扩建农村公路'], role: 'actual' }, { indicator: ['危桥', '改造危桥'], role: 'actual' }),
  work('民生支出占一般公共预算支出的比重提高到[[81.2%]]。', { indicator: ['民生支出占一般公共预算支出的比重', '民生支出占一般公共预算支出比重'], role: 'actual' }),
  work('培育规上企业[[23家]]、专精特新企业[[6家]]。', { indicator: ['规上企业', '培育规上企业'], role: 'actual' }, { indicator: '专精特新企业', role: 'actual' }),
  work('引进[[5个]]文旅项目。', { indicator: ['文旅项目', '引进文旅项目'], role: 'actual' }),
  work('清理拖欠企业账款[[1.3亿元]]，减税降费[[2.1亿元]]。', { indicator: ['拖欠企业账款', '清理拖欠企业账款'], role: 'actual' }, { indicator: '减税降费', role: 'actual' }),
  work('办理县人大代表建议[[126件]]、县政协委员提案[[143件]]，办结率[[100%]]。', { indicator: ['县人大代表建议', '办理县人大代表建议', '人大代表建议'], role: 'actual' }, { indicator: ['县政协委员提案', '政协委员提案'], role: 'actual' }, { indicator: '办结率', role: 'actual' }),
  work('[[3.6万]]农村人口喝上放心水。', { indicator: ['农村人口', '农村人口喝上放心水'], role: 'actual', kind: 'count', unit: '人', value: '36000' }),
  work('高标准农田建成[[8.5万亩]]。', { indicator: ['高标准农田', '高标准农田建成'], role: 'actual', unit: '亩' }),
  work('农村居民收入年均增长[[8.3%]]，快于城镇居民[[1.9个百分点]]。', { indicator: '农村居民收入', role: 'change' }, { indicator: '农村居民收入', role: 'change', direction: 'up' }),
  work('政务服务事项网办率达[[98.6%]]，平均办理时限压减[[70%]]以上。', { indicator: '政务服务事项网办率', role: 'actual' }, { indicator: ['办理时限', '平均办理时限'], role: 'change', direction: 'down', comparator: '>=' }),
  work('取消、下放行政审批事项[[48项]]。', { indicator: ['行政审批事项', '下放行政审批事项', '取消、下放行政审批事项'], role: 'actual' }),
  work('省级以上研发平台达到[[11个]]，[[2项]]成果获省科技进步奖。', { indicator: ['省级以上研发平台', '研发平台'], role: 'actual' }, { indicator: ['成果', '成果获省科技进步奖'], role: 'actual' }),
  work('经济总量是2018年的[[1.6倍]]。', { indicator: '经济总量', role: 'actual', kind: 'multiple' }),
  work('技术合同成交额较2020年[[翻了两番]]。', { indicator: '技术合同成交额', role: 'change', kind: 'multiple', direction: 'up' }),
  work('各类救助资金支出[[6200多万元]]，惠及困难群众[[1.9万人次]]。', { indicator: ['救助资金支出', '各类救助资金支出'], role: 'actual', comparator: '~' }, { indicator: ['困难群众', '惠及困难群众'], role: 'actual' }),
  work('近[[万名]]劳动者返乡创业。', { indicator: ['劳动者', '劳动者返乡创业'], role: 'actual', comparator: '~', value: '10000' }),
  work('单位GDP能耗下降[[3.1%]]，主要污染物排放量削减[[5%]]。', { indicator: ['单位GDP能耗'], role: 'change', direction: 'down' }, { indicator: '主要污染物排放量', role: 'change', direction: 'down' }),
  work('三级甲等医院实现零的突破，每千人口床位数达[[6.2张]]。', { indicator: ['每千人口床位数', '床位数', '千人口床位数'], role: 'actual' }),
  plan('地区生产总值增长[[6%]]以上，规上工业增加值增长[[7%]]。', { indicator: '地区生产总值', role: 'target', comparator: '>=' }, { indicator: '规上工业增加值', role: 'target' }),
  plan('城镇调查失业率控制在[[5.5%]]以内。', { indicator: '城镇调查失业率', role: 'target', comparator: '<=' }),
  plan('全年招商引资到位资金不低于[[60亿元]]。', { indicator: ['招商引资到位资金'], role: 'target', comparator: '>=' }),
  plan('实施[[20个]]重点水利项目，完成投资[[9亿元]]。', { indicator: ['重点水利项目', '实施重点水利项目'], role: 'target' }, { indicator: ['投资', '完成投资'], role: 'target' }),
  plan('新增规上企业[[15家]]以上，高新技术企业突破[[40家]]。', { indicator: ['规上企业', '新增规上企业'], role: 'target', comparator: '>=' }, { indicator: '高新技术企业', role: 'target', comparator: '>' }),
  plan('居民收入增长与经济增长同步，粮食产量稳定在[[11万吨]]左右。', { indicator: '粮食产量', role: 'target', comparator: '~' }),
  plan('安排财政资金[[1.2亿元]]支持乡村振兴。', { indicator: ['财政资金', '安排财政资金'], role: 'budget' }),
  plan('建设安置房[[800套]]，开工老旧小区改造[[16个]]。', { indicator: ['安置房', '建设安置房'], role: 'target' }, { indicator: ['老旧小区改造', '开工老旧小区改造'], role: 'target' }),
  plan('力争到年底，村级光伏电站覆盖[[90%]]的行政村。', { indicator: ['行政村', '村级光伏电站覆盖', '村级光伏电站', '覆盖行政村'], role: 'target' }),
  plan('农村居民可支配收入增速高于城镇居民[[1个百分点]]。', { indicator: ['农村居民可支配收入增速', '农村居民可支配收入'], role: 'target' }),
]

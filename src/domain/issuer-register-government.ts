import type { Family } from './issuer-register-family.js'

const PLAN_1998 = '国务院机构改革方案（1998年3月10日第九届全国人大一次会议）'
const PLAN_2003 = '国务院机构改革方案（2003年3月10日第十届全国人大一次会议）'
const PLAN_2008 = '国务院机构改革方案（2008年3月15日第十一届全国人大一次会议）'
const PLAN_2013 = '国务院机构改革和职能转变方案（2013年3月14日第十二届全国人大一次会议）'
const PLAN_2018 = '国务院机构改革方案（2018年3月17日第十三届全国人大一次会议）；深化党和国家机构改革方案'
const PLAN_2023 = '国务院机构改革方案（2023年3月10日第十四届全国人大一次会议）；党和国家机构改革方案'
const LIST = '国务院机构设置（国发〔2018〕6号、国发〔2023〕5号）'
const LOCAL = '地方机构改革，各地名称不一；见各省机构改革方案'

/** Departments of government: what each is called now, what it was called, and what went into it. */
export const GOVERNMENT: readonly Family[] = [
  { body: '卫生健康', names: [
    { words: '卫生健康|卫健', organs: '委员会|委|局', since: 2018, source: PLAN_2018 },
    { words: '卫生和计划生育|卫生计生|卫计', organs: '委员会|委|局', since: 2013, until: 2018, source: PLAN_2013 },
    { words: '卫生', organs: '局|厅|部', until: 2013, source: PLAN_2013 },
  ] },
  { body: '人口和计划生育', into: { body: '卫生健康', year: 2013, source: PLAN_2013 }, names: [
    { words: '人口和计划生育|人口与计划生育|人口计生|计划生育|计生', organs: '委员会|委|局', until: 2013, source: PLAN_2003 },
  ] },
  { body: '疾病预防控制', names: [{ words: '疾病预防控制|疾控', organs: '局', since: 2021, source: '国家疾病预防控制局2021年挂牌；2023年机构改革方案' }] },
  { body: '中医药管理', names: [{ words: '中医药管理|中医药', organs: '局', source: LIST }] },
  { body: '医疗保障', names: [{ words: '医疗保障|医保', organs: '局', since: 2018, source: PLAN_2018 }] },
  { body: '退役军人事务', names: [{ words: '退役军人事务|退役军人', organs: '部|厅|局', since: 2018, source: PLAN_2018 }] },
  { body: '生态环境', names: [
    { words: '生态环境', organs: '部|厅|局', since: 2018, source: PLAN_2018 },
    { words: '环境保护|环保', organs: '部|厅|局|总局', until: 2018, source: PLAN_2008 },
  ] },
  { body: '自然资源', names: [
    { words: '自然资源|自然资源和规划|自然资源规划|自规|规划和自然资源|规划自然资源|自然资源与规划', organs: '部|厅|局|委员会|委', since: 2018, source: PLAN_2018 },
    { words: '国土资源|国土资源管理|国土', organs: '部|厅|局', since: 1998, until: 2018, source: PLAN_1998 },
  ] },
  { body: '城乡规划', into: { body: '自然资源', year: 2018, source: PLAN_2018 }, names: [{ words: '城乡规划|规划|城市规划|城乡规划管理', organs: '局|委员会|委', until: 2018, source: PLAN_2018 }] },
  { body: '测绘地理信息', into: { body: '自然资源', year: 2018, source: PLAN_2018 }, names: [{ words: '测绘地理信息|测绘', organs: '局', until: 2018, source: PLAN_2018 }] },
  { body: '林业和草原', names: [
    { words: '林业和草原|林草', organs: '局', since: 2018, source: PLAN_2018 },
    { words: '林业', organs: '局|厅', source: PLAN_2018 },
  ] },
  { body: '农业农村', names: [
    { words: '农业农村', organs: '部|厅|局|委员会|委', since: 2018, source: PLAN_2018 },
    { words: '农业', organs: '部|厅|局|委员会', until: 2018, source: PLAN_2018 },
    { words: '农', organs: '委', until: 2018, source: LOCAL },
  ] },
  { body: '农牧', into: { body: '农业农村', year: 2018, source: LOCAL }, names: [{ words: '农牧|农牧业|农牧和科技', organs: '厅|局', source: LOCAL }] },
  { body: '畜牧兽医', into: { body: '农业农村', year: 2018, source: LOCAL }, names: [{ words: '畜牧兽医|畜牧|畜牧水产|水产畜牧兽医', organs: '局|厅', source: LOCAL }] },
  { body: '农业机械', into: { body: '农业农村', year: 2018, source: LOCAL }, names: [{ words: '农业机械管理|农业机械化管理|农机', organs: '局', source: LOCAL }] },
  { body: '乡村振兴', into: { body: '农业农村', year: 2023, source: PLAN_2023 }, names: [
    { words: '乡村振兴', organs: '局', since: 2021, until: 2023, source: '国家乡村振兴局2021年2月25日挂牌，国务院扶贫办整体改组' },
    { words: '扶贫开发|扶贫|扶贫开发领导小组|扶贫开发工作|扶贫和移民|扶贫移民', organs: '办公室|办|局', until: 2021, source: '国家乡村振兴局2021年2月25日挂牌，国务院扶贫办整体改组' },
  ] },
  { body: '应急管理', names: [
    { words: '应急管理|应急', organs: '部|厅|局', since: 2018, source: PLAN_2018 },
    { words: '安全生产监督管理|安监|安全监管', organs: '局|总局', until: 2018, source: PLAN_2018 },
  ] },
  { body: '消防救援', names: [{ words: '消防救援', organs: '局|总队|支队|大队', since: 2018, source: PLAN_2018 }] },
  { body: '地震', names: [{ words: '地震', organs: '局', source: LIST }] },
  { body: '市场监督管理', names: [{ words: '市场监督管理|市场监管|市监|市场和质量监督管理', organs: '总局|局|厅|委员会|委', since: 2018, source: PLAN_2018 }] },
  { body: '工商行政管理', into: { body: '市场监督管理', year: 2018, source: PLAN_2018 }, names: [{ words: '工商行政管理|工商', organs: '总局|局', until: 2018, source: PLAN_2018 }] },
  { body: '质量技术监督', into: { body: '市场监督管理', year: 2018, source: PLAN_2018 }, names: [{ words: '质量技术监督|质监|质量监督检验检疫', organs: '总局|局', until: 2018, source: PLAN_2018 }] },
  { body: '食品药品监督管理', into: { body: '市场监督管理', year: 2018, source: PLAN_2018 }, names: [{ words: '食品药品监督管理|食品药品监管|食药监|食药监管', organs: '总局|局', until: 2018, source: PLAN_2013 }] },
  { body: '药品监督管理', names: [{ words: '药品监督管理|药监', organs: '局', since: 2018, source: PLAN_2018 }] },
  { body: '知识产权', names: [{ words: '知识产权', organs: '局', source: LIST }] },
  { body: '文化和旅游', names: [
    { words: '文化和旅游|文化旅游|文旅|文化和旅游广电|文化广电和旅游|文化广电旅游|文化旅游广电|文广旅|文旅广电|文化广播电视和旅游|文化旅游体育|文旅体|文化体育和旅游|文化旅游和体育|文化广电旅游体育|文广旅体|文广新旅|文化和旅游体育', organs: '部|厅|局|委员会|委', since: 2018, source: `${PLAN_2018}；带广电、体育者：${LOCAL}` },
  ] },
  { body: '文化', into: { body: '文化和旅游', year: 2018, source: PLAN_2018 }, names: [{ words: '文化', organs: '部|厅|局|委员会|委', until: 2018, source: PLAN_2018 }] },
  { body: '旅游', into: { body: '文化和旅游', year: 2018, source: PLAN_2018 }, names: [{ words: '旅游|旅游发展', organs: '局|委员会|委', until: 2018, source: PLAN_2018 }] },
  { body: '文化广电新闻出版', into: { body: '文化和旅游', year: 2018, source: LOCAL }, names: [{ words: '文化广电新闻出版|文广新|文化广播影视|文广|文化广电|文化体育广电|文体广电|文化新闻出版', organs: '局|委员会', until: 2018, source: LOCAL }] },
  { body: '广播电视', names: [
    { words: '广播电视|广电', organs: '局|总局', since: 2018, source: PLAN_2018 },
    { words: '新闻出版广电', organs: '总局|局', since: 2013, until: 2018, source: PLAN_2013 },
    { words: '广播电影电视', organs: '总局|局', until: 2013, source: PLAN_2013 },
  ] },
  { body: '新闻出版', into: { body: '广播电视', year: 2013, source: PLAN_2013 }, names: [{ words: '新闻出版', organs: '总署|局|署', source: PLAN_2013 }] },
  { body: '体育', names: [{ words: '体育', organs: '总局|局', source: LIST }] },
  { body: '发展和改革', names: [
    { words: '发展和改革|发展改革|发改|发展与改革', organs: '委员会|委|局', since: 2003, source: PLAN_2003 },
    { words: '发展计划|计划', organs: '委员会|委|局', until: 2003, source: PLAN_2003 },
    { words: '计', organs: '委', until: 2003, source: PLAN_2003 },
  ] },
  { body: '物价', into: { body: '发展和改革', year: 2018, source: LOCAL }, names: [{ words: '物价|价格', organs: '局', until: 2018, source: LOCAL }] },
  { body: '经济体制改革', into: { body: '发展和改革', year: 2003, source: PLAN_2003 }, names: [{ words: '经济体制改革|体改', organs: '委员会|委|办公室|办', until: 2003, source: PLAN_2003 }] },
  { body: '粮食和物资储备', names: [
    { words: '粮食和物资储备|粮储', organs: '局', since: 2018, source: PLAN_2018 },
    { words: '粮食', organs: '局', until: 2018, source: PLAN_2018 },
  ] },
  { body: '能源', names: [{ words: '能源', organs: '局', source: PLAN_2008 }] },
  { body: '数据', names: [{ words: '数据|大数据|大数据管理|大数据发展|数据管理|大数据发展管理|数据资源管理|大数据发展应用', organs: '局', since: 2018, source: `${PLAN_2023}；2023年前：${LOCAL}` }] },
  { body: '政务服务', names: [{ words: '政务服务|政务服务管理|行政审批|行政审批服务|政务服务和数据|政务服务和数据管理|政务服务数据|政务服务数据管理|数据和政务服务', organs: '局|办公室|办', source: LOCAL }] },
  { body: '人力资源和社会保障', names: [{ words: '人力资源和社会保障|人力资源社会保障|人力资源与社会保障|人社|人力社保', organs: '部|厅|局', since: 2008, source: PLAN_2008 }] },
  { body: '人事', into: { body: '人力资源和社会保障', year: 2008, source: PLAN_2008 }, names: [{ words: '人事', organs: '部|厅|局', until: 2008, source: PLAN_2008 }] },
  { body: '劳动和社会保障', into: { body: '人力资源和社会保障', year: 2008, source: PLAN_2008 }, names: [{ words: '劳动和社会保障|劳动保障|劳动', organs: '部|厅|局', until: 2008, source: PLAN_2008 }] },
  { body: '住房和城乡建设', names: [
    { words: '住房和城乡建设|住房城乡建设|住房与城乡建设|住建|城乡建设|住房和建设', organs: '部|厅|局|委员会|委', since: 2008, source: PLAN_2008 },
    { words: '建设', organs: '部|厅|局|委员会|委', until: 2008, source: PLAN_2008 },
  ] },
  { body: '房产管理', names: [{ words: '房产管理|房地产管理|房产|房管|住房保障和房产管理', organs: '局', source: LOCAL }] },
  { body: '城市管理', names: [{ words: '城市管理|城管|城市管理行政执法|城市管理综合执法|城管执法|城市管理和综合执法|城市管理和行政执法', organs: '局|委员会|委', source: LOCAL }] },
  { body: '综合行政执法', names: [{ words: '综合行政执法|综合执法', organs: '局', source: LOCAL }] },
  { body: '园林绿化', names: [{ words: '园林绿化|园林|园林管理|绿化市容|绿化和市容管理', organs: '局', source: LOCAL }] },
  { body: '人民防空', into: { body: '国防动员', year: 2023, source: LOCAL }, names: [{ words: '人民防空|人防', organs: '办公室|办|局', source: LOCAL }] },
  { body: '国防动员', names: [{ words: '国防动员|国动', organs: '办公室|办', since: 2022, source: LOCAL }] },
  { body: '交通运输', names: [
    { words: '交通运输', organs: '部|厅|局|委员会|委', since: 2008, source: PLAN_2008 },
    { words: '交通', organs: '部|厅|局|委员会|委', until: 2008, source: PLAN_2008 },
  ] },
  { body: '铁道', into: { body: '交通运输', year: 2013, source: PLAN_2013 }, names: [{ words: '铁道', organs: '部', until: 2013, source: PLAN_2013 }] },
  { body: '水利', names: [{ words: '水利', organs: '部|厅|局', source: LIST }] },
  { body: '水务', names: [{ words: '水务', organs: '局|厅', source: LOCAL }] },
  { body: '工业和信息化', names: [
    { words: '工业和信息化|工业信息化|工信|经济和信息化|经济信息化|经信|工业与信息化', organs: '部|厅|局|委员会|委', since: 2008, source: PLAN_2008 },
  ] },
  { body: '经济贸易', into: { body: '工业和信息化', year: 2008, source: `${PLAN_2008}；国家经贸委2003年撤销：${PLAN_2003}` }, names: [{ words: '经济贸易|经贸', organs: '委员会|委|局', until: 2008, source: PLAN_2003 }] },
  { body: '信息产业', into: { body: '工业和信息化', year: 2008, source: PLAN_2008 }, names: [{ words: '信息产业', organs: '部|厅|局', until: 2008, source: PLAN_2008 }] },
  { body: '商务', names: [{ words: '商务', organs: '部|厅|局|委员会|委', since: 2003, source: PLAN_2003 }] },
  { body: '对外贸易经济合作', into: { body: '商务', year: 2003, source: PLAN_2003 }, names: [{ words: '对外贸易经济合作|外经贸', organs: '部|厅|局|委', until: 2003, source: PLAN_2003 }] },
  { body: '科学技术', names: [{ words: '科学技术|科技', organs: '部|厅|局|委员会|委', source: LIST }] },
  { body: '教育', names: [
    { words: '教育', organs: '部|厅|局|委员会|委|工作委员会', source: LIST },
    { words: '教', organs: '委|工委', source: LIST },
    { words: '教育体育|教体|教育和体育|教育科技|教科|教育科学技术', organs: '局', source: LOCAL },
  ] },
  { body: '财政', names: [{ words: '财政', organs: '部|厅|局', source: LIST }] },
  { body: '公安', names: [{ words: '公安', organs: '部|厅|局', source: LIST }] },
  { body: '民政', names: [{ words: '民政', organs: '部|厅|局', source: LIST }] },
  { body: '司法', names: [{ words: '司法', organs: '部|厅|局|行政局', source: LIST }] },
  { body: '法制', into: { body: '司法', year: 2018, source: PLAN_2018 }, names: [{ words: '法制|政府法制', organs: '办公室|办|局', until: 2018, source: PLAN_2018 }] },
  { body: '审计', names: [{ words: '审计', organs: '署|厅|局', source: LIST }] },
  { body: '统计', names: [{ words: '统计', organs: '局', source: LIST }] },
  { body: '国有资产监督管理', names: [{ words: '国有资产监督管理|国资|国有资产管理', organs: '委员会|委|局|办', since: 2003, source: PLAN_2003 }] },
  { body: '民族宗教', names: [{ words: '民族宗教事务|民族宗教|民族和宗教事务|民宗', organs: '委员会|委|局|厅', source: LOCAL }] },
  { body: '民族事务', names: [{ words: '民族事务|民', organs: '委员会|委', source: LIST }] },
  { body: '宗教事务', names: [{ words: '宗教事务|宗教', organs: '局', source: PLAN_2018 }] },
  { body: '信访', names: [{ words: '信访|人民政府信访', organs: '局|办公室|办', source: PLAN_2023 }] },
  { body: '税务', names: [{ words: '税务', organs: '局|总局', since: 2018, source: '国税地税征管体制改革方案（2018年）' }] },
  { body: '国家税务', into: { body: '税务', year: 2018, source: '国税地税征管体制改革方案（2018年）' }, names: [{ words: '国家税务|国税', organs: '局', until: 2018, source: '国税地税征管体制改革方案（2018年）' }] },
  { body: '地方税务', into: { body: '税务', year: 2018, source: '国税地税征管体制改革方案（2018年）' }, names: [{ words: '地方税务|地税', organs: '局', until: 2018, source: '国税地税征管体制改革方案（2018年）' }] },
  { body: '地方金融', names: [{ words: '地方金融监督管理|地方金融管理|地方金融监管|金融工作|金融', organs: '局|办公室|办', source: `${PLAN_2023}；${LOCAL}` }] },
  { body: '银行保险监督管理', into: { body: '金融监督管理', year: 2023, source: PLAN_2023 }, names: [{ words: '银行保险监督管理|银保监', organs: '委员会|会|局|分局', since: 2018, until: 2023, source: PLAN_2018 }] },
  { body: '金融监督管理', names: [{ words: '金融监督管理|金融监管', organs: '总局', since: 2023, source: PLAN_2023 }] },
  { body: '外事', names: [{ words: '外事|外事侨务|政府外事', organs: '办公室|办|局', source: LOCAL }] },
  { body: '机关事务管理', names: [{ words: '机关事务管理|机关事务|机关事务服务', organs: '局|中心', source: LOCAL }] },
  { body: '投资促进', names: [{ words: '投资促进|招商|投资合作', organs: '局|服务局', source: LOCAL }] },
  { body: '档案', names: [{ words: '档案', organs: '局|馆', source: LOCAL }] },
  { body: '气象', names: [{ words: '气象', organs: '局', source: LIST }] },
  { body: '邮政管理', names: [{ words: '邮政管理|邮政', organs: '局', source: LIST }] },
  { body: '烟草专卖', names: [{ words: '烟草专卖|烟草', organs: '局', source: LIST }] },
  { body: '供销合作社', names: [{ words: '供销合作社联合|供销合作|供销', organs: '社|总社', source: '中华全国供销合作总社章程' }] },
  { body: '移民', names: [{ words: '移民|水库移民|移民管理|水库移民管理', organs: '局|办公室', source: LOCAL }] },
  { body: '海洋', into: { body: '自然资源', year: 2018, source: PLAN_2018 }, names: [{ words: '海洋|海洋与渔业|海洋和渔业', organs: '局|厅', source: PLAN_2018 }] },
  { body: '监察', into: { body: '纪检监察', year: 2018, source: PLAN_2018 }, names: [{ words: '监察', organs: '部|厅|局', until: 2018, source: PLAN_2018 }] },
]

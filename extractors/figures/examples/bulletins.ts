import { gap, type FigureExample, type WantedFigure } from './example.js'

const bulletin = (text: string, ...want: readonly WantedFigure[]): FigureExample => ({ title: '青禾县2023年国民经济和社会发展统计公报', heading: '一、综合', text, want })

/** The dense sentences of statistical bulletins: value, change, share, per head. */
export const BULLETINS: readonly FigureExample[] = [
  bulletin('全年地区生产总值[[286.4亿元]]，按可比价格计算，比上年增长[[5.8%]]。', { indicator: '地区生产总值', role: 'actual' }, { indicator: '地区生产总值', role: 'change', direction: 'up' }),
  bulletin('其中，第一产业增加值[[41.2亿元]]，增长[[4.1%]]；第二产业增加值[[112.7亿元]]，增长[[6.3%]]；第三产业增加值[[132.5亿元]]，增长[[5.9%]]。', { indicator: '第一产业增加值', role: 'actual' }, { indicator: '第一产业增加值', role: 'change' }, { indicator: '第二产业增加值', role: 'actual' }, { indicator: '第二产业增加值', role: 'change' }, { indicator: '第三产业增加值', role: 'actual' }, { indicator: '第三产业增加值', role: 'change' }),
  bulletin('三次产业结构由上年的[[14.8:39.1:46.1]]调整为[[14.4:39.4:46.2]]。', { indicator: ['三次产业结构', '产业结构'], role: 'previous', kind: 'ratio' }, { indicator: ['三次产业结构', '产业结构'], role: 'actual', kind: 'ratio' }),
  bulletin('人均地区生产总值[[74012元]]，增长[[6.1%]]。', { indicator: '人均地区生产总值', role: 'actual' }, { indicator: '人均地区生产总值', role: 'change' }),
  bulletin('年末户籍人口[[40.3万人]]，其中城镇人口[[15.2万人]]。', { indicator: '户籍人口', role: 'actual' }, { indicator: '城镇人口', role: 'actual' }),
  bulletin('全年出生人口[[3120人]]，出生率[[7.8‰]]；死亡人口[[2690人]]，死亡率[[6.7‰]]；自然增长率[[1.1‰]]。', { indicator: '出生人口', role: 'actual' }, { indicator: '出生率', role: 'actual', value: '0.78' }, { indicator: '死亡人口', role: 'actual' }, { indicator: '死亡率', role: 'actual' }, { indicator: '自然增长率', role: 'actual', value: '0.11' }),
  bulletin('居民消费价格比上年上涨[[0.6%]]，其中食品烟酒类上涨[[1.2%]]，交通通信类下降[[1.5%]]。', { indicator: '居民消费价格', role: 'change', direction: 'up' }, { indicator: ['食品烟酒类', '食品烟酒类价格'], role: 'change', direction: 'up' }, { indicator: ['交通通信类', '交通通信类价格'], role: 'change', direction: 'down' }),
  bulletin('粮食播种面积[[32.6万亩]]，比上年扩大[[0.4万亩]]。', { indicator: '粮食播种面积', role: 'actual', unit: '亩' }, { indicator: '粮食播种面积', role: 'change', direction: 'up', value: '4000' }),
  bulletin('全年肉类总产量[[2.86万吨]]，下降[[1.9%]]；禽蛋产量[[0.52万吨]]，与上年持平。', { indicator: '肉类总产量', role: 'actual' }, { indicator: '肉类总产量', role: 'change', direction: 'down' }, { indicator: '禽蛋产量', role: 'actual' }),
  bulletin('年末生猪存栏[[12.4万头]]，出栏[[21.7万头]]。', { indicator: '生猪存栏', role: 'actual', unit: '头' }, { indicator: ['生猪出栏', '出栏'], role: 'actual', unit: '头' }),
  bulletin('规模以上工业企业[[86家]]，实现利润总额[[7.9亿元]]，同比增长[[11.3%]]。', { indicator: '规模以上工业企业', role: 'actual' }, { indicator: '利润总额', role: 'actual' }, { indicator: '利润总额', role: 'change' }),
  bulletin('分行业看，建材业增长[[8.2%]]，食品加工业增长[[6.6%]]，纺织业下降[[3.7%]]。', { indicator: '建材业', role: 'change' }, { indicator: '食品加工业', role: 'change' }, { indicator: '纺织业', role: 'change', direction: 'down' }),
  bulletin('固定资产投资（不含农户）比上年增长[[4.4%]]。', { indicator: ['固定资产投资（不含农户）', '固定资产投资'], role: 'change' }),
  bulletin('房屋施工面积[[138.6万平方米]]，竣工面积[[21.3万平方米]]。', { indicator: '房屋施工面积', role: 'actual' }, { indicator: ['竣工面积', '房屋竣工面积'], role: 'actual' }),
  bulletin('社会消费品零售总额[[98.3亿元]]，其中限额以上单位零售额[[31.7亿元]]，占[[32.2%]]。', { indicator: '社会消费品零售总额', role: 'actual' }, { indicator: '限额以上单位零售额', role: 'actual' }, { indicator: ['限额以上单位零售额占', '限额以上单位零售额', '限额以上单位零售额占社会消费品零售总额'], role: 'actual', kind: 'rate' }),
  bulletin('按经营地统计，城镇消费品零售额[[72.1亿元]]，增长[[7.1%]]；乡村消费品零售额[[26.2亿元]]，增长[[7.8%]]。', { indicator: '城镇消费品零售额', role: 'actual' }, { indicator: '城镇消费品零售额', role: 'change' }, { indicator: '乡村消费品零售额', role: 'actual' }, { indicator: '乡村消费品零售额', role: 'change' }),
  bulletin('年末金融机构人民币各项存款余额[[312.8亿元]]，比年初增加[[24.6亿元]]。', { indicator: ['金融机构人民币各项存款余额', '各项存款余额'], role: 'actual' }, { indicator: ['金融机构人民币各项存款余额', '各项存款余额'], role: 'change', direction: 'up' }),
  gap('分别增长 after two names with values of their own does not pair off', bulletin('全年接待游客[[268万人次]]，实现旅游总收入[[18.9亿元]]，分别增长[[32.4%]]和[[41.7%]]。', { indicator: ['游客', '接待游客'], role: 'actual', unit: '人次' }, { indicator: '旅游总收入', role: 'actual' }, { indicator: ['接待游客', '游客'], role: 'change' }, { indicator: '旅游总收入', role: 'change' })),
  bulletin('居民人均可支配收入[[28640元]]，增长[[6.5%]]，其中工资性收入[[15830元]]，占[[55.3%]]。', { indicator: '居民人均可支配收入', role: 'actual' }, { indicator: '居民人均可支配收入', role: 'change' }, { indicator: '工资性收入', role: 'actual' }, { indicator: ['工资性收入占', '工资性收入'], role: 'actual', kind: 'rate' }),
  gap('a bare ratio (收入比 2.02) is no figure', bulletin('城乡居民收入比由上年的[[2.02]]缩小为[[1.98]]。', { indicator: '城乡居民收入比', role: 'previous' }, { indicator: '城乡居民收入比', role: 'actual' })),
  bulletin('全县有普通高中[[3所]]，在校生[[6820人]]，专任教师[[512人]]。', { indicator: '普通高中', role: 'actual', unit: '所' }, { indicator: '在校生', role: 'actual' }, { indicator: '专任教师', role: 'actual' }),
  bulletin('小学学龄儿童入学率[[100%]]，初中升学率[[96.3%]]，高中阶段毛入学率[[93.2%]]。', { indicator: ['小学学龄儿童入学率', '学龄儿童入学率'], role: 'actual' }, { indicator: '初中升学率', role: 'actual' }, { indicator: '高中阶段毛入学率', role: 'actual' }),
  bulletin('年末有卫生机构[[186个]]，床位[[2150张]]，卫生技术人员[[2386人]]，其中执业医师[[873人]]。', { indicator: ['卫生机构'], role: 'actual' }, { indicator: '床位', role: 'actual' }, { indicator: '卫生技术人员', role: 'actual' }, { indicator: '执业医师', role: 'actual' }),
  bulletin('参加城镇职工基本养老保险[[4.2万人]]，比上年末增加[[1800人]]。', { indicator: ['城镇职工基本养老保险', '参加城镇职工基本养老保险'], role: 'actual' }, { indicator: ['城镇职工基本养老保险', '参加城镇职工基本养老保险'], role: 'change' }),
  bulletin('年末城镇登记失业率为[[3.1%]]，低于控制目标[[1.4个百分点]]。', { indicator: '城镇登记失业率', role: 'actual' }, { indicator: ['城镇登记失业率'], role: 'change', direction: 'down' }),
  bulletin('环境空气质量优良天数比例为[[97.5%]]，细颗粒物平均浓度为[[24微克/立方米]]。', { indicator: ['环境空气质量优良天数比例', '空气质量优良天数比例'], role: 'actual' }, { indicator: ['细颗粒物平均浓度'], role: 'actual', kind: 'dimension' }),
  gap('分别下降 after two names with values of their own does not pair off', bulletin('全年发生生产安全事故[[6起]]，死亡[[5人]]，比上年分别下降[[25%]]和[[16.7%]]。', { indicator: ['生产安全事故', '发生生产安全事故'], role: 'actual', unit: '起' }, { indicator: '死亡', role: 'actual' }, { indicator: ['生产安全事故', '发生生产安全事故'], role: 'change' }, { indicator: '死亡', role: 'change' })),
  bulletin('全社会用电量[[9.6亿千瓦时]]，增长[[7.7%]]，其中工业用电量[[5.1亿千瓦时]]，增长[[9.2%]]。', { indicator: '全社会用电量', role: 'actual' }, { indicator: '全社会用电量', role: 'change' }, { indicator: '工业用电量', role: 'actual' }, { indicator: '工业用电量', role: 'change' }),
  bulletin('年末移动电话用户[[36.8万户]]，其中5G用户[[17.2万户]]；互联网宽带接入用户[[12.9万户]]。', { indicator: '移动电话用户', role: 'actual' }, { indicator: '5G用户', role: 'actual' }, { indicator: '互联网宽带接入用户', role: 'actual' }),
  bulletin('货物进出口总额[[5.8亿元]]，下降[[6.2%]]。其中，出口[[4.1亿元]]，下降[[3.5%]]；进口[[1.7亿元]]，下降[[12.1%]]。', { indicator: '货物进出口总额', role: 'actual' }, { indicator: '货物进出口总额', role: 'change', direction: 'down' }, { indicator: '出口', role: 'actual' }, { indicator: '出口', role: 'change', direction: 'down' }, { indicator: '进口', role: 'actual' }, { indicator: '进口', role: 'change', direction: 'down' }),
]

import type { FigureExample } from './example.js'

/** Several names, several numbers: 分别为, enumerations under one head, totals, places. */
export const LISTS: readonly FigureExample[] = [
  { text: '初检、复检、终检合格率分别为[[96.1%]]、[[97.5%]]、[[99.2%]]。', want: [{ indicator: ['初检合格率', '初检'], role: 'actual' }, { indicator: ['复检合格率', '复检'], role: 'actual' }, { indicator: ['终检合格率', '终检'], role: 'actual' }] },
  { text: '城镇居民、农村居民人均可支配收入分别为[[38210元]]和[[19875元]]。', want: [{ indicator: '城镇居民人均可支配收入', role: 'actual' }, { indicator: '农村居民人均可支配收入', role: 'actual' }] },
  { text: '一般贸易出口额和加工贸易出口额分别达到[[3.1亿元]]、[[1.2亿元]]。', want: [{ indicator: '一般贸易出口额', role: 'actual' }, { indicator: '加工贸易出口额', role: 'actual' }] },
  { text: '幼儿园、小学、初中在校生分别为[[3210人]]、[[8650人]]、[[4120人]]。', want: [{ indicator: ['幼儿园', '幼儿园在校生'], role: 'actual' }, { indicator: ['小学', '小学在校生'], role: 'actual' }, { indicator: '初中在校生', role: 'actual' }] },
  { text: '甲、乙两座水厂日供水量分别增至[[1.2万吨]]和[[0.8万吨]]。', want: [{ indicator: ['甲水厂日供水量'], role: 'actual' }, { indicator: ['乙水厂日供水量'], role: 'actual' }], gap: '甲、乙两座X: the items stand before a numeral and a shared head' },
  // 正常/异常
  { text: '尿常规检查人数正常[[562人]]，异常[[18人]]。', want: [{ indicator: '尿常规检查人数正常', role: 'actual' }, { indicator: '尿常规检查人数异常', role: 'actual' }] },
  { text: '抗体测定人数阴性[[132人]]，阳性[[158人]]。', want: [{ indicator: '抗体测定人数阴性', role: 'actual' }, { indicator: '抗体测定人数阳性', role: 'actual' }] },
  { text: '肝功能检测正常[[540人]],异常[[21]]；', want: [{ indicator: ['肝功能检测正常'], role: 'actual', unit: '人' }, { indicator: ['肝功能检测异常'], role: 'actual', kind: 'count', unit: '人', value: '21' }] },
  { text: '抽检样品合格[[318批次]]，不合格[[7批次]]。', want: [{ indicator: ['抽检样品合格', '样品合格'], role: 'actual' }, { indicator: ['抽检样品不合格', '样品不合格'], role: 'actual' }] },
  { text: '整改事项已完成[[26项]]，未完成[[3项]]。', want: [{ indicator: ['整改事项已完成', '整改事项'], role: 'actual' }, { indicator: '整改事项未完成', role: 'actual' }] },
  { text: '具有风险因素的男性[[10人]]、女性[[15人]]，合计[[25人]]。', want: [{ indicator: ['具有风险因素的男性'], role: 'actual' }, { indicator: ['具有风险因素的女性'], role: 'actual' }, { indicator: ['具有风险因素的男性合计', '具有风险因素合计'], role: 'actual' }] },
  { text: '受理案件[[86件]]，办结[[81件]]，办结率[[94.2%]]。', want: [{ indicator: ['受理案件', '案件'], role: 'actual' }, { indicator: ['办结', '案件办结', '受理案件办结'], role: 'actual' }, { indicator: '办结率', role: 'actual' }] },
  { text: '非法采砂案件立案[[42例]]、结案[[39例]]，结案率达[[92.86%]]。', want: [{ indicator: '非法采砂案件立案', role: 'actual' }, { indicator: '非法采砂案件结案', role: 'actual' }, { indicator: '结案率', role: 'actual' }] },
  // commas and semicolons
  { text: '新建水池[[23口]]、泵站[[5座]]、渠道[[41.6公里]]。', want: [{ indicator: ['水池', '新建水池'], role: 'actual', unit: '口' }, { indicator: '泵站', role: 'actual', unit: '座' }, { indicator: '渠道', role: 'actual', kind: 'dimension', unit: '公里' }] },
  { text: '出动人员[[1260人次]]，车辆[[85台次]]，船只[[12艘]]。', want: [{ indicator: ['人员', '出动人员'], role: 'actual', unit: '人次' }, { indicator: '车辆', role: 'actual', unit: '台次' }, { indicator: '船只', role: 'actual', unit: '艘' }] },
  { text: '知识知晓率达到[[91%]]，技术服务覆盖率[[100%]]，随访率[[88.4%]]。', want: [{ indicator: '知识知晓率', role: 'actual' }, { indicator: '技术服务覆盖率', role: 'actual' }, { indicator: '随访率', role: 'actual' }] },
  { text: '资格审核准确率和补偿到位率均达[[100%]]。', want: [{ indicator: ['资格审核准确率和补偿到位率', '资格审核准确率', '补偿到位率'], role: 'actual' }] },
  { text: '接收档案[[3200卷]]；整理档案[[2800卷]]；数字化[[15.6万页]]。', want: [{ indicator: ['档案', '接收档案'], role: 'actual' }, { indicator: ['档案', '整理档案'], role: 'actual' }, { indicator: ['数字化', '档案数字化'], role: 'actual', value: '156000', unit: '页' }], gap: '页 is no measure word of the scanner' },
  { text: '全县设乡镇[[18个]]、行政村[[243个]]。', want: [{ indicator: ['乡镇', '设乡镇'], role: 'actual' }, { indicator: '行政村', role: 'actual' }] },
  // places
  { text: '资金拨付率：石桥区[[98％]]、南溪县[[95％]]、高新区[[88％]]。', want: [{ indicator: '资金拨付率', role: 'actual', scope: '石桥区' }, { indicator: '资金拨付率', role: 'actual', scope: '南溪县' }, { indicator: '资金拨付率', role: 'actual', scope: '高新区' }] },
  { text: '改厕完成率为[[92.5%]]，其中石桥镇[[98.1%]]，云溪乡[[85.7%]]。', want: [{ indicator: '改厕完成率', role: 'actual', scope: null }, { indicator: '改厕完成率', role: 'actual', scope: '石桥镇' }, { indicator: '改厕完成率', role: 'actual', scope: '云溪乡' }] },
  { text: '柳川市王桥镇特困老人体检率达[[95%]]。', want: [{ indicator: '特困老人体检率', role: 'actual', scope: '柳川市王桥镇' }] },
  { text: '少数地区随访率不足[[60%]]。', want: [{ indicator: '随访率', role: 'actual', comparator: '<', scope: '少数地区' }] },
  { text: '部分乡镇预算执行率仅[[52.4%]]，资金结余[[180万元]]。', want: [{ indicator: '预算执行率', role: 'actual', scope: '部分乡镇' }, { indicator: '资金结余', role: 'actual', scope: '部分乡镇' }] },
  { text: '青禾县本级支出[[3200万元]]，南溪县支出[[2100万元]]。', want: [{ indicator: '支出', role: 'actual', scope: '青禾县本级' }, { indicator: '支出', role: 'actual', scope: '南溪县' }] },
  { text: '云溪乡新建蓄水池[[16口]]。', want: [{ indicator: ['蓄水池', '新建蓄水池'], role: 'actual', scope: '云溪乡' }] },
  { text: '县人民医院门诊量[[21.3万人次]]。', want: [{ indicator: ['门诊量', '县人民医院门诊量'], role: 'actual', unit: '人次' }] },
  // 等N项
  { text: '完成清淤、护岸、绿化等[[7项]]工程。', want: [{ indicator: '工程', role: 'actual', unit: '项' }] },
  { text: '出台用水定额、取水许可、计量收费等[[5个]]管理办法。', want: [{ indicator: ['管理办法', '出台管理办法'], role: 'actual' }] },
  { text: '石桥、云溪、柳林等[[9个]]乡镇通过验收。', want: [{ indicator: ['乡镇', '乡镇通过验收'], role: 'actual' }] },
  { text: '获得省级文明单位、节水型机关等荣誉[[4项]]。', want: [{ indicator: ['荣誉', '获得荣誉'], role: 'actual' }] },
  // ratio
  { text: '省、市、县三级财政按[[3：2：5]]的比例分担。', want: [{ indicator: ['分担比例', '比例'], role: 'actual', kind: 'ratio', value: ['3', '2', '5'] }] },
  { text: '三次产业结构调整为[[12.1:38.4:49.5]]。', want: [{ indicator: ['三次产业结构', '产业结构'], role: 'actual', kind: 'ratio' }] },
  { text: '师生比达[[1:14.6]]。', want: [{ indicator: '师生比', role: 'actual', kind: 'ratio', value: ['1', '14.6'] }] },
  { text: '自筹资金[[50万元]]，到账资金[[30万元]]。', want: [{ indicator: '自筹资金', role: 'actual' }, { indicator: '到账资金', role: 'actual' }] },
  { text: '随机抽查水厂[[40家]]，对口帮扶村[[6个]]。', want: [{ indicator: ['随机抽查水厂', '水厂'], role: 'actual' }, { indicator: '对口帮扶村', role: 'actual' }] },
  { text: '全县有初中[[4所]]、职高[[2所]]。', want: [{ indicator: '初中', role: 'actual' }, { indicator: '职高', role: 'actual' }] },
  { text: '自评得分[[96分]]，附加分[[2分]]。', want: [{ indicator: '自评得分', role: 'actual' }, { indicator: '附加分', role: 'actual' }] },
  { text: '主要用于灌区维护[[60万元]]，主要农产品产量[[3.1万吨]]。', want: [{ indicator: '灌区维护', role: 'actual' }, { indicator: '主要农产品产量', role: 'actual' }] },
]

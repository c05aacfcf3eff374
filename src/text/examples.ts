/**
 * What the scanner reads, one row a wording. The quantity is marked with [[ ]] and told as `kind value unit comparator per`
 * (a range a..b; = is left out). A row without marks must stay silent. The sentences are ours.
 */
export interface QuantityExample {
  text: string
  want?: readonly string[]
  currency?: 'CNY' | 'TWD' | 'HKD'
}

export const MONEY_EXAMPLES: readonly QuantityExample[] = [
  { text: '年初安排资金[[30.5万元]]。', want: ['money 305000 CNY'] },
  { text: '累计下达[[3.98亿元]]，其中省级[[12000元]]。', want: ['money 398000000 CNY', 'money 12000 CNY'] },
  { text: '全县共拨付[[38亿4609万元]]。', want: ['money 3846090000 CNY'] },
  { text: '岁出决算数为[[128亿4千3百余万元]]。', want: ['money 12843000000 TWD ~'], currency: 'TWD' },
  { text: '编列经费[[7亿1173万3千元]]。', want: ['money 711733000 TWD'], currency: 'TWD' },
  { text: '实收[[12亿0349万元]]，短收[[1亿915万4千元]]。', want: ['money 1203490000 TWD', 'money 109154000 TWD'], currency: 'TWD' },
  { text: '上限是新台币[[一千一百六十亿元]]。', want: ['money 116000000000 TWD'], currency: 'TWD' },
  { text: '资产达[[12万6000亿元]]。', want: ['money 12600000000000 HKD'], currency: 'HKD' },
  { text: '政府注资[[600亿元]]成立基金，另捐[[HK$50]]。', want: ['money 60000000000 HKD', 'money 50 HKD'], currency: 'HKD' },
  { text: '引进外资[[1263亿美元]]、贷款[[2.5亿欧元]]。', want: ['money 126300000000 USD', 'money 250000000 EUR'] },
  { text: '收费标准为每位[[3元5角]]，押金[[五元三毛]]。', want: ['money 3.5 CNY', 'money 5.3 CNY'] },
  { text: '伙食按[[15元]]/人/餐补助。', want: ['money 15 CNY = 人 餐'] },
  { text: '岗位补贴不低于[[530元]]/人*月。', want: ['money 530 CNY >= 人 月'] },
  { text: '救助金[[3000元]]每人每月。', want: ['money 3000 CNY = 人 月'] },
  { text: '站里投资[[10多万元]]改造门诊。', want: ['money 100000 CNY ~'] },
  { text: '社会捐款[[7253万余元]]。', want: ['money 72530000 CNY ~'] },
  { text: '每户补助[[3-5万元]]，最多不超过[[6万元]]。', want: ['money 30000..50000 CNY', 'money 60000 CNY <='] },
  { text: '争取贷款突破[[千亿元]]，产值破[[万亿元]]。', want: ['money 100000000000 CNY >', 'money 1000000000000 CNY >'] },
  { text: '[[亿元]]以上企业增加。', want: ['money 100000000 CNY >='] },
  { text: '当年亏损[[△120.5万元]]。', want: ['money -1205000 CNY'] },
  { text: '设备款￥300以外另付[[￥1200.00元]]。'.replace('￥300', '[[￥300]]'), want: ['money 300 CNY', 'money 1200 CNY'] },
  { text: '工程款[[1千5百万元]]，材料[[三千五百元]]。', want: ['money 15000000 CNY', 'money 3500 CNY'] },
  { text: '每年给予最高[[30万元]]资助，实际最高[[26万元]]。', want: ['money 300000 CNY <=', 'money 260000 CNY'] },
  { text: '人民币[[50元]]，港币[[20万元]]。', want: ['money 50 CNY', 'money 200000 HKD'] },
]

export const RATE_EXAMPLES: readonly QuantityExample[] = [
  { text: '用水超过总量的[[三成]]，接近上年的[[八成]]，超过计划的[[90%]]。', want: ['rate 30 % >', 'rate 80 %', 'rate 90 %'] },
  { text: '至少提高[[5%]]，增长超过了[[8%]]，产值不足总量的[[一半]]。', want: ['rate 5 % >=', 'rate 8 % >', 'rate 50 % <'] },
  { text: '执行率为[[89.4%]]，满意度[[九成]]以上。', want: ['rate 89.4 %', 'rate 90 % >='] },
  { text: '目标值≥[[62%]]，死亡率<[[3‰]]。', want: ['rate 62 % >=', 'rate 0.3 % <'] },
  { text: '覆盖[[百分之六十五]]的乡村，损耗[[千分之三]]。', want: ['rate 65 %', 'rate 0.3 %'] },
  { text: '提高[[2.6个百分点]]，下降[[0.66个千分点]]。', want: ['rate 2.6 pp', 'rate 0.066 pp'] },
  { text: '孕产妇死亡率降到[[10.5/10万]]。', want: ['rate 10.5 /10万'] },
  { text: '压减[[一半]]以上，半数以上的人'.replace('半数', '[[半数]]'), want: ['rate 50 % >=', 'rate 50 % >='] },
  { text: '约[[三成]]店铺打[[八五折]]，尾货[[75折]]。', want: ['rate 30 % ~', 'rate 85 %', 'rate 75 %'] },
  { text: '国内游约占[[9成6]]，外销[[七成六]]。', want: ['rate 96 % ~', 'rate 76 %'] },
  { text: '增幅在[[1.5%至3.5%]]，损耗[[80–60%]]。', want: ['rate 1.5..3.5 %', 'rate 60..80 %'] },
  { text: '从[[1.5%]]至[[3.5%]]。', want: ['rate 1.5 %', 'rate 3.5 %'] },
  { text: '介于[[5%和10%]]之间。', want: ['rate 5..10 %'] },
  { text: '超过[[七成]]人口在城里，近[[六成]]本地企业受惠。', want: ['rate 70 % >', 'rate 60 % ~'] },
  { text: '增温[[-0.2%]]。', want: ['rate -0.2 %'] },
  { text: '误差远低于[[3.5%]]的目标值。', want: ['rate 3.5 %'] },
  { text: '约增[[1.91%]]，超过了[[85%]]。', want: ['rate 1.91 % ~', 'rate 85 % >'] },
]

export const COUNT_EXAMPLES: readonly QuantityExample[] = [
  { text: '体检[[290对]]夫妇，异常[[12人]]。', want: ['count 290 对', 'count 12 人'] },
  { text: '印发[[2万余份]]，办班[[50余场次]]，近[[600人次]]参加。', want: ['count 20000 份 ~', 'count 50 场次 ~', 'count 600 人次 ~'] },
  { text: '服务[[59.3万人]]，覆盖[[16个]]市(州)[[34个]]县、[[11省]]。', want: ['count 593000 人', 'count 16 个', 'count 34 个', 'count 11 省'] },
  { text: '[[九项]]指标达标，办了[[四期]]培训。', want: ['count 9 项', 'count 4 期'] },
  { text: '建立[[一支]]队伍，培养[[一批]]骨干。', want: ['count 1 支 R', 'count 1 批 R'] },
  { text: '共[[二十四个]]村，[[一百二十五户]]，[[一万二百五十人]]。', want: ['count 24 个', 'count 125 户', 'count 10250 人'] },
  { text: '来了[[十几个]]单位，[[七八位]]专家。', want: ['count 10 个 ~', 'count 7..8 位'] },
  { text: '[[3到5家]]企业，[[两至三个]]园区，[[10—15人]]。', want: ['count 3..5 家', 'count 2..3 个', 'count 10..15 人'] },
  { text: '逾[[5000人]]到场，不足[[5人]]，至少[[3次]]。', want: ['count 5000 人 >', 'count 5 人 <', 'count 3 次 >='] },
  { text: '近[[万人]]受益，逾[[百万人次]]参观。', want: ['count 10000 人 ~', 'count 1000000 人次 >'] },
  { text: '登记车辆[[3万973辆]]。', want: ['count 30973 辆'] },
  { text: '增加[[架次4928架次]]'.replace('[[架次', '架次[['), want: ['count 4928 架次'] },
  { text: '常住人口[[76.39万]]，其中女性[[33.79万]]。', want: ['bare 763900 ', 'bare 337900 '] },
  { text: '合格[[568]]，不合格[[12]]。', want: ['bare 568 ', 'bare 12 '] },
]

export const OTHER_EXAMPLES: readonly QuantityExample[] = [
  { text: '按[[3：2：5]]分担，三产结构为[[10.1:43.5:46.4]]。', want: ['ratio 3..2..5 ', 'ratio 10.1..43.5..46.4 '] },
  { text: '抽调[[三分之一]]的人员，占[[1/10]]。', want: ['ratio 1..3 ', 'ratio 1..10 '] },
  { text: '得分[[93.22分]]，满分为[[100分]]。', want: ['score 93.22 分', 'score 100 分'] },
  { text: '产量[[翻一番]]，专利[[翻了两番]]，出口增长[[2.5倍]]。', want: ['multiple 2 倍', 'multiple 4 倍', 'multiple 2.5 倍'] },
  { text: '绿地[[1200㎡]]，公路[[29.5万公里]]，水深[[250m]]。', want: ['dimension 1200 ㎡', 'dimension 295000 公里', 'dimension 250 m'] },
  { text: '装机[[1.6亿千瓦]]，发电[[500万千瓦时]]，风机[[25兆瓦]]。', want: ['dimension 160000000 千瓦', 'dimension 5000000 千瓦时', 'dimension 25 兆瓦'] },
  { text: '日处理[[5000吨/日]]，容量[[1.5 MW]]，浓度[[28微克每立方米]]。', want: ['dimension 5000 吨/日', 'dimension 1.5 MW', 'dimension 28 微克每立方米'] },
  { text: '客运[[57691万人公里]]，货运[[1468.83亿吨公里]]。', want: ['dimension 576910000 人公里', 'dimension 146883000000 吨公里'] },
  { text: '算力达[[10.36百亿亿次/秒]]。', want: ['dimension 10360000000000000000 次/秒'] },
  { text: '海拔[[三千米]]，跑完[[12千米]]，重[[三斤半]]。', want: ['dimension 3000 米', 'dimension 12 千米', 'dimension 3.5 斤'] },
  { text: '工期[[两个半月]]，不超过[[24小时]]，[[3个工作日]]内办结。', want: ['duration 2.5 个月', 'duration 24 小时 <=', 'duration 3 个工作日 <='] },
  { text: '连续[[7年]]领先，分[[3个年度]]实施，保修[[1.5年]]。', want: ['duration 7 年', 'duration 3 个年度', 'duration 1.5 年'] },
  { text: '获得[[全国第一]]，在[[全国第一家]]推行，名列[[第3位]]。', want: ['rank 1 ', 'rank 1 家', 'rank 3 '] },
  { text: '人均预期寿命提高到[[78.5岁]]。', want: ['duration 78.5 岁'] },
]

/** Numbers that are no figures. */
export const SILENT_EXAMPLES: readonly string[] = [
  '2016年3月15日，2016-03-15，2016.3.15和2016/3/15。',
  '1-6月、12月份、截至11月8日、10日前。',
  '2016～2020年和2013-2014年度、2012-13年度。',
  '二〇一六年十二月三十日，九八年，十二月。',
  '第三季度、首3季、第1至3季度、第四期、第二十条。',
  '第一、二、三产业，一、二、三类地区。',
  '川财社〔2023〕284号、财教[2015]12号、（2014）53号、沪府【2019】7号。',
  '65岁以上老人，0—6岁儿童，7至12岁学生，3周岁以下婴儿。',
  '电话：0571-88886666，邮编310000，附件2，表3。',
  '9时30分至17时，上午9:30，20点。',
  '管理2型糖尿病，落实“583”行动，推广5G和4K。',
  'C919首飞，PM2.5下降，H7N9防控，GB 3095-2012标准。',
  'http://www.example.gov.cn/2016/123.html',
  '1.加强管理；2.强化监督；3、加大投入。',
  '（1）建立制度；（2）完善机制。',
  '一是加强管理，二是强化监督，三要落实。',
  '一般情况，一定程度，一些单位，一起推进，统一部署，进一步提高，一方面，一旦，一律，一切。',
  '第一线，一把手，一票否决，一卡通，一条龙，一站式。',
  '全面两孩，二孩，两非，三公经费，三农，三级预防，四个全面，五年规划，十四五。',
  '十九大，十四届三中全会，七次全会，二十一世纪，80年代，90后干部。',
  '成为标杆，成立机构，成果丰硕，三成立。',
  '百姓满意，千方百计，万众一心，千家万户，三心二意，接二连三。',
  '数百家企业，几十个村，上千名群众，成千上万。',
  '上半年和下半年，半年报，半成品。',
  '一号楼3楼5单元，303室，12号线。',
  '落实“两项制度”，推进“三大战略”。',
  '聚焦“1+2+4+N”目标。',
  '三期工程，水厂二期，二次供水，二类疫苗。',
  '队伍建设，大陆地区，收拾整齐，肆意。',
  '新中国成立70周年，世界500强。',
  '编号006688，版本2.1.3。',
  '<img name="26100040" width="784">',
  '15分钟生活圈，“30分钟通勤”，半小时交通圈。',
  '1：500比例尺，1:10000地形图，东经102.5度，北纬25度。',
  '4.15国家安全教育日，6.26国际禁毒日，劣五类断面，三类水质，五个到位。',
  '见公报[1]和〔2〕，每10万人口，排名表。',
]
/** Silent in a Taiwan report: years of the republic. */
export const SILENT_IN_TAIWAN: readonly string[] = ['民国101年度，98年底，自99年至101年，97、98年度。', '101年1至10月，102年5月。']

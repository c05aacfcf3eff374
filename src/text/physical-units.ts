/**
 * Physical units, in characters and in letters.
 * Source: 中华人民共和国法定计量单位 (1984), the units of statistical bulletins (吨公里, 重量箱, 标准煤) and of Taiwan's and Hong Kong's reports (公尺, 公顷, 度, 公吨).
 */
const words = (list: string): string[] => list.trim().split(/\s+/)

export const PHYSICAL_UNITS = words(`
  米 公里 千米 分米 厘米 毫米 微米 纳米 公尺 公分 里 华里 海里 英里 英尺 英寸 尺 丈 寸 延米 延长米 车道公里 皮长公里 芯公里 沟公里 公厘 公毫 公里次
  平方米 平方公里 平方千米 平方厘米 平方公尺 平方尺 平方英尺 平方呎 呎 平方英里 平米 公顷 英亩 亩 亩次 公亩 坪 公顷次
  立方米 立方公尺 立方厘米 立方 方 升 毫升 公升 加仑 桶
  吨 公吨 公斤 千克 斤 克 毫克 微克 两 钱 市斤 磅 盎司 吨标准煤 吨标煤 吨二氧化碳 吨二氧化碳当量 标准煤 克拉 载重吨 总吨 箱公里
  瓦 千瓦 兆瓦 吉瓦 千瓦时 千瓦小时 兆瓦时 度 度电 千伏安 伏 千伏 伏安 安 安培 欧 欧姆 焦耳 千焦 卡 千卡 大卡 马力 千乏 峰瓦 兆伏安
  摄氏度 ℃ °C 赫兹 千赫 兆赫 吉赫 兆赫兹 千赫兹 帕 千帕 兆帕 分贝 勒克斯 流明 贝克 
  比特 千比特 字节 千字节 兆字节 兆比特 兆 吉字节 太字节 像素 核 帧 兆比特/秒
  人公里 延人公里 收费吨 计费吨 营运吨 航次公里 吨公里 吨海里 客公里 换算吨公里 车公里 重量箱 标准台 折合标准箱 工程量 当量
  ㎡ ㎞ ㎏ ㎜ ㎝ m² m³ km² ㎥ ㎢ ㎎ ㎖ ㎡次 μg μm µg µm hm² hm2 m2 m3 km2 cm2
  km cm mm m kg mg g ha hm t L l ml mL kW KW kw MW GW W w kWh KWh kwh MWh GWh kV KV kv kVA KVA MVA V A Hz KHz kHz MHz GHz GB TB MB KB PB Gbps Mbps kbps TEU teu dB db Pa kPa MPa ppm ppb pH EFLOPS PFLOPS Tbps mm² nm kcal cal Kcal J kJ bit byte dpi lm KM CM MM KG
`)

/** Letters that stand for a unit only in small type or in front of nothing: read after Arabic digits only and never before another letter. */
export const isLatinUnit = (unit: string): boolean => /^[A-Za-z]/.test(unit)

/** As NOT_BEFORE of the measure words. */
export const PHYSICAL_NOT_BEFORE: Readonly<Record<string, string>> = {
  度: '假过量电', 里: '程面头', 方: '面式便案法向针位', 克: '服', 两: '个级年化票岸会学项种类者手大委院江地侧端', 升: '级高幅至到学值', 卡: '口车点片', 钱: '款', 尺: '寸度', 安: '全排置徽', 瓦: '斯', 核: '心实查算准定', 米: '粉', 帧: '', 兆: '瓦', 桶: '装', 寸: '土', 伏: '特', 欧: '元洲盟姆', 斤: '两',
}

/** Not after Chinese numerals: 一里, 一方, 三两 … are mostly other words. */
export const PHYSICAL_DIGITS_ONLY = new Set(words('里 方 升 卡 钱 度 安 欧 核 瓦 兆 伏 帕 帧 当量 工程量 尺 丈 寸 分贝 坪'))

import type { Comparator } from '../model/analysis.js'

/**
 * Words that compare, by where they stand. Source: the annotation guide (近/约/左右/余/多, 超过/突破/逾, 不少于/以上, 不足/低于, 不超过/以内),
 * widened by the wordings of the seeds and of published reports (约占, 不下, 迈上, 控制在…以内).
 */
export const BEFORE: Readonly<Record<Comparator, string>> = {
  '=': '',
  '~': '近 约 大约 将近 接近 约为 约有 约占 约合 约计 约达 大概 大致 差不多 大约有 大约为 近约 逼近 粗估约 预估约 估计约 几近',
  '>': '超过 超过了 超 超了 突破 突破了 逾 多于 高于 大于 超出 远超 远超过 突破至 高达逾 冲破 超逾 已逾 > ＞ 跨过 超过全 胜过',
  '>=': '不少于 不低于 至少 不小于 ≥ >= ≥≥ 达到或超过 至少达 至少达到 至少有 至少为 至少是 大于等于 大于或等于 大于或者等于 不下 不下于 不少 不短于 迈上 迈过 起码 最短 ＞= 跃上 站上 踏上 最少 达到和超过 等于或大于',
  '<': '不足 不到 低于 少于 小于 未达到 未达 未到 不满 未满 不及 < ＜ 达不到 没有达到 没达到 没有超过 还不到 尚不足 未及',
  '<=': '不超过 不高于 不大于 不多于 最多 至多 ≤ <= ≤≤ 不超 小于等于 小于或等于 小于或者等于 最长 不长于 未超过 未超 未突破 最多为 最多是 最多有 不得超过 不得高于 不能超过 ＜= 不逾',
}
/** Only in front of a bare 万, 亿 or 千亿: 破千亿元, 过万人. */
export const BEFORE_BARE = '破 过 达 上 跨越'
export const AFTER: Readonly<Record<Comparator, string>> = {
  '=': '',
  '~': '左右 上下 多 余 有余 许 出头 之多',
  '>': '',
  '>=': '以上 及以上 或以上 (含)以上 （含）以上 含以上 之上 或者以上 (含本数)以上 (不含)以上 或更多 或者更多 以上(含 以上（含 (含以上) （含以上） 起',
  '<': '',
  '<=': '以内 之内 以下 及以下 或以下 之下 (含)以下 （含）以下 (含)以内 （含）以内 或者以下 内',
}
/** Verbs and names of money that may stand between the comparing word and the number: 超过了85%, 约增1.91%, 逾新台币20亿元. */
export const BETWEEN = '了 为 是 有 达 达到 到 在 增 减 增加 减少 增长 下降 提高 上升 占 合 折合 计 共 需 增至 降至 人民币 新台币 台币 港币 美金 全国 每年 全年 年 至 了约 用 增幅 降 花费 投入'
/** Words before the comparing word of which it is only the tail: 附近, 节约, 赶超. */
export const NOT_AFTER: Readonly<Record<string, string>> = { 近: '附最邻靠就临接将亲贴晋', 约: '节合预制契公违条签解集履简邀特失续毁缔纽爽', 超: '赶反高班', 多: '', 过: '超通经不越透', 逾: '', 上: '以之', 大于: '' }
/** Deeds that may stand between a bound and the number: 至少督导1次, 最多补助3万元. */
export const DEEDS = '增配 增设 增聘 增派 增拨 新设 新聘 配强 督导 督查 检查 巡查 巡检 抽查 走访 慰问 开展 召开 组织 举办 举行 安排 配备 配置 聘请 聘用 选派 培训 轮训 培育 培养 引进 建设 建成 新建 新增 完成 实现 提供 发放 补助 奖励 资助 报送 上报 通报 参加 参与 承担 保留 设置 设立 增加 提高 减少 压减 降低 学习 投入 筹集 落实 打造 创建 接受 公开 解决 办理 化解 使用 存放 留存'

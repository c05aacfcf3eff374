/**
 * Words around a number in official Chinese, by what they do there. Collected while reading the gold guide's seeds and the
 * development reports; the frames follow DOMAIN 3.5 (figure phrasings) and 3.7 (comparisons).
 */
import { list, WordSet } from './word-set.js'

/** The issuer's own whole, which a name does without: 我市 全省 本部门. */
export const OWN = new WordSet(
  list('我国 我省 我市 我区 我县 我州 我校 我院 我局 我委 我部 我会 我镇 我乡 我旗 我盟 我厅 我处 我办 我行 我单位 我们 我部门 我中心 我街道 我'),
  list('全国 全省 全市 全区 全县 全州 全镇 全乡 全旗 全盟 全系统 全辖区 全街道 全港 全台'),
  list('本市 本区 本县 本省 本部门 本单位 本局 本会 本部 本院 本校 本级 本处 本委 本机关 本厅 本港 本会暨所属 本会及所属 本部及所属 本局及所属 本署及所属 本院及所属 本处及所属 本校及所属 本园区 各地 各级 各县 该项目 该资金 该专项 该部门 该单位 该区 该县 该市 该局 该基金'),
)

/** Adverbs and connectives before a verb or a number; no part of a name. */
export const ADVERB = new WordSet(
  list('力争 确保 计划 原计划 争取 规定 拟 用于 主要用于 其中 其余 除 含 当中 至少 至多 最少 最多 另外 此外 同时 并且 以及 初步核算 据统计 经统计 统计 预计 预期 预测 预估 估计 可望 有望 共计 合计 总计 累计 总共 一共 共有 计有 另有 还有 只有 仅有 现有 约有 现已 先后 分别 均已 已经 已有 基本 主要 全部 大约 将近 逐步 进一步 继续 持续 大幅 大幅度 同比 环比 共 计 约 近 已 将 可 又 再 还 另 仅 并 且 各 均 都 也 达 有 约为 则 更 而 至 即 及 和 与 或 但 惟 截至 截止 对 在 为 从 由 自 使 令 以 按 全年累计 今后 过去 预测今年 年均 平均每年 平均每天 平均每月 每年 每月 每日 每天 每季度 一年来 五年来 我预测 我预期 — —— 这 这些 此 这将 余 余下 仍 仍有 原 中 中有 包括 包含 其中包括 涉及 随即 随 随后 年度 期间 到 于 全部 也 主要系 主要是 主要因 主要由于 系 主因 系因 亦 亦会 会 将会 须 应 要 应在 须在 政府 当局 按要求 尚 尚有 平均为 远 远远'),
)

/** Verbs that only say that there is so much of it; dropped at the start of a name. */
export const LIGHT_VERB = new WordSet(list('完成 实现 达到 达成 取得 拥有 具有 保持 维持 呈现 录得 出现 形成 累计完成 累计实现 共完成 共实现 涉及 较好完成'))

/** What closes the text before a number without being part of the name. */
export const COPULA = new WordSet(
  list('共计 合计 总计 累计 总共 一共 共有 计有 约有 只有 仅有 已有 现有 另有 还有 达到 达到了 达至 已达 均达 高达 达 分别为 分别是 分别达 分别达到 分别 均为 各为 仅为 只为 平均为 平均达 平均只有 约为 则为 即为 为 已为 分别完成 完成 实现 完成了 稳定在 保持在 维持在 控制在 控制到 控制在了 定为 核定为 确定为 连续 多年'),
  list('现行 则 则仅 不得 突破 超过 超 逾 超出 接近 不足 不到 不少于 不低于 不高于 不超过 未达到 未达 达不到 低于 高于 多达 少于 多于 等于 大于 小于 等 至少 至多 最多 最少 最长 最高 最低 大约 将近 约 近 共 计 已 有 是 至 到 在 仅 只 各 均 的 了 之 得 于 也 将 可 需 需要 要 按 以 即 ： : ＝ = ≥ ≤ ＞ ＜ > < “ ” 、 , ( （ 每年 每月 每日 平均 平均每年 平均每天 大概 尚有 尚 均已 均已达 已超过 已突破 已达到 将达 将达到 可达 远高于 远低于 远超 远远超过 大幅超过 远超过 完成率达 远 远远 大幅 明显 按照 按 依照 编列 计列 列 核列 经编列 共编列 介于 介乎 平均介于 保持 维持 稳定 人民币 新台币 港币 港元 折合 迈上 跨上 迈过 跨越 站上 保持了 拟按 拟 拟定为 未 没 没有 不 中 其中 中有 截至 截止 截 预计 预料 估计 亦会 将会 也会 都会 并会 另外 应 须 要求 规定 实际 只剩 尚余 余下 累计达 累计有 累计共有 累计达到 相当于 分别增至'),
)

/** Verbs that say where a value went; the value is reached, not a change. Dropped from a name, kept as evidence of `actual`. */
export const ARRIVAL = new WordSet(
  list('微升至 微降至 微增至 略升至 略降至 增加到 增加至 增至 增长到 增长至 提高到 提高至 提升到 提升至 提升为 上升到 上升至 升至 扩大到 扩大至 扩容至 扩增至 拓展至 发展到 下降到 下降至 下降为 降低到 降低至 降到 降至 降为 减少到 减少至 减至 减为 扩增为 扩大为 增加为 增为 上升为 提高为 增长为 下降为 缩小到 缩小至 缩小为 压缩到 压缩至 扩至 提至 提高到了 减少为 降低为 回落到 回落至 略为回升至 回升至 压减至 缩减至 缩短至 缩短到 缩短为 调整为 调整到 调整至 上调至 下调至 由此达到 跃升至 跃居 进步至 攀升至 增至约 达到'),
)

const direction = (text: string, way: 'up' | 'down'): [string, 'up' | 'down'][] => list(text).map((w) => [w, way])

/** Verbs and nouns of change with their direction. */
export const CHANGE = new Map<string, 'up' | 'down'>([
  ...direction('增长（下降） 增加（减少） 调高 调增 微升 微增 略升 增长率 增长 增加 增幅 净增 净增加 增收 增支 增产 增列 相距 相差 增速 提高 提升 上升 上涨 上调 升高 攀升 飙升 扩大 成长 回升 加快 涨幅 升幅 多收 多支 多 升 涨 增 提高了 增长了 增加了 上升了 上涨了 提升了 攀升了 飙升了 实质增长 增长约 增加约 高 高出 高于 快于 超收 增长达 增幅达 增幅约 增幅为 增长超 超过 超 翻 增长近 增加近 提前 偏高 偏多 偏快', 'up'),
  ...direction('下降（增长） 减少（增加） 调低 调减 微降 微跌 略降 偏低 偏少 偏慢 下降率 负增长 负成长 下降 减少 降幅 减幅 跌幅 降低 减低 下滑 下跌 回落 收窄 缩减 压减 削减 缩短 减产 减收 减列 减支 净减 净减少 少收 少支 贬值 放缓 短收 少 降 跌 减 下降了 减少了 降低了 回落了 下跌了 低 低于 慢于 压缩 精简 减轻 节约了 节省了 压缩了 精简了 减幅约 降幅达 减幅为 节约 节省', 'down'),
])
export const CHANGE_WORDS = new WordSet([...CHANGE.keys()])

/** Changes that are one only beside a comparison (比上年多5人) or after a name of a rate; alone they compare or exceed. */
export const WEAK_CHANGE = new WordSet(list('高 高于 高出 快于 超过 超 低 低于 慢于 多 少 提前 翻'))

/** Manner words between a name and its verb of change. */
export const MANNER = new WordSet(
  list('同比 环比 按年 按季 按月 年均 年平均 平均 平均每年 月均 分别 各 均 实际 实质 名义 累计 再 净 又 再次 大幅 大幅度 小幅 略 略有 稍 稍为 微 进一步 预计 预期 将 可 已 也 仅 只 明显 显著 快速 只有 轻微 温和 相应 由此 平均按年 全年 全年平均 约 逐年 逐步 持续 比 较 的 有 了 亦 并 却 则 还 飙升 平稳 较快 稳步 逐月 连续 双双 共 总体 在 于 不变价 按可比价计算 可比'),
)

/** Verbs after which a count tells how many of the noun that follows: 举办5次博览会. */
export const ACTION = new WordSet(
  list('带来 产生 接获 接到 收到 举办 举行 开展 召开 组织 建立 建成 新建 新设 新增 增设 设立 设置 设有 成立 制定 制订 出台 印发 修订 发布 发放 发出 发行 投入 投资 购置 购买 采购 配备 配置 安装 改造 修复 修缮 整治 治理 整改 查处 办理 受理 审理 审核 审查 审批 核准 批准 评选 评为 认定 命名 培育 培养 培训 引进 引导 吸纳 招收 招聘 聘用 聘请 雇用 僱用 安置 安排 转移 帮扶 救助 扶持 支持 补助 资助 奖励 惠及 覆盖 服务 接待 接受 参加 参与 检查 检测 抽查 抽检 暗访 走访 慰问 督查 监测 发现 处理 处置 解决 化解 取消 下放 减少 减免 增加 提供 创造 促成 促进 带动 推动 推进 推出 实施 执行 承担 承办 完成 实现 改善 开通 开设 开放 开工 竣工 新开工 拆除 清理 清退 收回 划定 预留 选派 派出 联系 包括 涉及 涵盖 分为 拥有 具有 下设 辖 列入 纳入 入选 获得 获批 荣获 争取 签订 签约 形成 打造 创建 编制 编写 编印 印制 制作 拍摄 播出 刊发 报道 更换 抽调 选聘 释出 动员 约谈 通报 移送 追缴 挽回 问责 处分 设 给 向 把 让 同 跟 建 聘 派 用 受 获 造 开 立案 结案 新改建 改扩建 新改扩建 建设 规划 布局 共用 管理 资助了 支援 协助 辅导 媒合 完成了 举办了 开展了 建立了 建成了 新建了 提供了 下发 发 参访 考察 分流 收储 储备 征收 征集 梳理 排查 聚集 集聚 汇聚 落户 入驻 进驻 落地 达成 引入 培植 孵化 晋升 新培育 新认定 获评 确定 完善 优化 修建 铺设 架设 敷设 疏浚 绿化 种植 养殖 出动 投放 投用 启用 搬迁 关停 关闭 淘汰 盘活 处 收治 诊治 救治 登记 注册 确认 核实 复核 核查 确保 保障 落实 出租 出售 售出 交付 分配 转让 装修 扩建 整合 撤并 撤销 合并 兼并 重组 招募 录用 补充 输送 输出 增配 增聘 增拨 补拨 提出 合共提出 查出 下发 公布 启动 抽取 追加 编报 汇编 追回 退回 查明 核销 试用 资助额 启用了 落成 拨出 预留了 推展 展开 增建 加建 兴建 重建 翻新 改善了'),
  list('和 及 与 以及 或 的 之 、 ） 对 在 向 由 从 给 于 到 余 中 原'),
)

/** Verbal nouns that name money or people by themselves: 完成投资1.7亿元. */
export const VERBAL_NOUN = new WordSet(list('投资 投入 补助 资助 贷款 培训 就业 奖励 救助 补贴 支出 收入 融资 捐赠 援助 采购 参与 服务 接待 求职 媒合'))

/** Verbs that hand something over: what stands before them is the giver or the receiver, what follows is measured. */
export const HANDING = list('下发 查出 约谈 收回 退回 追回 补拨 增配 增设 配备 购置 新建 新设 建成 建立 举办 召开 抽取 签订 印制 发送 增拨 选派 聘用 招聘 培育 开展 发放 提供 拨付 投入 安排 争取 减免 支付 下达 筹集 筹措 募集 落实 发行')

/** Verbs that make something happen to the noun after them: 带动整体投资…飙升. */
export const CAUSING = new WordSet(list('带动 推动 促进 拉动 使 令 促使 致 导致 引致 促'))

/** Verbs of change that may open a name: 增加污水处理量5000吨/日. */
export const LEADING_CHANGE = new Map<string, 'up' | 'down'>([['增加', 'up'], ['提高', 'up'], ['提升', 'up'], ['减少', 'down'], ['降低', 'down'], ['减轻', 'down'], ['净增', 'up'], ['增列', 'up'], ['增编', 'up'], ['减列', 'down'], ['减编', 'down'], ['削减', 'down'], ['压缩', 'down'], ['压减', 'down'], ['缩减', 'down'], ['缩短', 'down'], ['核减', 'down'], ['调减', 'down'], ['调低', 'down'], ['下调', 'down'], ['核增', 'up'], ['调增', 'up'], ['调高', 'up'], ['上调', 'up']])

/** Something planned, due, promised or forecast. */
export const TARGET_WORD = /(?<!绩效)目标(?!人群|责任|管理|任务全面|任务基本)|指标值|任务数|计划数|预期(?<![稳较比与于好初成到过达如合出]预期)(?!寿命)|预计(?<![较比与超过]预计)|预测|预估|力争|确保(?!障)|争取(?:达到|实现|完成)|计划(?<=(?:^|[，；：、（ 年月日我县市区局院校镇乡村司部厅署会内底拟还均也目初原位期工定个各总度是])计划)(?!至今|自|推行|推出|生育|委|项|单列|内|外|数|管理|财务|处|科|局|经济|书|待孕|怀孕|范围|的|之|、|，)|规划(?=总投|布局|用地|面积|新建|建设(?![股科局处室部站所])|分(?:$|[\d一二三四五六七八九十]))|控制指标|控制数|红线|限额(?!以[上下])|拟(?<![模虚草比编研]拟)(?![稿订态合声])|计划(?<=[府院处所队团站会署]计划)(?=设[置立]|新[建设增]|兴建|办理|增[设建聘拨]|购置|补助|改[造建]|引进|培[训育])|将(?!军|领|近|\d|20|已)|会(?<![委员工协学大社年商理事博览座法]会)(?=达到|有\d|增|减少|再|购|推|提供|展开|投放|进行|扩|拨|引入|聘|举办|试|完成|检|安排|在20)|应达|要达到|(?:^|[，；：期年后时])可(?=释出|增加|创造|提供|新增|达|实现|带动|减少)/
/** What a target is called where it stands as a number's own name: 目标值≥62%. */
export const TARGET_NAME = /(?:目标值?|指标值|任务数|计划数?|要求|标准值)(?:为|是|的)?$/
/** Money that is granted or planned, not spent. */
export const BUDGET_WORD = /预算|概算|安排|下达|批复|核定|分配数|编列|预留|核拨|批出|增拨|计划总?(?:投资|经费)|资金计划|拨付计划|可支用|拨备|所需/
/** Kinds of funds and units whose names hold the word 预算 and say nothing of a plan. */
export const FUND_NAME = /一般公共预算|政府性基金预算|国有资本经营预算|社会保险基金预算|预算(?:内|外|单位|部门|管理|绩效)|部门预算项目|预算项目/g
/** Money that is spent, received or settled, whatever budget word stands near it. */
export const ACTUAL_WORD = /决算|执行数|执行率|支出数|实现数|实际|实支|完成|到位|已拨|已核拨|支付|结余|结转|賸余|剩余|短绌|审定|支用|累计(?!分配)|保留数|收到|发生|执行(?!数|率)|投入使用/

/** Heads that say nothing without what they belong to; they take the name of their section or sentence. */
export const GENERIC = new WordSet(
  list('预算 决算 预算数 决算数 预算额 执行数 执行 执行率 分配数 累计分配数 实现数 累计实现数 实际执行数 支出数 累计支出数 总额 数额 年度预算 全年度预算 全年预算 全年预算数 全年执行数 法定预算 决算短绌 决算賸余 占比 比例 增幅 降幅 增速 完成率 目标值 实际值'),
)

/** States that divide one head: 人数正常568人，异常12人. */
export const STATE = new WordSet(
  list('正常 异常 特殊 阴性 阳性 男性 女性 男 女 男生 女生 城镇 农村 城市 乡村 已办结 未办结 办结 合格 不合格 优秀 良好 一般 较差 达标 未达标 已完成 未完成 在建 新建 续建 中央 地方 省级 市级 县级 区级 本级 上级 自筹 其他 其它 境内 境外 本科 硕士 博士 高级 中级 初级 通过 未通过 满意 不满意 基本满意 已整改 未整改 正在整改 已开通 未开通 已落实 未落实'),
)

/** Totals, which take the name of what they add up. */
export const TOTAL = new WordSet(list('合计 总计 共计 小计 总数 合共'))

/** Only some places of the whole: 少数地区. */
export const SOME_PLACES = /^(?:少数|部分|个别|有的|有些|一些|多数|大部分|绝大多数|其余)(?:地区|地方|县（市、区）|县市区?|区县|市县|县区?|市|乡镇|村镇|街道|单位|部门|学校|社区|村)/

/** Units that an indicator implies where the text prints none: 出生人口76.39万. Source: gold guide, Figures. */
export const IMPLIED_UNITS: readonly (readonly [RegExp, string])[] = [
  [/(?<![落窗门开账过])户数?$|经营主体$|市场主体$/, '户'],
  [/企业数?$|家数$|机构数?$/, '家'],
  [/人口|人数|人员|学生|职工|就业|对象|患者|党员|干部|教师|劳动力|儿童|老人|老年人|居民|农民|出生|死亡|孩|男性?$|女性?$/, '人'],
  [/职缺|岗位|学位|托位|名额|机会/, '个'],
]

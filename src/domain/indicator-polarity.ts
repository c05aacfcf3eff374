/**
 * Which way an indicator is good, by the words of its name; the first that fits counts. Nothing is said of the others: more
 * expenditure is neither good nor bad by itself. Source: DOMAIN 5 rule 10 (多孩率, 空编率, 死亡率, 投诉率, 成本, 结余), directions of
 * the indicator base of 财预〔2020〕10号 (正向, 反向指标), targets of the State Council's reports of 2014 to 2019.
 */
const POLARITY: readonly (readonly [RegExp, 'higher' | 'lower' | null])[] = [
  [/整改|治理|化解|查处|挽回|修复|救治|控制率|规范/, 'higher'],
  [/空编率|缺编|死亡率|发病率|发生率|投诉|信访量|事故|失业率|贫困(?:人口|发生率|户)|辍学率|缺陷|违规|违法|病残|流产|多孩率|超生/, 'lower'],
  [/能耗|排放|浓度|污染|水耗|用水量|电耗|漏损|亏损|负担|负债|债务余额|杠杆率|不良(?:贷款)?率/, 'lower'],
  [/结余|结转|沉淀|闲置|三公经费|公务接待|公务用车|因公出国|一般性支出|运行成本|成本(?!控制)|通关时间|办理时(?:间|限)|开办时间/, 'lower'],
  [/性别比|赤字/, null],
  // Its target is a ceiling: 涨幅控制在3.5%左右.
  [/^居民消费价格/, 'lower'],
  [/(?:到位|执行|完成|拨付|覆盖|合格|满意|知晓|达标|结案|办结|优良|利用|普及|参保|就诊|检查|检测|管理|服务|签约|筛查|接种|随访|就业|入园|巩固|升学|达成|发放|兑现|建档|使用|开工|竣工|验收|治愈|处理|回收|绿化|森林覆盖|城镇化|贡献)(?:率|度|面|进度)/, 'higher'],
  [/满意度|婚前医学检查率|新增就业|(?:预算|财政|税收|基金)收入$|预期寿命|可支配收入|生产总值(?!能耗|用水)|增加值|粮食(?:总?产量|生产能力)|优良天数|森林面积|外汇储备|发明专利|受教育年限|得分/, 'higher'],
]

/** Is a higher value of this indicator better, or a lower one? null where nobody says. */
export const polarityOf = (name: string): 'higher' | 'lower' | null => POLARITY.find(([words]) => words.test(name))?.[1] ?? null

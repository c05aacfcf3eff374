import type { ReportKind } from '../model/analysis.js'

/** Lines of a report, and its headings as "level number title role (defects)". */
interface Example {
  name: string
  lines: string[]
  want: string[]
  kind?: ReportKind
}

const BODY = '各单位按照要求认真开展了工作，取得了较好的效果，群众比较满意。'

export const EXAMPLES: Example[] = [
  {
    name: 'the usual four levels',
    lines: ['一、基本情况', BODY, '（一）人员情况', '1.编制', BODY, '（1）在编', BODY, '（2）聘用', BODY, '2.培训', BODY, '（二）场地', BODY, '二、存在问题', BODY],
    want: ['1 一 基本情况 overview', '2 一 人员情况 overview', '3 1 编制 overview', '4 1 在编 overview', '4 2 聘用 overview', '3 2 培训 overview', '2 二 场地 overview', '1 二 存在问题 problems'],
  },
  {
    name: 'run-in headings end before their full stop or colon',
    lines: ['一、主要做法', '（一）健全机制。成立专班，明确分工，压实责任。', '（二）督导检查：每月下乡两次，发现的问题当场交办。', '二、体会', BODY],
    want: ['1 一 主要做法 results', '2 一 健全机制 results', '2 二 督导检查 results', '1 二 体会 results'],
  },
  {
    name: 'items that are whole sentences are no headings',
    lines: ['一、存在问题', '1.台账不全，更新不及时；', '2.部分乡镇人手紧张，工作进展缓慢；', '3.经费保障不足。', '二、整改措施', '1.完善台账。', BODY, '2.充实人员。', BODY],
    want: ['1 一 存在问题 problems', '1 二 整改措施 measures', '2 1 完善台账 measures', '2 2 充实人员 measures'],
  },
  {
    name: 'an unnumbered paragraph behind the last item does not make it a heading',
    lines: ['一、工作安排', '各部门要做到：', '（一）统一认识；', '（二）密切配合；及', '（三）加强宣传。', '通过以上办法，全年任务可以按期完成，请各单位抓好落实。'],
    want: ['1 一 工作安排 next-steps'],
  },
  {
    name: 'numbers without a mark, with half a bracket, with marks too many',
    lines: ['一、整改措施', '（一）、加强领导', BODY, '（二）、加强培训', BODY, '三）加强考核', BODY, '二、整改成效', '1.制度更全。', BODY, '2队伍更强。', BODY, '3、服务更好。', BODY],
    want: [
      '1 一 整改措施 measures',
      '2 一 加强领导 measures (extra-mark)',
      '2 二 加强培训 measures (extra-mark)',
      '2 三 加强考核 measures (missing-bracket)',
      '1 二 整改成效 measures',
      '2 1 制度更全 measures (skipped-level)',
      '2 2 队伍更强 measures (missing-mark)',
      '2 3 服务更好 measures (mixed-marks)',
    ],
  },
  {
    name: '1、 where 一、 was meant: its parts are below it, the next chapter beside it',
    lines: ['1、道路养护项目', '（一）基本情况', BODY, '（二）存在问题', BODY, '（三）整改措施', '1.落实责任。', BODY, '2.加强巡查。', BODY, '二、桥梁检测项目', '（一）基本情况', BODY, '（二）存在问题', BODY],
    want: [
      '1 1 道路养护项目 project (wrong-style)',
      '2 一 基本情况 overview',
      '2 二 存在问题 problems',
      '2 三 整改措施 measures',
      '3 1 落实责任 measures',
      '3 2 加强巡查 measures',
      '1 二 桥梁检测项目 project (style-changed)',
      '2 一 基本情况 overview',
      '2 二 存在问题 problems',
    ],
  },
  {
    name: 'inverted styles: （一） below 1、',
    lines: ['一、工作开展情况', '1、宣传发动', BODY, '（一）进村入户', BODY, '（二）线上推送', BODY, '2、组织实施', BODY, '（一）分片包干', BODY],
    want: ['1 一 工作开展情况 results', '2 1 宣传发动 results (skipped-level)', '3 一 进村入户 results', '3 二 线上推送 results', '2 2 组织实施 results', '3 一 分片包干 results'],
  },
  {
    name: 'parts, chapters and formal numerals',
    lines: ['第一部分 部门概况', '一、主要职能', BODY, '二、机构设置', BODY, '第二部分 收支情况说明', '一、收入预算', BODY],
    want: ['1 第一部分 部门概况 overview', '2 一 主要职能 overview', '2 二 机构设置 overview', '1 第二部分 收支情况说明 funds', '2 一 收入预算 funds'],
    kind: 'final-accounts',
  },
  {
    name: 'formal numerals above 一、',
    lines: ['壹、前言', BODY, '贰、施政成果', '一、兴修水利', BODY, '二、整治河道', BODY, '叁、结语', BODY],
    want: ['1 壹 前言 overview', '1 贰 施政成果 results', '2 一 兴修水利 results', '2 二 整治河道 results', '1 叁 结语 other'],
  },
  {
    name: 'decimal numbers and chapters without a mark',
    lines: ['1概况', BODY, '1.1项目背景', BODY, '1.2资金来源', BODY, '1.2.1财政拨款', BODY, '2主要做法', BODY, '2.1加强组织', BODY],
    want: ['1 1 概况 overview (missing-mark)', '2 1.1 项目背景 overview', '2 1.2 资金来源 funds', '3 1.2.1 财政拨款 funds', '1 2 主要做法 results (missing-mark)', '2 2.1 加强组织 results'],
  },
  {
    name: 'numbers of one character, letters',
    lines: ['一、产出情况', '㈠数量', '⒈道路', BODY, '⒉桥梁', BODY, '㈡质量', '⑴验收', BODY, '⑵抽检', BODY, 'A.抗压', BODY, 'B.平整', BODY],
    want: ['1 一 产出情况 results', '2 一 数量 results', '3 1 道路 results', '3 2 桥梁 results', '2 二 质量 results', '3 1 验收 results', '3 2 抽检 results', '4 A 抗压 results', '4 B 平整 results'],
  },
  {
    name: 'gaps and repetitions are told where they stand',
    lines: ['一、进展', BODY, '三、成效', BODY, '三、体会', BODY],
    want: ['1 一 进展 results', '1 三 成效 results (gap)', '1 三 体会 results (repeated-number)'],
  },
  {
    name: 'titles without numbers stand above the numbers that begin below them',
    lines: ['路灯改造经费情况说明', '一、项目概述', BODY, '二、年度预算安排', BODY, '三、实施主体', '清水县城市管理局', '校舍维修经费情况说明', '一、项目概述', BODY, '二、年度预算安排', BODY],
    want: [
      '1 - 路灯改造经费情况说明 project',
      '2 一 项目概述 overview',
      '2 二 年度预算安排 funds',
      '2 三 实施主体 project',
      '1 - 校舍维修经费情况说明 project',
      '2 一 项目概述 overview',
      '2 二 年度预算安排 funds',
    ],
    kind: 'budget',
  },
  {
    name: 'titles without numbers below a numbered chapter',
    lines: ['一、经济运行情况', BODY, '外贸出口', BODY + BODY, '市场监管', BODY + BODY, '二、下步打算', BODY],
    want: ['1 一 经济运行情况 results', '2 - 外贸出口 results', '2 - 市场监管 results', '1 二 下步打算 next-steps'],
  },
  {
    name: 'a list whose first number is lost',
    lines: ['收入情况', BODY, '二、支出情况', BODY, '（一）人员经费', BODY, '三、结余资金情况', BODY],
    want: ['1 - 收入情况 funds', '1 二 支出情况 funds (gap)', '2 一 人员经费 funds', '1 三 结余资金情况 funds'],
    kind: 'final-accounts',
  },
  {
    name: 'a number on a line of its own',
    lines: ['一、支出情况', BODY, '（一）', '人员经费说明。', BODY, '（二）', '公用经费说明。', BODY],
    want: ['1 一 支出情况 funds', '2 一 人员经费说明 funds', '2 二 公用经费说明 funds'],
    kind: 'final-accounts',
  },
  {
    name: 'a part that lists the titles below it; what stands between two of them is below the first',
    lines: ['扶持本地产业', '三大产业，包括航运和渔业、观光业和食品加工业，合计聘用20万人。' + BODY, '巩固航运渔业', BODY, '码头扩建', BODY, '推广观光业', BODY, '扩大食品加工业', BODY, '关心长者', BODY],
    want: ['1 - 扶持本地产业 other', '2 - 巩固航运渔业 other', '3 - 码头扩建 other', '2 - 推广观光业 other', '2 - 扩大食品加工业 other', '1 - 关心长者 other'],
    kind: 'other',
  },
  {
    name: 'a list that the titles do not follow',
    lines: ['扶持本地产业', '三大产业，包括航运业、观光业和食品加工业，合计聘用20万人。' + BODY, '巩固航运业', BODY, '码头扩建', BODY, '关心长者', BODY],
    want: ['1 - 扶持本地产业 other', '1 - 巩固航运业 other', '1 - 码头扩建 other', '1 - 关心长者 other'],
    kind: 'other',
  },
  {
    name: 'a title of two things above a title for each',
    lines: ['航运和渔业', BODY, '航运码头', BODY, '远洋渔业', BODY, '关心长者', BODY],
    want: ['1 - 航运和渔业 other', '2 - 航运码头 other', '2 - 远洋渔业 other', '1 - 关心长者 other'],
    kind: 'other',
  },
  {
    name: 'titles without text, twice, stand above those that have some',
    lines: ['引言', BODY + BODY, '民生', '长者服务', BODY + BODY, '医疗护理', BODY + BODY, '经济', '航运码头', BODY + BODY, '结语', BODY + BODY],
    want: ['1 - 引言 overview', '1 - 民生 other', '2 - 长者服务 other', '2 - 医疗护理 other', '1 - 经济 other', '2 - 航运码头 other', '1 - 结语 other'],
    kind: 'other',
  },
  {
    name: 'the table of contents is no part of the outline',
    lines: ['目 录', '一、基本情况……1', '二、存在问题……3', '一、基本情况', BODY, '二、存在问题', BODY],
    want: ['1 一 基本情况 overview', '1 二 存在问题 problems'],
  },
  {
    name: 'a table of contents without page numbers',
    lines: ['目录', '第一部分 概况', '一、职责', '第二部分 说明', '第一部分 概况', '一、职责', BODY, '第二部分 说明', BODY],
    want: ['1 第一部分 概况 overview', '2 一 职责 overview', '1 第二部分 说明 results'],
  },
  {
    name: 'quoted programme with its money: the quotes are the heading',
    lines: ['一、“改善农村饮水条件，保障群众用水安全”编列资金320万元，主要项目如下：', '（一）新打机井12眼。', '（二）铺设管网8公里。', '二、其他事项', BODY],
    want: ['1 一 “改善农村饮水条件，保障群众用水安全” results', '1 二 其他事项 other'],
  },
  {
    name: 'annexes stand at the top',
    lines: ['一、主要工作', BODY, '二、下步打算', BODY, '附件1', '重点项目清单', '一、续建项目', BODY, '附件：资金支付明细表'],
    want: ['1 一 主要工作 results', '1 二 下步打算 next-steps', '1 附件1 重点项目清单 appendix', '2 一 续建项目 appendix', '1 附件 资金支付明细表 appendix'],
  },
  {
    name: 'a second look at reported problems is a measure; its causes and steps keep their own role',
    lines: ['一、审计查出问题整改情况', '（一）关于往来款清理不及时的问题。已清理3笔，其余年底前完成。', '（二）关于合同签订不规范的问题。已补签合同，并修订了制度。', '二、原因分析', BODY, '三、下一步工作', BODY],
    want: ['1 一 审计查出问题整改情况 measures', '2 一 关于往来款清理不及时的问题 measures', '2 二 关于合同签订不规范的问题 measures', '1 二 原因分析 causes', '1 三 下一步工作 next-steps'],
    kind: 'rectification',
  },
  {
    name: 'plans of a government stay plans',
    lines: ['一、2021年工作回顾', BODY, '二、2022年工作总体部署', BODY, '三、大力发展乡村产业', BODY, '四、切实改善民生', BODY],
    want: ['1 一 2021年工作回顾 results', '1 二 2022年工作总体部署 next-steps', '1 三 大力发展乡村产业 next-steps', '1 四 切实改善民生 next-steps'],
    kind: 'government-work',
  },
  {
    name: 'topics of a bulletin are results',
    lines: ['一、综合', BODY, '二、农业', BODY, '三、对外贸易', BODY],
    want: ['1 一 综合 overview', '1 二 农业 results', '1 三 对外贸易 results'],
    kind: 'statistics',
  },
]

/** Lines between paragraphs that look like headings and are none. */
export const NOT_HEADINGS: string[] = [
  '一是领导重视到位。',
  '——坚持示范带动，培育典型。',
  '第一，要抓住重点。',
  '2021年3月15日',
  '12.5万元已拨付到位',
  '3项任务全部完成',
  '第一季度完成投资2亿元，第二季度完成3亿元。',
  '（2021年5月20日）',
  '清水县财政局',
  '单位：万元',
  '各位代表：',
  '三年来，全县共改造危房1200户。',
  '十分感谢各位领导',
  '以上报告，请审议',
  '| 项目 | 金额 |',
  '1.5米宽的巡查便道',
  '百姓得到了实惠。',
]

/** One file of text and what its heads say: "title | issuer | kind | first day/last day", one row a report; - for null. */
interface Example {
  name: string
  lines: string[]
  want: string[]
}

const TEXT = '按照上级部署，我们认真组织实施，各项任务进展顺利，群众反映良好，现将有关情况报告如下。'

export const EXAMPLES: Example[] = [
  { name: 'title with issuer and year', lines: ['清水县水利局2021年度部门预算项目绩效自评报告', TEXT, '一、基本情况', TEXT], want: ['清水县水利局2021年度部门预算项目绩效自评报告 | 清水县水利局 | self-evaluation | 2021-01-01/2021-12-31'] },
  {
    name: 'a title over three lines, a subtitle that is none of it',
    lines: ['清水县水利局', '2021年度农村饮水安全工程维修养护项目', '绩效评价报告', '（县本级）', TEXT],
    want: ['清水县水利局2021年度农村饮水安全工程维修养护项目绩效评价报告 | 清水县水利局 | evaluation | 2021-01-01/2021-12-31'],
  },
  { name: 'a title whose last word is broken', lines: ['清水县水务局2021年度绩效自评报', '告', TEXT], want: ['清水县水务局2021年度绩效自评报告 | 清水县水务局 | self-evaluation | 2021-01-01/2021-12-31'] },
  { name: 'a second title line that opens with a bracket', lines: ['2021年度清水县水库移民后期扶持资金', '（基础设施部分）绩效自评报告', TEXT], want: ['2021年度清水县水库移民后期扶持资金（基础设施部分）绩效自评报告 | - | self-evaluation | 2021-01-01/2021-12-31'] },
  {
    name: 'page furniture above, signature below',
    lines: ['首页 > 政务公开', '索引号：A-2022-15', '发布日期：2022-06-01', '打印', '关于2021年度粮食储备专项资金整改情况的报告', '来源：县政府网', TEXT, '清水县粮食局', '2022年5月20日', '责任编辑：王某'],
    want: ['关于2021年度粮食储备专项资金整改情况的报告 | 清水县粮食局 | rectification | 2021-01-01/2021-12-31'],
  },
  {
    name: 'a report to the congress: the year looked back on, the government that reports',
    lines: ['政 府 工 作 报 告', '——2022年1月8日在清水县第十届人民代表大会第一次会议上', '清水县人民政府县长 王某', '各位代表：', '现在，我代表县人民政府向大会报告工作，请予审议。', '一、2021年工作回顾', TEXT, '二、2022年工作安排', TEXT],
    want: ['政府工作报告 | 清水县人民政府 | government-work | 2021-01-01/2021-12-31'],
  },
  {
    name: 'five years looked back on',
    lines: ['2026年平川省政府工作报告', '各位代表：', '现在，我代表省人民政府向大会报告工作，请予审议。', '一、“十四五”时期和2025年工作回顾', TEXT],
    want: ['2026年平川省政府工作报告 | 平川省人民政府 | government-work | 2021-01-01/2025-12-31'],
  },
  { name: 'an untitled speech has no title', lines: ['主席，我谨动议二读《2015年拨款条例草案》。', '引言', TEXT], want: ['- | - | budget | 2015-01-01/2015-12-31'] },
  { name: 'a minister’s three years of the republic’s calendar', lines: ['王部长某：主席、各位委员。今天列席报告本部所管基金近3年之执行绩效，敬请指教。', '壹、概况', '99年度决算2亿元，100年度决算3亿元，101年度预算4亿元。'], want: ['- | - | performance | 2010-01-01/2012-12-31'] },
  { name: 'an auditor who is only announced is no issuer', lines: ['赵审计长某：主席、各位委员。今天就清水河整治计划第1期特别决算审核结果，扼要说明如次：', '壹、审核情形', '本计划执行期间自民国97至99年度止，编列预算3亿元。'], want: ['清水河整治计划第1期特别决算审核结果 | - | audit | 2008-01-01/2010-12-31'] },
  {
    name: 'a ministry heads the list of what it has charge of',
    lines: ['王主任委员某：主席、各位委员。今天审查本会主管103年度预算案，谨提出报告。', '壹、岁出部分', '本会主管103年度岁出预算，系审慎编列，计3亿元，包括渔业委员会2亿元、渔业研究所1亿元。'],
    want: ['- | 渔业委员会 | budget | 2014-01-01/2014-12-31'],
  },
  {
    name: 'a list that begins with another body names no issuer',
    lines: ['王部长某：主席、各位委员。今天审查本部主管103年度预算案，谨提出报告。', '壹、岁出部分', '本部主管103年度岁出预算计3亿元，包括渔业署2亿元、渔业研究所1亿元。'],
    want: ['- | - | budget | 2014-01-01/2014-12-31'],
  },
  { name: 'an office told in passing', lines: ['主席，我动议二读《2015年拨款条例草案》。', '引言', TEXT, '结语', '主席，身为财政司司长，稳定财政是我的本分。'], want: ['- | 财政司司长 | budget | 2015-01-01/2015-12-31'] },
  { name: 'an office of somebody else', lines: ['主席，我动议二读《2015年拨款条例草案》。', '引言', TEXT, '结语', '主席，作为前任财政司司长，他一向审慎。我们感谢他。'], want: ['- | - | budget | 2015-01-01/2015-12-31'] },
  {
    name: 'a title that ends an excerpt is no signature',
    lines: ['各项工作取得进展，2012年投入3亿元。', '区域航运服务中心', '本港是区内主要的航运中心，截至2012年年底共有码头12个，全年收入3亿元，占生产总值的2%，比上年增长4%，雇用员工逾2万人，为经济作出重要贡献，前景乐观。'],
    want: ['- | - | other | -'],
  },
  {
    name: 'five years that end with the year just past',
    lines: ['各位代表：', '现在，我代表清水县人民政府，向大会报告过去五年政府工作，请予审议。', '一、过去五年工作回顾', '五年来，全县经济稳步增长。刚刚过去的2020年，财政收入增长5%。'],
    want: ['- | 清水县人民政府 | government-work | 2016-01-01/2020-12-31'],
  },
  { name: 'the end of a title on a line of its own', lines: ['清水县自然资源局', '2021年度部门决算', '情况说明', '一、收入情况', TEXT], want: ['清水县自然资源局2021年度部门决算情况说明 | 清水县自然资源局 | final-accounts | 2021-01-01/2021-12-31'] },
  { name: 'an issuer broken over two lines', lines: ['清水县规划和自然', '资源局', '2021年度部门决算', '一、收入情况', TEXT], want: ['清水县规划和自然资源局2021年度部门决算 | 清水县规划和自然资源局 | final-accounts | 2021-01-01/2021-12-31'] },
  {
    name: 'articles in one file, the first without a mark, titles glued to the text',
    lines: [
      '食品安全关系群众健康，是民生大事。我区将此项工作纳入2014年重点工作。具体工作汇报如下：',
      '一、开展情况',
      TEXT,
      '篇二：农村食品安全工作总结今年以来，我局全面排查风险，共检查店铺320家。',
      '一、主要做法',
      TEXT,
      '篇三：校园食堂上半年工作总结自2012年9月试点以来，截止2013年6月30日，完成改造12所。',
      '一、主要做法',
      TEXT,
      '来源：网络整理 免责声明：本文仅限学习',
    ],
    want: ['- | - | work-summary | 2014-01-01/2014-12-31', '农村食品安全工作总结 | - | work-summary | -', '校园食堂上半年工作总结 | - | work-summary | 2012-01-01/2013-12-31'],
  },
  {
    name: 'a collection with its own title and introduction',
    lines: ['扶贫资金自评报告（精选2篇）', '欢迎阅读，内容由某网整理。', '扶贫资金自评报告 篇1', TEXT, '一、基本情况', TEXT, '扶贫资金自评报告 篇2', TEXT, '一、基本情况', TEXT],
    want: ['扶贫资金自评报告 | - | self-evaluation | -', '扶贫资金自评报告 | - | self-evaluation | -'],
  },
  { name: 'a plan’s 第一篇 is a chapter', lines: ['清水县交通发展规划执行情况报告', TEXT, '第一篇 发展基础', TEXT, '第二篇 主要任务', TEXT], want: ['清水县交通发展规划执行情况报告 | - | work-summary | -'] },
  { name: 'the unit in a form line', lines: ['2023年区级部门预算', '预算主管部门：东湖区体育局', '2023年部门预算编制说明', '2023年，收入预算300.5万元，其中财政拨款收入300.5万元，比上年增加20万元。'], want: ['2023年区级部门预算 | 东湖区体育局 | budget | 2023-01-01/2023-12-31'] },
  { name: 'a name that acts in the opening', lines: ['2019年耕地保护项目绩效报告', '该项目属于常年项目，为提高绩效，平川省农业厅开展了核查，完成了各项目标任务，群众满意。'], want: ['2019年耕地保护项目绩效报告 | 平川省农业厅 | performance | 2019-01-01/2019-12-31'] },
  { name: 'the year of evaluation, not of the notice', lines: ['清水县林业局绩效自评工作报告', '根据《关于开展2022年度绩效自评工作的通知》，对2021年度项目进行了自评，2021年度预算完成较好。', '2022年3月1日'], want: ['清水县林业局绩效自评工作报告 | 清水县林业局 | self-evaluation | 2021-01-01/2021-12-31'] },
  { name: 'half a year', lines: ['清水县民政局2020年上半年工作总结', TEXT], want: ['清水县民政局2020年上半年工作总结 | 清水县民政局 | work-summary | 2020-01-01/2020-06-30'] },
  { name: 'a range of years', lines: ['清水县2018—2020年河道治理项目绩效评价报告', TEXT], want: ['清水县2018—2020年河道治理项目绩效评价报告 | - | evaluation | 2018-01-01/2020-12-31'] },
  { name: 'years in Chinese numerals', lines: ['二〇一九年清水县残联工作总结', TEXT], want: ['二〇一九年清水县残联工作总结 | - | work-summary | 2019-01-01/2019-12-31'] },
  { name: 'bodies below the title of a bulletin', lines: ['统计公报', '发布机构：', '平川市统计局', '平川市2020年国民经济和社会发展统计公报', '平川市统计局 国家统计局平川调查队', '（2021年4月2日）', TEXT, '一、综合', TEXT], want: ['平川市2020年国民经济和社会发展统计公报 | 平川市统计局 国家统计局平川调查队 | statistics | 2020-01-01/2020-12-31'] },
  { name: 'a notice', lines: ['关于开展2022年度项目绩效评价工作的通知', '各乡镇：', '请按时报送。', '清水县财政局', '2023年1月5日'], want: ['关于开展2022年度项目绩效评价工作的通知 | 清水县财政局 | notice | 2022-01-01/2022-12-31'] },
  { name: 'an essay that states figures is not refused', lines: ['桥梁漫谈', '全市新建桥梁12座，投资3.2亿元，占计划的80%，比上年多投入5000万元。'], want: ['- | - | other | -'] },
  { name: 'an outline of an examination is no report', lines: ['附件2', '公共科目笔试考试大纲', '一、测试内容', '判断推理主要测查应试人员对事物关系的分析能力。'], want: ['公共科目笔试考试大纲 | - | other | - | not-a-report'] },
]

import { gap, gapsIn, type FigureExample, type WantedFigure } from './example.js'

const table = (lines: readonly string[], ...want: readonly WantedFigure[]): FigureExample => ({ text: lines.join('\n'), want })

/** Value cells, named by their row and column; the unit of the cell, the head, the line above or the corner. */
export const TABLES: readonly FigureExample[] = [
  gapsIn({ 'first in the text': 'a row head right below the title is taken for furniture' }, table(['| 指标 | 目标值 | 实际值 |', '| --- | --- | --- |', '| 水质合格率 | [[95%]] | [[96.2%]] |', '| 新建泵站 | [[3座]] | [[4座]] |'],
    { indicator: ['水质合格率目标值', '水质合格率'], role: 'target', kind: 'rate' }, { indicator: ['水质合格率实际值', '水质合格率'], role: 'actual' }, { indicator: ['新建泵站目标值', '新建泵站'], role: 'target', unit: '座' }, { indicator: ['新建泵站实际值', '新建泵站'], role: 'actual' })),
  table(['单位：万元', '| 项目 | 预算数 | 决算数 |', '| --- | --- | --- |', '| 人员经费 | [[410.5]] | [[408.2]] |', '| 公用经费 | [[230]] | [[221.9]] |'],
    { indicator: ['人员经费预算数', '人员经费'], role: 'budget', kind: 'money', unit: 'CNY', value: '4105000' }, { indicator: ['人员经费决算数', '人员经费'], role: 'actual', value: '4082000' }, { indicator: ['公用经费预算数', '公用经费'], role: 'budget', value: '2300000' }, { indicator: ['公用经费决算数', '公用经费'], role: 'actual', value: '2219000' }),
  table(['项目支出情况表（单位：万元）', '| 项目名称 | 年初预算 | 实际支出 | 执行率 |', '| --- | --- | --- | --- |', '| 灌区改造 | [[1200]] | [[1176]] | [[98%]] |'],
    { indicator: ['灌区改造年初预算'], role: 'budget', value: '12000000' }, { indicator: '灌区改造实际支出', role: 'actual', value: '11760000' }, { indicator: '灌区改造执行率', role: 'actual', kind: 'rate', value: '98' }),
  table(['| 乡镇 | 受益户数（户） | 覆盖率（%） |', '| --- | --- | --- |', '| 石桥镇 | [[1260]] | [[92.5]] |'],
    { indicator: ['石桥镇受益户数', '受益户数'], role: 'actual', unit: '户' }, { indicator: ['石桥镇覆盖率', '覆盖率'], role: 'actual', kind: 'rate', unit: '%' }),
  table(['| 科目 | 上年决算（万元） | 本年决算（万元） |', '| --- | --- | --- |', '| 水利支出 | [[3200]] | [[3650]] |'],
    { indicator: ['水利支出上年决算', '水利支出'], role: 'previous', value: '32000000' }, { indicator: ['水利支出本年决算', '水利支出'], role: 'actual', value: '36500000' }),
  gap('a unit with a stroke (吨/日) in the column of units is no unit', table(['| 指标名称 | 计量单位 | 数量 |', '| --- | --- | --- |', '| 供水能力 | 吨/日 | [[5000]] |', '| 管网长度 | 公里 | [[86.4]] |'],
    { indicator: '供水能力', role: 'actual', kind: 'dimension', unit: '吨/日' }, { indicator: '管网长度', role: 'actual', kind: 'dimension', unit: '公里' })),
  table(['| 一级指标 | 分值 | 得分 |', '| --- | --- | --- |', '| 产出指标 | [[40]] | [[38.5]] |'],
    { indicator: ['产出指标分值', '分值'], role: 'actual', kind: 'score', unit: '分' }, { indicator: ['产出指标得分', '得分'], role: 'actual', kind: 'score' }),
  table(['| 序号 | 名称 | 完成情况 |', '| --- | --- | --- |', '| 1 | 河道清淤 | 完成清淤[[32公里]]，占计划的[[80%]]。 |'],
    { indicator: ['清淤', '完成清淤'], role: 'actual', kind: 'dimension' }, { indicator: ['清淤占计划', '完成清淤占计划', '占计划'], role: 'actual', kind: 'rate' }),
  table(['| 收入 | 增减（万元） |', '| --- | --- |', '| 水费收入 | [[126]] |', '| 其他收入 | [[-18.5]] |'],
    { indicator: ['水费收入增减', '水费收入'], role: 'change', direction: 'up' }, { indicator: ['其他收入增减', '其他收入'], role: 'change', direction: 'down', value: '-185000' }),
  table(['| 序号 | 姓名 | 电话 |', '| --- | --- | --- |', '| 1 | 王工 | 65123456 |', '| 2 | 李工 | 65123457 |']),
]

import { describe, expect, it } from 'vitest'
import type { SectionRole } from '../model/analysis.js'
import { roleByWords } from './section-roles.js'

const TOP: [string, SectionRole | null][] = [
  ['基本情况', 'overview'],
  ['项目概况', 'overview'],
  ['前言', 'overview'],
  ['立项背景', 'overview'],
  ['绩效自评工作组织情况', 'organisation'],
  ['绩效评价工作开展情况', 'organisation'],
  ['部门主要职能', 'overview'],
  ['机构设置情况', 'overview'],
  ['资金到位情况', 'funds'],
  ['预算执行情况分析', 'funds'],
  ['“三公”经费说明', 'funds'],
  ['收支总表', 'funds'],
  ['近3年执行情形', 'funds'],
  ['绩效目标分解下达情况', 'targets'],
  ['绩效目标设定质量问题', 'targets'],
  ['年度总体目标', 'targets'],
  ['绩效目标完成情况分析', 'results'],
  ['主要做法和成效', 'results'],
  ['2020年工作回顾', 'results'],
  ['近期主要工作', 'results'],
  ['亮点措施', 'results'],
  ['综合评价结论', 'conclusion'],
  ['自评得分', 'conclusion'],
  ['存在的主要问题', 'problems'],
  ['面临的困难', 'problems'],
  ['项目实施中存在的问题分析', 'problems'],
  ['问题与不足', 'problems'],
  ['主要经验及做法、存在的问题及原因分析', 'problems'],
  ['原因分析', 'causes'],
  ['偏离绩效目标的原因和下一步改进措施', 'causes'],
  ['整改措施', 'measures'],
  ['审计查出问题整改情况', 'measures'],
  ['改进措施及有关建议', 'measures'],
  ['以前年度审核意见办理情形', 'measures'],
  ['重要审核意见', 'problems'],
  ['总决算审核结果', 'results'],
  ['有关建议', 'suggestions'],
  ['整改建议', 'suggestions'],
  ['下步打算', 'next-steps'],
  ['下一步工作计划', 'next-steps'],
  ['2021年重点工作', 'next-steps'],
  ['2021年工作总体部署', 'next-steps'],
  ['附件', 'appendix'],
  ['其他需要说明的问题', 'other'],
  ['绩效自评结果应用和公开情况', 'other'],
  ['名词解释', 'other'],
  // negatives: words that only look like a role
  ['困难群众救助', null],
  ['着力解决群众关心的问题', null],
  ['问题线索处置', null],
  ['人大代表建议办理', null],
  ['农业', null],
]

const BELOW: [string, SectionRole, SectionRole | null][] = [
  ['加强资金管理', 'measures', null],
  ['补齐农村供水短板', 'suggestions', null],
  ['存在问题', 'measures', 'problems'],
  ['整改措施', 'problems', 'measures'],
  ['关于台账不全的问题', 'measures', 'measures'],
  ['优化服务措施', 'results', null],
  ['便民措施', 'next-steps', 'measures'],
  ['资金使用情况', 'results', 'funds'],
  ['制定方案，明确目标', 'results', null],
  ['本级岁入预算部分', 'results', 'funds'],
  ['计划提报不实、改善措施成效不彰，有待检讨改进', 'problems', null],
  ['立项依据', 'project', null],
  ['基本情况', 'project', 'overview'],
]

describe('roleByWords', () => {
  it.each(TOP)('%s: %s', (title, role) => expect(roleByWords(title, null)).toBe(role))
  it.each(BELOW)('%s below %s: %s', (title, parent, role) => expect(roleByWords(title, parent)).toBe(role))
})

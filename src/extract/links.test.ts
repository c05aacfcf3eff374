import { describe, expect, it } from 'vitest'
import { findMeasures } from '../../extractors/measures/extractor.js'
import { findProblems } from '../../extractors/problems/extractor.js'
import { viewOfText } from '../../tests/view-of-text.js'
import type { ReportKind } from '../model/analysis.js'
import { linkProblems } from './links.js'

const linksOf = (text: string, kind?: ReportKind): (readonly [number, number])[] => {
  const view = viewOfText(text, kind)
  return [...linkProblems(findProblems(view), findMeasures(view), view)]
}

describe('links', () => {
  it.each([
    {
      name: 'by place and words',
      text: '一、存在的问题\n1.招标周期偏长。\n2.档案归集不全。\n二、整改措施\n1.压缩招标周期。\n2.补齐档案。',
      want: [[0, 0], [1, 1]],
    },
    {
      name: 'by words against the order',
      text: '一、存在的问题\n1.群众知晓率不高。\n2.村医业务水平偏低。\n二、整改措施\n1.加强业务培训，提升村医水平。\n2.开展多种形式的宣传。',
      want: [[0, 1], [1, 0]],
    },
    {
      name: 'by topic where no word is shared',
      text: '一、存在的困难\n1.农户参与的意识淡薄。\n2.名册录入滞后。\n二、下步打算\n一是加大宣传力度。\n二是升级信息平台。\n三是改善办公条件。',
      want: [[0, 0], [1, 1]],
    },
    {
      name: 'each project by itself',
      text: '一、饮水项目\n（一）项目概况\n新建水厂2座。\n（二）存在问题\n1.水费收缴率低；\n2.水质检测次数少。\n（三）整改措施\n1.推行水费代收；\n2.增加水质检测。\n二、公路项目\n（一）项目概况\n养护里程88公里。\n（二）存在问题\n1.养护机械不足；\n2.边沟清理不及时。\n（三）整改措施\n1.添置养护机械；\n2.每月清理边沟。',
      want: [[0, 0], [1, 1], [2, 2], [3, 3]],
    },
    {
      name: 'a request within the finding',
      kind: 'audit' as const,
      text: '一、重要审核意见\n（一）公园设施维护未臻周妥。\n抽查52组，16组逾期，经函请市政府督促改善。\n（二）路灯汰换落后。\n完成六成，经函请市政府积极办理。',
      want: [[0, 0], [1, 1]],
    },
    { name: 'nothing plain', text: '一、存在的问题\n1.房屋漏雨。\n2.道路破损。\n3.灯具老旧。\n二、整改措施\n1.召开座谈会。\n2.印发文件。', want: [] },
    {
      name: 'plans of a work report',
      kind: 'government-work' as const,
      text: '我们也清醒看到，发展中还存在不少困难和问题：财政收支矛盾突出；产业层次不高。\n一、2024年工作安排\n（一）聚力提升产业层次。实施项目20个。\n（二）聚力财政增收。增长6%。',
      want: [],
    },
  ])('$name', ({ text, kind, want }) => {
    expect(linksOf(text, kind)).toEqual(want)
  })
})

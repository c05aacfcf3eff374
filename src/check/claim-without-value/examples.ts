import type { RuleExample } from '../example.js'

export const EXAMPLES: readonly RuleExample[] = [
  { text: '项目实施规范有序，绩效目标全面完成。\n全县圆满完成年度工作任务。', finds: [{ evidence: ['目标全面完成', '圆满完成年度工作任务'] }] },
  { text: '全县优生知识知晓率已达85%，完成了规划目标。', finds: [{ evidence: ['完成了规划目标'] }], note: 'a value without its target: a note' },
  { text: '优生知识知晓率达85%，完成了80%的规划目标。', finds: [] },
  { text: '绩效目标全面完成，具体完成情况详见自评表。', finds: [], note: 'the values stand in an annex' },
  { text: '确保全面完成年度工作任务；部分指标未全部完成。', finds: [], note: 'a plan and a negation' },
  { text: '覆盖率98%（目标值为≥80%），合格率96%（目标值为≥95%），满意度92%（目标值为≥90%）。\n绩效目标全面完成。', finds: [], note: 'the targets are printed elsewhere' },
]

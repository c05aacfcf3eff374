import type { RuleExample } from '../example.js'

export const EXAMPLES: readonly RuleExample[] = [
  { text: '经评价，项目综合得分92.5分，评价等级为“良”。', finds: [{ evidence: ['92.5分', '评价等级为“良”'], verdict: 'suspect' }] },
  { text: '项目自评得分78.6分，评定等级为良。', finds: [{ evidence: ['78.6分', '评定等级为良'], verdict: 'suspect' }] },
  { text: '经评价，项目综合得分92.5分，评价等级为“优”。', finds: [] },
  { text: '江海区该项目综合得分68.2分，评价等级为“差”。', title: '江海区水务局2023年项目支出绩效自评报告', finds: [], note: 'the scale of the place' },
  { text: '产出得分38.5分，效益得分28分，评价等级为“优”。', finds: [], note: 'scores of parts' },
  { text: '综合得分85.2分，评价等级为合格。', finds: [], note: 'another set of grades' },
]

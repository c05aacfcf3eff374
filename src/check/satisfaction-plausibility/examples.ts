import type { RuleExample } from '../example.js'

export const EXAMPLES: readonly RuleExample[] = [
  { text: '项目实施后，服务对象满意度100%。', finds: [{ evidence: ['100%'] }] },
  { text: '发放问卷12份，群众满意度为98.5%。', finds: [{ evidence: ['12份', '98.5%'] }] },
  { text: '发放问卷320份，群众满意度为100%。', finds: [] },
  { text: '群众满意度为96.2%。', finds: [], note: 'not the whole, and no sample that is too small' },
  { text: '年度目标为群众满意度100%。', finds: [], note: 'a target' },
]

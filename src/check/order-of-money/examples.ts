import type { RuleExample } from '../example.js'

export const EXAMPLES: readonly RuleExample[] = [
  { text: '截至年底，项目实际到位资金500万元，实际支出526万元。', finds: [{ evidence: ['500万元', '526万元'], verdict: 'suspect' }] },
  { text: '资金拨付率67.25%，支出率39.28%。', finds: [], note: 'in order' },
  { text: '截至年底，项目实际到位资金500万元，实际支出486万元。', finds: [], note: 'in order' },
  { text: '项目实际到位资金500万元，加上结转资金80万元，实际支出526万元。', finds: [], note: 'carry-over explains it' },
  { text: '修渠项目到位资金500万元，水库项目到位资金300万元，实际支出526万元。', finds: [], note: 'two projects' },
]

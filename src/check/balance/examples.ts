import type { RuleExample } from '../example.js'

export const EXAMPLES: readonly RuleExample[] = [
  { text: '全年预算1,325.60万元，实际执行1,272.58万元，执行率96.00%，结余53.02万元。', finds: [{ evidence: ['1,325.60万元', '1,272.58万元', '53.02万元'], verdict: 'exact' }] },
  { text: '项目到位资金680万元，实际支出615.5万元，结余54.5万元。', finds: [{ evidence: ['680万元', '615.5万元', '54.5万元'], verdict: 'off' }] },
  { text: '查出违规收费137.4万元，已追回128.9万元，剩余8.5万元正在追缴。', finds: [{ evidence: ['137.4万元', '128.9万元', '8.5万元'], verdict: 'exact' }] },
  { text: '到位资金680万元，支出615.5万元，上年结转54.5万元。', finds: [], note: 'of the year before' },
  { text: '收回结余资金213.7万元，上缴县财政。', finds: [], note: 'no inputs' },
  { text: '到位资金680万元，其中支出材料费315.5万元、人工费200万元，结余54.5万元。', finds: [], note: 'only parts of what was spent' },
  { text: '全年预算3,075.86万元，实际支出2,751.30万元；年末结转和结余369.16万元。', finds: [], note: 'with what was left of earlier years' },
]

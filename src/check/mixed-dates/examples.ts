import type { RuleExample } from '../example.js'

export const EXAMPLES: readonly RuleExample[] = [
  { text: '截至11月8日，支出率39.28%；截至11月6日，拨付率67.25%。', finds: [{ evidence: ['39.28%', '67.25%'] }] },
  { text: '截至11月8日，支出率39.28%，拨付率67.25%。', finds: [], note: 'one day' },
  { text: '截至11月8日，支出率39.28%。截至目前，拨付率67.25%。', finds: [], note: 'the day of the report' },
  { text: '截至6月底，支出率39.28%。\n截至11月6日，拨付率67.25%。', finds: [], note: 'two paragraphs' },
]

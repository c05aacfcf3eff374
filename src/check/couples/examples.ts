import type { RuleExample } from '../example.js'

export const EXAMPLES: readonly RuleExample[] = [
  { text: '共有320对夫妇（640人）接受了检查。', finds: [{ evidence: ['320对', '640人'], verdict: 'exact' }] },
  { text: '共有320对夫妇（620人）接受了检查。', finds: [{ evidence: ['320对', '620人'], verdict: 'off' }] },
  { text: '共为320对夫妇提供服务，培训人员58人。', finds: [], note: 'two matters side by side' },
]

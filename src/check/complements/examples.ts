import type { RuleExample } from '../example.js'

export const EXAMPLES: readonly RuleExample[] = [
  { text: '共检查640人，血常规检查正常618人，异常22人。', finds: [{ evidence: ['618人', '22人', '640人'], verdict: 'exact' }] },
  { text: '参加检查夫妇320对（640人），甲状腺检查正常311人，异常9人。', finds: [{ evidence: ['311人', '9人', '320对'], verdict: 'exact' }], note: 'women only: one of each couple' },
  { text: '共检查640人，血常规检查正常608人，异常22人。', finds: [{ evidence: ['608人', '22人', '640人'], verdict: 'off' }] },
  { text: '在校学生1206人，其中男生655人，女生551人。', finds: [{ evidence: ['655人', '551人', '1206人'], verdict: 'exact' }] },
  { text: '血常规检查正常618人，异常22人。', finds: [], note: 'the base is nowhere printed' },
  { text: '全年培训1200人，发放资料正常开展，下乡22人。', finds: [] },
]

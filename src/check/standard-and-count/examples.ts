import type { RuleExample } from '../example.js'

export const EXAMPLES: readonly RuleExample[] = [
  { text: '按84元/人的标准补助3000人，发放补助25.2万元。', finds: [{ evidence: ['84元', '3000人', '25.2万元'], verdict: 'exact' }] },
  { text: '按84元/人的标准补助3000人，发放补助252万元。', finds: [{ evidence: ['84元', '3000人', '252万元'], verdict: 'off', diagnosis: 'decimal-point' }] },
  { text: '按200元/人·月的标准补助50人，全年发放12万元。', finds: [{ evidence: ['200元', '50人', '12万元'], verdict: 'exact' }], note: 'twelve months' },
  { text: '按84元/人的标准补助3000人，发放补助21.6万元。', finds: [], note: 'half-years and leavers may explain it' },
  { text: '按84元/人的标准补助老人3000人、按120元/人的标准补助儿童500人，共发放31.2万元。', finds: [], note: 'two standards' },
  { text: '供餐标准为15元/人/餐，全年支出25.2万元。', finds: [], note: 'no count' },
]

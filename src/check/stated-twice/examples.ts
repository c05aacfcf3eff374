import type { RuleExample } from '../example.js'

export const EXAMPLES: readonly RuleExample[] = [
  { text: '基层医疗机构空编率为34.67%。\n二、存在的问题\n基层医疗卫生机构空编率34.67%，补充较慢。', finds: [{ evidence: ['34.67%', '34.67%'], verdict: 'exact' }] },
  { text: '已开通门诊特殊病种的机构143家。经核实，开通门诊特殊病种的机构143间。', finds: [{ evidence: ['143家', '143间'], verdict: 'exact' }], note: 'two units for the same things' },
  { text: '培训干部5人。下乡5人。', finds: [], note: 'one digit under different names' },
  { text: '预算执行率98.5%，群众满意度98.5%。', finds: [], note: 'one sentence, two indicators' },
]

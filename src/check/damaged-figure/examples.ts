import type { RuleExample } from '../example.js'

export const EXAMPLES: readonly RuleExample[] = [
  { text: '已将资金6572.##paidbegin##23万元拨付到位。', finds: [{ evidence: ['6572.##paidbegin##23万元'] }] },
  { text: '已将资金6572.23万元拨付到位。', finds: [] },
  { text: '各项工作##paidbegin##有序推进，群众反映良好。', finds: [], note: 'no figure there' },
  { text: '各项工作##paidbegin##有序推进，各镇按时报送资料，全年共拨付资金320.5万元。', finds: [], note: 'the damage is far from the figure' },
]

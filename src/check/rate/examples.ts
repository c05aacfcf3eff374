import type { RuleExample } from '../example.js'

export const EXAMPLES: readonly RuleExample[] = [
  { text: '全年预算4.26亿元，实际支出4.05亿元，预算执行率95.1%。', finds: [{ evidence: ['4.05亿元', '4.26亿元', '95.1%'], verdict: 'exact' }] },
  { text: '项目预算2.98亿元，全年支出2.96亿元，执行率99.5%。', finds: [{ evidence: ['2.96亿元', '2.98亿元', '99.5%'], verdict: 'within-rounding' }], note: '2.96/2.98 = 99.33; the printed amounts allow 98.99 to 99.66' },
  { text: '全年共立案1268件，结案1187件，结案率93.61%。', finds: [{ evidence: ['1187件', '1268件', '93.61%'], verdict: 'exact' }] },
  { text: '全年共立案1268件，结案1187件，结案率93.1%。', finds: [{ evidence: ['1187件', '1268件', '93.1%'], verdict: 'off' }] },
  { text: '调整后预算8650.40万元，实际到位8650.40万元，实际支出7712.25万元，其中人员经费2100.25万元，公用经费5612.00万元，资金使用率达90%。', finds: [{ evidence: ['7712.25万元', '8650.40万元', '90%'], verdict: 'off' }], note: 'the parts behind 其中 are not meant' },
  { text: '年初预算1200万元，实际支出986.28万元，预算执行率8219%。', finds: [{ evidence: ['986.28万元', '1200万元', '8219%'], verdict: 'off', diagnosis: 'decimal-point' }] },
  { text: '项目预算250.00万元，实际支出179.12万元，预算执行率71.75%。', finds: [{ evidence: ['179.12万元', '250.00万元', '71.75%'], verdict: 'off', diagnosis: 'one-digit' }], note: '71.65 is right' },
  { text: '应发放补贴23309元，实际发放23104元，发放率98%。', finds: [{ evidence: ['23104元', '23309元', '98%'], verdict: 'off' }], note: 'a rate nobody listed is defined by its verb' },
  { text: '抽检样品420批次，合格417批次，合格率99.29%。', finds: [{ evidence: ['417批次', '420批次', '99.29%'], verdict: 'exact' }], note: 'the numbers themselves tell which are meant' },
  { text: '资金到位2572万元，到位率95.26%；实际支出2377.65万元，预算执行率88.06%。', finds: [], note: 'the budget is not printed: 到位 is another base' },
  { text: '年度预算73.85亿元，截至10月底累计分配数62.74亿元，累计支出53.20亿元，执行率为85%。', finds: [{ evidence: ['53.20亿元', '62.74亿元', '85%'], verdict: 'exact' }], note: 'another base that fits is meant' },
  { text: '全年预算500万元，比上年增长12%，实际支出480万元。', finds: [], note: 'a change is no share' },
  { text: '项目预算300万元，力争年底前执行率达到95%，目前已支出210万元。', finds: [], note: 'a target is no result' },
  { text: '甲项目预算300万元、支出210万元，乙项目预算400万元、支出390万元，执行率分别为70%和97.5%。', finds: [{ evidence: ['210万元', '300万元', '70%'], verdict: 'exact' }, { evidence: ['390万元', '400万元', '97.5%'], verdict: 'exact' }] },
  { text: '群众满意度为97.5%，覆盖率为86%。', finds: [] },
  { text: '实际完成工业产值4731万元，占全年任务4220万元的112.38%。', finds: [{ evidence: ['4731万元', '4220万元', '112.38%'], verdict: 'off' }], note: '112.11 is right; the sentence says what is the share of what' },
  { text: '应发放老人补贴2330.9万元，实发2310.4万元，发放率98%。', finds: [{ evidence: ['2310.4万元', '2330.9万元', '98%'], verdict: 'off' }] },
  { text: '应保未保2.17万人，新增参保1.96万人，动员参保率90.3%，全区参保率达到98.7%。', finds: [{ evidence: ['1.96万人', '2.17万人', '90.3%'], verdict: 'exact' }], note: 'the second rate is of others' },
  { text: '相应配套资金300万元，发放宣传资料200万元，发放率98%。', finds: [], note: '相应 is no 应' },
]

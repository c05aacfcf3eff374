import type { RuleExample } from '../example.js'

export const EXAMPLES: readonly RuleExample[] = [
  {
    text: '|资金来源|预算数（万元）|支出数（万元）|\n|---|---|---|\n|中央补助|1,200.00|1,146.60|\n|省级补助|860.00|792.15|\n|县级配套|640.00|438.90|\n|合计|2,700.00|2,387.65|',
    finds: [{ evidence: ['1,200.00', '860.00', '640.00', '2,700.00'], verdict: 'exact' }, { evidence: ['1,146.60', '792.15', '438.90', '2,387.65'], verdict: 'off', diagnosis: 'one-digit' }],
  },
  {
    text: '|项目|金额（万元）|\n|---|---|\n|合计|343.25|\n|计生家庭奖扶|166.00|\n|特别扶助|136.00|\n|免费孕检|41.25|',
    finds: [{ evidence: ['166.00', '136.00', '41.25', '343.25'], verdict: 'exact' }],
    note: 'the total comes first',
  },
  {
    text: '|科目编码|科目名称|支出（万元）|\n|---|---|---|\n|210|卫生健康支出|91.05|\n|21004|公共卫生|60.05|\n|21007|计划生育事务|31.00|\n|221|住房保障支出|115.30|\n|合计||206.35|',
    finds: [{ evidence: ['91.05', '115.30', '206.35'], verdict: 'exact' }],
    note: 'parts of parts by their codes',
  },
  {
    text: '|乡镇|合计（人）|男（人）|女（人）|\n|---|---|---|---|\n|城关镇|580|300|280|\n|东河乡|420|215|205|\n|西岭乡|313|160|152|',
    finds: [{ evidence: ['300', '280', '580'], verdict: 'exact' }, { evidence: ['215', '205', '420'], verdict: 'exact' }, { evidence: ['160', '152', '313'], verdict: 'off' }],
    note: 'a column of totals',
  },
  {
    text: '|项目|金额（万元）|\n|---|---|\n|工程费|120.00|\n|监理费|8.00|\n|合计|200.00|',
    finds: [],
    note: 'not a list of all that the total has',
  },
  {
    text: '|项目|预算数（万元）|\n|---|---|\n|人员经费|50.00|\n|其中：工资|30.00|\n|公用经费|20.00|\n|合计|70.00|',
    finds: [{ evidence: ['50.00', '20.00', '70.00'], verdict: 'exact' }],
    note: '其中 is a part of a part',
  },
  {
    text: '|乡镇|完成率|满意度|\n|---|---|---|\n|城关镇|95.0%|98.0%|\n|东河乡|90.0%|97.0%|\n|合计|93.1%|97.6%|',
    finds: [],
    note: 'rates are not added',
  },
]

import type { RuleExample } from '../example.js'

export const EXAMPLES: readonly RuleExample[] = [
  {
    text: '|科目名称|2022年预算数（万元）|2023年预算数（万元）|增减额（万元）|增减率（%）|\n|---|---|---|---|---|\n|文化体育支出|1,702.40|1,815.60|113.20|6.65|\n|社会保障支出|198.70|214.35|15.65|7.88|\n|住房保障支出|121.20|115.30|-5.90|-8.47|',
    finds: [{ evidence: ['1,702.40', '1,815.60', '113.20'], verdict: 'exact' }, { evidence: ['1,702.40', '1,815.60', '6.65'], verdict: 'exact' }, { evidence: ['198.70', '214.35', '15.65'], verdict: 'exact' }, { evidence: ['198.70', '214.35', '7.88'], verdict: 'exact' }, { evidence: ['121.20', '115.30', '-5.90'], verdict: 'exact' }, { evidence: ['121.20', '115.30', '-8.47'], verdict: 'off' }],
  },
  {
    text: '|指标|2022年|2023年|同比增减（个百分点）|\n|---|---|---|---|\n|规范管理率|91.2%|93.5%|2.3|\n|知晓率|88.0%|90.1%|2.1|',
    finds: [{ evidence: ['91.2%', '93.5%', '2.3'], verdict: 'exact' }, { evidence: ['88.0%', '90.1%', '2.1'], verdict: 'exact' }],
  },
  {
    text: '|科目名称|2023年预算数（万元）|比上年增减（%）|\n|---|---|---|\n|文化体育支出|1,815.60|6.65|\n|社会保障支出|214.35|7.88|',
    finds: [],
    note: 'the year before is not in the table',
  },
  {
    text: '|指标|目标值|完成值|\n|---|---|---|\n|培训人次|500人次|520人次|\n|宣传场次|20场|24场|',
    finds: [],
    note: 'targets are no change',
  },
]

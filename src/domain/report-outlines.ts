import type { ReportKind } from '../model/analysis.js'
import type { Said } from '../model/said.js'

/** One section that an outline asks for; `words` know its heading in the wordings of real reports. */
export interface OutlineSection {
  name: Said
  words: RegExp
  /** Asked for only where there is something to say. */
  isOptional?: true
}
/** The outline that a rule of the framework gives for a kind of report. */
export interface ReportOutline {
  id: string
  name: Said
  source: string
  kinds: readonly ReportKind[]
  /** Words of the title or of a heading that only reports after this outline have; null: any report of these kinds may follow it. */
  marks: RegExp | null
  /** So many of the sections that are asked for must be there to show that a report follows this outline. */
  fewest: number
  /** In the order asked for. */
  sections: readonly OutlineSection[]
}

/** Outlines from the most particular. Roles and wordings, not the sentences of the sources. */
export const REPORT_OUTLINES: readonly ReportOutline[] = [
  {
    id: 'transfer-payment',
    name: { zh: '中央对地方转移支付绩效自评报告', en: 'self-evaluation of a central transfer payment' },
    source: '财政部各年度关于开展中央对地方转移支付预算执行情况绩效自评的通知（财监〔2021〕2号等）',
    kinds: ['self-evaluation', 'performance'],
    marks: /转移支付|目标.{0,4}分解/,
    fewest: 2,
    sections: [
      { name: { zh: '绩效目标分解下达情况', en: 'how the targets were passed on' }, words: /目标.{0,4}分解/ },
      { name: { zh: '绩效目标完成情况分析', en: 'how far the targets were met' }, words: /(?:目标|指标|自评).{0,6}(?:完成|实现)情况.{0,4}分析|绩效(?:目标|指标)?(?:自评)?(?:完成|实现)情况/ },
      { name: { zh: '偏离绩效目标的原因和下一步改进措施', en: 'why targets were missed, and what is done' }, words: /偏离|未完成.{0,8}原因|改进措施/ },
      { name: { zh: '绩效自评结果拟应用和公开情况', en: 'use and publication of the results' }, words: /结果.{0,4}(?:应用|运用|公开)|公开情况/ },
      { name: { zh: '其他需要说明的问题', en: 'other remarks' }, words: /其[他它]/, isOptional: true },
    ],
  },
  {
    id: 'project-evaluation',
    name: { zh: '项目支出绩效评价报告', en: 'evaluation of a project' },
    source: '财预〔2020〕10号 项目支出绩效评价管理办法 附件 项目支出绩效评价报告（参考提纲）',
    kinds: ['evaluation'],
    marks: null,
    fewest: 4,
    sections: [
      { name: { zh: '基本情况', en: 'the project' }, words: /基本情况|项目概[况述]|^概[况述]/ },
      { name: { zh: '绩效评价工作开展情况', en: 'how it was evaluated' }, words: /评价(?:工作)?(?:的)?(?:组织|开展|实施|过程|目的|方法)/ },
      { name: { zh: '综合评价情况及评价结论', en: 'the verdict' }, words: /评价结论|综合评价|评价结果|评价得分|总体评价/ },
      { name: { zh: '绩效评价指标分析', en: 'the indicators' }, words: /指标.{0,6}(?:分析|完成|情况)|绩效分析/ },
      { name: { zh: '主要经验及做法、存在的问题及原因分析', en: 'practice, problems and their causes' }, words: /问题|不足/ },
      { name: { zh: '有关建议', en: 'suggestions' }, words: /建议|改进/ },
      { name: { zh: '其他需要说明的问题', en: 'other remarks' }, words: /其[他它].{0,6}(?:说明|事项)/, isOptional: true },
    ],
  },
]

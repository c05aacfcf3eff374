/** Chinese names of the codes of the contract, for the demo's summary. */
import type { FigureRole, Measure, ReportKind, SectionRole } from '../src/model/analysis.js'

export const KIND: Record<ReportKind, string> = {
  'self-evaluation': '绩效自评', evaluation: '绩效评价', performance: '绩效报告', rectification: '整改报告', audit: '审计报告', budget: '预算', 'final-accounts': '决算',
  'government-work': '政府工作报告', statistics: '统计公报', 'work-summary': '工作总结', notice: '通知', other: '其他',
}
export const SECTION: Record<SectionRole, string> = {
  overview: '概况', organisation: '组织', funds: '资金', targets: '目标', results: '成效', conclusion: '结论', problems: '问题', causes: '原因', measures: '整改', suggestions: '建议',
  'next-steps': '下一步', appendix: '附录', project: '项目', other: '其他',
}
export const ROLE: Record<FigureRole, string> = { actual: '实际', budget: '预算', target: '目标', previous: '上期', change: '增减' }
export const MEASURE: Record<Measure['status'], string> = { done: '已办', planned: '计划', unknown: '措施' }
/** Base units as they are said; the rest as written. */
export const CURRENCY: Record<string, string> = { CNY: '元', TWD: '新台币元', HKD: '港元', USD: '美元', MOP: '澳门元', JPY: '日元', EUR: '欧元' }
export const SCRIPT = { hans: '简体', hant: '繁体', mixed: '繁简混排', none: '无汉字' } as const

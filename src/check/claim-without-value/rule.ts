import type { ReportKind, SectionRole } from '../../model/analysis.js'
import type { Span } from '../../model/span.js'
import { matchesOf } from '../../text/matches.js'
import { remark, type CheckView, type Rule } from '../kit.js'

const KINDS: ReadonlySet<ReportKind> = new Set<ReportKind>(['self-evaluation', 'evaluation', 'performance', 'rectification', 'work-summary'])
/** Sections that speak of what is to come, or of the targets themselves. */
const NOT_RESULTS: ReadonlySet<SectionRole> = new Set<SectionRole>(['targets', 'measures', 'suggestions', 'next-steps', 'problems', 'causes', 'appendix'])
/** 绩效目标全面完成, 全面完成年度任务, 完成了规划目标, 九项指标全部达标. */
const CLAIMED = /(?:目标|任务|指标)[^，。；\n]{0,4}(?:全面|全部|圆满|超额|均已?|基本)[^，。；\n]{0,4}(?:完成|达标|实现|达到)|(?:全面|圆满|超额|全部|基本)(?:地)?(?:完成|实现|达到)了?[^，。；\n]{0,12}(?:目标|任务|指标)|(?:完成|达到)了?(?:省|市|上级|规划|年度|预期|考核|既定|年初)[^，。；\n]{0,6}(?:目标|任务|指标)/g
const NOT_REACHED = /未|没有|难以|不能|确保|力争|争取|努力|将|要|为了?|如期|以便|能否|是否|尚|虽/
/** The value stands in an annex. */
const ELSEWHERE = /详见|见附|附[件表]|如下|见表|下表|自评表/
/** With so many targets printed in a report, its claims rest on them. */
const ENOUGH_TARGETS = 3
const MOST_SHOWN = 6

/**
 * Claims that the targets were met, with nothing to measure them by: 绩效目标全面完成.
 *
 * Finds claims of full attainment in whose paragraph neither a target nor an actual value is printed (a warning), or an actual value
 * without its target (a note). It matters because such a sentence scores full marks and cannot be checked.
 * Leaves alone: reports that print their targets elsewhere; paragraphs that refer to an annex or a table; plans and negations; sections
 * of measures and problems.
 * There is one finding of each sort for a report.
 *
 * 查：说目标全部完成，而同一段里既没有目标也没有实际值（提醒），或只有实际值没有目标（提示）。
 * 为什么：这样一句话得满分，却无从核对。
 * 不管：目标写在别处的报告；提到附件或表的段落；计划和否定；措施和问题部分。一份报告每类只说一处。
 */
export const claimWithoutValue: Rule = {
  id: 'claim-without-value',
  name: { zh: '只说完成、没有数值', en: 'Attainment claimed without a value' },
  catalogue: ['C10'],
  *find(view) {
    const { report } = view
    if (!KINDS.has(report.kind) || report.figures.filter(({ role }) => role === 'target').length >= ENOUGH_TARGETS) return
    const bare: Span[] = []
    const withoutTarget: Span[] = []
    const told = new Map(view.paragraphs.map(({ span, sentences }) => [span.start, sentences.flatMap(({ operands }) => operands).filter(({ figure }) => figure.kind === 'rate' || figure.kind === 'count')]))
    for (const { line, isResult } of resultLines(view)) {
      if (!isResult) continue
      const text = view.text.slice(line.start, line.end)
      for (const m of matchesOf(text, CLAIMED)) {
        const at = { start: line.start + m.index, end: line.start + m.index + m[0].length }
        if (/未|没有/.test(m[0]) || NOT_REACHED.test(view.text.slice(Math.max(line.start, at.start - 12), at.start)) || ELSEWHERE.test(text.slice(m.index, m.index + 120))) continue
        const near = told.get(line.start) ?? []
        if (near.some(({ figure }) => figure.role === 'target')) continue
        if (near.length === 0) bare.push(at)
        else if (near.some(({ figure }) => figure.kind === 'rate')) withoutTarget.push(at)
      }
    }
    const hint = { zh: '请写明目标值和实际完成值', en: 'Ask for the target and the value reached' }
    if (bare.length > 0) yield remark(view, bare.slice(0, MOST_SHOWN), { severity: 'warning', message: { zh: `${bare.length}处称目标、任务或指标已完成，没有目标值也没有完成值`, en: `Attainment is claimed in ${bare.length} places with neither target nor actual value` }, hint, confidence: 0.75 })
    if (withoutTarget.length > 0) yield remark(view, withoutTarget.slice(0, MOST_SHOWN), { severity: 'info', message: { zh: `${withoutTarget.length}处称目标已完成，只有完成值，没有目标值`, en: `Attainment is claimed in ${withoutTarget.length} places with a value but no target` }, hint, confidence: 0.7 })
  },
}

/** Each line, and whether it belongs to a section that tells results. */
function* resultLines({ lines, sections, report }: CheckView): Generator<{ line: Span; isResult: boolean }> {
  let next = 0
  let role: SectionRole | null = null
  for (const line of lines) {
    while (next < sections.length && sections[next]!.span.start <= line.start) role = report.headings[next++]!.role
    yield { line, isResult: role === null || !NOT_RESULTS.has(role) }
  }
}

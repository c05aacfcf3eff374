import type { ReportKind, SectionRole } from '../../model/analysis.js'
import { opening, type Claim, type Quoted, type Rule } from '../kit.js'

/** Kinds that state problems and what is done about them. */
const PROMISES_BOTH: ReadonlySet<ReportKind> = new Set<ReportKind>(['self-evaluation', 'evaluation', 'performance', 'rectification', 'work-summary'])
/** Kinds whose measures must answer problems of the same paper: a rectification answers another one. */
const HAS_ITS_OWN_PROBLEMS: ReadonlySet<ReportKind> = new Set<ReportKind>(['self-evaluation', 'evaluation', 'performance'])
const ANSWERS: ReadonlySet<SectionRole> = new Set<SectionRole>(['measures', 'suggestions', 'next-steps'])
/** Below this share of linked problems the report orders the two in a way that cannot be followed. */
const FOLLOWED = 0.5
const MOST_SHOWN = 8

/**
 * Problems that no measure answers, and measures in a report that names no problem.
 *
 * Compares the problems of a report with the measures linked to them, where the report has a section for each. It matters because a
 * problem without a measure comes back next year, and measures without problems are copied from elsewhere.
 * Leaves alone: reports that say that there are no problems; rectifications whose problems stand in another paper; reports in which
 * less than half of the problems can be linked, since their author orders them otherwise.
 * There is one finding for a report.
 * Source: 财预〔2020〕10号, reference outline: 存在的问题及原因分析, 有关建议.
 *
 * 查：没有措施对应的问题，以及没有写问题却有措施的报告。
 * 为什么：没有措施的问题来年还在；没有问题的措施是抄来的。
 * 不管：写明没有问题的报告；问题另文写的整改报告；一半以上的问题对不上措施的（作者另有次序）。每份报告一条。
 * 依据：财预〔2020〕10号 参考提纲：存在的问题及原因分析、有关建议。
 */
export const problemWithoutMeasure: Rule = {
  id: 'problem-without-measure',
  name: { zh: '问题与措施对应', en: 'Problems and measures' },
  catalogue: ['C30'],
  *find({ report: { kind, headings, problems, measures, declared } }) {
    if (!PROMISES_BOTH.has(kind)) return
    const answering = headings.find(({ role }) => ANSWERS.has(role))
    const asking = headings.find(({ role }) => role === 'problems')
    if (asking && answering && problems.length > 0 && measures.length > 0) {
      const open = problems.filter((problem) => problem.measures.length === 0)
      if (open.length > 0 && problems.length - open.length >= problems.length * FOLLOWED && problems.length > 1)
        yield claim(open, { zh: `${problems.length}个问题中有${open.length}个没有对应的措施`, en: `${open.length} of ${problems.length} problems have no measure` }, { zh: '请补充整改措施，或者说明由哪一条措施解决', en: 'Ask for a measure, or for the one that covers it' })
    } else if (asking && !answering && problems.length > 0 && measures.length === 0 && HAS_ITS_OWN_PROBLEMS.has(kind))
      yield claim(problems, { zh: `列了${problems.length}个问题，没有措施或建议`, en: `${problems.length} problems, and no measure or suggestion` }, { zh: '请补充整改措施', en: 'Ask for measures' })
    else if (problems.length === 0 && measures.length > 0 && declared.problems === null && HAS_ITS_OWN_PROBLEMS.has(kind)) {
      const heading = headings.find(({ role }) => role === 'measures')
      if (heading) yield claim([heading], { zh: `列了${measures.length}条措施，全文没有指出问题`, en: `${measures.length} measures, and no problem is named` }, { zh: '请说明措施针对什么问题', en: 'Ask which problems the measures answer' })
    }
  },
}

const claim = (places: readonly Quoted[], message: Claim['message'], hint: Claim['hint']): Claim => ({ severity: 'warning', about: null, operands: [], quotes: places.slice(0, MOST_SHOWN).map(opening), message, hint, confidence: 0.75 })

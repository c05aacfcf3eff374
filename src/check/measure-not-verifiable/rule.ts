import type { Measure, ReportKind } from '../../model/analysis.js'
import { opening, type Rule } from '../kit.js'

const KINDS: ReadonlySet<ReportKind> = new Set<ReportKind>(['self-evaluation', 'performance', 'rectification', 'work-summary'])
const FEWEST = 3
/** Share of measures beyond which the report as a whole cannot be followed up. */
const MOST = 0.7
const MOST_SHOWN = 6
const NUMBER = /\d|[一二三四五六七八九十两](?:次|场|人|名|个月|季度|批|轮)|每[月季年周日]/
/** What can be asked for afterwards. */
const DELIVERABLE = /(?:制定|制订|印发|出台|编制|修订|完善|建立|建设|设立|签订|开发|上线)[^，。；]{0,14}(?:制度|办法|方案|细则|机制|清单|台账|手册|平台|系统|协议|档案|名册|专班)/
const DONE = /已(?:经)?(?:完成|整改|追回|上缴|归还|补齐|印发|拨付)/

/**
 * Measures that nobody can check: no unit, no deadline, no number, no deliverable.
 *
 * Counts the measures of a report that name none of these, and notes it where they are most of them. It matters because next year's
 * report is compared with what this one promised, and 进一步加强管理 can be promised every year.
 * Leaves alone: reports with few measures; measures that are done; the suggestions of an evaluator, which are not the unit's promise.
 * There is one note for a report.
 *
 * 查：没有单位、期限、数字、成果，谁也无法核实的措施，占多数的才提示。
 * 为什么：来年的报告要对照今年承诺了什么，“进一步加强管理”年年都可以承诺。
 * 不管：措施很少的报告；已办的措施；评价机构的建议（不是单位的承诺）。每份报告一条提示。
 */
export const measureNotVerifiable: Rule = {
  id: 'measure-not-verifiable',
  name: { zh: '措施无法核实', en: 'Measures that cannot be verified' },
  catalogue: ['C31'],
  *find({ report: { kind, measures } }) {
    if (!KINDS.has(kind) || measures.length < FEWEST) return
    const vague = measures.filter(isVague)
    if (vague.length <= measures.length * MOST) return
    yield {
      severity: 'info',
      about: null,
      operands: [],
      quotes: vague.slice(0, MOST_SHOWN).map(opening),
      message: { zh: `${measures.length}条措施中有${vague.length}条没有责任单位、时限、数量或者可交付的成果`, en: `${vague.length} of ${measures.length} measures name no unit, deadline, number or deliverable` },
      hint: { zh: '请写明由谁、何时、做到什么程度，便于下年核实', en: 'Ask who does what by when, so that it can be verified next year' },
      confidence: 0.7,
    }
  },
}

const isVague = ({ owner, due, status, text }: Measure): boolean => owner === null && due === null && status !== 'done' && !NUMBER.test(text.replace(/^[（(]?[\d一二三四五六七八九十]{1,2}[）).、．]?/, '')) && !DELIVERABLE.test(text) && !DONE.test(text)

import { REPORT_OUTLINES, type OutlineSection, type ReportOutline } from '../../domain/report-outlines.js'
import type { Heading } from '../../model/analysis.js'
import type { Said } from '../../model/said.js'
import type { Claim, Quoted, Rule } from '../kit.js'

/** Headings of the two top levels make the outline. */
const DEEPEST = 2
const MOST_SHOWN = 8

/**
 * The sections that the framework asks for, against those of the report.
 *
 * Names the sections of the reference outline that a report lacks or has in another order, where its headings show that it follows that
 * outline. It matters because a section that is left out is often the one on problems or on how the money was spent.
 * Leaves alone: reports that follow no outline that is known, or another; sections that are asked for only where there is something
 * to say. The outlines are data (src/domain/report-outlines.ts). There is one note of each sort for a report.
 * Source: 财预〔2020〕10号, reference outline; the yearly notices on the self-evaluation of central transfer payments.
 *
 * 查：报告按参考提纲写的，缺了哪些部分、次序有什么不同。
 * 为什么：缺的往往是问题或资金使用的部分。
 * 不管：不按已知提纲写的；有内容才要求写的部分。提纲是数据。每份报告每类一条提示。
 * 依据：财预〔2020〕10号 参考提纲；每年关于中央对地方转移支付绩效自评的通知。
 */
export const outlineConformity: Rule = {
  id: 'outline-conformity',
  name: { zh: '与参考提纲对照', en: 'Conformity to the reference outline' },
  catalogue: [],
  *find({ report: { kind, title, headings } }) {
    const top = headings.filter(({ level }) => level <= DEEPEST)
    for (const outline of REPORT_OUTLINES) {
      if (!outline.kinds.includes(kind) || (outline.marks && ![title ?? '', ...top.map((heading) => heading.title)].some((words) => outline.marks!.test(words)))) continue
      const found = outline.sections.map((section) => ({ section, heading: top.find(({ title }) => section.words.test(title)) }))
      const there = found.flatMap(({ heading }) => heading ?? [])
      const asked = found.flatMap(({ section, heading }) => (section.isOptional ? [] : (heading ?? [])))
      if (new Set(asked).size < outline.fewest) continue
      const missing = found.filter(({ section, heading }) => !heading && !section.isOptional).map(({ section }) => section)
      if (missing.length > 0) yield lacks(outline, missing, there)
      const moved = there.find((heading, i) => i > 0 && heading.level === there[i - 1]!.level && heading.span.start < there[i - 1]!.span.start)
      if (moved) yield note([moved], { zh: `“${moved.title}”的位置与《${outline.name.zh}》参考提纲不同`, en: `“${moved.title}” stands elsewhere than in the reference outline of the ${outline.name.en}` }, outline)
      return
    }
  },
}

function lacks(outline: ReportOutline, missing: readonly OutlineSection[], there: readonly Heading[]): Claim {
  const names = (language: keyof Said): string => missing.map(({ name }) => name[language]).join(language === 'zh' ? '、' : ', ')
  return note(there, { zh: `按《${outline.name.zh}》的参考提纲，缺少：${names('zh')}`, en: `By the reference outline of the ${outline.name.en}, it lacks: ${names('en')}` }, outline)
}

const note = (places: readonly Quoted[], message: Said, { source }: ReportOutline): Claim => ({
  severity: 'info',
  about: null,
  operands: [],
  quotes: places.slice(0, MOST_SHOWN).map(({ span, quote }) => ({ span, quote })),
  message,
  hint: { zh: `依据：${source}`, en: `By ${source}` },
  confidence: 0.7,
})

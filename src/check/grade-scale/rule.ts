import { gradeOf, gradeScaleOf, type GradeScale } from '../../domain/grade-scales.js'
import type { CheckView, Claim, Operand, Rule, Sentence } from '../kit.js'

/** 等级为“优”, 评定为良: the grade ends there, 优秀 and 良好 among the ways to say it. */
const GRADED = /(?:等级|评级|级别|档次|等次|评[定价]?结果|评定|评价)[^，。；、\d“”]{0,6}[“"]?(?<grade>优|良|中|差)(?:秀|好|等)?[”"]?(?:级|等|档)?(?=[，。；、）\s]|$)/g
/** The score of the whole, out of a hundred. */
const WHOLE = /总分|总得分|综合|自评|评价得分|绩效得分|^得分|评分/
const FULL = 100

/**
 * A score and the grade that is drawn from it: 综合得分92.5分，评价等级为良.
 *
 * Compares the score of the whole with the grade in the same sentence, by the scale that holds for the issuer. It matters because the
 * grade is what decides about next year's budget.
 * Leaves alone: sentences with several scores or grades; scores of parts; other words for grades (合格, 基本合格). Places may have scales
 * of their own, which are data (src/domain/grade-scales.ts).
 * Source: 财预〔2020〕10号: 90, 80 and 60 out of a hundred for 优, 良 and 中.
 *
 * 查：同一句里整体的得分与等级，按该单位适用的分档对照。
 * 为什么：等级决定来年的预算。
 * 不管：有几个得分或几个等级的句子；部分的得分；别的等级用词（合格、基本合格）。各地另定的分档是数据。
 * 依据：财预〔2020〕10号：满分一百，90、80、60 分以上为优、良、中。
 */
export const gradeScale: Rule = {
  id: 'grade-scale',
  name: { zh: '得分与等级', en: 'Score and grade' },
  catalogue: ['C23'],
  *find(view) {
    const scale = gradeScaleOf(`${view.report.issuer ?? ''} ${view.report.title ?? ''}`)
    for (const { sentences } of view.paragraphs) for (const sentence of sentences) yield* compared(view, sentence, scale)
  },
}

function* compared(view: CheckView, { span, operands }: Sentence, scale: GradeScale): Generator<Claim> {
  const scores = operands.filter(({ figure, approximate }) => figure.kind === 'score' && figure.role === 'actual' && approximate !== FULL)
  const [score] = scores
  if (!score || scores.length > 1 || !score.isPlain || score.approximate > FULL || score.approximate < 10 || !WHOLE.test(score.figure.indicator.name)) return
  const grades = [...view.text.slice(span.start, span.end).matchAll(GRADED)]
  const m = grades[0]
  if (!m || grades.length > 1) return
  const stated = m.groups!['grade']!
  const computed = gradeOf(scale, score.approximate)
  if (stated !== computed) yield claim(view, score, { start: span.start + m.index, end: span.start + m.index + m[0].length }, stated, computed, scale)
}

const claim = (view: CheckView, score: Operand, at: { start: number; end: number }, stated: string, computed: string, { source }: GradeScale): Claim => ({
  verdict: 'suspect',
  severity: 'warning',
  about: score,
  operands: [{ role: 'actual', operand: score }],
  quotes: [view.cite(at)],
  stated,
  computed,
  message: { zh: `${score.figure.quote}应为“${computed}”，原文评为“${stated}”`, en: `${score.figure.quote} is the grade ${computed}; the text says ${stated}` },
  hint: { zh: `依据：${source}；地方另有等级标准的，以地方标准为准`, en: `By ${source}; a scale of the place goes before it` },
  confidence: 0.8,
})

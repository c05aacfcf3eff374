import { isLessBetter } from '../../domain/less-is-better.js'
import { addable, type CheckView, type Claim, type Operand, type Rule } from '../kit.js'

/** The text says that a value stays below a bound. */
const BELOW = /低于|少于|小于|不超过|控制在|以内|以下|≤/
const ABOVE = /超过?|高于|多于|大于|达到|达|不低于|不少于|≥|完成/
/** 从40元提高到45元, 由12.8%回落至5.1%: where a value goes, not what it is measured by. */
const GOES_TO = /(?:提高|提升|增加|扩大|上升|增长|下降|降低|减少|回落|压缩|调整)[^，。；]{0,4}[到至为]|[增降升减]至/
/** The target of a time to come. */
const LATER = /明年|来年|下一?年|今后|下一步/
/** Characters before a value in which its sentence may say so of all that it lists. */
const BACK = 400
/** 计划1900户，完成1862户，完成率98%: the rate says it. */
const RATE_TOLD = /^[，、（]?(?:任务|目标|计划)?完成率/
/** The text itself says that the aim was missed. */
const MISSED = /未达|没有达|未完成|未能完成|低于目标|不足|差距|尚未/

/**
 * An actual value beside its target: 覆盖率98%，远超80%的目标值.
 *
 * Compares a value with the target that stands beside it, in the direction in which the indicator is good. It matters because a
 * claim that all targets were met is the first thing to be believed.
 * Leaves alone: targets without an actual value beside them; values whose target is another body's.
 * Source: the comparison of actual and target values in the self-evaluation form annexed to 财预〔2020〕10号.
 *
 * 查：实际值与写在旁边的目标值，按指标以高为好还是以低为好来比较。
 * 为什么：“目标全部完成”最容易让人相信。
 * 不管：旁边没有实际值的目标；别的单位、别的年度的目标。
 * 依据：财预〔2020〕10号 所附绩效自评表里实际完成值与目标值的对照。
 */
export const target: Rule = {
  id: 'target',
  name: { zh: '实际值与目标值', en: 'Actual value and target' },
  catalogue: ['C09', 'C11'],
  *find(view) {
    for (const { sentences } of view.paragraphs)
      for (const { span, operands } of sentences)
        for (let i = 0; i < operands.length; i++) {
          const aim = operands[i]!
          if (aim.figure.role !== 'target') continue
          const reached = [operands[i - 1], operands[i + 1]].find((one) => one !== undefined && isReached(one, aim))
          const between = reached ? view.text.slice(Math.min(reached.at.end, aim.at.end), Math.max(reached.at.start, aim.at.start)) : ''
          if (reached && !GOES_TO.test(between) && !LATER.test(between)) yield claim(view, reached, aim, span.start)
        }
  },
}

function isReached(one: Operand, aim: Operand): boolean {
  const [a, t] = [one.figure, aim.figure]
  return a.role === 'actual' && one.isPlain && (a.kind === 'rate' || a.kind === 'count' || a.kind === 'money') && addable(one, aim) && a.unit === t.unit && areOne(a.indicator.key, t.indicator.key)
}

/** One name, or one within the other: 改厕 and 计划改厕. */
const areOne = (a: string, b: string): boolean => a === b || (a.length >= 2 && b.endsWith(a)) || (b.length >= 2 && a.endsWith(b))

function claim({ text }: CheckView, reached: Operand, aim: Operand, sentence: number): Claim {
  const [a, t] = [reached.figure, aim.figure]
  const [first, second] = reached.at.start < aim.at.start ? [reached, aim] : [aim, reached]
  const between = text.slice(first.at.end, second.at.start)
  const less = t.comparator === '<=' || t.comparator === '<' || (t.comparator === '=' && (BELOW.test(between) || (isLessBetter(a.indicator.name) && !ABOVE.test(between))))
  const isMet = less ? reached.value.lte(aim.value) : reached.value.gte(aim.value)
  const gap = reached.value.minus(aim.value).abs()
  const unit = a.kind === 'rate' ? { zh: '个百分点', en: ' percentage points' } : { zh: a.unit, en: ` ${a.unit}` }
  const end = Math.max(reached.at.end, aim.at.end)
  const behind = text.slice(end, end + 12).replace(/。[\s\S]*/, '')
  const admitted = MISSED.test(text.slice(Math.max(sentence, reached.at.start - BACK), end) + behind) || RATE_TOLD.test(text.slice(end, end + 16))
  return {
    check: 'target',
    verdict: isMet ? 'met' : 'missed',
    severity: isMet || admitted ? 'info' : 'warning',
    about: reached,
    operands: [{ role: 'actual', operand: reached }, { role: 'target', operand: aim }],
    stated: a.quote,
    computed: t.quote,
    message: {
      zh: `${a.indicator.name}：实际${a.quote}，目标${t.quote}，${isMet ? '达到' : `未达到，相差${gap.toFixed()}${unit.zh}`}`,
      en: `${a.indicator.name}: ${a.quote} reached, ${t.quote} aimed at: ${isMet ? 'met' : `missed by ${gap.toFixed()}${unit.en}`}`,
    },
    hint: isMet || admitted ? { zh: '与原文的说法一致', en: 'The text says so too' } : { zh: '原文没有说明未达到目标，请说明原因', en: 'The text does not say that the target was missed: ask why' },
    confidence: 0.85,
  }
}

import { z } from 'zod'
import type { Fact } from '../../model/analysis.js'
import type { Said } from '../../model/said.js'
import type { Claim, Rule } from '../kit.js'

/** What the extractor `blanks` says of a place. */
const blankSchema = z.object({ kind: z.enum(['masked-name', 'masked-number', 'blank', 'elided']), of: z.string().nullable() })
type Blank = z.infer<typeof blankSchema>
type Kind = Blank['kind']
const blankOf = (fact: Fact): Blank => blankSchema.parse(fact.data)

/** Places that one finding shows; the message counts all. */
const SHOWN = 6
/** Text that a pay wall kept back, as against an annex that the author leaves out. */
const KEPT_BACK = /点击|點擊/

/**
 * What was never filled in: 检查 对, 20××年, **万元, 点击查看.
 *
 * Finds values that are missing where a unit was left standing, numbers and years masked or left as in a template, text kept back by a
 * pay wall, and names of places and units masked by XX. A missing value is a finding of its own; of the others there is one for the
 * whole report that counts them. It matters because a blank is an actual value nobody reported, and a masked year shows that the text
 * was taken from a collection of samples.
 * Leaves alone: 某县 and other names made anonymous in words; models and codes (XX-200); bold marks of a text.
 *
 * 查：没有填的地方：只剩单位的空值、打了星号或照搬模板的数和年份、付费墙截断的文字、用 XX 代替的地名单位。缺值的每处一条，其余每份报告合计一条。
 * 为什么：空着的就是没有报的实际值；年份打了星号，说明文字出自范文。
 * 不管：“某县”等用词匿去的名称；型号代码（XX-200）；加粗的标记。
 */
export const placeholder: Rule = {
  id: 'placeholder',
  name: { zh: '空缺与占位', en: 'Blanks and placeholders' },
  catalogue: ['C26'],
  *find({ report }) {
    const found: Record<Kind, Fact[]> = { 'masked-name': [], 'masked-number': [], blank: [], elided: [] }
    for (const fact of report.facts) if (fact.extractor === 'blanks') found[blankOf(fact).kind].push(fact)
    // A gap to fill in is part of an examination paper or a form, which report nothing.
    for (const fact of found.blank) if (report.kind !== 'other' || blankOf(fact).of !== null) yield blank(fact)
    yield* together(found['masked-number'], 'warning', (n) => ({ zh: `${n}处数字或年份被遮去或没有填写`, en: `${n} numbers or years are masked or were not filled in` }))
    yield* together(found['masked-name'], 'info', (n) => ({ zh: `${n}处单位或地名以XX代替，无法分辨`, en: `${n} names of units or places are masked and cannot be told apart` }))
    yield* together(found.elided.filter(({ quote }) => KEPT_BACK.test(quote)), 'warning', (n) => ({ zh: `${n}处内容被网站遮去`, en: `${n} passages were kept back by the site` }))
    yield* together(found.elided.filter(({ quote }) => !KEPT_BACK.test(quote)), 'info', (n) => ({ zh: `${n}处内容从略`, en: `${n} passages are left out` }))
  },
}

function blank(fact: Fact): Claim {
  const { of } = blankOf(fact)
  return claim([fact], 'warning', of === null ? { zh: '此处没有填写', en: 'This place was not filled in' } : { zh: `“${of}”前没有数字`, en: `There is no number before “${of}”` })
}

function* together(facts: readonly Fact[], severity: Claim['severity'], said: (count: number) => Said): Generator<Claim> {
  if (facts.length > 0) yield claim(facts, severity, said(facts.length))
}

const claim = (facts: readonly Fact[], severity: Claim['severity'], message: Said): Claim => ({
  severity,
  about: null,
  operands: [],
  quotes: facts.slice(0, SHOWN),
  message,
  hint: { zh: '请报送单位补齐；取自网络范文的文字不能作为证据', en: 'Ask the unit to fill it in; text taken from a collection of samples is no evidence' },
  confidence: 0.9,
})

import { Exact, printed, type CheckView, type Claim, type Operand, type Rule } from '../kit.js'

/** Words that part all there is in two. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/(?<!不)正常|阴性|(?<!不)合格/, /异常|特殊|阳性|不合格|不正常/],
  [/男/, /女/],
  [/(?<!未)已|(?<!未)完成/, /未/],
]
/** Couples are checked, and persons are found: units in which one base may be told for another. */
const PERSONS: ReadonlySet<string> = new Set(['人', '名', '位', '例', '人次', '对'])
const isBaseOf = (base: string, half: string): boolean => base === half || (PERSONS.has(base) && PERSONS.has(half))
/** A test that all passed is no base of another. */
const isHalf = ({ figure: { indicator } }: Operand): boolean => PAIRS.some(([one, other]) => one.test(indicator.name) || other.test(indicator.name))
/** Further back no reader looks for the base. */
const BACK = 80

/**
 * Two halves and their base: 检查580人，正常568人，异常12人.
 *
 * Finds two counts that part all there is in two (正常 and 异常, 阴性 and 阳性, 男 and 女, 已 and 未) and the count before them that they
 * add up to. It matters because the tests of one report have several bases (both partners, women only), which nobody states.
 * Leaves alone: halves whose base is nowhere printed; a base that is not just before them and does not agree.
 * Source: arithmetic; the pairs of words are those of published health, establishment and rectification reports.
 *
 * 查：把全部分成两半的两个数（正常与异常、阴性与阳性、男与女、已与未），和它们前面应当等于两者之和的基数。
 * 为什么：一份报告里的各项检查基数不同（夫妇双方、只有女方），而报告往往不说明。
 * 不管：基数没有印出来的；基数不在紧前面、又对不上的。
 * 依据：算术；成对的用词取自公开的卫生健康、编制和整改报告。
 */
export const complements: Rule = {
  id: 'complements',
  name: { zh: '互补的两部分', en: 'Two halves and their base' },
  catalogue: ['C07'],
  *find(view) {
    const before: Operand[] = []
    for (const { sentences } of view.paragraphs)
      for (const { operands } of sentences)
        for (let i = 0; i < operands.length; i++) {
          const [one, other] = [operands[i]!, operands[i + 1]]
          if (other && arePair(view, one, other)) {
            const claim = found(one, other, before, operands[i - 1])
            if (claim) yield claim
          }
          before.push(one)
        }
  },
}

function arePair({ text }: CheckView, one: Operand, other: Operand): boolean {
  const [a, b] = [one.figure, other.figure]
  if (a.kind !== 'count' || b.kind !== 'count' || a.unit !== b.unit || a.role !== b.role || !one.isPlain || !other.isPlain) return false
  const lead = text.slice(one.at.end, other.at.start)
  if (lead.length > 16 || /[；。]/.test(lead)) return false
  const words = `${a.indicator.name}${text.slice(Math.max(0, one.at.start - 6), one.at.start)}`
  return PAIRS.some(([first, second]) => (first.test(words) && second.test(lead)) || (second.test(words) && first.test(lead)))
}

function found(one: Operand, other: Operand, before: readonly Operand[], neighbour: Operand | undefined): Claim | null {
  const sum = one.value.plus(other.value)
  for (let i = before.length - 1; i >= Math.max(0, before.length - BACK); i--) {
    const base = before[i]!
    if (base.figure.kind === 'count' && isBaseOf(base.figure.unit, one.figure.unit) && base.value.eq(sum) && !isHalf(base)) return claim(one, other, base, 'exact')
  }
  // The base just before them, in the same breath, and nearly right: meant as theirs.
  const near = neighbour && neighbour.figure.kind === 'count' && neighbour.figure.unit === one.figure.unit && neighbour.figure.role === one.figure.role && neighbour.isPlain
  return near && sum.minus(neighbour.value).abs().lte(neighbour.value.times(0.05)) ? claim(one, other, neighbour, 'off') : null
}

function claim(one: Operand, other: Operand, base: Operand, verdict: 'exact' | 'off'): Claim {
  const sum = one.value.plus(other.value)
  const computed = printed(sum, one.figure)
  const formula = `${one.figure.quote} + ${other.figure.quote} = ${computed}`
  return {
    check: 'sum',
    verdict,
    severity: verdict === 'off' ? 'error' : 'info',
    about: one,
    operands: [{ role: 'part', operand: one }, { role: 'part', operand: other }, { role: 'total', operand: base }],
    stated: base.figure.quote,
    computed,
    interval: { low: new Exact(sum), high: new Exact(sum) },
    message: { zh: `${one.figure.indicator.name}：${formula}，总数为${base.figure.quote}`, en: `${one.figure.indicator.name}: ${formula}, of ${base.figure.quote} in all` },
    hint: { zh: '核对两部分与总数', en: 'Compare both halves with their base' },
    confidence: verdict === 'off' ? 0.7 : 0.9,
  }
}

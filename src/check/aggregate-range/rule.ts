import type { CheckView, Claim, Operand, Rule } from '../kit.js'

/** Bodies that must be listed before their range says anything. */
const LEAST = 3
/** The list names only those that stand out. */
const SOME = /较[高低好差快慢]|最[高低好差快慢]|个别|部分|少数|如|例如|排名|前[三五十]|后[三五十]|高于|低于|等[县市区单]/

/**
 * A rate of the whole must lie between the rates of its parts: 全市67.25%，其中城关区98%、东河县54.5%、西岭县28%.
 *
 * Compares a rate without a body of its own with the rates of the same name that are told body by body right behind it. It matters
 * because a whole above all of its parts, or below all of them, is wrong whatever the weights are.
 * Leaves alone: lists of those that stand out (较高, 部分, 排名); fewer than three bodies; rates of other years or other names.
 *
 * 查：整体的比率，是不是在紧跟其后、逐个单位列出的同名比率的最低与最高之间。
 * 为什么：不论各单位权重多少，整体不可能比每一个都高，也不可能比每一个都低。
 * 不管：只列突出的（较高、部分、排名）；不到三个单位的；不同年度、不同名称的比率。
 */
export const aggregateRange: Rule = {
  id: 'aggregate-range',
  name: { zh: '整体与各部分的比率', en: 'A rate of the whole and of its parts' },
  catalogue: ['C19'],
  *find(view) {
    for (const { sentences } of view.paragraphs)
      for (const { operands } of sentences)
        for (let i = 0; i < operands.length; i++) {
          const parts = partsOf(operands, i)
          if (parts.length < LEAST) continue
          const claim = checked(view, operands[i]!, parts)
          if (claim) yield claim
          i += parts.length
        }
  },
}

/** The rates of bodies right behind a rate of the whole. */
function partsOf(operands: readonly Operand[], i: number): Operand[] {
  const whole = operands[i]!
  const parts: Operand[] = []
  if (whole.figure.kind !== 'rate' || whole.figure.scope !== null || whole.figure.role !== 'actual' || !whole.isPlain) return parts
  for (let k = i + 1; k < operands.length && isPartOf(operands[k]!, whole); k++) parts.push(operands[k]!)
  return new Set(parts.map(({ figure }) => figure.scope)).size === parts.length ? parts : []
}

const isPartOf = ({ figure, isPlain }: Operand, { figure: whole }: Operand): boolean =>
  isPlain && figure.kind === 'rate' && figure.unit === whole.unit && figure.role === 'actual' && figure.scope !== null && figure.indicator.key === whole.indicator.key && figure.period?.text === whole.period?.text

function checked({ text }: CheckView, whole: Operand, parts: readonly Operand[]): Claim | null {
  if (SOME.test(text.slice(whole.at.end, Math.min(parts[0]!.at.start, whole.at.end + 60))) || SOME.test(text.slice(parts.at(-1)!.at.end, parts.at(-1)!.at.end + 8))) return null
  const sorted = parts.toSorted((a, b) => a.value.cmp(b.value))
  const [low, high] = [sorted[0]!, sorted.at(-1)!]
  const isWithin = whole.interval.high.gte(low.interval.low) && whole.interval.low.lte(high.interval.high)
  const range = `${low.figure.quote}—${high.figure.quote}`
  return {
    ...(isWithin ? {} : { verdict: 'suspect' as const }),
    severity: isWithin ? 'info' : 'warning',
    about: whole,
    operands: [{ role: 'stated', operand: whole }, ...parts.map((operand) => ({ role: 'part' as const, operand }))],
    stated: whole.figure.quote,
    computed: range,
    message: {
      zh: `${whole.figure.indicator.name}：整体${whole.figure.quote}${isWithin ? '在' : '不在'}各部分（${range}）之间`,
      en: `${whole.figure.indicator.name}: the whole, ${whole.figure.quote}, lies ${isWithin ? 'within' : 'outside'} its parts (${range})`,
    },
    hint: isWithin ? { zh: '核对无误', en: 'It holds' } : { zh: '核对整体的口径，或是否漏列了单位', en: 'Ask what the whole covers, or which bodies were left out' },
    confidence: 0.75,
  }
}

import type { Claim, Operand, Rule, Sentence } from '../kit.js'

/** How near a sibling with its unit must stand, in characters. */
const NEAR = 16
/** 比值, 性别比: a ratio has no unit. Products and differences are reckoned, not reported. */
const RATIO = /比[值例]?$/
const RECKONED = /[×*＝=+]$/
const BARE = /^[\d,，]{1,12}(?:\.\d{1,6})?$/
/** Women to men at birth, per hundred women: no per cent. */
const SEX_RATIO = /性别比/
/** Rates of a population are told in ‰. */
const PER_MILLE = /人口(?:自然增长率|出生率|死亡率)|^(?:全[省市县区]|年)?(?:人口)?(?:出生率|自然增长率)$/
const TEN_THOUSAND = 10_000
const MOST_OPERANDS = 12

/**
 * A unit that was lost or is another's: 异常21; between 异常12人 and 异常3人, 补助3.6元 for 120人×300元.
 *
 * Finds counts printed without a unit right behind a sibling that has it, amounts of money that are ten thousand times too small for
 * the number of people and the standard printed beside them (万 was lost), a sex ratio given in %, and rates of a population given in %
 * instead of ‰. It matters because 万 and 元 stand apart from their number in many web pages and vanish first.
 * Leaves alone: cells of tables, whose unit stands in the head; numbers in 万 or 亿 (出生76.39万); ratios; multiplications.
 *
 * 查：丢了单位的数（旁边同类的数有单位）；按人数和标准算小了一万倍的金额（丢了“万”）；写成 % 的性别比；应为 ‰ 而写成 % 的人口比率。
 * 为什么：许多网页里“万”“元”与数字分开，最先丢的就是它们。
 * 不管：表里的格子（单位在表头）；以万、亿计的数；比例；乘式。
 */
export const unitMissing: Rule = {
  id: 'unit-missing',
  name: { zh: '单位缺失或误用', en: 'Unit lost or wrong' },
  catalogue: ['C15', 'C16'],
  *find(view) {
    const cells = new Set(view.lines.filter(({ kind }) => kind === 'cell').map(({ start }) => start))
    for (const { span, sentences } of view.paragraphs) {
      if (cells.has(span.start) || view.text[span.start] === '|') continue
      for (const sentence of sentences) {
        for (const [i, operand] of sentence.operands.entries()) {
          const sibling = sentence.operands[i - 1]
          if (sibling && lacksUnit(operand, sibling) && !RECKONED.test(view.text.slice(operand.at.start - 1, operand.at.start))) yield lost(operand, sibling)
          yield* wrongUnit(operand)
        }
        yield* slipped(view.text, sentence)
      }
    }
  },
}

function lacksUnit({ figure, at }: Operand, { figure: sibling, at: before }: Operand): boolean {
  return figure.kind === 'count' && figure.inferred.includes('unit') && BARE.test(figure.quote) && !RATIO.test(figure.indicator.name) && sibling.kind === 'count' && sibling.unit === figure.unit && !sibling.inferred.includes('unit') && at.start - before.end <= NEAR
}

const lost = (operand: Operand, sibling: Operand): Claim => ({
  severity: 'warning',
  about: operand,
  operands: [{ role: 'quote', operand: sibling }, { role: 'stated', operand }],
  stated: operand.figure.quote,
  message: { zh: `${operand.figure.indicator.name}“${operand.figure.quote}”没有单位，相邻的数字是${sibling.figure.quote}`, en: `${operand.figure.indicator.name}: ${operand.figure.quote} has no unit, its neighbour is ${sibling.figure.quote}` },
  hint: { zh: `按相邻数字读作${sibling.figure.unit}，请核对原文`, en: 'It is read in the unit of its neighbour; compare with the original' },
  confidence: 0.85,
})

function* wrongUnit(operand: Operand): Generator<Claim> {
  const { figure } = operand
  if (figure.kind !== 'rate' || figure.unit !== '%' || figure.role === 'change' || !/[%％]/.test(figure.quote)) return
  const { name } = figure.indicator
  if (SEX_RATIO.test(name) && operand.approximate > 80) yield wrong(operand, { zh: `性别比是每100名女性对应的男性人数，不是百分比：${figure.quote}`, en: `A sex ratio is per hundred, not in per cent: ${figure.quote}` })
  else if (PER_MILLE.test(name) && operand.approximate >= 2 && operand.approximate < 60) yield wrong(operand, { zh: `${name}通常以千分率表示：${figure.quote}`, en: `${name} is told per thousand: ${figure.quote}` })
}

const wrong = (operand: Operand, message: Claim['message']): Claim => ({
  severity: 'warning',
  about: operand,
  operands: [{ role: 'stated', operand }],
  stated: operand.figure.quote,
  message,
  hint: { zh: '核对单位', en: 'Compare the unit' },
  confidence: 0.9,
})

/** 配套3.6元（120人，每人300元）: headcount × standard is the amount in 万元. */
function* slipped(text: string, { operands }: Sentence): Generator<Claim> {
  if (operands.length < 3 || operands.length > MOST_OPERANDS) return
  for (const amount of operands) {
    if (amount.figure.kind !== 'money' || amount.figure.per.length > 0 || /[万亿萬億]/.test(amount.figure.quote) || !amount.isPlain || amount.approximate <= 0) continue
    for (const people of operands)
      for (const standard of operands) {
        if (people.figure.kind !== 'count' || standard === amount || standard.figure.kind !== 'money' || !isStandard(text, standard)) continue
        if (!people.value.times(standard.value).eq(amount.value.times(TEN_THOUSAND))) continue
        yield {
          check: 'product',
          verdict: 'off',
          severity: 'error',
          diagnosis: 'unit-slip',
          about: amount,
          operands: [{ role: 'part', operand: people }, { role: 'part', operand: standard }, { role: 'stated', operand: amount }],
          stated: amount.figure.quote,
          computed: `${people.value.times(standard.value).div(TEN_THOUSAND).toFixed()}万元`,
          message: { zh: `${people.figure.quote}×${standard.figure.quote}正好是${amount.figure.quote}的一万倍，应为万元`, en: `${people.figure.quote} × ${standard.figure.quote} is ten thousand times ${amount.figure.quote}: 万 was lost` },
          hint: { zh: '核对单位是元还是万元', en: 'See whether the unit is 元 or 万元' },
          confidence: 0.9,
        }
        return
      }
  }
}

/** 300元/人, 每人300元. */
const isStandard = (text: string, { figure, at }: Operand): boolean => figure.per.length > 0 || /[每均][^，。；]{0,6}$/.test(text.slice(Math.max(0, at.start - 8), at.start))

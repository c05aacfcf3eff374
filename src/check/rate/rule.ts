import { definitionOf } from '../../domain/rate-definitions.js'
import { addable, digitsOf, isAmount, likeness, shareClaim, shareRange, shareVerdict, slipOf, type ArithmeticVerdict, type CheckView, type Claim, type Operand, type Rule, type Share } from '../kit.js'

/** Sentences before the rate in which its inputs may stand. */
const BACK = 2
/** Characters before a number that name it at most. */
const CLAUSE = 24
/** Figures before the rate among which its inputs are looked for. */
const WINDOW = 24
/** 已销号, 实际追回, and nothing they are done to. */
const BARE_VERB = /^(?:其中|现)?(?:均|共|仅|只)?(?:已经?|实际|实)?(?:均|全部)?[一-鿿]{2}了?(?:[共仅只]|资金|金额)?$/
/** Characters between a part and its rate where only their digits tell that they belong together, and how many of each are tried. */
const NEAR = 40
const MOST_PARTS = 2
const MOST_WHOLES = 4
/** What a rate is called that tells a share and no change. */
const SHARE = /率|占|比[重例]|进度|程度/
/** 占, 占全年支出的 right before a rate. */
const SAID_AS_SHARE = /占[^，。；]{0,14}$/
/** Digits of a rate at which two numbers that give it are no accident. */
const TELLING = 3

/**
 * A rate and its inputs: 预算3.98亿元，支出3.96亿元，执行率99.6%.
 *
 * Recomputes a printed rate from the two amounts it is the share of, named by the definition of the rate (支出 of 预算, 结案 of 立案).
 * It matters because the rate is what is scored, and 13 of 100 printed relations do not hold.
 * Leaves alone: rates whose inputs are not printed beside them; several amounts that might be meant, unless none of them fits; targets
 * and changes; what the rounding of the printed inputs explains.
 * Source: the definitions of rates in 财预〔2020〕10号 and the self-evaluation form.
 *
 * 查：用比率的定义指明的分子、分母（支出与预算、结案与立案……）重新计算印出来的比率。
 * 为什么：打分看的就是比率，而印出来的关系一百处里有十三处算不通。
 * 不管：分子分母没有写在近旁的比率；可能所指的金额不止一对（除非哪一对都算不出）；目标和增减；印出来的数四舍五入能解释的。
 * 依据：财预〔2020〕10号和项目支出绩效自评表里比率的定义。
 */
export const rate: Rule = {
  id: 'rate',
  name: { zh: '比率与其分子分母', en: 'A rate and its inputs' },
  catalogue: ['C01', 'C02', 'C08'],
  *find(view) {
    for (const { sentences } of view.paragraphs)
      for (let s = 0; s < sentences.length; s++) {
        const before = sentences.slice(Math.max(0, s - BACK), s).flatMap(({ operands }) => operands.slice(-WINDOW))
        const own = sentences[s]!.operands
        for (let i = 0; i < own.length; i++) {
          const claim = isShare(own[i]!) ? checked(view, own[i]!, [...before, ...own.slice(Math.max(0, i - WINDOW), i)].slice(-WINDOW), own.slice(i + 1, i + 3)) : null
          if (claim) yield claim
        }
      }
  },
}

const isShare = ({ figure, isPlain }: Operand): boolean => figure.kind === 'rate' && figure.unit === '%' && isPlain && figure.role === 'actual'

function checked(view: CheckView, stated: Operand, before: readonly Operand[], after: readonly Operand[]): Claim | null {
  const framed = inFrame(view, stated, before) ?? shareBehind(view, stated, before)
  if (framed) return shareClaim(stated, framed, shareVerdict(stated, framed))
  if (!SHARE.test(stated.figure.indicator.name) && stated.figure.basis.of === null && !SAID_AS_SHARE.test(view.text.slice(stated.at.start - 16, stated.at.start))) return null
  const amounts = [...before, ...after].filter((operand) => isAmount(operand) && operand.isPlain && operand.approximate > 0)
  const definition = definitionOf(stated.figure.indicator.name)
  const numerators = definition ? named(view, amounts, definition.numerator, PLANNED) : []
  const denominators = definition ? definition.denominators.map((words) => named(view, amounts, words).filter((one) => !numerators.includes(one))) : []
  const fitting = firstFitting(stated, numerators, denominators.flat()) ?? firstFitting(stated, numerators, amounts) ?? (digitsOf(stated) >= TELLING ? firstFitting(stated, amounts, amounts) : null)
  if (fitting) return shareClaim(stated, fitting.pair, fitting.verdict)
  const pair = meant(pairsOf(numerators, denominators[0] ?? [])) ?? (definition?.isByVerb ? onlyPair(view, numerators, before) : null)
  if (pair && isOneMatter(stated, pair, view) && !hasItsRate(pair, before)) return shareClaim(stated, pair, 'off')
  const near = nearBySlip(view, stated, before)
  return near && shareClaim(stated, near, 'off')
}

/** One numerator, and one denominator that the definition itself names; of several, where none gives the rate, the adjusted or the nearest one. */
function meant(pairs: readonly Share[]): Share | null {
  const last = pairs.at(-1)
  if (!last || pairs.some(([a]) => !a.value.eq(last[0].value))) return null
  return pairs.findLast(([, b]) => /调整|追加/.test(b.figure.indicator.name)) ?? last
}

/** 排查问题158个，已销号151个，销号率: a part named by nothing but the verb of the rate is of the one amount before it. */
function onlyPair({ text }: CheckView, numerators: readonly Operand[], before: readonly Operand[]): Share | null {
  const [part, another] = numerators
  if (!part || another || !BARE_VERB.test(clauseBefore(text, part.at.start, part.wordsFrom))) return null
  const whole = onlyOne(wholesOf(part, before))
  return whole && whole.approximate >= part.approximate ? [part, whole] : null
}

/** The share that an amount right before the rate is of one before that, where a single slip of the pen lies between that and the printed rate. */
function nearBySlip(view: CheckView, stated: Operand, before: readonly Operand[]): Share | null {
  const parts = before.filter((one) => isAmount(one) && one.isPlain && one.approximate > 0 && stated.at.start - one.at.end <= NEAR && !view.text.slice(one.at.end, stated.at.start).includes('。'))
  const pairs = parts.slice(-MOST_PARTS).flatMap((part) => wholesOf(part, before).slice(-MOST_WHOLES).map((whole): Share => [part, whole]))
  const fitting = pairs.filter((pair) => {
    const range = shareRange(pair)
    return range && slipOf(stated, range) !== null && isOneMatter(stated, pair, view) && !hasItsRate(pair, before)
  })
  return fitting.length === 1 ? fitting[0]! : null
}

/** Amounts before another that it can be a share of. */
const wholesOf = (part: Operand, before: readonly Operand[]): Operand[] =>
  before.filter((one) => one.at.start < part.at.start && one.isPlain && one.approximate > 0 && addable(part, one) && one.figure.role !== 'change' && one.figure.role !== 'previous')

/** 完成4731万元，占任务4220万元的112.38%: the sentence itself says what is the share of what. */
function inFrame({ text }: CheckView, stated: Operand, before: readonly Operand[]): Share | null {
  const [a, b] = before.slice(-2)
  if (!a || !b || !isAmount(a) || !addable(a, b) || !a.isPlain || !b.isPlain || b.approximate <= 0) return null
  const isFramed = /^[的之](?:比[例重])?[为达]?$/.test(text.slice(b.at.end, stated.at.start)) && /^[^。；]{0,6}占[^，。；]{0,20}$/.test(text.slice(a.at.end, b.at.start))
  return isFramed ? [a, b] : null
}

/** 应办290件，完工52件，占17.93%: the share right behind a part is of the amount before it, where that is the only one. */
function shareBehind({ text }: CheckView, stated: Operand, before: readonly Operand[]): Share | null {
  const part = before.at(-1)
  const lead = part && isAmount(part) && part.isPlain ? /^[^，。；（）]{0,8}[，（]占([^，。；]{0,12})$/.exec(text.slice(part.at.end, stated.at.start))?.[1] : undefined
  if (!part || lead === undefined) return null
  const wholes = wholesOf(part, before)
  // 支出301亿元，增长5.5%，其中教育支出58亿元，占19.4%.
  const told = part.isPart ? before.findLast((one) => !one.isPart && wholes.includes(one)) : undefined
  const large = stated.approximate > 100 ? wholes : wholes.filter(({ approximate }) => approximate >= part.approximate)
  const whole = wholes.findLast((one) => shareVerdict(stated, [part, one]) !== 'off') ?? told ?? onlyOne(large) ?? onlyOne(wholes.filter((one) => bears(text, one, lead)))
  return whole && !/[。]/.test(text.slice(whole.at.end, part.at.start)) ? [part, whole] : null
}

const onlyOne = (list: readonly Operand[]): Operand | null => (new Set(list.map(({ approximate }) => approximate)).size === 1 ? list[0]! : null)

/** Is an amount what 占受理案件之 speaks of: are its words among those before the amount? */
function bears(text: string, { at, wordsFrom }: Operand, words: string): boolean {
  const of = words.replaceAll(/[的之数]|(?:比[例重])?[为达]?$/g, '')
  return of.length >= 2 && likeness(of, clauseBefore(text, at.start, wordsFrom)) >= 0.75
}

/** What is planned is no result, whatever its verb. */
const PLANNED = /预计|预定|计划|拟|应(?![用急对变])|任务|目标/

/** Amounts that are told of in these words. Parts of another (其中…) are not meant where the whole is printed. */
function named({ text }: CheckView, amounts: readonly Operand[], words: RegExp, unless?: RegExp): Operand[] {
  return amounts.filter(({ isPart, at, wordsFrom, figure: { indicator, role } }) => {
    if (isPart || role === 'change' || role === 'previous') return false
    const clause = clauseBefore(text, at.start, wordsFrom)
    // 应发放补贴: the name leaves out what tells the two apart.
    const said = clause.length > 2 ? clause : indicator.name
    return words.test(said) && !(unless?.test(said) && !/实际|已/.test(said))
  })
}

const MARKS = '，。；：、（）\n'
/** The words of the clause right before a number. */
function clauseBefore(text: string, end: number, from: number): string {
  let start = end
  while (start > from && end - start < CLAUSE && !MARKS.includes(text[start - 1]!)) start--
  return text.slice(start, end)
}

function pairsOf(numerators: readonly Operand[], denominators: readonly Operand[]): Share[] {
  return numerators.flatMap((a) => denominators.filter((b) => a !== b && addable(a, b)).map((b) => [a, b] as const))
}

/** The pair nearest to the rate that gives it. */
function firstFitting(stated: Operand, numerators: readonly Operand[], denominators: readonly Operand[]): { pair: Share; verdict: ArithmeticVerdict } | null {
  let near: Share | null = null
  for (let i = numerators.length - 1; i >= 0; i--)
    for (let k = denominators.length - 1; k >= 0; k--) {
      const pair: Share = [numerators[i]!, denominators[k]!]
      if (pair[0] === pair[1] || !addable(...pair)) continue
      const verdict = shareVerdict(stated, pair)
      if (verdict === 'exact') return { pair, verdict }
      if (verdict === 'within-rounding') near ??= pair
    }
  return near && { pair: near, verdict: 'within-rounding' }
}

/** 新增参保1.96万人，动员参保率90.3%，全区参保率98.7%: the rate right behind two amounts is theirs, the next is not. */
const hasItsRate = ([a, b]: Share, before: readonly Operand[]): boolean => before.some(({ at, figure }) => figure.kind === 'rate' && figure.role !== 'change' && at.start > Math.max(a.at.end, b.at.end))

/** One period, one body, and nothing between them that starts another matter. */
function isOneMatter(stated: Operand, [a, b]: Share, { text }: CheckView): boolean {
  const scopes = new Set([stated, a, b].map(({ figure }) => figure.scope ?? ''))
  const [from, to] = [Math.min(a.at.start, b.at.start), Math.max(a.at.end, b.at.end, stated.at.end)]
  return scopes.size === 1 && to - from < 160 && !/另外|此外|其余|结转|上年/.test(text.slice(from, to))
}

import { arePartition, areStates } from '../../domain/partitions.js'
import { addable, digitsOf, isAmount, minus, slipOf, sumClaim, sumOf, sumVerdict, total, type CheckView, type Claim, type Interval, type Operand, type Paragraph, type Rule } from '../kit.js'

/** What says that the numbers behind it are parts of the one before. */
const PARTS_FOLLOW = /其中|分别|包括|包含|构成/
/** 在已完成的1862户中，三格式…. */
const AMONG_THEM = /^[^，。；\d]{0,4}中[，,：]/
/** A last part that takes all the rest leaves none: 其他类型66户. */
const TAKES_THE_REST = /^(?:其他|其它|其余|剩余)/
/** What says that a number is the sum of those before it. */
const TOTAL_FOLLOWS = /(?:共计|合计|总计|合共|总共|累计|总额|共)[^，；。、]{0,12}$/
/** The list of parts ends here, or another begins. */
const ENDS_LIST = /。(?!其中|包括)|合计|共计|总计|同比|较上|比上|占|其中|其余/
/** More parts than a sentence of any report lists. */
const MOST_PARTS = 32
/** Parts of a sum of money that are so many that they were not all meant for something else. */
const MANY = 3
/** Digits of a total from which a sum that only one slip parts from it is no accident: behind 其中, where the parts are said to be all, and where nothing says that they are parts. */
const TELLING = 4
const TELLING_OF_ALL = 3
const TELLING_ALONE = 6
/** A sum that misses its total by less is meant to reach it. Source: slips of 18 failed relations of real reports, all below 2 %. */
const NEAR = 0.02
const NEAR_BUT_FOR_FEW = 0.1

/**
 * Parts and their total: 支出27512.96万元，其中A 9341.41万元、B 18171.55万元.
 *
 * Finds parts after 其中, 分别为, 包括, parts before 合计 or 共, and adds them up. It matters because a total that its own parts
 * contradict cannot be relied on, whichever of them is wrong.
 * Leaves alone: 其中 that names only some of the parts (their sum is clearly less); parts of another unit; changes and targets
 * among the parts; sums that the rounding of the printed parts explains.
 * Source: arithmetic; that a sum within 2 % of its total is meant to reach it, from 18 failed relations of real reports; lists without a rest from the terms of
 * 政府收支分类 and of departmental budgets.
 *
 * 查：“其中”“分别为”“包括”后面的各项，和“合计”“共”前面的各项，加起来是不是合计。
 * 为什么：各项与合计互相矛盾，不论错在哪一边，这个合计都不能用。
 * 不管：“其中”只举了一部分（加起来明显小于合计）；单位不同的项；夹在里面的增减和目标；各项四舍五入能解释的差额。
 * 依据：算术；与合计相差 2% 以内即视为本应相等，取自真实报告里 18 处算不通的关系；哪些列举不留余地，取自政府收支分类和部门预算的用语。
 */
export const partsAndTotal: Rule = {
  id: 'parts-and-total',
  name: { zh: '分项与合计', en: 'Parts and total' },
  catalogue: ['C05', 'C34', 'C39'],
  *find(view) {
    for (const paragraph of view.paragraphs) yield* inParagraph(view, paragraph)
  },
}

function* inParagraph(view: CheckView, { sentences }: Paragraph): Generator<Claim> {
  const list = sentences.flatMap(({ operands }) => operands)
  const between = (i: number): string => view.text.slice(list[i]!.at.end, list[i + 1]!.at.start)
  for (let i = 0; i < list.length; i++) {
    if (!isAmount(list[i]!) || !list[i]!.isPlain || list[i]!.figure.role === 'change') continue
    const claim = forward(list, i, between) ?? backward(list, i, between)
    if (claim) yield claim
  }
}

/** The whole first: as many of the numbers behind it as add up to it. */
function forward(list: readonly Operand[], i: number, between: (i: number) => string): Claim | null {
  const whole = list[i]!
  if (i + 2 >= list.length) return null
  const lead = between(i)
  const cue = PARTS_FOLLOW.test(lead) || AMONG_THEM.test(lead)
  if (!cue && /[。；]/.test(lead)) return null
  const parts: Operand[] = []
  for (let k = i + 1; k < Math.min(list.length, i + 1 + MOST_PARTS) && isPartOf(list[k]!, whole) && (k === i + 1 || !ENDS_LIST.test(between(k - 1))); k++) parts.push(list[k]!)
  const found = reached(whole, parts, parts, cue || whole.approximate > 10)
  if (found) return found
  const names = parts.map(({ figure }) => figure.indicator.name)
  if (!cue) return (areStates(parts.map((_, k) => between(i + k))) ? missed(whole, parts, 'nearly') : null) ?? slipped(whole, parts, TELLING_ALONE)
  const isPartition = arePartition(names)
  const isComplete = isPartition || TAKES_THE_REST.test(names.at(-1) ?? '') || /^[^。；]{0,12}(?:分别|包括)/.test(lead)
  return missed(whole, parts, isPartition ? 'surely' : isComplete ? 'as it seems' : 'perhaps') ?? slipped(whole, parts, isComplete ? TELLING_OF_ALL : TELLING)
}

/** The parts first: as many of the numbers before 合计 as add up to what follows it. */
function backward(list: readonly Operand[], i: number, between: (i: number) => string): Claim | null {
  const whole = list[i]!
  if (i < 2 || !TOTAL_FOLLOWS.test(between(i - 1))) return null
  const parts: Operand[] = []
  for (let k = i - 1; k >= Math.max(0, i - MOST_PARTS) && isPartOf(list[k]!, whole) && (k === i - 1 || !/[。；]|合计|共计|总计/.test(between(k))); k--) parts.unshift(list[k]!)
  const isComplete = /合计|共计|总计|合共/.test(between(i - 1))
  return reached(whole, parts, parts.toReversed(), true) ?? missed(whole, parts, isComplete ? 'as it seems' : 'perhaps') ?? slipped(whole, parts, isComplete ? TELLING_OF_ALL : TELLING)
}

function isPartOf(part: Operand, whole: Operand): boolean {
  const { role } = part.figure
  return part.isPlain && addable(part, whole) && (role === whole.figure.role || (role !== 'change' && role !== 'previous' && role !== 'target'))
}

/** The longest list that reaches the whole. @param nearest the same parts, those next to the whole first */
function reached(whole: Operand, parts: readonly Operand[], nearest: readonly Operand[], isToldSo: boolean): Claim | null {
  // Most lists are told apart by doubles, as they grow.
  const lengths: number[] = []
  let [about, slack] = [0, whole.slack]
  nearest.forEach((part, i) => {
    about += part.approximate
    slack += part.slack
    if (i > 0 && Math.abs(about - whole.approximate) <= 2.01 * slack + 1e-9 * whole.approximate) lengths.unshift(i + 1)
  })
  const lists = lengths.map((n) => (nearest === parts ? parts.slice(0, n) : parts.slice(parts.length - n)))
  for (const wanted of ['exact', 'within-rounding'] as const) {
    const taken = lists.find((list) => sumVerdict(whole, list) === wanted)
    if (taken) return isToldSo && (wanted === 'exact' || digitsOf(whole) >= 3) ? sumClaim(whole, taken, wanted) : null
  }
  return null
}

/**
 * All parts together would be the whole, but for a single slip in it or in one of them.
 * @param fewest digits of the whole from which this is no accident; of parts, of which there are several, one more
 */
function slipped(whole: Operand, parts: readonly Operand[], fewest: number): Claim | null {
  if (parts.length < 2) return null
  const ranges = parts.map(({ interval }) => interval)
  const isSlip = (one: Operand, digits: number, range: () => Interval): boolean => digitsOf(one) >= digits && slipOf(one, range(), digits) !== null
  const told = isSlip(whole, fewest, () => total(ranges)) || parts.some((part, i) => isSlip(part, fewest + 1, () => minus(whole.interval, total(ranges.filter((_, k) => k !== i)))))
  return told ? sumClaim(whole, parts, 'off') : null
}

/**
 * All parts together miss the whole.
 * @param all how far they are all of it: `perhaps` only a small gap tells; `nearly` one or two may be left out; `as it seems` by a word
 * that may mean something else; `surely` by their names
 */
function missed(whole: Operand, parts: readonly Operand[], all: 'perhaps' | 'nearly' | 'as it seems' | 'surely'): Claim | null {
  if (parts.length < 2) return null
  if (sumVerdict(whole, parts) !== 'off') return null
  const sum = sumOf(parts)
  const isWithin = (share: number): boolean => sum.minus(whole.value).abs().lte(whole.value.times(share))
  const areSmaller = parts.every(({ approximate }) => approximate < whole.approximate)
  // Sums of money that lie within another do not overlap as groups of people do: together they cannot be more than it.
  const isTooMuch = whole.figure.kind === 'money' && parts.length >= MANY && sum.gt(whole.value)
  const isMeant = isWithin(NEAR) || all === 'surely' || (areSmaller && (all === 'as it seems' || isTooMuch)) || (all === 'nearly' && isWithin(NEAR_BUT_FOR_FEW))
  return isMeant ? sumClaim(whole, parts, 'off') : null
}

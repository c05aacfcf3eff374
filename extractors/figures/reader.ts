import type { FigureKind } from '../../src/model/analysis.js'
import type { Quantity } from '../../src/model/quantity.js'
import type { Span } from '../../src/model/span.js'
import { contains } from '../../src/model/span.js'
import { ACTION, ADVERB, COPULA, OWN, SOME_PLACES } from './lexicon.js'
import { currencyCarried } from './currency.js'
import { typeOf, type Typed } from './implied-type.js'
import { directionOf, leadingChange, sharesNoun } from './leading-change.js'
import { clauseStart, leftContext, type LeftContext } from './left-context.js'
import { nameOf, tidy, type NameReading } from './name.js'
import { announced, setsTerm } from './plan.js'
import { adoptNominal, aroundBracket, LIMITS, withLimit } from './name-frames.js'
import { nounAt, rightContext } from './right-context.js'
import { CONTINUES, followers, itemsOf, namesBefore } from './respective.js'
import { goesOnInBudget, roleOf, type RoleReading, type Setting } from './role.js'
import { leadingPlace, wholePlace } from './scope.js'
import type { Name, Topic } from './state.js'
import { contrastsThen } from './then.js'

/** One number of a sentence with all that the sentence says of it. */
export interface Reading {
  quantity: Quantity
  kind: FigureKind
  unit: string
  name: NameReading
  role: RoleReading
  scope: string | null
  left: LeftContext
  /** One of a list under a verb of change that opens it: 增列A经费5亿元、B经费3亿元. */
  enumerated: boolean
  /** A part of the value before it (其中…). */
  part: boolean
  /** Attributes that were not printed beside the number. */
  inferred: string[]
}

/** What must follow 从/由 X for X to be where a value came from; 从80个路段中抽取 is none. */
const MOVES = /^[^。；]{0,40}?(?:到|至|为|升|降|增|减|提高|扩|缩|回落)/
const COLON_HEAD = /([^，。；：！？、\n]{2,18})：$/

/**
 * Reads the numbers of one sentence from left to right. `carry` is what the paragraph spoke of before; the topic after the
 * sentence is left in it.
 */
export function readSentence(text: string, sentence: Span, quantities: readonly Quantity[], setting: Setting, carry: Topic): Reading[] {
  const topic = carry
  topic.future = topic.linePlan ? true : null
  const out: Reading[] = []
  const nameless = !topic.isNamed
  let granted = false
  let pastSum = false
  let consumed = sentence.start
  let scopeClause = -1
  const goals = quotedGoals(text, sentence)
  let goal = 0
  topic.first = null
  let respective: Name[] = []
  for (let i = 0; i < quantities.length; i++) {
    const q = quantities[i]!
    if (insideName(text, q, quantities[i + 1])) continue
    const ceiling = i + 1 < quantities.length ? quantities[i + 1]!.reach.start : sentence.end
    const start = aroundBracket(text, clauseStart(text, q.start, consumed), consumed, q, quantities, i, sentence)
    if (start > consumed) enterClause(text, consumed, start, sentence, topic, out.length === 0)
    const left = leftContext(text, start, q.start)
    if (left.from && !MOVES.test(text.slice(q.end, Math.min(ceiling + 8, sentence.end)))) Object.assign(left, { from: false, core: { start: q.start, end: q.start } })
    const opened = leadingChange(text, left, q, out[out.length - 1])
    if (start > consumed && left.core.end <= left.core.start) adoptNominal(text, Math.max(consumed, sentence.start), start, topic)
    const right = rightContext(text, Math.max(q.reach.end, q.end), ceiling, q.kind === 'count' ? q.unit : '')
    const passage = text.slice(consumed, q.start)
    topic.future = announced(passage) ?? setsTerm(passage, setting.year) ?? topic.future
    granted = grants(passage, out[out.length - 1]) || (granted && !/实际|已|完成|[；。]/.test(passage))
    const place = placeOf(text, left, topic, out, q)
    if (place?.whole === false) left.core.start += place.name.length
    const listed = continues(text, left, q, out)
    const name = place?.whole ? { name: topic.name!, others: [], tookAfter: false, inherited: true, topical: false } : nameOf(text, q, left, right, topic, setting)
    if (name.tookAfter) sharesNoun(text, q, quantities[i + 1], right.noun, name)
    if (respective.length > 0 && (out.length === 0 || CONTINUES.test(text.slice(consumed, q.start).trim()))) {
      const own = respective.shift()!
      if (out.length > 0) Object.assign(name, { name: own, others: [name.name.text], inherited: false, topical: true })
    } else respective = []
    if (respective.length === 0 && left.respective) {
      const many = followers(text, quantities, i)
      respective = itemsOf(name.name, many)
      if (respective.length === 0 && name.inherited && many > 1) respective = namesBefore(out, many)
      const own = respective.shift()
      if (own) Object.assign(name, { name: own, others: own.text === name.name.text ? [] : [name.name.text], inherited: false, topical: true })
    }
    if (i > 0 && start === consumed && out.length > 0) withLimit(text, quantities[i - 1]!, out[out.length - 1]!, left, name)
    if (left.core.end <= left.core.start && LIMITS.test(text.slice(q.end, q.end + 6))) name.tookAfter = false
    const typed = typeOf(q, name.name.text, out, text)
    if (typed) {
      if (typed.kind === 'money' && goesOn(text, q, left, name, pastSum)) typed.unit = currencyCarried(text, q, typed.unit, out)
      const clause = text.slice(left.whole.start, q.start)
      while (goal < goals.length && goals[goal]!.end < q.end) goal++
      const inGoal = goal < goals.length && contains(goals[goal]!, q)
      const role = listed ?? partOf(text, left, q, out, roleOf(left, clause, text.slice(right.whole.start, right.whole.end), typed.kind, name.name.text, inGoal ? true : topic.future, setting, out[out.length - 1]?.role.role === 'previous'))
      if (role.role === 'actual' && goesOnInBudget(typed.kind, clause, name.name.text, out[out.length - 1]?.role.role, setting)) role.role = 'budget'
      if (role.role === 'actual' && granted && (typed.kind === 'count' || typed.kind === 'dimension')) role.role = setting.report === 'budget' ? 'budget' : 'target'
      if (role.role === 'actual' && withinBound(clause, q, typed, name, out[out.length - 1])) role.role = 'target'
      if (role.role === 'actual' && contrastsThen(clause, text.slice(q.end, Math.min(sentence.end, q.end + 60)), setting)) role.role = 'previous'
      if (role.direction) role.direction = directionOf(text, q, name.name.text, role.direction)
      if (typed.kind === 'multiple' && text.charAt(q.start) === '翻') Object.assign(role, { role: 'change', direction: 'up' })
      const inferred: string[] = []
      if (name.inherited) inferred.push('indicator')
      if (role.inferred) inferred.push('role')
      if (typed.inferred) inferred.push('unit')
      const scope = (place && (place.whole || !setting.issuer?.includes(place.name)) ? place.name : null) ?? (start === scopeClause || name.inherited ? topic.scope : keepScope(topic)) ?? topic.lineScope
      if (place && !setting.issuer?.includes(place.name)) {
        topic.scope = place.whole ? topic.scope : place.name
        scopeClause = start
      }
      out.push({ quantity: q, kind: typed.kind, unit: typed.unit, name, role, scope, left, part: isPart(text, left, out), enumerated: opened || (listed !== null && (out[out.length - 1]?.enumerated ?? false)), inferred })
      pastSum ||= typed.kind === 'money' && role.role === 'previous'
      if (out.length === 2 && nameless) namedBackward(out)
      topic.first ??= name.name
      moveTopic(topic, name, role, left, text)
    } else if (left.from && name.topical && name.name.text !== '') topic.name = name.name
    consumed = Math.max(q.end, q.reach.end, name.tookAfter ? (name.name.span?.end ?? 0) : 0)
  }
  return out
}

/** 预算2700万元，用于新建公路86公里: what the planned money is for is planned too. */
function grants(passage: string, previous: Reading | undefined): boolean {
  return previous?.role.role === 'budget' && previous.kind === 'money' && /^[，（][^；。]{0,4}用于/.test(passage)
}

/** 用水总量1.43亿立方米，控制在1.5亿立方米以内: the bound beside the value reached. */
function withinBound(clause: string, q: Quantity, typed: Typed, name: NameReading, previous: Reading | undefined): boolean {
  return q.comparator === '<=' && name.inherited && previous?.role.role === 'actual' && previous.kind === typed.kind && previous.unit === typed.unit && /(?:控制|限制|约束|保持)在$/.test(clause)
}

/** 由A到去年底的B, 增至B, 增加B: the sum tells what became of the one before. @param pastSum a sum of earlier stands before it in the sentence */
function goesOn(text: string, q: Quantity, left: LeftContext, name: NameReading, pastSum: boolean): boolean {
  if (name.inherited && (left.arrival || left.change !== null)) return true
  return pastSum && /[到至][^，；]{0,7}的?$/.test(text.slice(Math.max(left.whole.start, q.start - 10), q.start))
}

/** 去年同期为83.1%，本期水质达标率为87.9%: the value of then takes its name from the one behind it. */
function namedBackward([then, now]: readonly Reading[]): void {
  if (then!.role.role !== 'previous' || !then!.name.inherited || now!.name.inherited || then!.kind !== now!.kind || then!.unit !== now!.unit) return
  then!.name = { ...then!.name, name: now!.name.name, others: now!.name.others }
}

/** 血清学五项检测人数559人: a numeral amid the name of the number that follows it directly. */
function insideName(text: string, q: Quantity, next: Quantity | undefined): boolean {
  if (!next || q.kind !== 'count' || q.form !== 'numerals' || next.reach.start - q.end > 12 || next.reach.start <= q.end + 1) return false
  if (/[，。；：、（）]/.test(text.slice(q.end, next.reach.start))) return false
  const before = text.charAt(q.start - 1)
  return /[一-鿿]/.test(before) && ACTION.endingAt(text, q.start, q.start - 4) === '' && COPULA.endingAt(text, q.start, q.start - 3) === '' && ADVERB.endingAt(text, q.start, q.start - 3) === '' && OWN.endingAt(text, q.start, q.start - 3) === ''
}

/** At the start of a clause: a head before a colon, and what a clause without numbers speaks of. */
function enterClause(text: string, from: number, to: number, sentence: Span, topic: Topic, first: boolean): void {
  const colon = COLON_HEAD.exec(text.slice(Math.max(from, to - 24), to))
  if (colon) {
    const head = colon[1]!.replace(/^[\d一二三四五六七八九十（）.、]+/, '')
    if (head.length >= 2 && !/其中|如下|包括|表现/.test(head)) topic.head = { text: tidy(head), span: null }
  }
  if (first) topic.scope = someOfThem(text, sentence.start, to) ?? topic.scope
  if (first && from === sentence.start) topic.nameLater(() => subjectOf(text, sentence.start, to))
  const clause = clauseStart(text, to - 1, Math.max(from, sentence.start))
  if (UNDER.test(text.slice(clause, Math.min(to - 1, clause + 32)))) return
  const subject = leftContext(text, clause, Math.max(clause, to - 1))
  if (subject.change === null) {
    if (first) topic.nameIfNone(() => shortPiece(text, subject.core))
    return
  }
  const verb = ACTION.startingAt(text, subject.core.start, subject.core.end)
  if (verb.length < subject.core.end - subject.core.start) subject.core.start += verb.length
  topic.name = shortPiece(text, subject.core) ?? topic.name
}

function shortPiece(text: string, span: Span): Name | null {
  const piece = text.slice(span.start, span.end)
  return piece.length >= 2 && piece.length <= 20 && !/[，；。]/.test(piece) ? { text: tidy(piece), span } : null
}

/** 在各方努力下，… : how it came about, not what is spoken of. */
const UNDER = /^(?:在.{1,20}[下中后时上]|随着.{1,24}|为了?.{2,24}|通过.{2,24}|经过.{2,24})$/

/** 少数地区进度缓慢，拨付率仅41%: a clause without numbers says of whom the sentence tells. */
function someOfThem(text: string, from: number, to: number): string | null {
  for (const clause of text.slice(Math.max(from, to - 60), to).split(/[，；：]/).reverse()) {
    const hit = SOME_PLACES.exec(clause.replace(/^(?:[一二三四五六七八九十]是|但|其中)/, ''))
    if (hit) return hit[0]
  }
  return null
}

/** The noun phrase that opens a sentence is what its numbers speak of if they have no name of their own. */
function subjectOf(text: string, from: number, to: number, again = false): Name | null {
  const end = text.slice(from, to).search(/[，；：]/)
  if (UNDER.test(text.slice(from, end < 0 ? to : from + end))) {
    return !again && end >= 0 && from + end + 1 < to ? subjectOf(text, from + end + 1, to, true) : null
  }
  const lead = leftContext(text, from, end < 0 ? to : from + end)
  const noun = nounAt(text, lead.core.start, Math.min(lead.core.end, lead.core.start + 24))
  const length = noun.end - noun.start
  return length >= 2 && length <= 20 ? { text: tidy(text.slice(noun.start, noun.end)), span: noun } : null
}

interface PlaceReading {
  name: string
  /** The whole text before the number is the place: an item of a list of places. */
  whole: boolean
}

function placeOf(text: string, left: LeftContext, topic: Topic, before: readonly Reading[], q: Quantity): PlaceReading | null {
  const piece = text.slice(left.core.start, left.core.end)
  if (piece === '') return null
  const previous = before[before.length - 1]
  if (!left.arrival && !left.change && (previous ? previous.kind === q.kind && previous.unit === q.unit : q.kind === 'rate' || q.kind === 'money')) {
    const whole = wholePlace(piece)
    if (whole && topic.isNamed) return { name: whole, whole: true }
  }
  const lead = leadingPlace(piece)
  return lead && piece.length - lead.length >= 2 ? { name: lead, whole: false } : null
}

/** 少数地区 goes on through its sentence; a named place only through its clause. */
function keepScope(topic: Topic): string | null {
  return topic.scope !== null && /^(?:少数|部分|个别|有的|有些|一些|多数|大部分)/.test(topic.scope) ? topic.scope : null
}

function moveTopic(topic: Topic, reading: NameReading, role: RoleReading, left: LeftContext, text: string): void {
  if (reading.name.text.includes('占') && !reading.inherited) topic.share = reading.name
  if (!reading.topical || reading.name.text === '') return
  if (left.compared && (role.role === 'previous' || text.charAt(left.core.start - 1) === '与')) return
  if (text.charAt(left.whole.start - 1) === '（') return
  const name: Name = reading.name
  if (!name.text.includes('占')) {
    topic.share = null
    topic.subject = name
  }
  topic.name = name
}

/** 其中, 其中： right before the clause or at its start; what a bracket right after the whole opens with. */
const PARTS_FROM = /其中[：，、]?(?:包括)?$/
function isPart(text: string, left: LeftContext, before: readonly Reading[]): boolean {
  const previous = before[before.length - 1]
  if (previous === undefined) return false
  const { start } = left.whole
  if (text.startsWith('其中', start) || text.startsWith('其中', start + 1) || PARTS_FROM.test(text.slice(Math.max(previous.quantity.end, start - 5), start))) return true
  return previous.part && text.charAt(start) !== '；' && text.charAt(start - 1) !== '；'
}

/** 预算500万元，其中已支付320万元: a part that tells what became of it. */
const REACHED_PART = /已(?![定列编安])|实际|实支|到位/

/** Parts of a value go on in its role: 实际支出275万元，其中财政拨款93万元. */
function partOf(text: string, left: LeftContext, q: Quantity, before: readonly Reading[], role: RoleReading): RoleReading {
  const previous = before[before.length - 1]
  if (!previous || previous.kind !== q.kind || role.role === 'change' || previous.role.role === 'change') return role
  if (!isPart(text, left, before) || left.from || left.compared || REACHED_PART.test(text.slice(left.whole.start, q.start))) return role
  const whole = previous.role.role
  return whole === 'actual' || whole === 'budget' || whole === 'target' ? { role: whole, inferred: false } : role
}

/** 减少1.9亿元，约3.08%: a change told once more as a share. */
const SAME_IN_PERCENT = /^[，（(、]\s*(?:约|大约|即|也就是|折合|相当于)?$/

/** 分别减少14.1%和19.4%: the second number of a pair goes on with the verb of the first. */
function continues(text: string, left: LeftContext, q: Quantity, before: readonly Reading[]): RoleReading | null {
  const previous = before[before.length - 1]
  if (previous?.role.role === 'change' && q.kind === 'rate' && previous.kind !== 'rate' && SAME_IN_PERCENT.test(text.slice(previous.quantity.end, q.start))) return { ...previous.role, inferred: false }
  if (!previous || previous.kind !== q.kind || previous.quantity.end !== left.whole.start) return null
  const joint = text.slice(left.whole.start, left.whole.end).trim()
  if (previous.enumerated && /^(?:、|及|和|与|以及)/.test(joint) && left.change === null && !left.compared) return { ...previous.role, inferred: false }
  return CONTINUES.test(joint) ? { ...previous.role, inferred: false } : null
}

/** Quotations that are called a goal right after: “…率达85%以上”的目标. */
function quotedGoals(text: string, sentence: Span): Span[] {
  const out: Span[] = []
  // Within the sentence only, and each mark once: a search through the rest of the document for every sentence is quadratic.
  const own = text.slice(0, sentence.end + 1)
  let close = -1
  for (let open = own.indexOf('“', sentence.start); open >= 0 && open < sentence.end; open = own.indexOf('“', open + 1)) {
    if (close < open) close = own.indexOf('”', open)
    if (close < 0) break
    if (/^的?(?:总体|年度|工作|任务|绩效)?(?:目标|要求|标准)/.test(text.slice(close + 1, close + 8))) out.push({ start: open, end: close })
  }
  return out
}

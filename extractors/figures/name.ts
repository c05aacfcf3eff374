import type { Name, Topic } from './state.js'
import type { LeftContext } from './left-context.js'
import type { RightContext } from './right-context.js'
import type { Quantity } from '../../src/model/quantity.js'
import type { Setting } from './role.js'
import { ACTION, ARRIVAL, CHANGE_WORDS, GENERIC, HANDING, LIGHT_VERB, STATE, TOTAL, VERBAL_NOUN } from './lexicon.js'

/** What a figure measures: the best name, others as good, and whether it was taken over from before. */
export interface NameReading {
  name: Name
  others: string[]
  /** The noun after the number was taken: the next number's words begin after it. */
  tookAfter: boolean
  inherited: boolean
  /** The name may be the topic of numbers that follow. */
  topical: boolean
}

/** A name that only says whose value it is: 目标值, 省目标值; or after the number: 80%的目标值. */
const YARDSTICK = /^(?:国家|省级?|市级?|县级?|年度|规划|既定|考核|合同|全[国省市]|同期|平均|历史)*(?:目标|指标|任务|计划|标准|要求|平均|考核)(?:值|数|水平)?$/
/** 高于国家80%的要求: whose yardstick it is. */
const AGAINST = /^(?:[高低]于|超过|达到|符合|满足|未达到?|达不到).{0,8}$/
const AGAINST_LEAD = /^(?:[高低]于|超过|达到|未达到?|达不到)/
const NOUN_OF_CHANGE = /增幅|降幅|增速|涨幅|升幅|减幅|跌幅|增长率|下降率/

export function nameOf(text: string, q: Quantity, left: LeftContext, right: RightContext, topic: Topic, setting: Setting): NameReading {
  const core = text.slice(left.core.start, left.core.end)
  const noun = text.slice(right.noun.start, right.noun.end)
  const total = text.slice(left.whole.start, left.whole.end).replace(/[\s、约为达]/g, '')
  if (TOTAL.has(total) && topic.first && noun === '') return { name: { text: topic.first.text + total, span: left.whole }, others: [total], tookAfter: false, inherited: false, topical: false }
  const yardstick = (YARDSTICK.test(noun.replace(/的$/, '')) && (q.kind !== 'count' || right.adjectival)) || /^(?:平均数|水平|要求|幅度|增长|升幅|跌幅|涨幅|增幅|降幅|减幅|轻微|速度|比例|高位|低位|基数|台阶|新台阶|大关|关口|规模|门槛)/.test(noun)
  if (noun !== '' && !yardstick && !left.from && wantsNoun(q, left, right, core, text)) return counted(text, core, left, right)
  if (topic.name && /(?:台阶|大关|关口)$/.test(core)) return inherited(topic, setting, '', right, '', false)
  if (yardstick && topic.name && AGAINST.test(core)) return inherited(topic, setting, '', right, '', false)
  if (core !== '' && YARDSTICK.test(core.replace(AGAINST_LEAD, '')) && topic.name) return { name: topic.name, others: [topic.name.text + core], tookAfter: false, inherited: true, topical: false }
  if (core === '' && q.kind === 'count' && noun === '' && !yardstick && right.statement.end > right.statement.start && !left.change && !left.arrival && !left.from && ARRIVAL.startingAt(text, right.statement.start, right.statement.end) === '') {
    return { name: { text: tidy(text.slice(right.statement.start, right.statement.end)), span: right.statement }, others: [], tookAfter: true, inherited: false, topical: true }
  }
  if (CONDITION.test(core) && topic.name) return inherited(topic, setting, '', right, '', q.kind === 'rate' && (left.change !== null || left.arrival))
  if (core === '' || (q.kind !== 'count' && ACTION.has(core) && !VERBAL_NOUN.has(core) && !GENERIC.has(core) && topic.name !== null)) return inherited(topic, setting, yardstick ? '' : noun, right, core, q.kind === 'rate' && (left.change !== null || left.arrival), text.slice(left.whole.start, q.start))
  if (q.kind === 'count' && noun === '' && ACTION.has(core) && left.whole.start > 0 && !'，；：。'.includes(text.charAt(left.whole.start - 1)) && topic.name && topic.name.span?.end === left.whole.start) {
    return { name: { text: topic.name.text + core, span: { start: topic.name.span.start, end: left.core.end } }, others: [core], tookAfter: false, inherited: false, topical: true }
  }
  const completed = q.kind === 'rate' ? COMPLETED.exec(text.slice(Math.max(left.whole.start, q.start - 16), q.start)) : null
  if (completed) return completion(completed[1]!, text, left, topic)
  const given = handed(core)
  const listed = EXAMPLES.exec(core)
  if (listed) return { name: { text: listed[1]!, span: { start: left.core.end - listed[1]!.length, end: left.core.end } }, others: [], tookAfter: false, inherited: false, topical: true }
  const own: Name = { text: tidy(core.slice(given)), span: { start: left.core.start + given, end: left.core.end } }
  const proportion = q.kind === 'ratio' ? /^的(比例|比率)([一-鿿]{2})?/.exec(text.slice(right.whole.start, right.whole.end)) : null
  if (proportion) return { name: { text: (proportion[2] ?? own.text) + proportion[1]!, span: null }, others: [own.text], tookAfter: false, inherited: false, topical: true }
  if (core.startsWith('占') || core.startsWith('约占')) return share(own, topic)
  const isState = STATE.has(core)
  if ((isState || (core.length === 2 && q.kind === 'count' && ACTION.has(core) && text.charAt(left.whole.start) === '、')) && topic.name && (isState || endsInAction(topic.name.text))) return state(core, topic.name)
  if (topic.share && left.change !== null && /^(?:占比|比重|比例)$/.test(own.text)) return { name: topic.share, others: [own.text], tookAfter: false, inherited: true, topical: false }
  if (GENERIC.has(own.text)) return generic(own, topic, setting, text)
  const added = TOTAL.startingAt(text, left.core.end, q.start)
  if (added !== '' && own.text.length <= 6) return { name: { text: own.text + added, span: { start: left.core.start, end: left.core.end + added.length } }, others: [own.text], tookAfter: false, inherited: false, topical: true }
  if (left.change !== null && core.length <= 3) {
    const word = NOUN_OF_CHANGE.exec(text.slice(left.core.end, q.start))?.[0]
    if (word) return { name: { text: own.text + word, span: { start: left.core.start, end: left.core.end + word.length } }, others: [own.text], tookAfter: false, inherited: false, topical: true }
  }
  return own.text.length <= 2 ? withTime(own, text) : { name: own, others: [], tookAfter: false, inherited: false, topical: true }
}

/** 扣除价格因素后增长3%: under what condition, not what. */
const CONDITION = /^(?:按|扣除|剔除|若|如按)|(?:因素后?|口径计算|价格计算|口径|情况下|影响下)$/

/** A、B等荣誉: the list only gives examples of what is counted. */
const EXAMPLES = /、[^、]{1,16}等([\u4e00-\u9fff]{2,8})$/

/** 完成预算的13.68%: how much of a plan is done. */
const COMPLETED = /完成((?:调整后?|年初|全年|年度)?(?:预算|计划|目标任务|任务))数?的?$/

function completion(of: string, text: string, left: LeftContext, topic: Topic): NameReading {
  const at = text.lastIndexOf('完成', left.whole.end)
  const before = text.slice(left.whole.start, at).replace(/^[，；\s]+/, '')
  const subject = before.length >= 2 && before.length <= 24 ? tidy(before) : (topic.subject ?? topic.name)?.text ?? ''
  return { name: { text: `${subject}完成${of}`, span: null }, others: [`${subject}${of}完成率`, `完成${of}`], tookAfter: false, inherited: false, topical: false }
}

/** Where the name begins after a giver or a receiver: 老年人[发放高龄补贴]. 0 where nothing is handed over. */
function handed(core: string): number {
  if (core.length < 8) return 0
  for (const verb of HANDING) {
    const at = core.lastIndexOf(verb)
    if (at >= 3 && !core.startsWith('转移支付', at - 2) && at + verb.length + 2 <= core.length && !/[）率数额的度费及和与、]/.test(core.charAt(at + verb.length)) && !/[（“]/.test(core.slice(0, at))) return at
  }
  return 0
}

/** Only a place stands before the number: 主城区21家企业, 组团内9条道路. */
const WHERE = /(?:城区|园区|地区|辖区|境内|区内|市内|县内|沿线|片区|团内|范围内|以内|内)$/

/** Does the number count the noun after it, rather than state what stands before it? */
function wantsNoun(q: Quantity, left: LeftContext, right: RightContext, core: string, text: string): boolean {
  if (left.listed || left.possessive) return q.kind !== 'rate' && q.kind !== 'money'
  if (left.core.end <= left.core.start) return q.kind === 'count' || q.kind === 'bare' || q.kind === 'dimension' || /^(?:及|和|与|以及|、)/.test(text.slice(left.whole.start, left.whole.end).trim()) || right.adjectival || left.change !== null
  if (q.kind === 'rate' && !right.adjectival && left.change === null) return false
  const action = ACTION.endingAt(text, left.core.end, left.core.start)
  if (action === '') return (q.kind === 'count' && (core.length <= 2 || (core.length === 3 && STATE.has(core)))) || ((q.kind === 'count' || q.kind === 'dimension') && core.length <= 8 && WHERE.test(core))
  // 完成投资1.7亿元, 投资1.4亿元的道路: money is what the verbal noun names, unless 的 joins a noun
  if (q.kind === 'money' && action.length === core.length) return right.adjectival
  return true
}

/** Nouns that say nothing without what is told of them: 7类项目达到目标值. */
const BROAD = /^(?:项目|指标|任务|工程|案件|事项|措施|单位)$/

function counted(text: string, core: string, left: LeftContext, right: RightContext): NameReading {
  const noun = text.slice(right.noun.start, right.noun.end)
  const statement = text.slice(right.statement.start, right.statement.end)
  const verb = ACTION.endingAt(text, left.core.end, left.core.start)
  if (VERBAL_NOUN.has(core) && right.adjectival) return { name: { text: tidy(noun + core), span: right.noun }, others: [noun, core], tookAfter: true, inherited: false, topical: true }
  const verbal = !left.possessive && !left.listed && verb.length >= 2 && !LIGHT_VERB.has(verb) && !CHANGE_WORDS.has(verb) && noun.length >= 3 ? verb + noun : ''
  const said = core === '' && BROAD.test(noun) && statement.length > noun.length && !right.runsOn && !left.possessive && !left.listed ? statement : ''
  const best = said || verbal || noun
  const others = [noun, core + noun].filter((n, i, all) => n !== best && n !== '' && n.length <= 24 && all.indexOf(n) === i)
  return { name: { text: tidy(best), span: said ? right.statement : right.noun }, others: others.map(tidy), tookAfter: true, inherited: false, topical: true }
}

function inherited(topic: Topic, setting: Setting, noun: string, right: RightContext, core: string, points: boolean, said = ''): NameReading {
  const name = (points ? topic.share : null) ?? topic.name ?? topic.head
  if (name && core === '' && !points && YARDSTICK.test(name.text) && DONE.test(said)) return { name: { text: DONE.exec(said)![1]!, span: null }, others: [name.text], tookAfter: false, inherited: true, topical: false }
  if (name) return { name, others: [], tookAfter: false, inherited: true, topical: false }
  if (noun !== '' && core === '') return { name: { text: tidy(noun), span: right.noun }, others: [], tookAfter: true, inherited: false, topical: true }
  return { name: { text: core !== '' ? tidy(core) : (setting.heading ?? setting.title ?? ''), span: null }, others: [], tookAfter: false, inherited: true, topical: false }
}

function share(own: Name, topic: Topic): NameReading {
  const subject = topic.subject ?? topic.name ?? topic.head
  const text = own.text.replace(/^约/, '')
  if (!subject || subject.text === '') return { name: { text, span: own.span }, others: [], tookAfter: false, inherited: false, topical: true }
  return { name: { text: subject.text + text, span: own.span }, others: [text], tookAfter: false, inherited: false, topical: false }
}

/** 任务数为320户，实际完成335户: what was done is no task. */
const DONE = /^[，\s]*(?:已|现已)?((?:实际|累计)?完成)[了约近]?$/

const endsInAction = (name: string): boolean => name.length > 2 && ACTION.has(name.slice(-2))

function state(core: string, previous: Name): NameReading {
  for (let n = Math.min(4, previous.text.length - 1); n > 0; n--) {
    const tail = previous.text.slice(-n)
    if (STATE.has(tail) || (ACTION.has(core) && n === 2 && ACTION.has(tail))) return { name: { text: previous.text.slice(0, -n) + core, span: null }, others: [core], tookAfter: false, inherited: false, topical: true }
  }
  return { name: { text: previous.text + core, span: null }, others: [core], tookAfter: false, inherited: false, topical: false }
}

/** 执行达3.96亿元 → 全年执行: a bare head keeps the time before it where nothing else qualifies it. */
const SPAN_WORD = /(全年|年末|当年|上年|本年|年初|累计)$/

function generic(own: Name, topic: Topic, setting: Setting, text: string): NameReading {
  const owner = topic.head?.text || setting.heading || ''
  if (owner === '' || owner.endsWith(own.text) || owner.length > 16) {
    return own.text.length <= 2 ? withTime(own, text) : { name: own, others: [], tookAfter: false, inherited: false, topical: true }
  }
  return { name: { text: owner + own.text, span: own.span }, others: [own.text], tookAfter: false, inherited: false, topical: true }
}

function withTime(own: Name, text: string): NameReading {
  const time = own.span ? SPAN_WORD.exec(text.slice(Math.max(0, own.span.start - 2), own.span.start))?.[1] : undefined
  const name = time && own.span ? { text: time + own.text, span: { start: own.span.start - time.length, end: own.span.end } } : own
  return { name, others: time ? [own.text] : [], tookAfter: false, inherited: false, topical: true }
}

/** 地区生产总值[2]: the mark of a footnote. */
const NOTE_MARK = /\[\d{1,2}\]/g

/** A name as people would write it: no line breaks, no unclosed quotation marks. */
export function tidy(name: string): string {
  let out = name.includes('\n') ? name.replace(/(?<!\s)\s*\n\s*/g, '') : name
  if (out.includes('[')) out = out.replace(NOTE_MARK, '')
  out = out.trim()
  if (out.startsWith('“') && !out.includes('”')) out = out.slice(1)
  if (out.endsWith('”') && !out.includes('“')) out = out.slice(0, -1)
  return out
}

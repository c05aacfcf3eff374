import type { Quantity } from '../../src/model/quantity.js'
import type { Span } from '../../src/model/span.js'
import { CAUSING, LEADING_CHANGE } from './lexicon.js'
import { leftContext, type LeftContext } from './left-context.js'
import { tidy, type NameReading } from './name.js'
import type { Reading } from './reader.js'

/** 高于全市平均水平0.8个百分点 */
const ABOVE = /^[，、；\s]*([^，；]{0,40}?)(?:[远略也均]|分别)?(高|低|快|慢|大|小|多|少)于([^，；]{2,20})$/

/** 实际用水量低于计划用水量30万立方米: set against a plan, a mean or an earlier value. */
const MEASURED_AGAINST = /目标|计划|预算|平均|水平|[上去]年|同期/
/** 较预算减少短绌131万元, 较上年度减列补助款: the comparison holds the verb, and what it is said of. */
const COMPARED_VERB = /^[^，；]{0,14}?(?:年度?|期|末|预算|决算|计划|预期|预估)数?(增加|增列|增编|减少|减列|减编|削减|压减)([^，；]{2,24})$/
/** 核实减列, 主要系减少: before a verb of change that opens the name. */
const OPENER = /^(?:核实|主要系|主要是|主要因|主因|系|调整|另行|依法|逐步|大幅度?|再|又|并|共|累计|合计)+/
/** 医院数量新增76家: what is told of a stock grew by so much. */
const STOCK_GREW = /(?:数量|总数|总量|余额|规模|存量|人数|户数|家数)新增$/
/** 自91%的低位回升至96% */
const LEVEL = /^(?:低位|高位|低点|高点|水平|基数|谷底|峰值)$/
/** 浓度改善16.5%: better or worse by a share. */
const BETTER = /(改善|好转)了?(?:约|近|达|逾|超过?)?$/

/** 增加污水处理量5000吨/日 is a change of what follows the verb; 支持服务能力提升80万元 is no change at all. */
export function leadingChange(text: string, left: LeftContext, q: Quantity, previous: Reading | undefined): boolean {
  const { core } = left
  const clause = text.slice(left.whole.start, q.start)
  const may = !left.change && clause.includes('于') && (q.unit === 'pp' || (q.comparator === '=' && (q.kind === 'money' || q.kind === 'count' || q.kind === 'dimension')))
  const above = may ? ABOVE.exec(clause) : null
  if (above && (q.unit === 'pp' || (!above[3]!.endsWith('的') && (q.kind === 'money' || MEASURED_AGAINST.test(above[3]!))))) {
    left.change = '高快大多'.includes(above[2]!) ? 'up' : 'down'
    if (/目标|计划|预算|平均|水平/.test(above[3]!)) left.compared ||= above[3]!
    core.end = above[1] === '' ? core.start : Math.min(core.end, Math.max(core.start, left.whole.start + above[1]!.length))
    return false
  }
  if (left.change && (q.kind === 'money' || q.multiplier !== '') && /^(?:支持|用于|推动|促进|补助|资助|加强|保障)/.test(text.slice(core.start, core.start + 2))) {
    left.change = null
    core.end = q.start
    return false
  }
  if (left.change) {
    const cause = CAUSING.startingAt(text, core.start, core.end)
    if (cause !== '' && core.start + cause.length < core.end) core.start += cause.length
    return false
  }
  if (left.arrival && LEVEL.test(text.slice(core.start, core.end))) core.start = core.end
  if (left.arrival || left.from) return false
  if (left.compared) return comparedVerb(text, left, q)
  const piece = text.slice(core.start, core.end)
  const opener = OPENER.exec(piece)?.[0].length ?? 0
  const way = LEADING_CHANGE.get(piece.slice(opener, opener + 2))
  if (way && piece.length - opener >= 4) {
    left.change = way
    core.start += opener + 2
    return true
  }
  const grew = STOCK_GREW.test(piece) || (piece === '新增' && previous?.role.role === 'change' && q.kind !== 'count' && /[，。；]/.test(text.charAt(q.end) || '。'))
  if (grew) {
    left.change = 'up'
    core.end -= 2
  } else if (q.kind === 'rate') better(text, left, q)
  return false
}

function comparedVerb(text: string, left: LeftContext, q: Quantity): boolean {
  const hit = COMPARED_VERB.exec(left.compared)
  if (hit) {
    left.change = LEADING_CHANGE.get(hit[1]!) ?? null
    if (left.core.end <= left.core.start) {
      const start = text.lastIndexOf(hit[2]!, q.start)
      Object.assign(left.core, { start, end: start + hit[2]!.length })
    }
    return left.change !== null
  }
  if (q.kind === 'rate') better(text, left, q)
  return false
}

/** What is better the less there is of it. */
const THE_LESS = /浓度|PM\d|排放|能耗|污染|失业|死亡|发病|漏损|负债|赤字|投诉|事故/

function better(text: string, left: LeftContext, q: Quantity): void {
  const hit = BETTER.exec(text.slice(Math.max(left.whole.start, q.start - 8), q.start))
  if (!hit) return
  left.change = 'up'
  const at = text.lastIndexOf(hit[1]!, q.start)
  if (left.core.end > at) left.core.end = Math.max(left.core.start, at)
}

/** Which way a change goes that the verb alone does not tell: 浓度改善16.5%; 短绌…与预算相距…. */
export function directionOf(text: string, q: Quantity, name: string, way: 'up' | 'down'): 'up' | 'down' {
  const verb = text.slice(Math.max(0, q.start - 6), q.start)
  if (way === 'up' && /改善|好转/.test(verb) && THE_LESS.test(name)) return 'down'
  return /相[距差]/.test(verb) && /短绌|亏损|赤字/.test(name) ? 'down' : way
}

/** 八大产业增加值增长9.6%: the noun of a count that runs into a rate of change is what grew; the next number reads it too. */
export function sharesNoun(text: string, q: Quantity, next: Quantity | undefined, noun: Span, name: NameReading): void {
  if (q.kind !== 'count' || next?.kind !== 'rate' || !/^(?:约|近|了|达|超|超过)?$/.test(text.slice(noun.end, next.start))) return
  const { core, change } = leftContext(text, q.end, next.start)
  if (change === null || core.end <= core.start) return
  name.tookAfter = false
  name.name = { text: tidy(text.slice(core.start, core.end)), span: core }
}

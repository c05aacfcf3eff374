import type { Span } from '../../src/model/span.js'
import { ACTION, ADVERB, ARRIVAL, CHANGE, CHANGE_WORDS, COPULA, LIGHT_VERB, MANNER, OWN, STATE, WEAK_CHANGE } from './lexicon.js'
import { timeAtEnd, timeAtStart } from './time-words.js'
import { cutsWordAtEnd, cutsWordAtStart } from './word-edges.js'

/** What the words before a number in its own clause say of it. */
export interface LeftContext {
  /** From the clause's start (or the number before it) to the number and its comparator words. */
  whole: Span
  /** The name that is left when time, adverbs and verbs are taken away; may be empty. */
  core: Span
  /** 增长, 下降 …: the number is a change. */
  change: 'up' | 'down' | null
  /** 增加到, 降至 …: the number is where a value arrived. */
  arrival: boolean
  /** 由 / 从: the number is where a value came from. */
  from: boolean
  /** 等 closed a list before the number: A、B、C等7项. */
  listed: boolean
  /** 分别 stood before the number: names and numbers pair off. */
  respective: boolean
  /** 的 or 之 stood before the number: 新建成的4个…. */
  possessive: boolean
  /** 比上年, 较上期 was said before the verb of change, or stands alone before a value of then. */
  compared: string
}

/** 市站在原有的基础上投资…: where or on what ground, before the verb. */
const GROUND = /[^，。；\d]{0,8}在[^，。；\d]{1,14}?(?:基础上|方面|期间|过程中|工作中)/y
/** 较上一度…, 比国家标准…: what is compared with is no name. */
const COMPARES = /^(?:较(?![大多好高低为强快])|比(?![重例率值]))/
/** 年初预算, 上年结转: the time is part of the name. */
const KEPT_TIME = /^(?:年初|年末|期初|期末|上年|本年)(?:预算|结转|结余|余额|滚存|收入|支出)/
/** A list number that opens a paragraph or an item. */
const NUMBERING = /(?:（?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[、．）]|\.(?!\d))|[①-⑳]|[一二三四五六七八九十]是|第[一二三四五六七八九十]，)/y
const SKIP_END = new Set(' \u3000，、：；“‘"—-·')
const SKIP_START = new Set('的 \u3000、，。；：”’"）—-·*')
const MAX_NAME = 64

/** Marks that begin a new clause. A closed bracket directly before the number belongs to the name and is stepped over. */
export function clauseStart(text: string, from: number, floor: number): number {
  let depth = 0
  for (let i = from - 1; i >= floor; i--) {
    switch (text.charAt(i)) {
      case '）':
      case '》':
      case '”':
      case '」':
        depth++
        break
      case '（':
      case '“':
        if (depth === 0) return i + 1
        depth--
        break
      case '《':
      case '「':
        if (depth > 0) depth--
        break
      case '，':
      case '；':
      case '。':
      case '：':
      case '！':
      case '？':
      case '\n':
        if (depth === 0) return i + 1
        break
      default:
    }
  }
  return depth === 0 ? floor : Math.max(floor, from - MAX_NAME)
}

/** 提高到每公里4000元: the unit of a standard. */
const EACH = /[每按]每?(?:公里|平方米|人|户|亩|村|生|餐|天|月|年|个|名|吨|家|校|床|件|次|张|辆|台|所|镇街|镇|学年|学期|季度)$/

/** 由原订141条扩增为295条 */
const ORIGINALLY = /[由从](?:原订|原定|原来|原有|原先|最初|原|[\u4e00-\u9fff]{1,4}[前初时末])的?$/

/** Reads the words between `start` and a number at `end`. Both are in the clean text. */
export function leftContext(text: string, start: number, end: number): LeftContext {
  const whole = { start, end }
  const core = { start: Math.max(start, end - MAX_NAME), end }
  const found: LeftContext = { whole, core, change: null, arrival: false, from: false, listed: false, respective: false, possessive: false, compared: '' }
  skipNumbering(text, found)
  trimEnd(text, found)
  if (found.change) trimManner(text, found)
  trimComparison(text, found)
  trimStart(text, found)
  while (core.end > core.start && SKIP_END.has(text.charAt(core.end - 1))) core.end--
  // 分4年办理: parted into, no name
  if (text.charAt(core.end - 1) === '分' && (core.end - core.start === 1 || ACTION.endingAt(text, core.end - 1, core.start).length > 1)) core.end--
  return found
}

/** 二是3.6万人…: before the number's own words are read, so that the 是 is not taken for a verb. */
function skipNumbering(text: string, { core, whole }: LeftContext): void {
  if (core.start !== whole.start) return
  NUMBERING.lastIndex = core.start
  const numbering = NUMBERING.exec(text)
  if (numbering && core.start + numbering[0].length <= core.end) core.start += numbering[0].length
}

/** 十年的累计增长为84%: the verb of change is a noun there, and the number no arrival. */
const NOUNED = /(?:的|累计|平均|同比|环比|实际|实质|按年)$/

function trimEnd(text: string, found: LeftContext): void {
  const { core } = found
  const whole = core.end - core.start <= 8 ? text.slice(core.start, core.end).replace(/^[，、；：\s]*(?:其中)?[，、：\s]*/, '') : ''
  if (STATE.has(whole)) {
    core.start = core.end - whole.length
    return
  }
  for (;;) {
    while (core.end > core.start && SKIP_END.has(text.charAt(core.end - 1))) core.end--
    const arrival = ARRIVAL.endingAt(text, core.end, core.start)
    const change = CHANGE_WORDS.endingAt(text, core.end, core.start)
    const copula = COPULA.endingAt(text, core.end, core.start)
    if (arrival && arrival.length >= copula.length && arrival !== '达到' && !(arrival.endsWith('为') && NOUNED.test(text.slice(Math.max(core.start, core.end - arrival.length - 2), core.end - arrival.length)))) {
      found.arrival = true
      if (arrival.includes('分别')) found.respective = true
      core.end -= arrival.length
      continue
    }
    if (change && change.length >= copula.length && isChange(text, core, change)) {
      found.change = CHANGE.get(change)!
      core.end -= change.length
      return
    }
    if (copula && !cutsWordAtEnd(text, core.start, core.end, copula) && !(copula === '中' && timeAtEnd(text.slice(core.start, core.end)) > 1)) {
      if (copula === '等') found.listed = true
      if (copula.includes('分别')) found.respective = true
      if ((copula === '的' || copula === '之') && core.end === found.whole.end) found.possessive = true
      core.end -= copula.length
      continue
    }
    // 组织全县18家卫生院: whose they are stands between verb and number
    const own = OWN.endingAt(text, core.end, core.start)
    if (own.length > 1 && core.end === found.whole.end && (ACTION.endingAt(text, core.end - own.length, core.start).length > 1 || COPULA.endingAt(text, core.end - own.length, core.start).length > 2)) {
      core.end -= own.length
      continue
    }
    const last = text.charAt(core.end - 1)
    const each = EACH.exec(text.slice(Math.max(core.start, core.end - 5), core.end))
    if (each) {
      core.end -= each[0].length
      continue
    }
    const original = ORIGINALLY.exec(text.slice(Math.max(core.start, core.end - 7), core.end))
    if (original) {
      found.from = true
      core.end -= original[0].length
      return
    }
    if (core.end > core.start && (last === '由' || last === '从' || last === '自')) {
      found.from = true
      found.possessive = false
      core.end--
      while (core.end > core.start && '将拟会'.includes(text.charAt(core.end - 1))) core.end--
      return
    }
    const time = core.end > core.start ? timeAtEnd(text.slice(core.start, core.end)) : 0
    if (time === 0) return
    const when = text.slice(core.end - time, core.end)
    core.end -= time
    const joint = text.charAt(core.end - 1)
    if (core.end > core.start && (joint === '较' || joint === '比') && !/[占对之相]$/.test(text.slice(core.start, core.end - 1))) {
      found.compared = when
      core.end--
      return
    }
  }
}

function isChange(text: string, core: Span, word: string): boolean {
  const action = ACTION.endingAt(text, core.end, core.start)
  if (action.length > word.length || text.endsWith('自然增长率', core.end)) return false
  if (!WEAK_CHANGE.has(word)) return true
  const before = text.slice(Math.max(core.start, core.end - word.length - 24), core.end - word.length)
  return /(?<![占对之相])[比较](?![重例率])[^，]{0,24}$/.test(before)
}

function trimManner(text: string, found: LeftContext): void {
  const { core } = found
  for (;;) {
    while (core.end > core.start && SKIP_END.has(text.charAt(core.end - 1))) core.end--
    const said = MANNER.endingAt(text, core.end, core.start)
    // 99至100年|平均: the year is the time's
    const manner = said === '年平均' && /\d/.test(text.charAt(core.end - 4)) ? '平均' : said
    if (manner && !(manner === '比' && '占对之相'.includes(text.charAt(core.end - 2)))) {
      if (manner === '分别') found.respective = true
      if (manner === '同比' || manner === '按年') found.compared ||= '上年同期'
      core.end -= manner.length
      continue
    }
    const time = core.end > core.start ? timeAtEnd(text.slice(core.start, core.end)) : 0
    if (time === 0) return
    const when = text.slice(core.end - time, core.end)
    core.end -= time
    // 2117人较上年度增加约3%: the time is what the change is measured from
    if ((text.charAt(core.end - 1) === '较' || text.charAt(core.end - 1) === '比') && core.end > core.start && !'占对之相'.includes(text.charAt(core.end - 2))) found.compared ||= when
  }
}

/** What a value may be compared with: a time, a plan, an average. */
const COMPARISON = /(?<![占对之相])(?:比|较|与|同|跟)((?:[上本前]（\d+）年|(?:民国)?\d{2,4}年|[上去前同今]一?年|[上前]一?期|[上前]一?月|[上前]一?季|年初|年度|同期|预算|预期|计划|累计|目标|分配|决算|原|全[国省市区县]|国家|过去|序时|基期|[一二三四]季度|\d{1,2}月|“?十[一二三四五]五)[^，；]{0,24})$/

function trimComparison(text: string, found: LeftContext): void {
  const { core } = found
  const hit = COMPARISON.exec(text.slice(core.start, core.end))
  if (!hit) return
  // 与预算短绌3亿元相距19亿元: what is set beside it has a name of its own
  if (hit[0].startsWith('与') && hit[1]!.length >= 4 && /^[^，；。]{0,4}相[距差]/.test(text.slice(found.whole.end, found.whole.end + 24).replace(/^[\d.千万亿余多元]+/, ''))) {
    core.start += hit.index + 1
    found.compared = hit[1]!
    return
  }
  found.compared = hit[1]!
  core.end = core.start + hit.index
}

function trimStart(text: string, found: LeftContext): void {
  const { core } = found
  for (;;) {
    if (core.start >= core.end) return
    if (SKIP_START.has(text.charAt(core.start))) {
      core.start++
      continue
    }
    GROUND.lastIndex = core.start
    const ground = GROUND.exec(text)
    if (ground && core.start + ground[0].length < core.end) {
      core.start += ground[0].length
      continue
    }
    if (COMPARES.test(text.slice(core.start, core.start + 3))) {
      found.compared ||= text.slice(core.start + 1, core.end)
      core.start = core.end
      return
    }
    const time = KEPT_TIME.test(text.slice(core.start, core.start + 4)) ? 0 : timeAtStart(text, core.start, core.end)
    if (time > 0) {
      core.start += time
      continue
    }
    const own = OWN.startingAt(text, core.start, core.end)
    if (own && !(own === '我' && core.end - core.start < 3)) {
      core.start += own.length
      continue
    }
    const adverb = ADVERB.startingAt(text, core.start, core.end)
    if (adverb === '对' && text.slice(core.start, core.end).includes('的')) return
    if (adverb && !startsNoun(text, core, adverb, found.whole)) {
      core.start += adverb.length
      continue
    }
    const light = LIGHT_VERB.startingAt(text, core.start, core.end)
    if (light && core.start + light.length < core.end && !modifies(text, core, light) && !NOUN_ENDS.has(text.charAt(core.start + light.length))) {
      core.start += light.length
      continue
    }
    return
  }
}

/** 具有风险因素的男性: the verb and its object only tell which. */
const modifies = (text: string, core: Span, verb: string): boolean => /^(?:具有|拥有|具备)$/.test(verb) && text.slice(core.start, core.end - 1).includes('的')

/** What makes a noun of the word before it: 累计实现数, 完成率. */
const NOUN_ENDS = new Set('数率额量值度性化者')

/** One-character adverbs that begin a word here: 总产量, 各项, 共青团, 有效率, 可再生能源, 均价, 达标, 近视, 对口, 在建. */
const NOUN_STARTS: Readonly<Record<string, string>> = {
  各: '项类种级地界族方', 共: '青产同和享建赢治生用', 有: '效关机序线声偿害色限', 可: '再支持回用燃行比信释', 均: '价等衡', 达: '标茂成', 近: '视海代岸', 对: '口象外接台港内虾', 在: '建校岗职册编库线园研', 约: '束谈', 已: '', 将: '军领', 计: '划生量算价提', 并: '购网轨', 再: '生就贷', 总: '产投收支值额量数体面人户资成计规里成长装价债', 即: '时征', 和: '谐', 与: '', 及: '时格', 或: '', 但: '', 都: '市', 也: '', 又: '', 还: '款贷清', 另: '', 仅: '', 且: '', 至: '', 会: '议员计场展务馆所籍商', 要: '求素点件闻', 应: '急用收付诉届', 政府: '采购工投债性基机', 计划: '生育委项单列内外数管理财务经济书的', 确保: '', 力争: '', 争取: '', 原计划: '', 所属: '', 中: '欧俄美老非亚葡英日韩缅越泰蒙央小学医药国区部西东心等期级', 原: '煤油料始材盐', 余: '额', 到: '位岗账', 于: '', 这: '', 此: '', 年度: '', 更: '新换', 而: '', 则: '', 惟: '', 为: '民', 从: '业', 由: '', 自: '然主来贸有治用驾动费行筹', 使: '用命馆', 令: '', 以: '工旧', 按: '揭时', 全部: '', 基本: '公养医药建农支草', 主要: '', 统计: '', 累计: '', 平均: '', 合计: '', 预计: '', 预期: '寿', 预测: '', 同比: '', 环比: '',
}
function startsNoun(text: string, core: Span, adverb: string, found: Span): boolean {
  const after = core.start + adverb.length
  if (after >= core.end) return false
  // 规定覆盖面不低于80% tells a rule, 规定动作12项 a kind
  if (adverb === '规定') return !/[不≥≤至最]/.test(text.slice(core.end, found.end))
  if (adverb.length > 1 && NOUN_ENDS.has(text.charAt(after))) return true
  return (NOUN_STARTS[adverb] ?? '').includes(text.charAt(after)) || cutsWordAtStart(text, core.start, core.end, adverb)
}

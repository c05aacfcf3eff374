import type { Span } from '../../src/model/span.js'
import { headBeforeDeed } from './counted-heads.js'
import { ARRIVAL } from './lexicon.js'
import { tagged, type TaggedWord } from '../../src/extract/kit.js'

/** What stands after a number in its clause: the noun that it counts, if any. */
export interface RightContext {
  /** From the number to the next mark or number. */
  whole: Span
  /** 的 or 之 joined it: 3.5%的目标值. */
  adjectival: boolean
  /** The noun phrase, up to the first verb; empty if the clause goes on with a verb or ends. */
  noun: Span
  /** Noun phrase and what is said of it, where that is short: 县级医院达到三级综合医院水平. */
  statement: Span
  /** What the noun did goes on to the next number: 3家单位|超发津补贴18万元. */
  runsOn: boolean
}

/** 15元/人/餐 */
const PER = /(?:[/／][一-鿿]{1,3}?(?=[/／的，。；、]))+/y
const STOP = new Set('，。；：、！？（）\n“《')
const MAX_AFTER = 28
const MAX_STATEMENT = 16
/** Particles that may follow a number before its noun. */
const PARTICLES = ['口', '以上', '以下', '以内', '左右', '上下', '多', '余', '的', '之']

/** @param unit the measure word of the number, which tells the noun that it counts from what is said of it */
export function rightContext(text: string, from: number, ceiling: number, unit = ''): RightContext {
  let start = from
  let adjectival = false
  PER.lastIndex = start
  const per = PER.exec(text)
  if (per) start += per[0].length
  for (let moved = true; moved; ) {
    moved = false
    for (const particle of PARTICLES) {
      if (start < ceiling && text.startsWith(particle, start)) {
        if (particle === '的' || particle === '之') adjectival = true
        start += particle.length
        moved = true
      }
    }
  }
  while (start < ceiling && text.charAt(start) === ' ') start++
  let end = start
  const limit = Math.min(ceiling, start + MAX_AFTER)
  while (end < limit && !STOP.has(text.charAt(end))) end++
  if (PLACED.test(text.slice(Math.max(start, end - 4), end)) && end - start > 1) end--
  // 县（市、区）, （不含车辆）: a bracket right after the first word belongs to it; “双一流” too.
  const whole = { start: from, end }
  const empty = { start, end: start }
  if (end <= start) {
    const close = bracketed(text, start, ceiling)
    if (close === start || !'“《'.includes(text.charAt(start))) return { whole, adjectival, noun: empty, statement: empty, runsOn: false }
    return { whole: { start: from, end: close }, adjectival, noun: { start, end: close }, statement: { start, end: close }, runsOn: false }
  }
  const head = adjectival ? -1 : headBeforeDeed(unit, text, start, end)
  const noun = adjectival ? { start, end: modified(text, start, end) } : head > 0 ? { start, end: head } : nounAt(text, start, end)
  noun.end = withoutStandard(text, noun)
  if (noun.end - noun.start > 2 && '及和与、'.includes(text.charAt(noun.end - 1))) noun.end--
  // 现行12%的损耗率降至9%: where it went is no part of it
  const arrives = ARRIVAL.endingAt(text, noun.end, noun.start)
  if (arrives.length > 1 && arrives.length < noun.end - noun.start) noun.end -= arrives.length
  if (noun.end === end) noun.end = bracketed(text, end, ceiling)
  const statement = end - start >= 2 && end - start <= MAX_STATEMENT && noun.end < end ? { start, end } : noun
  return { whole, adjectival, noun, statement, runsOn: head > 0 && end === ceiling && !STOP.has(text.charAt(end)) }
}

/** 管水员|的标准: what is asked of it. */
function withoutStandard(text: string, noun: Span): number {
  const standard = /的(?:标准|要求|原则|目标)/.exec(text.slice(noun.start, noun.end))
  return standard && standard.index > 0 ? noun.start + standard.index : noun.end
}
/** 20个村|中: where, not what. */
const PLACED = /(?:村|县|市|乡|镇|项目|单位|企业|指标|人|户|问题)中$/

/** After 的 a verbal phrase is a noun too: 15元的就餐和免费送餐服务等. Up to a verb that tells of it. */
function modified(text: string, start: number, end: number): number {
  const noun = nounAt(text, start, end)
  if (noun.end > noun.start) return noun.end
  const etc = start + text.slice(start, start + 14).indexOf('等')
  return Math.min(etc > start ? etc : end, end, start + 14)
}

/** End of a short bracket or quotation that opens exactly here, or the same position. */
function bracketed(text: string, at: number, ceiling: number): number {
  const open = text.charAt(at)
  const close = open === '（' ? '）' : open === '“' ? '”' : open === '《' ? '》' : ''
  if (close === '') return at
  const end = at + text.slice(at, at + 25).indexOf(close)
  return end > at && end < ceiling ? end + 1 : at
}

const VERBISH = /^(?:v|d|ad|p|u[lgz]|r$|y$|zg?$)/
/** Verbs that say something of the noun before them; others may stand inside a noun phrase (行政审批事项). */
const PREDICATES = new Set(['达到', '实现', '完成', '参与', '参加', '表达', '开工', '完工', '竣工', '投入', '纳入', '列入', '获得', '进入', '通过', '支持', '用于', '是', '有', '为', '在', '被', '位列', '投产', '建成', '开通', '接受', '享受', '取得', '具有', '进行', '全部', '尚未', '没有', '需要', '成为', '占', '实行', '实施', '人均', '户均', '平均', '每', '各', '均', '仍', '尚', '已', '须', '需', '应', '要', '会', '可', '将', '分别', '合计', '共', '总', '正在', '继续', '开始', '得到', '受到', '面临', '来自', '超过', '达', '未', '不', '已经', '进展'])
/** Adverbs that may open a noun phrase with their verb: 未完工路段, 已到期债券. */
const OPENERS = new Set(['未', '已', '新', '待', '拟', '尚未', '没有', '没', '不', '无', '应', '在'])
/** Nouns of this field that jieba tags as verbs or adverbs. */
const NOUNS = new Set(['就业', '投资', '收入', '支出', '培训', '检查', '服务', '改革', '建设', '创建', '补助', '救助', '补贴', '贷款', '存款', '参与', '岗位', '企业', '病例', '检测', '评价', '治理', '工程', '在校', '在职', '在编', '在建', '离退休', '县', '镇', '乡', '村', '区', '市', '省', '州', '诊所', '本科', '新', '老', '大'])

/** The noun phrase that begins at `start`: words up to the first verb, adverb or preposition. */
export function nounAt(text: string, start: number, end: number): Span {
  let at = start
  let seen = false
  const list = tagged(text.slice(start, end))
  const skipped = modifiers(list)
  for (let k = 0; k < skipped; k++) at += list[k]!.word.length
  for (let i = skipped; i < list.length; i++) {
    const { word, tag } = list[i]!
    const following = list[i + 1]
    const noun = NOUNS.has(word)
    if (seen && (PREDICATES.has(word) || word === '投入使用')) break
    if (!noun && (tag === 'c' || tag === 'f' || tag === 't') && seen) break
    if (!noun && VERBISH.test(tag) && tag !== 'vn') {
      // a verb may begin the phrase only where a noun follows with 的: 已损耗的催化器
      if (seen && tag.startsWith('v') && word.length === 2 && !PREDICATES.has(word) && following && (/^(?:n|vn|l|j)/.test(following.tag) || NOUNS.has(following.word))) {
        at += word.length
        continue
      }
      if (seen && endsAsNoun(list, i)) return { start, end }
      if (seen) break
      const de = text.slice(at, end).indexOf('的')
      if (de < 0 || de > 8 || de === text.slice(at, end).length - 1) return { start, end: start }
    } else if (/^[nasbljitvxm]|^uj$|^eng$|^q$/.test(tag) || noun) seen ||= /^[nlijxsb]|^vn$|^eng$/.test(tag) || noun
    at += word.length
  }
  return seen ? { start, end: at } : { start, end: start }
}

/** Adverbs of growth: what follows tells of the noun. */
const GROWING = new Set(['持续', '不断', '稳步', '逐步', '明显', '显著', '全面', '大幅', '有效', '快速', '较快', '平稳', '加快'])

/** 专项附加扣除, 重点事项攻坚: verbs that end the clause right after a noun are part of it, unless they tell what it did. */
function endsAsNoun(list: readonly TaggedWord[], from: number): boolean {
  if (GROWING.has(list[from]!.word)) return false
  return list.length - from <= 2 && list.slice(from).every(({ word, tag }) => tag.startsWith('v') && word.length === 2 && !PREDICATES.has(word))
}

/** How many words at the start only modify the noun after them (未/完工/路段 → 2); 0 where no noun follows closely. */
function modifiers(list: readonly TaggedWord[]): number {
  if (list.length < 2) return 0
  const first = list[0]!
  if (first.tag === 'v' && first.word.length === 2 && !PREDICATES.has(first.word) && /^(?:n|l|j)/.test(list[1]!.tag)) return 1
  if (!OPENERS.has(first.word)) return 0
  let length = 0
  for (let i = 0; i < Math.min(list.length, 4); i++) {
    if (i > 0 && /^(?:n|l|j|vn)/.test(list[i]!.tag) && length <= 8) return i
    length += list[i]!.word.length
  }
  return 0
}

import { ordinalValue } from '../../domain/chinese-ordinals.js'
import type { Span } from '../../model/span.js'
import { matchesOf } from '../../text/matches.js'
import type { CheckView, Claim, Operand, Rule } from '../kit.js'
import { itemsFrom } from './markers.js'
import { namedBefore, namedBehind, unmetIn } from './named-items.js'

/** 以下三个方面, 五项措施：… the number, what it counts, and the mark behind which the list begins. */
const ANNOUNCED = /(?<number>[二三四五六七八九十两]{1,3}|\d{1,2})(?<![第每各\d.十百千万亿另同]\k<number>)(?:个|项|条|点|种|类|大|方面|步)(?!百分点|月|小时)[^，。；：\n、\d]{0,16}(?<mark>[：。])/g
/** A second count, of which either may be meant: 三个方面、八项措施. */
const COUNT_BEFORE = /[二三四五六七八九十两\d](?:个|项|条|点|种|类|大)[^，。；：\n]{0,14}$/
const COUNT_WITHIN = /.[二三四五六七八九十两](?:个|项|条|点|种|类|大)/
/** Without a colon, only words that point ahead announce a list. */
const POINTS_AHEAD = /(?:以下|下列|如下|下面)[^，。；\n]{0,8}$/
/** What a line with such a list must hold. */
const ANNOUNCES = /：|以下|下列|如下|下面/
/** The last item may be added without a number. */
const ADDED = /此外|另外|最后|再者|同时还|还有/
const MOST_SHOWN = 20

/**
 * The number that announces a list, and the items of the list: 存在以下三个方面的问题：一是…二是….
 *
 * Counts what follows 以下N个方面, N项措施： and the like — items marked 一是, （一）, 1., ①, ——, in one line or in the lines below — and
 * names divided by 、 before or behind their number. It matters because an item that was announced and is not there is a problem or a
 * measure that was cut from the report. Where the two agree the finding says so.
 * Leaves alone: lists whose items are not marked; two counts of which either may be meant; a last item that is added without a number;
 * numbers that skip (numbering finds them); names behind 等 that need not be all.
 *
 * 查：“以下三个方面”“五项措施”之类预告的数目，与后面列出的条目（一是、（一）、1.、①）或用顿号隔开的名称。
 * 为什么：预告了却没有的一条，往往是被删掉的问题或措施。两者相符的也记下。
 * 不管：没有标记的列举；两个数都可能的；最后不编号补上的一条；跳号（另有规则）；“等”前面不必列全的名称。
 */
export const listCount: Rule = {
  id: 'list-count',
  name: { zh: '列举的数目', en: 'Items of a list' },
  catalogue: ['C35'],
  *find(view) {
    const operands = new Map<number, Operand>()
    for (const { sentences } of view.paragraphs) for (const sentence of sentences) for (const operand of sentence.operands) operands.set(operand.at.start, operand)
    for (const [i, line] of view.lines.entries()) {
      const words = view.text.slice(line.start, line.end)
      if (!ANNOUNCES.test(words)) continue
      for (const m of matchesOf(words, ANNOUNCED)) {
        const at = { start: line.start + m.index, end: line.start + m.index + m[0].length }
        const before = view.text.slice(Math.max(line.start, at.start - 24), at.start)
        const count = countOf(m.groups!['number']!)
        if (count < 2 || (m.groups!['mark'] === '。' && !POINTS_AHEAD.test(before))) continue
        const found = itemsFrom(view, i, at.end)
        const stated = { at: { start: at.start, end: at.end - 1 }, count, operand: operands.get(at.start) ?? null }
        if (!found) {
          const named = m.groups!['mark'] === '：' ? namedBehind(view.text, at.end, line.end) : null
          if (named) yield* compared(view, stated, named.places, named.most)
          continue
        }
        if (found.places.length !== count && (found.places.length < 2 || found.last !== found.places.length || COUNT_BEFORE.test(before) || COUNT_WITHIN.test(m[0]) || isAdded(view, found.places, count))) continue
        yield* compared(view, stated, found.places, found.places.length)
      }
    }
    for (const { sentences } of view.paragraphs)
      for (const sentence of sentences)
        for (const operand of sentence.operands) {
          const stated = { at: operand.at, count: operand.approximate, operand }
          const named = namedBefore(view.text, operand, sentence.span)
          if (named) yield* compared(view, stated, named.places, named.most)
          const unmet = unmetIn(view.text, operand, sentence)
          if (unmet) yield* compared(view, stated, [], unmet.length, unmet)
        }
  },
}

const countOf = (numeral: string): number => (/\d/.test(numeral) ? Number(numeral) : ordinalValue(numeral.replace('两', '二')))

/** Fewer items than announced, and words in the last one that add another. */
function isAdded({ text }: CheckView, places: readonly Span[], count: number): boolean {
  const last = places.at(-1)!
  return places.length < count && ADDED.test(text.slice(last.start, last.start + 400))
}

interface Stated {
  at: Span
  count: number
  operand: Operand | null
}

/** @param most items there may be where 和 can join two of them or belong to one */
function* compared(view: CheckView, { at, count, operand }: Stated, places: readonly Span[], most: number, parts: readonly Operand[] = []): Generator<Claim> {
  const least = places.length + parts.length
  const holds = least <= count && count <= most
  const phrase = view.cite(at).quote
  const stated = operand?.figure.quote ?? phrase
  yield {
    check: 'sum',
    verdict: holds ? 'exact' : 'off',
    severity: holds ? 'info' : 'warning',
    about: operand,
    operands: [...parts.map((part) => ({ role: 'part' as const, operand: part })), ...(operand ? [{ role: 'total' as const, operand }] : [])],
    quotes: [...(operand ? [] : [view.cite(at)]), ...places.slice(0, MOST_SHOWN).map((place) => view.cite(place))],
    stated,
    computed: String(holds ? count : least),
    message: holds ? { zh: `“${phrase}”：列举了${count}项，相符`, en: `“${phrase}”: ${count} items are listed, as announced` } : { zh: `“${phrase}”：实际列举了${least}项`, en: `“${phrase}”: ${least} items are listed` },
    hint: holds ? { zh: '核对无误', en: 'It holds' } : { zh: '核对是否漏列、多列，或者数目没有改过来', en: 'See whether an item was left out or added, or the number was not brought up to date' },
    confidence: holds ? 0.85 : 0.75,
  }
}

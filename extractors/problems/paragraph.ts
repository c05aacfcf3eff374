import { clauses, entriesOf, type Entry, type ReportView } from '../../src/extract/kit.js'
import type { Span } from '../../src/model/span.js'
import { PROBLEM_NOUN } from './lexicon.js'

/** The author turns to what is wanting: 我们也清醒看到, 必须正视. */
const AWARE = /(?:看到|认识到|意识到|正视|承认|感到|了解到|清醒(?:地)?(?:看|认识)|不容回避)/
/** … and names it at the end of a clause, where what follows is the list. */
const NAMES_IT = /(?:问题|困难|不足|挑战|短板|差距|矛盾|薄弱环节|不尽人意(?:的地方)?)(?:依然|仍然|仍|还|也|尚)?(?:不少|较多|很多|存在|突出|不容忽视|尚未解决)?$/
/** Without a verb of awareness the words must say that it is there, and open a list. */
const THERE_ARE = /(?:还|仍|也|依然|仍然|尚|但)[^，。；：]{0,10}(?:存在|面临|有)(?:着|了)?[^，。；：]{0,30}(?:问题|困难|不足|短板|差距|薄弱环节|挑战|缺失)$/
/** A list of what is found wanting, said by whoever looks: 专员认为…有三方面不足：, 检查发现以下问题：. */
const FOUND = /(?:存在|面临|发现|指出|认为|查出|暴露|反馈|有)[^，。；：]{0,24}(?:问题|困难|不足|短板|差距|薄弱环节|缺失|缺点|情事)$/
const ABOUT_OTHERS = /(?<!未|没有)(?:解决|破解|化解|整改|纠正)|针对|克服|应对|反映|围绕|聚焦|查找|梳理|战胜|没有发现|未发现/

export interface ProblemParagraph {
  /** The list, lead-in left out. */
  entries: Entry[]
}

/** The list of problems that a paragraph's lead-in opens, or null. `lines` are the lines from the paragraph on. */
export function problemParagraph(view: ReportView, lines: readonly Span[], at: number): ProblemParagraph | null {
  const { text } = view
  const line = lines[at]!
  const all = view.sentences(line)
  for (let k = 0; k < all.length; k++) {
    const from = leadIn(text, all[k]!, k === all.length - 1)
    if (from < 0) continue
    const rest = { start: from, end: line.end }
    const region: Span[] = rest.start < rest.end && text.slice(rest.start, rest.end).trim() !== '' ? [rest] : itemLines(view, lines, at + 1)
    if (region.length === 0) return null
    return { entries: entriesOf(text, region, true) }
  }
  return null
}

/** Where the list begins that the sentence opens; -1 if it opens none. */
function leadIn(text: string, sentence: Span, isLast: boolean): number {
  const parts = clauses(text, sentence)
  let aware = false
  for (let i = 0; i < parts.length && i < 5; i++) {
    const part = parts[i]!
    const words = text.slice(part.start, part.end)
    if (words.length > 70) return -1
    aware ||= AWARE.test(words)
    if (!PROBLEM_NOUN.test(words) || ABOUT_OTHERS.test(words)) continue
    const mark = text[part.end] ?? ''
    if (aware && NAMES_IT.test(words)) {
      if (mark === '：') return part.end + 1
      if (mark === '。') return isLast ? -1 : part.end + 1
      if (mark === '，' && /^主要(?:是|表现|有)|^(?:突出|集中)(?:表现|体现)/.test(text.slice(part.end + 1, part.end + 8))) return part.end + 1
    }
    if (FOUND.test(words) && mark === '：' && /；|[一1①]是?[、.]?/.test(text.slice(part.end + 1, sentence.end))) return part.end + 1
    if (THERE_ARE.test(words) && (mark === '：' || (mark === '，' && /^(?:主要|突出|集中|具体)(?:是|有|表现|体现)/.test(text.slice(part.end + 1, part.end + 8))))) return part.end + 1
  }
  return -1
}

/** Lines below a paragraph that opens a list, as long as each is counted off. */
function itemLines(view: ReportView, lines: readonly Span[], from: number): Span[] {
  const out: Span[] = []
  for (let i = from; i < lines.length && i < from + 30; i++) {
    if (!/^\s*(?:[一二三四五六七八九十]{1,2}[是、]|第[一二三四五六七八九十]|[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[.、]|[①-⑳]|——|其[一二三]|首先|其次|最后)/.test(view.text.slice(lines[i]!.start, lines[i]!.start + 8))) break
    out.push(lines[i]!)
  }
  return out
}

import type { Span } from '../model/span.js'

/** What an enumeration is called by those who open one. Source: DOMAIN 3.4, work reports 2014–2026, Hong Kong replies. */
const COUNTED = '(?:问题|困难|不足|挑战|短板|矛盾|差距|缺点|弱项|薄弱环节|缺失|工作|措施|方面|建议|意见|打算|计划|任务|情况|情事|原因|做法|事项|要点|几点|点|项)'
/** A sentence that says no more than that something follows. */
const OPENS = new RegExp(`(?:[：:]|(?:如下|如次|以下|下列|下述|下面)(?:[^，。；]{0,14}${COUNTED})?(?:方面)?(?:的?工作|的?问题)?|(?:表现|体现|集中|反映)(?:为|在)?[^，。；]{0,6}几个?方面|(?:有|抓好|做好|抓|从)[^，。；]{0,8}[几两三四五六七八九十]个?方面(?:的?工作|的?问题|努力)?)[：:。]?$`)
/** Opening words within a sentence whose rest is the enumeration. */
const MAINLY = /(?:主要|突出|集中|具体|重点)(?:还|也)?(?:是|有|为|表现[在为是]|体现[在为]|反映[在为]|集中在|存在)[：:，]?|(?:表现|体现)在[：:]/g
/** A sentence that looks back on what was counted off. */
const LOOKS_BACK = /^(?:对(?:于)?(?:此|这些|上述|以上|存在的)|为此|因此，?我|针对(?:此|这些|上述|以上|存在)|面对(?:此|这些|上述|以上|困难|存在)|(?:以上|上述|这些)[^，。]{0,10}(?:问题|困难|不足|矛盾|挑战|原因|情况)|下一步|今后|我[们县市区省局院部厅委]+(?:将|要|一定|必须|会)|(?:对[^，。]{2,14})?需要?认真(?:研究|加以)?解决|要(?:直面|牢记|采取|坚持问题|勇于))/
const CLOSING_LINE = /^(?:此报|特此|以上(?:是|报告|意见|汇报|系|就|说明)|专此|敬请|请予|附[件表：:]|来源|多谢|谢谢|各位|不当之处|妥否|\d{4}年\d{1,2}月\d{1,2}日|二[〇○零])/

const LONGEST_LEAD = 120
const OPENING = '（(“「『《〈'
const CLOSING = '）)”」』》〉'

/** Does the sentence only open an enumeration (主要表现在以下几个方面。)? */
export function isLeadIn(text: string, sentence: Span): boolean {
  const length = sentence.end - sentence.start
  if (length > 2 * LONGEST_LEAD) return false
  return OPENS.test(text.slice(Math.max(sentence.start, sentence.end - 48), sentence.end))
}

/** Length of the lead-in within a sentence, 0 without one: up to the colon outside brackets, or to 主要是. */
export function leadInLength(text: string, sentence: Span): number {
  const limit = Math.min(sentence.end, sentence.start + LONGEST_LEAD)
  let depth = 0
  for (let i = sentence.start; i < limit; i++) {
    const c = text[i]!
    if (OPENING.includes(c)) depth++
    else if (CLOSING.includes(c)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && c === '；') break
    else if (depth === 0 && c === '：' && !isDigitAt(text, i - 1) && i > sentence.start) {
      const head = text.slice(sentence.start, i)
      const opens = LEADING_HEAD.test(head) || text.slice(i, sentence.end).includes('；')
      return opens ? i + 1 - sentence.start : 0
    }
  }
  const head = text.slice(sentence.start, limit)
  for (const m of head.matchAll(MAINLY)) {
    const at = m.index
    // 主要是 opens the enumeration where the sentence, or the part before a comma, has named what is counted.
    if (at === 0 || (/[，。：；]$/.test(head.slice(0, at)) && NAMED.test(head.slice(Math.max(0, at - 40), at)))) return at + m[0].length
  }
  return 0
}

const LEADING_HEAD = new RegExp(`(?:${COUNTED}|主要是|表现[在为]|体现在|包括|如下|以下|即|看到|认识到)$`)
const NAMED = /问题|困难|不足|挑战|短板|矛盾|差距|薄弱|缺失/
const isDigitAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 0x30 && code <= 0x39
}

/** The parts of a span between semicolons outside brackets and quotes, each with its mark. */
export function semicolonParts(text: string, span: Span): Span[] {
  const out: Span[] = []
  let depth = 0
  let start = span.start
  for (let i = span.start; i < span.end; i++) {
    const c = text[i]!
    if (OPENING.includes(c)) depth++
    else if (CLOSING.includes(c)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && (c === '；' || c === ';')) {
      out.push({ start, end: i + 1 })
      start = i + 1
    }
  }
  if (start < span.end) out.push({ start, end: span.end })
  return out
}

export const isClosingSentence = (text: string, sentence: Span): boolean => LOOKS_BACK.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 40)))

export const isClosingLine = (head: string): boolean => CLOSING_LINE.test(head.trimStart())

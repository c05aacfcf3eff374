import type { Span } from '../model/span.js'

/** A mark of secrecy of a document. */
export interface Classification {
  level: '绝密' | '机密' | '秘密'
  /** Where the mark's line stands in the text that was given, blanks at its ends aside. */
  span: Span
  /** 1年, 长期, 启用前 …, as written after the ★. */
  term: string | null
}

/** The head of a document: its first lines, in which the mark stands (GB/T 9704-2012, 7.2.2: top left, below the copy number). */
const LINES = 12
const LONGEST = 40
/**
 * A line that is nothing but a mark, blanks aside: 机密★1年, 秘 密, 绝密★启用前, 特急 机密, 密级：秘密, 000012 秘密★5年, 【机密】. Those of
 * Taiwan: 絕對機密, 極機密, 機密 (国家机密保护法第4条) and 密 (文书处理手册: 一般公务机密).
 */
const GRADE = '绝对机密|绝密|极机密|机密|秘密'
const BEFORE = '(?:№|[Nn]o\\.?)?\\d{0,6}(?:份号[:：]?\\d{1,6})?(?:[密秘]级(?:和保密期限)?[:：])?(?:特急|加急|平急|特提|急件)?[【〔[(（]?'
const AFTER = '[】〕\\])）]?(?:特急|加急|平急|特提|急件)?'
const STAR = '[★☆*※]'
const AT_HEAD = new RegExp(`^${BEFORE}(${GRADE}|密(?:件)?(?=$|★))(?:级)?(?:${STAR}([^★☆]{0,12}?))?${AFTER}$`)
/** Further down (an annex, the next page's head) only ★ with its term tells a mark from a word. */
const STARRED = new RegExp(`^${BEFORE}(${GRADE})${STAR}(长期|[^★☆]{0,8}?(?:年|月|日|前|后|止)|\\d{4}-\\d{1,2}-\\d{1,2})${AFTER}$`)
const LEVEL: Readonly<Record<string, Classification['level']>> = { 绝对机密: '绝密', 绝密: '绝密', 极机密: '机密', 机密: '机密', 秘密: '秘密', 密: '秘密', 密件: '秘密' }
const TRADITIONAL: Readonly<Record<string, string>> = { 絕: '绝', 對: '对', 機: '机', 極: '极', 級: '级', 長: '长', 後: '后', 號: '号', 祕: '秘', 啟: '启' }

/**
 * The mark of secrecy of a document, or null. Source: GB/T 9704-2012 7.2.2, GB/T 7156-2003 (mark, ★, term) and 《国家秘密定密管理暂行规定》.
 * Only a line of its own at the head is a mark, or one with ★ and a term anywhere (an annex's head, a page's top); a text that speaks of
 * 商业秘密, 保密工作, 涉密人员 or 秘密级文件 bears none, and 内部资料 is no grade of secrecy.
 * @param text as it was read, or clean text: blanks, widths and traditional characters make no difference
 */
export function classificationOf(text: string): Classification | null {
  let start = 0
  for (let seen = 0; seen < LINES && start <= text.length; ) {
    const end = endOfLine(text, start)
    if (end - start > 2 * LONGEST || text.slice(start, end).trim() !== '') seen++
    const found = markIn(text, start, end, AT_HEAD)
    if (found) return found
    start = end + 1
  }
  for (let star = text.indexOf('★', start); star >= 0; ) {
    const end = endOfLine(text, star)
    const found = markIn(text, text.lastIndexOf('\n', star) + 1, end, STARRED)
    if (found) return found
    star = text.indexOf('★', end)
  }
  return null
}

function markIn(text: string, start: number, end: number, mark: RegExp): Classification | null {
  if (end - start > 2 * LONGEST) return null
  const line = text.slice(start, end)
  const bare = line.normalize('NFKC').replace(/[\s\u200B\uFEFF]+/g, '').replace(/[絕對機極級長後號祕啟]/g, (c) => TRADITIONAL[c]!)
  const hit = bare.length > LONGEST ? null : mark.exec(bare)
  if (!hit) return null
  const from = start + line.length - line.trimStart().length
  return { level: LEVEL[hit[1]!]!, span: { start: from, end: from + line.trim().length }, term: hit[2] || null }
}

function endOfLine(text: string, from: number): number {
  const newline = text.indexOf('\n', from)
  return newline < 0 ? text.length : newline
}

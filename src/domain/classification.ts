/** A mark of secrecy at the head of a document. */
export interface Classification {
  level: '绝密' | '机密' | '秘密'
  /** Where the mark stands in the text that was given. */
  span: { start: number; end: number }
  /** 1年, 长期 …, as written after the ★. */
  term: string | null
}

/** The head of a document: its first lines, in which the mark stands (GB/T 9704-2012, 7.2.2: top left, below the copy number). */
const LINES = 12
/** A line that is nothing but a mark, blanks aside: 机密★1年, 秘 密, 绝密★启用前, 特急 机密, 密级：秘密. */
const MARK = /^(?:№?\d{1,6})?(?:密级[:：])?(?:特急|加急|平急)?[【〔[(（]?(绝密|机密|秘密)[】〕\])）]?(?:[★☆*]([^★☆]{0,8}?))?(?:特急|加急|平急)?$/

/**
 * The mark of secrecy of a document, or null. Source: GB/T 9704-2012 7.2.2 and 《国家秘密定密管理暂行规定》: 密级★保密期限. Only a line of its own
 * at the head is a mark: a text that speaks of 商业秘密, 保密工作 or 涉密人员 bears none.
 * @param text clean text (simplified, half-width)
 */
export function classificationOf(text: string): Classification | null {
  let start = 0
  for (let seen = 0; seen < LINES && start <= text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(start, end)
    if (line.trim() !== '') seen++
    const hit = line.length > 40 ? null : MARK.exec(line.replace(/\s+/g, ''))
    if (hit) {
      const from = start + line.length - line.trimStart().length
      return { level: hit[1] as Classification['level'], span: { start: from, end: from + line.trim().length }, term: hit[2] || null }
    }
    start = end + 1
  }
  return null
}

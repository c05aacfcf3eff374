import type { Line } from '../model/working.js'

/** The mark that opens one of several articles in a file. */
export interface ArticleMark {
  start: number
  /** Where the article's title begins. */
  end: number
  ordinal: string
}

/** 篇二： 【篇2】 （篇二） [篇2] 范文3： 第二篇： — at the place of 篇 or 范文; the title stands behind. */
const AT_PIAN = /(?:篇\s?([一二三四五六七八九十]{1,3}|\d{1,2}))\s*(?:[：:]|[】）)\]］])\s*/y
const OPENERS = '【（([［'
const ORDINAL_LINE = /^第\s?([一二三四五六七八九十]{1,3}|\d{1,2})\s?篇\s*[：:\s]\s*(?=.{0,40}(?:总结|报告|汇报|自评|评价|方案|范文))/
const SAMPLE_LINE = /^(?:【?范文|样本|例文)\s?([一二三四五六七八九十]{1,3}|\d{1,2})\s*[】：:、.\s]\s*/

/** Article marks in order. Needs two of them, or one that is not the first, for a file of several articles. */
export function articleMarks(text: string, lines: readonly Line[]): ArticleMark[] {
  const marks: ArticleMark[] = []
  for (let at = text.indexOf('篇'); at >= 0; at = text.indexOf('篇', at + 1)) {
    AT_PIAN.lastIndex = at
    const m = AT_PIAN.exec(text)
    if (!m) continue
    const bracket = at > 0 && OPENERS.includes(text[at - 1]!)
    const start = bracket ? at - 1 : at
    const closes = /[】）)\]］]\s*$/.test(m[0])
    if (bracket !== closes || !opens(text, start)) continue
    marks.push({ start, end: at + m[0].length, ordinal: m[1]! })
  }
  const seen = new Set(marks.map((m) => m.start))
  for (const line of lines) {
    const first = text[line.start]
    if (first !== '第' && first !== '范' && first !== '样' && first !== '例' && first !== '【') continue
    const head = text.slice(line.start, Math.min(line.end, line.start + 64))
    const m = ORDINAL_LINE.exec(head) ?? SAMPLE_LINE.exec(head)
    if (m && !seen.has(line.start)) marks.push({ start: line.start, end: line.start + m[0].length, ordinal: m[1]! })
  }
  marks.sort((a, b) => a.start - b.start)
  const later = marks.some((m) => m.ordinal !== '一' && m.ordinal !== '1')
  return later ? marks : []
}

/** At the start of a line, or behind a closed sentence. */
function opens(text: string, at: number): boolean {
  let i = at - 1
  while (i >= 0 && (text[i] === ' ' || text[i] === '　' || text[i] === '\t')) i--
  return i < 0 || text[i] === '\n' || text[i] === '。' || text[i] === '！' || text[i] === '；'
}

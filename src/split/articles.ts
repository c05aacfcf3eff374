import { TITLE_ENDING } from '../domain/report-kinds.js'
import type { Line } from '../model/working.js'

/** The mark that opens one of several articles in a file. */
export interface ArticleMark {
  start: number
  /** Where the article's title begins. */
  end: number
  ordinal: string
  /** The title stands before the mark, on its line: …工作总结 篇1. `end` is then the end of the title. */
  before: boolean
}

const ORDINAL = '([一二三四五六七八九十]{1,3}|\\d{1,2})'
/** 篇二： 【篇2】 （篇二） [篇2] — at the place of 篇; the title stands behind. */
const AT_PIAN = new RegExp(`篇\\s?${ORDINAL}\\s*(?:[：:]|[】）)\\]］])\\s*`, 'y')
/** …总结 篇2 / …总结（篇2）, the whole line. */
const TRAILING = new RegExp(`^(.{4,46}?)\\s?[（(【\\[]?第?\\s?篇\\s?${ORDINAL}\\s?[）)】\\]]?$`)
const OPENERS = '【（([［'
const ORDINAL_LINE = new RegExp(`^第\\s?${ORDINAL}\\s?篇\\s*[：:\\s]\\s*`)
const SAMPLE_LINE = new RegExp(`^【?(?:范文|样本|例文)\\s?${ORDINAL}\\s*[】：:、.\\s]\\s*`)
const REPORT_WORDS = /总结|报告|汇报|自评|评价|方案|范文/
const LONGEST_TITLE = 56

/** Article marks in order. Needs one that is not the first for a file of several articles. */
export function articleMarks(text: string, lines: readonly Line[]): ArticleMark[] {
  const marks = [...inText(text), ...ofLines(text, lines)].sort((a, b) => a.start - b.start)
  const apart = marks.filter((m, i) => i === 0 || m.start >= marks[i - 1]!.end)
  return apart.some((m) => m.ordinal !== '一' && m.ordinal !== '1') ? apart : []
}

function inText(text: string): ArticleMark[] {
  const marks: ArticleMark[] = []
  for (let at = text.indexOf('篇'); at >= 0; at = text.indexOf('篇', at + 1)) {
    AT_PIAN.lastIndex = at
    const m = AT_PIAN.exec(text)
    if (!m) continue
    const bracket = at > 0 && OPENERS.includes(text[at - 1]!)
    const start = bracket ? at - 1 : at
    if (bracket !== /[】）)\]］]\s*$/.test(m[0]) || !opens(text, start)) continue
    marks.push({ start, end: at + m[0].length, ordinal: m[1]!, before: false })
  }
  return marks
}

function ofLines(text: string, lines: readonly Line[]): ArticleMark[] {
  const marks: ArticleMark[] = []
  for (const line of lines) {
    const first = text[line.start]!
    if ('第范样例【'.includes(first)) {
      const head = text.slice(line.start, Math.min(line.end, line.start + 64))
      const m = ORDINAL_LINE.exec(head) ?? SAMPLE_LINE.exec(head)
      // 第一篇 of a plan is a chapter: its title, on this line or the next, must be that of a report.
      if (m && REPORT_WORDS.test(titleNear(text, line, /[：:]/.test(m[0])))) {
        marks.push({ start: line.start, end: line.start + m[0].length, ordinal: m[1]!, before: false })
        continue
      }
    }
    if (line.end - line.start > LONGEST_TITLE) continue
    const words = text.slice(line.start, line.end)
    const at = words.lastIndexOf('篇')
    if (at < 4) continue
    const m = TRAILING.exec(words)
    if (m && (TITLE_ENDING.test(m[1]!.trim()) || REPORT_WORDS.test(m[1]!))) marks.push({ start: line.start, end: line.start + m[1]!.length, ordinal: m[2]!, before: true })
  }
  return marks
}

/** The mark's line, and the next where a colon announces it and it is short. */
function titleNear(text: string, line: Line, announced: boolean): string {
  const own = text.slice(line.start, Math.min(line.end, line.start + LONGEST_TITLE))
  if (!announced) return own
  const from = line.end + 1
  const newline = text.indexOf('\n', from)
  const end = newline < 0 ? text.length : newline
  return end - from <= LONGEST_TITLE ? own + text.slice(from, end) : own
}

/** At the start of a line, or behind a closed sentence. */
function opens(text: string, at: number): boolean {
  let i = at - 1
  while (i >= 0 && (text[i] === ' ' || text[i] === '\u3000' || text[i] === '\t')) i--
  return i < 0 || text[i] === '\n' || text[i] === '。' || text[i] === '！' || text[i] === '；'
}

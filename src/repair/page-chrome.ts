import type { Edit } from '../model/edit.js'
import { BUTTONS, FOOT_LINES, FOOT_STARTS, HEAD_LINES, SHARING_LINES, WEAK_BUTTONS } from './chrome-words.js'
import type { Repairer } from './repairer.js'
import { textLines, type TextLine } from './text-lines.js'

const BY = 'page-chrome'
/** The head of a page ends at the first line that is long enough to be text, or after so many lines. */
const HEAD_LINE_COUNT = 60
const PROSE = 60
/** A foot longer than this is no foot. */
const FOOT_CHARS = 1200
const FOOT_LINE_COUNT = 40
const SHORT = 40
/** A numbered heading or an attachment belongs to the report. */
const PART = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|附[件表录錄])/

const BUTTON = new RegExp(BUTTONS.map((b) => b.replace(/[[\]|]/g, '\\$&')).join('|'), 'g')

/** Buttons, counters, breadcrumbs and notices of the page around an article, at the head and the foot of a text; lines of sharing sites anywhere. */
export const pageChrome: Repairer = {
  id: BY,
  edits(text): Edit[] {
    const lines = textLines(text)
    const said = (line: TextLine): string => text.slice(line.start, line.end)
    const dropped = new Set<number>()
    const foot = footStart(text, lines, said)
    for (let i = foot; i < lines.length; i++) dropped.add(i)
    const head = headEnd(lines)
    mark(lines, 0, head, (line) => isButton(said(line)) || HEAD_LINES.some((p) => p.test(said(line))), dropped)
    for (let i = foot - 1; i >= Math.max(0, foot - FOOT_LINE_COUNT); i--) {
      const line = said(lines[i]!)
      if (!(line.length <= SHORT && (isButton(line) || FOOT_LINES.some((p) => p.test(line))))) break
      dropped.add(i)
    }
    lines.forEach((line, i) => {
      if (line.end - line.start <= PROSE && SHARING_LINES.some((p) => p.test(said(line)))) dropped.add(i)
    })
    weak(lines, said, dropped)
    return [...dropped].sort((a, b) => a - b).map((i) => ({ start: lines[i]!.start, end: lines[i]!.end, replacement: '', by: BY, inferred: false }))
  },
}

const isButton = (line: string): boolean => line.length <= SHORT && line.replace(BUTTON, '') === ''

function headEnd(lines: readonly TextLine[]): number {
  const prose = lines.findIndex((line) => line.end - line.start >= PROSE)
  return Math.min(HEAD_LINE_COUNT, prose < 0 ? lines.length : prose)
}

function mark(lines: readonly TextLine[], from: number, to: number, isChrome: (line: TextLine) => boolean, dropped: Set<number>): void {
  for (let i = from; i < to; i++) if (isChrome(lines[i]!)) dropped.add(i)
}

/** 大, 中, 小 and stray brackets are chrome only beside chrome. */
function weak(lines: readonly TextLine[], said: (line: TextLine) => string, dropped: Set<number>): void {
  for (const i of [...dropped]) {
    if (!WEAK_BUTTONS.has(said(lines[i]!))) continue
    const strong = (step: number): boolean => {
      let k = i + step
      while (dropped.has(k) && WEAK_BUTTONS.has(said(lines[k]!))) k += step
      return dropped.has(k)
    }
    if (!strong(-1) && !strong(1)) dropped.delete(i)
  }
}

/** Index of the first line of the foot; `lines.length` where there is none. */
function footStart(text: string, lines: readonly TextLine[], said: (line: TextLine) => string): number {
  let start = lines.length
  for (let i = lines.length - 1; i > 0 && lines.length - i <= FOOT_LINE_COUNT; i--) {
    const line = lines[i]!
    if (text.length - line.start > FOOT_CHARS || PART.test(said(line).slice(0, SHORT))) break
    if (FOOT_STARTS.some((p) => p.test(said(line).slice(0, SHORT)))) start = i
  }
  return start
}

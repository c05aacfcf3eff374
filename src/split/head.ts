import { TITLE_ENDING, GLUED_ENDING } from '../domain/report-kinds.js'
import { ISSUER_LABEL, isOrganisation } from '../domain/issuers.js'
import { type Span, trimSpan } from '../model/span.js'
import type { Line } from '../model/working.js'
import { isDateLine, isHeadFurniture } from './furniture.js'

/** What stands above the body of a report. */
export interface Head {
  title: string | null
  titleSpan: Span | null
  /** Indexes of the head's lines that are no text of the report: furniture, author, date, subtitle. */
  furniture: Set<number>
  /** Index of the first line of the body. */
  body: number
}

const MOST_LINES = 80
const LONGEST_LINE = 60
const LONGEST_TITLE = 110
const MOST_TITLE_LINES = 4
const PARAGRAPH = 60
const NUMBERED = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}[部章]|[壹贰叁]、|\d{1,2}[、.](?!\d))/
const SALUTATION = /^(?:各位|尊敬的|主席|主任|同志们|[一-龥]{2,12}(?:政府|委员会|常委会|局|厅|办公室))[^。]{0,30}[：:]$/
const SUBTITLE = /^[（(【].*[）)】]$/
const AUTHOR = /^[^，。：；]{0,24}(?:省长|市长|区长|县长|州长|主席|主任|局长|厅长|部长|院长|检察长|书记|审计长)\s*[一-龥]{1,2}\s*[一-龥]{0,3}$/
const SPOKEN = /^(?:—{1,2}|-{1,3}|－{1,2}|―{1,2})\s*(?:\d{4}年|在)/
/** 公报[1]: a mark that points to a note. */
const NOTE_MARK = /[[［【〔]\d{1,2}[\]］】〕]$/
/** 2021年度部门决算 / 情况说明: the end of a title on a line of its own. */
const TAIL = /^(?:公开)?(?:情况|编制)?(?:说明|报告)(?:书)?$/
const ACCOUNTS = /(?:决算|预算)(?:公开)?$/
const INSIDE = /[。；！？]|[，,][^，,]*[，,][^，,]*[，,]/

const words = (text: string, line: Line): string => {
  const { start, end } = trimSpan(text, line)
  return text.slice(start, end)
}

/** Reads the head of a report: its title lines and the lines around them that belong to the page. */
export function readHead(text: string, lines: readonly Line[]): Head {
  const stop = headEnd(text, lines)
  const furniture = new Set<number>()
  for (let i = 0; i < stop; i++) if (lines[i]!.kind === 'furniture' || isHeadFurniture(words(text, lines[i]!))) furniture.add(i)
  const found = titleLines(text, lines, stop, furniture)
  if (!found) return { title: null, titleSpan: null, furniture, body: stop }
  const titleSpan = { start: trimSpan(text, lines[found.from]!).start, end: trimSpan(text, lines[found.to]!).end }
  for (let i = 0; i < found.from; i++) furniture.add(i)
  for (let i = found.to + 1; i < stop; i++) if (belowTitle(words(text, lines[i]!), text, lines, i)) furniture.add(i)
  return { title: found.title, titleSpan, furniture, body: stop }
}

/** Index of the first line that is body: a paragraph, a numbered line, a salutation. */
function headEnd(text: string, lines: readonly Line[]): number {
  const last = Math.min(lines.length, MOST_LINES)
  for (let i = 0; i < last; i++) {
    const line = words(text, lines[i]!)
    if (line === '' || lines[i]!.kind === 'furniture') continue
    if (NUMBERED.test(line) || (SALUTATION.test(line) && i > 0)) return i
    if (isHeadFurniture(line)) continue
    if (line.length >= PARAGRAPH && (/[。；，：]/.test(line) || line.length > LONGEST_TITLE)) return i
    if (line.length >= 14 && line.endsWith('。')) return i
  }
  return last
}

interface Found {
  from: number
  to: number
  title: string
}

function titleLines(text: string, lines: readonly Line[], stop: number, furniture: ReadonlySet<number>): Found | null {
  let best: Found | null = null
  for (let i = 0; i < stop; i++) {
    if (furniture.has(i)) continue
    const found = titleAt(text, lines, i, furniture, stop)
    if (!found) continue
    // A page repeats its title: the last place, next to the body, is the one that is kept.
    // What is part of a later title (统计公报) was a label of the page.
    if (best === null || found.title.includes(fold(best.title))) best = found
    i = found.to
  }
  return best ?? plainTitle(text, lines, stop, furniture)
}

const fold = (title: string): string => title.split(/[\s|_—-]/, 1)[0]!

/** The title that ends on this line with the word for a report, with the lines above it that it goes on from. */
function titleAt(text: string, lines: readonly Line[], at: number, furniture: ReadonlySet<number>, stop: number): Found | null {
  const line = clean(words(text, lines[at]!))
  if (!mayBeTitle(line)) return null
  let title = line
  let from = at
  let to = at
  if (!TITLE_ENDING.test(title)) {
    // 政府工作报 / 告: the last word itself is broken.
    const rest = at + 1 < stop && !furniture.has(at + 1) ? clean(words(text, lines[at + 1]!)) : ''
    if (rest === '' || rest.length > 3 || !TITLE_ENDING.test(title + rest)) return null
    title += rest
    to++
  }
  const above = (i: number): string => (i >= 0 && !furniture.has(i) ? clean(words(text, lines[i]!)) : '')
  for (let i = at - 1; at - i < MOST_TITLE_LINES && !isComplete(title); i--) {
    const part = above(i)
    if (part.length < 5 || !mayBeTitle(part) || TITLE_ENDING.test(part) || SUBTITLE.test(part) || title.length + part.length > LONGEST_TITLE) break
    title = part + title
    from = i
  }
  // XX县财政局 above 关于…的报告 or 2022年度…: the issuer's line opens the title.
  const organ = organAbove(above, from)
  if (organ && /^(?:关于|\d{4}年)/.test(title)) {
    title = organ.name + title
    from -= organ.lines
  }
  const next = to + 1 < stop && !furniture.has(to + 1) ? clean(words(text, lines[to + 1]!)) : ''
  if ((/^(?:的|及|和|与|暨)/.test(next) && mayBeTitle(next)) || (TAIL.test(next) && ACCOUNTS.test(title))) {
    title += next
    to++
  }
  return { from, to, title }
}

/** The issuer's line above a title, or the two lines that its name is broken over. */
function organAbove(above: (i: number) => string, from: number): { name: string; lines: number } | null {
  const name = above(from - 1)
  if (name.length >= 5 && isOrganisation(name)) return { name, lines: 1 }
  const first = above(from - 2)
  return name !== '' && first.length >= 5 && mayBeTitle(first) && !TITLE_ENDING.test(first) && isOrganisation(first + name) ? { name: first + name, lines: 2 } : null
}

/** Long enough to stand alone: not the mere end (支出绩效自评报告), nor the end of 关于…的报告 without its 关于. */
const isComplete = (title: string): boolean => title.length >= 12 && !/^[（(的之]/.test(title) && (title.includes('关于') || !/的[^的]{2,4}$/.test(title))

function mayBeTitle(line: string): boolean {
  return line.length <= LONGEST_LINE && !INSIDE.test(line) && !/[：:，、]$|^.{1,8}[：:]/.test(line) && !SPOKEN.test(line) && !NUMBERED.test(line) && !isDateLine(line) && /[一-龥]/.test(line)
}

/** Blanks between the characters of a short title are layout; so is a bar that parts it from the site's name. */
function clean(line: string): string {
  if (line.length > LONGEST_TITLE) return line
  const bar = line.search(/[|_]/)
  const own = (bar < 0 ? line : line.slice(0, bar)).replace(NOTE_MARK, '')
  return own.replaceAll(/(?<=[一-龥（）《》“”])[\s　]+(?=[一-龥（）《》“”])/g, '').trim()
}

/** Without such a word: a short first line right above the body, or one that the format calls a heading. */
function plainTitle(text: string, lines: readonly Line[], stop: number, furniture: ReadonlySet<number>): Found | null {
  if (stop >= lines.length) return null
  for (let i = 0; i < stop; i++) {
    const line = clean(words(text, lines[i]!))
    if (line === '' || furniture.has(i)) continue
    if (!mayBeTitle(line) || SUBTITLE.test(line) || AUTHOR.test(line) || isOrganisation(line) || line.length < 6 || /[：:。]/.test(line)) return null
    return lines[i]!.kind === 'heading' || /(?:项目|工作|情况|绩效|建设|资金|专项|问题|\d{4}年)/.test(line) ? { from: i, to: i, title: line } : null
  }
  return null
}

/** Lines between title and body that name the speaker, the date, the source. */
function belowTitle(line: string, text: string, lines: readonly Line[], at: number): boolean {
  if (SUBTITLE.test(line) || AUTHOR.test(line) || SPOKEN.test(line) || isDateLine(line) || isOrganisation(line) || ISSUER_LABEL.test(line)) return true
  // The second line of —— 2026年…在…会议 / 上.
  const before = at > 0 ? words(text, lines[at - 1]!) : ''
  return SPOKEN.test(before) && line.length < 30 && /[上]$/.test(line)
}

/** Length of the title that a first line opens with before its first sentence goes on without a break; 0 if there is none. */
export function gluedTitle(line: string): number {
  const stop = line.search(/[，。；：,]/)
  const head = line.slice(0, Math.min(stop < 0 ? line.length : stop, 60))
  for (let at = 4; at < head.length; at++) {
    const m = GLUED_ENDING.exec(head.slice(at))
    if (!m) return 0
    const end = at + m.index + m[0].length
    if (end >= 6 && end <= 44) return end
    at = end
  }
  return 0
}

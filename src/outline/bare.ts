import type { OutlineLine } from './lines.js'

const LONGEST = 32
const PARAGRAPH = 36
const TERMINAL = '。！？；：”」）.!?;:'
const INSIDE = /[。；！？：;!?|<>=@#\t]|https?:|感谢|各位|\d{4}[年.-]\d{1,2}[月.-]\d{1,2}/
const OPENING = /^(?:以上|此报|特此|此致|敬请|敬礼|谢谢|多谢|感谢|主席|各位|编制|单位|来源|时间|作者|责任编辑|附件|附表|打印|下载|关闭|注[:：]|备注|是|要|我|这|请|详见|见附|见表|如下|金额|项目名称|[表图]\s?\d|(?!(?:19|20)\d{2}年|\d{2,3}年度)[\d.,，、）)％%—-])/
const ENDING = /(?:审计[室处署]|[的和与及在对]|局|委员会|厅|政府|办公室|公司|中心|学院|大学|医院|研究院|法院|检察院|[，、（“《]|[元%米吨]|年度?|\d)$/
const TABLE = /(?:表|图|明细|一览)$/
const TABLE_HEAD = /^(?:编制|单位|部门|填报|金额|公开\d|预算)/
const YEAR_HEAD = /^(?:\d{2,4}[-—至～~])?\d{2,4}年度?/
const HANZI = /[一-鿿]/g

/** Indexes of unnumbered lines that are titles of parts: short, without a full stop, between the paragraphs. */
export function bareTitles(text: string, lines: readonly OutlineLine[]): Set<number> {
  const found = new Set<number>()
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (line.mark || line.skip || line.line.kind === 'item') continue
    const length = line.end - line.start
    if (length < 2 || length > LONGEST) continue
    const last = text[line.end - 1]!
    if (TERMINAL.includes(last) && last !== '）' && last !== '”' && last !== '」') continue
    if (!fits(text.slice(line.start, line.end))) continue
    if ((follows(text, lines, i, found) && leads(text, lines, i)) || opensAnew(lines, i)) found.add(i)
  }
  const last = lines.length - 1
  if (found.size >= 3 && isCutOff(text, lines, last)) found.add(last)
  return found
}

function fits(title: string): boolean {
  if (INSIDE.test(title) || OPENING.test(title) || ENDING.test(title)) return false
  const commas = title.split('，').length - 1
  if (commas > 1 || (commas === 1 && (title.indexOf('，') < 4 || title.length - title.indexOf('，') < 5))) return false
  if (title.startsWith('（') && title.endsWith('）')) return false
  const words = title.replace(YEAR_HEAD, '')
  return words.length >= 2 && (words.match(HANZI)?.length ?? 0) * 10 >= words.length * 6
}

/** What stands before must be complete: a closed paragraph, a title, a table. */
function follows(text: string, lines: readonly OutlineLine[], i: number, found: ReadonlySet<number>): boolean {
  const before = lines[i - 1]
  if (!before || before.skip || found.has(i - 1)) return true
  if (before.mark) {
    const title = '。；！？：'.includes(text[before.end - 1]!) || before.end - before.start <= LONGEST
    return title
  }
  return '。！？；”」）：'.includes(text[before.end - 1]!) && !(text[before.end - 1] === '：' && before.end - before.start < 12)
}

/** What stands after must be text of the part it names, a first number, or the rows of a table. */
function leads(text: string, lines: readonly OutlineLine[], i: number): boolean {
  const here = lines[i]!
  const isTable = TABLE.test(text.slice(here.end - 2, here.end))
  const heads = i > 0 && lines[i - 1]!.mark !== null && !'。；！？：'.includes(text[lines[i - 1]!.end - 1]!)
  for (let j = i + 1; j < Math.min(lines.length, i + 3); j++) {
    const next = lines[j]!
    if (next.skip) return isTable || j > i + 1
    if (next.mark) return next.mark.value === 1
    const length = next.end - next.start
    if (isTable && TABLE_HEAD.test(text.slice(next.start, next.start + 4))) return true
    const closed = '。！？：；”'.includes(text[next.end - 1]!)
    if (length >= PARAGRAPH || (closed && !heads && length > 8)) return true
    if (closed || heads) return false
  }
  return false
}

/** Between the last, one-line part of a list and a new number 1: the list before is closed, a new part begins. */
function opensAnew(lines: readonly OutlineLine[], i: number): boolean {
  const next = lines[i + 1]?.mark
  const title = lines[i - 2]?.mark
  return next?.value === 1 && title !== null && title !== undefined && title.family === next.family && title.value > 1 && !lines[i - 1]!.mark
}

/** An excerpt may end with a title. */
function isCutOff(text: string, lines: readonly OutlineLine[], last: number): boolean {
  const line = lines[last]!
  const before = lines[last - 1]!
  return !line.mark && !line.skip && line.end - line.start <= 12 && fits(text.slice(line.start, line.end)) && !before.mark && before.end - before.start > PARAGRAPH && text[before.end - 1] === '。'
}

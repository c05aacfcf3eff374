import type { Edit } from '../model/edit.js'
import type { Repairer } from './repairer.js'
import { textLines, type TextLine } from './text-lines.js'

const BY = 'page-furniture'
/** — 3 —, 第 3 页 共 10 页, Page 3 of 10: a page number that cannot be anything else. */
const PAGE_NUMBER = /^(?:[-—–―·]{1,2}\s?\d{1,4}\s?[-—–―·]{1,2}|第\s?\d{1,4}\s?[页頁](?:\s?[,，/／]?\s?共\s?\d{1,4}\s?[页頁])?|共\s?\d{1,4}\s?[页頁]\s?[,，]?\s?第\s?\d{1,4}\s?[页頁]|page\s\d{1,4}(?:\sof\s\d{1,4})?)$/i
const LONE_NUMBER = /^\d{1,4}$/
const LONGEST = 24
const HEADER = 40
/** So many pages must agree, and, for a header, so large a share of all. */
const PAGES = 3
const SHARE = 0.7
/** Lone numbers nearer to each other are a column of a table. */
const PAGE_CHARS = 200

/** Page numbers, headers and footers of text out of PDFs, and the form feeds between its pages. */
export const pageFurniture: Repairer = {
  id: BY,
  edits(text): Edit[] {
    const lines = textLines(text)
    const paged = text.includes('\f')
    const dropped = new Set<TextLine>()
    for (const line of lines) if (line.end - line.start <= LONGEST && PAGE_NUMBER.test(text.slice(line.start, line.end))) dropped.add(line)
    const numbers = lines.filter((line) => line.end - line.start <= 4 && LONE_NUMBER.test(text.slice(line.start, line.end)))
    for (const line of paged ? pageEnds(text, lines) : countingUp(text, numbers)) dropped.add(line)
    const edits = [...dropped].map((line): Edit => ({ start: line.start, end: line.end, replacement: '', by: BY, inferred: false }))
    if (paged) for (const match of text.matchAll(/\f/g)) edits.push({ start: match.index, end: match.index + 1, replacement: atLineBreak(text, match.index) ? '' : '\n', by: BY, inferred: false })
    return edits.sort((a, b) => a.start - b.start)
  },
}

const atLineBreak = (text: string, at: number): boolean => at === 0 || at + 1 === text.length || text[at - 1] === '\n' || text[at + 1] === '\n'

/** First and last lines of pages that say the same on several pages or count them. The first of a kind stays: it may be the title. */
function pageEnds(text: string, lines: readonly TextLine[]): TextLine[] {
  const found: TextLine[] = []
  const kinds = new Map<string, TextLine[]>()
  let page = 0
  lines.forEach((line, i) => {
    if (line.newPage) page++
    if (!(i === 0 || line.newPage || i + 1 === lines.length || lines[i + 1]!.newPage) || line.end - line.start > HEADER) return
    const said = text.slice(line.start, line.end)
    if (/[。；，]$/.test(said)) return
    const kind = LONE_NUMBER.test(said) ? `number ${Number(said) - page}` : said.replace(/\d+/g, '#')
    const same = kinds.get(kind)
    if (same === undefined) kinds.set(kind, [line])
    else same.push(line)
  })
  for (const [kind, same] of kinds) if (same.length >= PAGES && same.length >= SHARE * page) found.push(...(kind.startsWith('number ') ? same : same.slice(1)))
  return found
}

/** Lone numbers that count up by one, a page apart. */
function countingUp(text: string, numbers: readonly TextLine[]): TextLine[] {
  const found: TextLine[] = []
  let run: TextLine[] = []
  const close = (): void => {
    if (run.length >= PAGES) found.push(...run)
    run = []
  }
  for (const line of numbers) {
    const last = run.at(-1)
    if (last !== undefined && !(Number(text.slice(line.start, line.end)) === Number(text.slice(last.start, last.end)) + 1 && line.start - last.end >= PAGE_CHARS)) close()
    run.push(line)
  }
  close()
  return found
}

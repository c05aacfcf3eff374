import type { Edit } from '../model/edit.js'
import { grouping, isDigit } from './digit-groups.js'

const BY = 'thousands'
/** What a number with its thousands set apart by full-width commas must stand before: the comma alone proves nothing. */
const MEASURED = /^(?:[万亿千百元人户家个名件吨亩份套台%‰]|平方|公[里顷斤])/

/** Thousands separators inside numbers: 1,234.5 and, after 53亿, 2，468万. Works on converted text. */
export function thousands(text: string): Edit[] {
  const edits: Edit[] = []
  eachRun(text, ',', (start, end, run) => {
    if (grouping(run, text[start - 1]) === 'number') for (let i = start; i < end; i++) if (text[i] === ',') edits.push({ start: i, end: i + 1, replacement: '', by: BY, inferred: false })
  })
  const wide: Edit[] = []
  eachRun(text, '，', (start, end, run) => {
    if (text[start - 1] === ',' || text[end] === ',' || grouping(run.replaceAll('，', ','), text[start - 1]) !== 'number') return
    if (!run.includes('.') && !MEASURED.test(text.slice(end, end + 2))) return
    for (let i = start; i < end; i++) if (text[i] === '，') wide.push({ start: i, end: i + 1, replacement: '', by: BY, inferred: false })
  })
  return wide.length === 0 ? edits : [...edits, ...wide].sort((a, b) => a.start - b.start)
}

/** Each run of digits, points and this comma in which the comma stands between two digits. */
function eachRun(text: string, comma: ',' | '，', visit: (start: number, end: number, run: string) => void): void {
  const code = comma.charCodeAt(0)
  const inRun = (c: number): boolean => isDigit(c) || c === 0x2e || c === code
  for (let at = text.indexOf(comma); at >= 0; ) {
    let end = at + 1
    if (at > 0 && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(end))) {
      let start = at - 1
      while (start > 0 && inRun(text.charCodeAt(start - 1))) start--
      while (end < text.length && inRun(text.charCodeAt(end))) end++
      const next = end
      while (!isDigit(text.charCodeAt(start))) start++
      while (!isDigit(text.charCodeAt(end - 1))) end--
      visit(start, end, text.slice(start, end))
      end = next
    }
    at = text.indexOf(comma, end)
  }
}

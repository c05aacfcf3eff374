import type { Found } from '../../src/extract/kit.js'
import type { Span } from '../../src/model/span.js'
import { matchesOf } from '../../src/text/matches.js'
import { LEADING_WORDS } from './lexicon.js'

export interface CitationFound extends Found {
  /** 川委办〔2014〕3号 as printed, blanks left out. */
  number: string | null
  /** Words between 《 and 》. */
  title: string | null
}

const YEAR = '(?:(?:19|20)\\d{2}|[二一][〇○零九][〇○零一二三四五六七八九]{2})'
/** The year in its brackets and the running number: 〔2014〕3号, [2012]第70号, （2024）2号, 〔2020〕10、11号; a lost bracket. */
const YEARED = new RegExp(`[〔［【[（(﹝{]\\s?${YEAR}\\s?(?:[〕］】\\]）)﹞}]\\s?)(?:第\\s?)?\\d{1,5}(?:-\\d{1,3})?(?:[、,，]\\d{1,5})*\\s?号`, 'g')
const BROKEN = new RegExp(`(〔${YEAR}\\d{1,4}号)(?<=[一-鿿]\\1)|(${YEAR}〕\\d{1,5}号)(?<=[一-鿿]\\2)`, 'g')
/** Taiwan: 院授主预字第1000012345号. The mainland: 国务院令第714号, 财政部令第94号. */
const WORDED = /字第\s?\d{4,12}[A-Z]?号|令\s?(?:〔\d{4}〕\s?)?第\s?\d{1,4}号/g
const ISSUES_DECREES = /(?:主席|国务院|[部署局行]|委员会|政府)$/

/** Document numbers, and titles in 《…》, of a span of clean text, in order. */
export function findCitations(text: string, span: Span): CitationFound[] {
  const out: CitationFound[] = []
  const piece = text.slice(span.start, span.end)
  const taken = new Set<number>()
  for (const pattern of [YEARED, BROKEN]) {
    for (const m of matchesOf(piece, pattern)) {
      const end = m.index + m[0].length
      if (taken.has(end)) continue
      taken.add(end)
      const start = codeStart(piece, m.index)
      out.push(numbered(piece, span.start, start, end, start < m.index ? 'citations.number' : 'citations.number-bare'))
    }
  }
  for (const m of matchesOf(piece, WORDED)) {
    const end = m.index + m[0].length
    const start = codeStart(piece, m.index)
    const code = piece.slice(start, m.index)
    const stands = m[0][0] === '字' ? code.length >= 2 : ISSUES_DECREES.test(code)
    if (stands && !taken.has(end)) out.push(numbered(piece, span.start, start, end, 'citations.number-worded'))
  }
  out.push(...titles(piece, span.start))
  return out.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

function numbered(piece: string, offset: number, start: number, end: number, by: string): CitationFound {
  return { span: { start: offset + start, end: offset + end }, by, number: piece.slice(start, end).replaceAll(/\s/g, ''), title: null }
}

const LONGEST_CODE = 14

/** Where the issuing code before the year begins: back over hanzi, without the words that lead to it (根据川财社…). */
function codeStart(piece: string, bracket: number): number {
  let at = bracket
  while (at > 0 && piece[at - 1] === ' ') at--
  const edge = at
  while (at > 0 && edge - at < LONGEST_CODE && isHanzi(piece.charCodeAt(at - 1))) at--
  if (at === edge) return bracket
  // A run as long as this is a sentence that flows into the code; only a known word can part them.
  return at + leading(piece.slice(at, edge), at > 0 && '》）〕」”'.includes(piece[at - 1]!))
}

/** Length of the words at the start of a run that are no part of a code. `joined`: the run goes on after a closing mark. */
function leading(run: string, joined = false): number {
  let cut = 0
  for (const m of matchesOf(run, LEADING_WORDS)) {
    // 和政办发〔2020〕1号: 和 and 即 are also short names of places, where they join nothing.
    if ((m[0] === '和' || m[0] === '即') && m.index === cut && !joined) continue
    if (m.index + m[0].length < run.length - 1) cut = m.index + m[0].length
  }
  return cut
}

const isHanzi = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff

const LONGEST_TITLE = 300

/** Titles in 《…》, the outermost of nested ones; a mark that is never closed on its line is passed over. */
function titles(piece: string, offset: number): CitationFound[] {
  const out: CitationFound[] = []
  for (let open = piece.indexOf('《'); open >= 0; ) {
    const end = titleEnd(piece, open)
    if (end > open + 2) {
      out.push({ span: { start: offset + open, end: offset + end }, by: 'citations.title', number: null, title: piece.slice(open + 1, end - 1).replaceAll('\n', '') })
      open = piece.indexOf('《', end)
    } else open = piece.indexOf('《', open + 1)
  }
  return out
}

/** End of the title that opens here, or -1 where its mark is not closed on the line. */
function titleEnd(piece: string, open: number): number {
  let depth = 0
  const limit = Math.min(piece.length, open + LONGEST_TITLE)
  for (let i = open; i < limit; i++) {
    const c = piece[i]!
    if (c === '《') depth++
    else if (c === '》') {
      depth--
      if (depth === 0) return i + 1
    } else if (c === '\n') return -1
  }
  return -1
}

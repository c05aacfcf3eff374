import type { Bigrams } from './bigrams.js'
import { lostPair } from './gbk-lost-pair.js'
import { FULL_MARKS, isOdd, isOutlandish } from './gbk-symbols.js'
import { decodePair, encode } from './gbk-table.js'

const HANZI = /[\u4e00-\u9fff]/

/** The lead byte of 。 and of the ideographic space that indents a paragraph: the one that goes missing. */
const ORPHAN = 0xa1
/** A run re-aligns at the first second byte below 0x80, one in four; one that never does is no such damage. */
export const LONGEST_RUN = 60
/** Numerals whose second byte and A3, the first of ）, make a user-defined code: by lead byte. */
const NUMERALS: Record<number, string> = { 0xb6: '二', 0xc8: '三', 0xc1: '六', 0xca: '十' }

export interface Shifted {
  start: number
  end: number
  text: string
  /** `exact`: by the bytes alone. `inferred`: a character was guessed. `unresolved`: □ stands for what is lost. `doubtful`: another reading is possible. */
  status: 'exact' | 'inferred' | 'unresolved' | 'doubtful'
}

/** Reads the run behind the mark at `at` again, one byte earlier. Null where there is none, or none that re-aligns soon. */
export function shiftedAt(text: string, at: number, model: Bigrams): Shifted | null {
  const mark = FULL_MARKS[text[at]!] ?? text[at]!
  const bytes = [...encode(mark)!]
  let end = at + 1
  let outlandish = false
  for (; end < text.length && text[end] !== '\n'; end++) {
    if (end - at > LONGEST_RUN) return null
    const pair = encode(text[end]!)
    if (pair === null) break
    if (pair.length === 1) {
      if (pair[0]! >= 0x40 && pair[0]! <= 0x7e) {
        bytes.push(pair[0]!)
        end++
      }
      break
    }
    outlandish ||= isOutlandish.test(text[end]!)
    bytes.push(...pair)
  }
  if (bytes.length === 2) return null
  const start = at > 0 && text[at - 1] === '?' ? at - 1 : at
  const left = start > 0 ? text[start - 1]! : ''
  let body = decodeFrom(ORPHAN, bytes)
  let status: Shifted['status'] = 'exact'
  if (!outlandish && mark !== '。') {
    const other = otherLead(bytes[0]!, left, body[1] ?? '', model)
    if (start !== at && other !== null) body = decodeFrom(other, bytes)
    if (start !== at || other !== null) status = 'doubtful'
  }
  body = body.replace(/^\u3000+/, '')
  const numbered = withNumeral(body)
  if (numbered !== body && status === 'exact') status = 'inferred'
  const filled = withLostPairs(numbered, left, text[end] ?? '', model)
  if (filled.text.includes('□')) status = 'unresolved'
  else if (filled.inferred) status = 'inferred'
  else if (status === 'exact' && [...body.slice(3)].some((c) => HANZI.test(c) && model.count(c) === 0)) status = 'doubtful'
  return { start, end, text: filled.text, status }
}

function decodeFrom(lead: number, bytes: readonly number[]): string {
  const all = [lead, ...bytes]
  let out = ''
  for (let i = 0; i + 1 < all.length; i += 2) out += decodePair(all[i]!, all[i + 1]!) || '□'
  return all.length % 2 === 1 ? `${out}□` : out
}

/** A lead byte other than the usual one whose character the text writes between these neighbours. */
function otherLead(trail: number, left: string, right: string, model: Bigrams): number | null {
  for (let lead = 0x81; lead < 0xff; lead++) {
    const c = decodePair(lead, trail)
    if (lead !== ORPHAN && c !== '' && model.seen(left, c) && model.seen(c, right)) return lead
  }
  return null
}

/** （c…, where c swallowed a numeral and its closing bracket. */
function withNumeral(body: string): string {
  const hidden = /^（([^一二三四五六七八九十\d１-９])/.exec(body)?.[1]
  const pair = hidden === undefined ? null : encode(hidden)
  const numeral = pair?.length === 2 && pair[1] === 0xa9 ? NUMERALS[pair[0]!] : undefined
  return numeral === undefined ? body : `（${numeral}）${body.slice(2)}`
}

function withLostPairs(body: string, left: string, right: string, model: Bigrams): { text: string; inferred: boolean } {
  let text = body
  let inferred = false
  for (let k = 0; k < text.length; k++) {
    const c = text[k]!
    const before = k > 0 ? text[k - 1]! : left
    const after = text[k + 1] ?? right
    const odd = isOdd.test(c)
    if (!odd && !(k > 2 && HANZI.test(c) && !model.seen(before, c) && !model.seen(c, after))) continue
    const two = lostPair(c, before, after, model, odd ? 2 : 3)
    if (two === null && !odd) continue
    inferred ||= two !== null
    text = text.slice(0, k) + (two ?? '□□') + text.slice(k + 1)
    k++
  }
  return { text, inferred }
}

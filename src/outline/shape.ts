import type { Span } from '../model/span.js'
import type { Mark } from './numbering.js'

/**
 * What a numbered line looks like.
 * whole: nothing but a title (with or without colon); stop: one sentence with its full stop; run-in: a title, then text; item: anything else.
 */
export interface Shape {
  kind: 'whole' | 'stop' | 'run-in' | 'item'
  /** The heading if it is one: number included, closing mark left out. */
  span: Span
  /** An item that a colon opens like a run-in heading, only longer: one where its neighbours are. */
  long?: boolean
}

const LONGEST_WHOLE = 64
const LONGEST_STOP = 96
const LONGEST_RUN_IN = 44
const LONGEST_COLON = 34
const SHORTEST_COLON_BODY = 12
const OPENERS = '（(“「『《〈〔［【'
const CLOSERS = '）)”」』》〉〕］】'
/** Ends a lead-in that follows the title: …情况，具体如下： */
const LEAD_TAIL = /[，,]?(?:(?:具体|主要|现|详细|分别|简要)[^，。：]{0,8})?(?:如下|如次|包括|有|为|是)$|[，,][^，。：]{2,8}(?:如下|如次|包括)$/
const LEAD_IN = /(?:如下|如次|包括|[有为是]|方面|指出|表现在?|要求)$/
const FIGURE = /\d(?:\.\d+)?[余多]?(?:[万亿元%人户件个家倍分例名千]|公[里顷]|平方)/
/** （分值100分） says how a part is weighed. */
const BRACKETED = /[（(][^（）()]*[）)]/g
/** Openings of sentences that say something instead of naming a part. */
const SENTENCE_OPENING = /^(?:为了?(?!民)|通过|根据|按照|由于|截[至止]|目前|我们?[市县区省局州院委厅]?|本[市县区省局州院委厅部会]|今年|去年|近年|虽然|但|因(?![地势时材人])|由.{1,8}起|将|以上|上述|其中|是否|经过|自从|对于|在.{1,12}(?:方面|基础上|过程中|工作中|领导下|同时)|从.{1,10}看|\d{2,4}年)/
const SENTENCE_WORDS = /了(?!解)|已经?|我们|政府会|我会|我[市县区省局]|共[计有]|分别|其中|不仅|而且|但是|因此|所以|如果|同比|较上年/

/** Reads the shape of a numbered line. Looks at no more than its first hundred characters, so that long paragraphs cost nothing. */
export function shapeOf(text: string, mark: Mark, start: number, end: number): Shape {
  const item: Shape = { kind: 'item', span: { start, end } }
  const from = mark.end
  const limit = Math.min(end, from + LONGEST_STOP + 4)
  const quoted = quotedTitle(text, from, end)
  if (quoted > 0) return { kind: 'whole', span: { start, end: quoted } }
  let depth = 0
  let commas = 0
  for (let i = from; i < limit; i++) {
    const c = text[i]!
    if (OPENERS.includes(c)) depth++
    else if (CLOSERS.includes(c)) depth = Math.max(0, depth - 1)
    else if (depth > 0) continue
    else if (c === '，' || c === ',') commas++
    else if (c === '；' || c === ';') return item
    else if (c === '。' || c === '！' || c === '？') {
      if (i === end - 1) return isFigureSentence(text, from, i) ? item : { kind: 'stop', span: { start, end: i } }
      return i - from <= LONGEST_RUN_IN && commas <= 3 && namesAPart(text.slice(from, i)) ? { kind: 'run-in', span: { start, end: i } } : item
    } else if (c === '：' || c === ':') return colon(text, from, start, i, end, commas) ?? item
  }
  if (end > limit || end - from > LONGEST_WHOLE) return item
  const last = text[end - 1]!
  if ('，,、；;'.includes(last) || isFigureSentence(text, from, end)) return item
  return { kind: 'whole', span: { start, end } }
}

/** A longer line that states a figure says something; it names no part. */
const isFigureSentence = (text: string, from: number, end: number): boolean => end - from > 24 && FIGURE.test(text.slice(from, end).replaceAll(BRACKETED, ''))

function colon(text: string, from: number, start: number, at: number, end: number, commas: number): Shape | null {
  if (at >= end - 1) {
    const tail = LEAD_TAIL.exec(text.slice(from, at))
    const stop = tail && tail.index >= 2 && (tail[0].length > 1 || tail.index > 8) && /[，,如]/.test(tail[0]) ? from + tail.index : at
    return stop - from <= LONGEST_WHOLE ? { kind: 'whole', span: { start, end: stop } } : null
  }
  const title = text.slice(from, at)
  if (commas > 3 || end - at < SHORTEST_COLON_BODY || !namesAPart(title)) return null
  const span = { start, end: at }
  if (at - from <= LONGEST_COLON && commas <= 1) return { kind: 'run-in', span }
  return at - from <= LONGEST_WHOLE && !LEAD_IN.test(title) ? { kind: 'item', span, long: true } : null
}

/** “…”安排资金…，主要项目如下： is headed by what stands in the quotes. Returns the end of the quoted title, or 0. */
function quotedTitle(text: string, from: number, end: number): number {
  const open = '“「『'.indexOf(text[from]!)
  if (open < 0 || end - from > 200) return 0
  const last = text[end - 1]
  const close = from + text.slice(from, end).indexOf('”」』'[open]!)
  if (close < from || close >= end - 1 || close - from < 8) return 0
  return last === '：' || last === ':' ? close + 1 : 0
}

/** Could these words be the name of a part? Sentences with figures, or with the marks of narration, are none. */
export function namesAPart(title: string): boolean {
  return title.length >= 2 && !FIGURE.test(title.replaceAll(BRACKETED, '')) && !SENTENCE_OPENING.test(title) && !SENTENCE_WORDS.test(title)
}

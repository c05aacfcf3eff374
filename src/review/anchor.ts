import type { Span } from '../model/span.js'

/** A place in a text, with enough around it to find it again in another reading of the text (W3C TextPosition and TextQuote). */
export interface Anchor extends Span {
  quote: string
  /** What stands right before and right behind it. */
  prefix: string
  suffix: string
}

/** UTF-16 code units kept to either side. */
const AROUND = 32
/** Share of what stood around a quote that must stand around it again. */
const ENOUGH = 0.5

/** The anchor of a place. */
export const anchorOf = (text: string, { start, end }: Span): Anchor => ({ start, end, quote: text.slice(start, end), prefix: text.slice(Math.max(0, start - AROUND), start), suffix: text.slice(end, end + AROUND) })

/**
 * Where an anchored place is now: the occurrence of its quote with most of what stood around it, the nearest of several.
 * @returns null where the quote is gone, or nothing like its surroundings is around it
 */
export function findAnchor(text: string, { start, quote, prefix, suffix }: Anchor): Span | null {
  const whole = prefix + quote + suffix
  if (whole !== '' && text.startsWith(whole, start - prefix.length)) return { start, end: start + quote.length }
  // An empty place lies between what stands around it.
  const needle = quote === '' ? prefix + suffix : quote
  const lead = quote === '' ? prefix.length : 0
  if (needle === '') return null
  let best: { at: number; likeness: number } | null = null
  for (let found = text.indexOf(needle); found >= 0; found = text.indexOf(needle, found + 1)) {
    const at = found + lead
    const likeness = likenessBefore(text, at, prefix) + likenessBehind(text, at + quote.length, suffix)
    if (best === null || likeness > best.likeness || (likeness === best.likeness && Math.abs(at - start) < Math.abs(best.at - start))) best = { at, likeness }
  }
  if (best === null || best.likeness < (prefix.length + suffix.length) * ENOUGH) return null
  return { start: best.at, end: best.at + quote.length }
}

/** Characters right before a place that are those of the prefix. */
function likenessBefore(text: string, at: number, prefix: string): number {
  let same = 0
  while (same < prefix.length && same < at && text[at - 1 - same] === prefix[prefix.length - 1 - same]) same++
  return same
}

/** Characters right behind a place that are those of the suffix. */
function likenessBehind(text: string, at: number, suffix: string): number {
  let same = 0
  while (same < suffix.length && text[at + same] === suffix[same]) same++
  return same
}

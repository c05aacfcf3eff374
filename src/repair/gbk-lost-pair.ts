import type { Bigrams } from './bigrams.js'
import { isOdd, isOutlandish } from './gbk-symbols.js'
import { decodePair, encode } from './gbk-table.js'

interface Candidate {
  character: string
  byte: number
  /** Does the text write it beside its outer neighbour? */
  fits: 0 | 1
}

/**
 * Two characters that one hides: their inner bytes made a code that is user-defined and was dropped. Of all pairs the one that the
 * text's own bigrams support best; null where fewer than `needed` of the three (left, between, right) are known.
 */
export function lostPair(hiding: string, before: string, after: string, model: Bigrams, needed: number): string | null {
  const bytes = encode(hiding)
  if (bytes?.length !== 2) return null
  const firsts = candidates((byte) => decodePair(bytes[0]!, byte), (c) => model.seen(before, c))
  const seconds = candidates((byte) => decodePair(byte, bytes[1]!), (c) => model.seen(c, after))
  let best: string | null = null
  let bestRank = needed * 2
  for (const one of firsts) {
    for (const two of seconds) {
      if (one.fits + two.fits < needed - 1 || decodePair(one.byte, two.byte) !== '') continue
      const score = one.fits + two.fits + model.seen(one.character, two.character)
      const rank = score * 2 + ('，、。；：'.includes(one.character) ? 1 : 0)
      const pair = one.character + two.character
      if (rank > bestRank || (rank === bestRank && (best === null || pair > best))) {
        best = pair
        bestRank = rank
      }
    }
  }
  return best
}

function candidates(decode: (byte: number) => string, fits: (character: string) => 0 | 1): Candidate[] {
  const found: Candidate[] = []
  for (let byte = 0x81; byte < 0xff; byte++) {
    const character = decode(byte)
    if (character !== '' && !isOutlandish.test(character) && !isOdd.test(character)) found.push({ character, byte, fits: fits(character) })
  }
  return found
}

/**
 * What each character beyond ASCII says for UTF-8 where no byte contradicts it, in nats: text in GBK, Big5 or UTF-16 yields a valid
 * sequence of two bytes about once in four characters, and hardly ever one of three or four.
 */
const TWO_BYTES = 1.4
const THREE_BYTES = 5
/** Two UTF-16 units stand for one sequence of four bytes. */
const HALF_OF_FOUR = 4
/** From here on nothing but UTF-8 is possible: no window of 6 to 12 characters of real reports in another encoding comes near. */
export const CERTAIN = 24

/** Evidence that a flawless decoding is no accident, in nats up to `CERTAIN`, and its mean per character beyond ASCII. */
export function utf8Evidence(text: string): { nats: number; mean: number } {
  let nats = 0
  let characters = 0
  for (let i = 0; i < text.length && nats < CERTAIN; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x80) continue
    characters++
    nats += code < 0x800 ? TWO_BYTES : code >= 0xd800 && code < 0xe000 ? HALF_OF_FOUR : THREE_BYTES
  }
  return { nats, mean: characters === 0 ? 0 : nats / characters }
}

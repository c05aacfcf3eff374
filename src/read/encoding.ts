import { declaredCharset } from './declared-charset.js'
import { likeness } from './frequency.js'
import { decodePairs } from './resync.js'
import { CERTAIN, utf8Evidence } from './utf8-evidence.js'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5'

export interface Decoded {
  /** Without byte order mark. Bytes that are no character became U+FFFD. */
  text: string
  encoding: Encoding
  /** True where bytes could not be decoded. */
  broken: boolean
}

/** Bytes that candidates are compared on; more changes no decision. */
const SAMPLE = 48 * 1024
/** Votes in nats per character: a mark or a declaration weighs something, a text that does not read weighs more. */
const MARK_VOTE = 8
const DECLARED_VOTE = 0.7
/** A mean that only running Chinese reaches. */
const GOOD = -9

/**
 * Decodes by competition: every encoding that Chinese comes in is tried on a sample, and the one that reads most like
 * Chinese wins. The byte order mark and the declared charset are votes, not verdicts. Only UTF-8 without a flaw is past
 * competition, from a few characters on: short GBK may be valid UTF-8 by chance.
 */
export async function decode(bytes: Uint8Array): Promise<Decoded> {
  const mark = byteOrderMark(bytes)
  const start = firstBeyondText(bytes)
  if (mark === null || mark === 'utf-8') {
    const text = strictUtf8(bytes)
    if (text !== null && (mark === 'utf-8' || utf8Evidence(text).nats >= CERTAIN)) return { text, encoding: 'utf-8', broken: false }
  }
  const encoding = await elect(bytes, start, mark)
  const text = unmarked(await decodeAs(bytes, encoding))
  // A U+FFFD that stood in the source as a character is not our loss.
  const broken = text.includes('\ufffd') && !(encoding === 'utf-8' && strictUtf8(bytes) !== null)
  return { text, encoding, broken }
}

async function elect(bytes: Uint8Array, start: number, mark: Encoding | null): Promise<Encoding> {
  if (start === bytes.length && mark === null) {
    // Pure ASCII: only short UTF-16 could look like this.
    const wide = bytes.length % 2 === 0 ? await bestOf(['utf-16le', 'utf-16be'], bytes, 0, null) : null
    return wide !== null && wide.score > GOOD + 1 ? wide.encoding : 'utf-8'
  }
  const best = await bestOf(['utf-8', 'gb18030', 'utf-16le', 'utf-16be', 'big5'], bytes, start, mark)
  return best.encoding
}

async function bestOf(encodings: readonly Encoding[], bytes: Uint8Array, start: number, mark: Encoding | null): Promise<{ encoding: Encoding; score: number }> {
  const declared = declaredCharset(bytes)
  let best: { encoding: Encoding; score: number } = { encoding: 'utf-8', score: -Infinity }
  for (const encoding of encodings) {
    const wide = encoding.startsWith('utf-16')
    const from = wide ? Math.max(0, (start & ~1) - 64) : start
    const sample = bytes.subarray(from, from + SAMPLE)
    let text = unmarked(await decodeAs(sample, encoding))
    // The end of the sample may cut a character in two.
    if (from + SAMPLE < bytes.length) text = text.slice(0, -2)
    const rating = likeness(text)
    let score = rating.mean
    if (rating.hanzi + rating.kana === 0) score = Math.min(score, -15)
    if (encoding === mark) score += MARK_VOTE
    if (encoding === declared) score += DECLARED_VOTE
    if (encoding === 'utf-8' && !text.includes('\ufffd')) score += utf8Evidence(text).mean
    if (score > best.score) best = { encoding, score }
  }
  return best
}

async function decodeAs(bytes: Uint8Array, encoding: Encoding): Promise<string> {
  if (encoding === 'big5') {
    // Node's own Big5 lacks HKSCS and differs from the web's in 6,251 codes.
    const { default: iconv } = await import('iconv-lite')
    return tolerant(bytes, encoding, (b) => iconv.decode(Buffer.from(b.buffer, b.byteOffset, b.length), 'big5'))
  }
  const decoder = new TextDecoder(encoding)
  return encoding === 'gb18030' ? tolerant(bytes, encoding, (b) => decoder.decode(b)) : decoder.decode(bytes)
}

function tolerant(bytes: Uint8Array, encoding: 'gb18030' | 'big5', decode: (bytes: Uint8Array) => string): string {
  const text = decode(bytes)
  return text.includes('\ufffd') ? decodePairs(bytes, encoding, decode) : text
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

function byteOrderMark(bytes: Uint8Array): Encoding | null {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (a === 0x84 && b === 0x31 && c === 0x95 && d === 0x33) return 'gb18030'
  return null
}

/** Where the encodings differ: the first byte beyond ASCII, or NUL, which digits and Latin letters show in UTF-16. */
function firstBeyondText(bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length; i++) if (bytes[i]! >= 0x80 || bytes[i] === 0) return i
  return bytes.length
}

const unmarked = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)

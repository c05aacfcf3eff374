import { likeness } from './frequency.js'

/** Bytes looked at after a flaw to see which alignment reads. */
const AHEAD = 48

/**
 * Decodes GB18030 or Big5 with flaws. One bad byte shifts the pairs behind it until the next ASCII character, so after
 * each flaw (U+FFFD in the result) reading goes on at the alignment that looks more like Chinese.
 */
export function decodePairs(bytes: Uint8Array, encoding: 'gb18030' | 'big5', decode: (bytes: Uint8Array) => string): string {
  const parts: string[] = []
  let from = 0
  let i = 0
  while (i < bytes.length) {
    const length = characterLength(bytes, i, encoding)
    if (length > 0) {
      i += length
      continue
    }
    parts.push(decode(bytes.subarray(from, i)), '\ufffd')
    i = from = resume(bytes, i, decode)
  }
  parts.push(decode(bytes.subarray(from)))
  return parts.join('')
}

/** Where to go on after a flaw: one byte further, or two. */
function resume(bytes: Uint8Array, flaw: number, decode: (bytes: Uint8Array) => string): number {
  if (flaw + 1 >= bytes.length || bytes[flaw + 1]! < 0x80) return flaw + 1
  const rate = (from: number): number => {
    const end = Math.min(from + AHEAD, bytes.length)
    return likeness(decode(bytes.subarray(from, end)).slice(0, -1)).mean
  }
  return rate(flaw + 1) >= rate(flaw + 2) ? flaw + 1 : flaw + 2
}

/** Bytes of the character at i; 0 where none starts. */
function characterLength(bytes: Uint8Array, i: number, encoding: 'gb18030' | 'big5'): number {
  const lead = bytes[i]!
  if (lead < 0x80) return 1
  if (lead === 0x80 || lead === 0xff) return 0
  const trail = bytes[i + 1] ?? 0
  if (encoding === 'big5') return (trail >= 0x40 && trail <= 0x7e) || (trail >= 0xa1 && trail <= 0xfe) ? 2 : 0
  if (trail >= 0x40 && trail <= 0xfe && trail !== 0x7f) return 2
  const isDigit = (b: number | undefined): boolean => b !== undefined && b >= 0x30 && b <= 0x39
  const third = bytes[i + 2] ?? 0
  return isDigit(trail) && third >= 0x81 && third <= 0xfe && isDigit(bytes[i + 3]) ? 4 : 0
}

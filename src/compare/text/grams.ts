/** Characters a shingle. Source: shingles of 4 to 5 tell edited copies from texts on one subject in Chinese; paragraphs are short, so 4. */
const SIZE = 4

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
/** Letters and digits of any script; marks and blanks say nothing of the content. */
const isContent = (code: number): boolean => isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xd800 && code <= 0xdfff)

/**
 * Hashes of the shingles of a clean text, ascending, each once. A run of digits counts as one character, whatever it is, so that
 * last year's sentence with this year's number is near to it.
 */
export function gramsOf(text: string): Int32Array {
  const folded = foldedCodes(text)
  const count = folded.length - SIZE + 1
  if (count <= 0) return folded.length === 0 ? new Int32Array(0) : Int32Array.of(hashAt(folded, 0, folded.length))
  const hashes = new Int32Array(count)
  for (let i = 0; i < count; i++) hashes[i] = hashAt(folded, i, SIZE)
  hashes.sort()
  let kept = 0
  for (let i = 0; i < count; i++) if (i === 0 || hashes[i] !== hashes[i - 1]) hashes[kept++] = hashes[i]!
  return hashes.slice(0, kept)
}

function foldedCodes(text: string): Uint16Array {
  const out = new Uint16Array(text.length)
  let length = 0
  let inNumber = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const point = inNumber && (code === 0x2e || code === 0x2c) && isDigit(text.charCodeAt(i + 1))
    if (point || (inNumber && isDigit(code)) || !(point || isContent(code))) {
      if (!point && !isDigit(code)) inNumber = false
      continue
    }
    inNumber = isDigit(code)
    out[length++] = inNumber ? 0x30 : code
  }
  return out.subarray(0, length)
}

function hashAt(codes: Uint16Array, from: number, size: number): number {
  let hash = 0x811c9dc5
  for (let k = from; k < from + size; k++) hash = Math.imul(hash ^ codes[k]!, 0x01000193)
  hash ^= hash >>> 15
  return Math.imul(hash, 0x2c1b3c6d) ^ (hash >>> 13)
}

/** How many members two ascending sets share. */
export function shared(a: Int32Array, b: Int32Array): number {
  let count = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) count++
    if (a[i]! <= b[j]!) {
      if (a[i] === b[j]) j++
      i++
    } else j++
  }
  return count
}

/** Dice's coefficient of two sets, 0 to 1; two empty ones are alike. */
export const likeness = (a: Int32Array, b: Int32Array): number => (a.length + b.length === 0 ? 1 : (2 * shared(a, b)) / (a.length + b.length))

/** The share of `part` that lies in `whole`, 0 to 1; of nothing, nothing. */
export const containment = (part: Int32Array, whole: Int32Array): number => (part.length === 0 ? 0 : shared(part, whole) / part.length)

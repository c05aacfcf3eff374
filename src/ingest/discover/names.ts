import { isUtf8 } from 'node:buffer'

/** What would be misread, or would act on a terminal: `\x`, control characters, and a `!` that ends the name of a folder as it does an archive's. */
const MARKED = /\\(?=x)|[\u0000-\u001f\u007f]|!(?=\/|$)/g
const escaped = (char: string): string => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`

/**
 * A name or path as text: bytes that are no UTF-8 become `\xNN` (lower case), and so does what `MARKED` says. `unescapeName` is the way back.
 * Parts may be written one by one and joined by `/`.
 */
export function escapeName(name: Uint8Array): string {
  const bytes = Buffer.from(name.buffer, name.byteOffset, name.length)
  if (isUtf8(bytes)) return bytes.toString().replace(MARKED, escaped)
  let out = ''
  let from = 0
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes[at]!)
    if (at + length <= bytes.length && isUtf8(bytes.subarray(at, at + length))) {
      at += length
      continue
    }
    out += `${escapeName(bytes.subarray(from, at))}\\x${bytes[at]!.toString(16)}`
    from = ++at
  }
  return out + escapeName(bytes.subarray(from))
}

/** The bytes of a name as `escapeName` wrote it. */
export function unescapeName(text: string): Uint8Array {
  if (!text.includes('\\x')) return Buffer.from(text)
  return Buffer.concat(text.split(/\\x([0-9a-f]{2})/).map((part, i) => (i % 2 === 0 ? Buffer.from(part) : Buffer.of(Number.parseInt(part, 16)))))
}

const sequenceLength = (lead: number): number => (lead < 0xc2 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 1)

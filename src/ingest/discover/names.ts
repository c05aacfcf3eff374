const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const BACKSLASH = 0x5c

/** A name as text. Bytes that are no UTF-8 become `\xNN`; so does a backslash that would read as one. `bytesOf` is the way back. */
export function textOf(name: Uint8Array): string {
  const whole = decoded(name)
  if (whole !== null && !whole.includes('\\x')) return whole
  let out = ''
  for (let i = 0; i < name.length; ) {
    const length = sequenceLength(name[i]!)
    const char = name[i] === BACKSLASH && name[i + 1] === 0x78 ? null : decoded(name.subarray(i, i + length))
    if (char === null) {
      out += `\\x${name[i]!.toString(16).padStart(2, '0')}`
      i++
    } else {
      out += char
      i += length
    }
  }
  return out
}

/** The bytes of a name as `textOf` wrote it. */
export function bytesOf(text: string): Uint8Array {
  if (!text.includes('\\x')) return Buffer.from(text)
  const parts = text.split(/\\x([0-9a-f]{2})/)
  return Buffer.concat(parts.map((part, i) => (i % 2 === 0 ? Buffer.from(part) : Buffer.of(Number.parseInt(part, 16)))))
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
const sequenceLength = (lead: number): number => (lead < 0xc2 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 1)

const LOCAL = 30
const CENTRAL = 46
const SIGN = 0x4b50
/** Newest version of the format that an entry can need, times ten. */
const NEWEST = 63
/** Bits of the general purpose flag that no tool sets. */
const RESERVED = 0xc780
/** Stored, deflate and its kin, what WinZip and 7-Zip add, AES. */
const METHODS = new Set([0, 1, 6, 8, 9, 10, 12, 14, 18, 93, 94, 95, 96, 97, 98, 99])

/**
 * Is there an entry with a password: bit 0 of the general purpose flag, in the header the file begins with or anywhere in the
 * directory at its end. Garbage behind a signature has bits too, so that a header counts only if a zip tool could have written it.
 */
export function hasLockedEntry(bytes: Uint8Array): boolean {
  const view = viewOf(bytes)
  return (beginsWithEntry(bytes) && (view.getUint16(6, true) & 1) === 1) || inDirectory(view)
}

/** Does the file begin with a header that a zip tool could have written, its name included? */
export function beginsWithEntry(bytes: Uint8Array): boolean {
  const view = viewOf(bytes)
  if (bytes.length <= LOCAL || view.getUint16(0, true) !== SIGN || view.getUint16(2, true) !== 0x0403) return false
  return isPlausible(view, 4) && isName(bytes, LOCAL, view.getUint16(26, true))
}

function inDirectory(view: DataView): boolean {
  const end = endOfDirectory(view)
  if (end < 0) return false
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count && at + CENTRAL <= end; i++) {
    if (view.getUint16(at, true) !== SIGN || view.getUint16(at + 2, true) !== 0x0201 || !isPlausible(view, at + 6)) return false
    if ((view.getUint16(at + 8, true) & 1) === 1) return true
    at += CENTRAL + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return false
}

/** Where the end record stands, before a comment of at most 65,535 bytes; -1 where there is none. */
function endOfDirectory(view: DataView): number {
  const from = view.byteLength - 22
  for (let at = from; at >= 0 && at >= from - 0xffff; at--) if (view.getUint32(at, true) === 0x06054b50) return at
  return -1
}

/** Version, flag and method, as they stand in both kinds of headers. */
const isPlausible = (view: DataView, at: number): boolean =>
  view.getUint8(at) <= NEWEST && (view.getUint16(at + 2, true) & RESERVED) === 0 && METHODS.has(view.getUint16(at + 4, true))

function isName(bytes: Uint8Array, from: number, length: number): boolean {
  if (length === 0 || from + length > bytes.length) return false
  for (let i = from; i < from + length; i++) if (bytes[i]! < 0x20) return false
  return true
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.length)

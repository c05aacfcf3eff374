const FIRST_LEAD = 0x81
const LAST_BYTE = 0xfe
const FIRST_TRAIL = 0x40
const LEADS = LAST_BYTE - FIRST_LEAD + 1
const TRAILS = LAST_BYTE - FIRST_TRAIL + 1
const NEWLINE = 0x0a

let decoded: string[] | undefined
let encoded: Map<string, number> | undefined

/** All two-byte codes of GBK, decoded in one go at first use. '' where the code is undefined or user-defined (private use). */
function table(): string[] {
  if (decoded !== undefined) return decoded
  const bytes = new Uint8Array(LEADS * TRAILS * 3)
  for (let i = 0; i < LEADS * TRAILS; i++) bytes.set([FIRST_LEAD + Math.floor(i / TRAILS), FIRST_TRAIL + (i % TRAILS), NEWLINE], i * 3)
  decoded = new TextDecoder('gb18030')
    .decode(bytes)
    .split('\n')
    .slice(0, LEADS * TRAILS)
    .map((c) => (c.length === 1 && c !== '\ufffd' && !(c >= '\ue000' && c <= '\uf8ff') ? c : ''))
  return decoded
}

/** The character of two bytes; '' where GBK has none or leaves it to the user. */
export function decodePair(lead: number, trail: number): string {
  if (lead < FIRST_LEAD || lead > LAST_BYTE || trail < FIRST_TRAIL || trail > LAST_BYTE) return ''
  return table()[(lead - FIRST_LEAD) * TRAILS + trail - FIRST_TRAIL]!
}

/** The GBK bytes of a character: one for ASCII, two, or null where GBK has none. */
export function encode(character: string): number[] | null {
  const code = character.charCodeAt(0)
  if (code < 0x80) return [code]
  const i = (encoded ??= inverted()).get(character)
  return i === undefined ? null : [FIRST_LEAD + Math.floor(i / TRAILS), FIRST_TRAIL + (i % TRAILS)]
}

/** Where two codes share a character (the full-width blank), the first is the one that text is written in. */
function inverted(): Map<string, number> {
  const codes = new Map<string, number>()
  table().forEach((c, i) => {
    if (c !== '' && !codes.has(c)) codes.set(c, i)
  })
  return codes
}

import iconv from 'iconv-lite'

/**
 * Characters that the converter of the damaged pages annotates, each with its syllable: it does so at every occurrence.
 * Source: counted in pages of this kind, DOMAIN.md part 1.
 */
const GLOSS = new Map(Object.entries({
  優: 'yōu', 區: 'qū', 數: 'shù', 發: 'fā', 規: 'guī', 鎮: 'zhèn', 網: 'wǎng', 業: 'yè', 協: 'xié', 現: 'xiàn', 統: 'tǒng', 內: 'nèi', 醫: 'yī', 經: 'jīng', 聯: 'lián',
  鄉: 'xiāng', 節: 'jié', 監: 'jiān', 衛: 'wèi', 續: 'xù', 養: 'yǎng', 環: 'huán', 態: 'tài', 戰: 'zhàn', 據: 'jù', 創: 'chuàng', 穩: 'wěn', 產: 'chǎn',
}))

/** Puts the pinyin behind the characters that the converter annotates: 區 → 區(qū). */
export function gloss(text: string): string {
  return [...text].map((c) => (GLOSS.has(c) ? `${c}(${GLOSS.get(c)})` : c)).join('')
}

const pair = (lead: number, trail: number): string => {
  const c = iconv.decode(Buffer.from([lead, trail]), 'gbk')
  return c.length === 1 && c !== '\ufffd' && !(c >= '\ue000' && c <= '\uf8ff') ? c : '' // user-defined pairs were dropped later
}

/** Reads GBK bytes from the front, wherever the character borders were: what a decoder sees behind a lost byte. */
function decode(bytes: Buffer): string {
  let out = ''
  for (let i = 0; i < bytes.length; i++) {
    const b = bytes[i] ?? 0
    const next = bytes[i + 1] ?? 0
    if (b < 0x80) out += String.fromCharCode(b)
    else if (next >= 0x40) { out += pair(b, next); i++ }
  }
  return out
}

/**
 * Runs the damage itself: a tool looks for the two bytes of a punctuation mark without minding character borders. Where they lie across a border
 * [X p1][p2 y] it writes the mark, loses X, and all that follows is read one byte late until an ASCII byte. Only the matches that begin within one of
 * `places` (each a piece of the text) are struck; marks are tried in the order given.
 */
export function shiftBytes(text: string, places: readonly string[], marks: readonly string[] = ['。', '？', '，']): string {
  const bytes = iconv.encode(text, 'gbk')
  const struck: { at: number; mark: Buffer }[] = []
  for (const place of places) {
    const first = text.indexOf(place)
    if (first < 0) throw new Error(`no such place in the text: ${place}`)
    const from = iconv.encode(text.slice(0, first), 'gbk').length
    const to = from + iconv.encode(place, 'gbk').length
    const hit = marks.map((m) => iconv.encode(m, 'gbk')).flatMap((mark) => {
      const at = bytes.indexOf(mark, from)
      return at >= 0 && at < to && (at - from) % 2 === 1 ? [{ at, mark }] : []
    })[0]
    if (!hit) throw new Error(`nothing to strike in: ${place}`)
    struck.push(hit)
  }
  const parts: Buffer[] = []
  let done = 0
  for (const { at, mark } of struck.sort((a, b) => a.at - b.at)) {
    parts.push(bytes.subarray(done, at - 1), mark) // at - 1 is the lead byte X
    done = at + 2
  }
  return decode(Buffer.concat([...parts, bytes.subarray(done)]))
}

/** Folds the full-width marks that the page's last converter turned into ASCII; 。 、 and quotation marks stayed. */
export const foldMarks = (text: string): string => text.replace(/[，：；（）？]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))

/** Breaks each paragraph after `width` characters, wherever that falls, as text out of a PDF stands; a page number after each `rows` lines. */
export function hardWrap(text: string, width: number, rows: number): string {
  const lines = text.trimEnd().split('\n').flatMap((p) => {
    const pieces = []
    for (let i = 0; i < p.length; i += width) pieces.push(p.slice(i, i + width))
    return pieces
  })
  let page = 0
  return lines.map((l, i) => ((i + 1) % rows === 0 || i === lines.length - 1 ? `${l}\n— ${++page} —\n${i === lines.length - 1 ? '' : '\f'}` : `${l}\n`)).join('')
}
